/// The person who is signed in: who they are, where they work with others, and what needs them today.
///
/// [MeResource] holds the URLs under `/me`. Nothing else uses this package.
@NullMarked
package org.trellis.me;

import org.jspecify.annotations.NullMarked;
