/// People: the adults of a district and the roles they hold, from a day to a day.
///
/// [Person] holds the rules, [People] the queries; [Callers] says who is asking in a request.
@NullMarked
package org.trellis.person;

import org.jspecify.annotations.NullMarked;
