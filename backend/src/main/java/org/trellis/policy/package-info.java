/// Who may see or do what: one table, [Permission], that the code asks, `GET /visibility` shows and the tests walk.
///
/// [Caller] is the person asking; [Audience] what that person is to a record; [Reach] where their roles count.
@NullMarked
package org.trellis.policy;

import org.jspecify.annotations.NullMarked;
