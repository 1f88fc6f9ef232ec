/// Norms: how the people of a team want to work together, in their own words, and whether they do.
///
/// A [NormSet] is drafted, proposed and adopted when everybody it binds has acknowledged it; the next one supersedes
/// it. Whoever joins the team is asked too. [NormCheck] is what a meeting thought of it, in two taps: nobody can tell
/// who said what, not from the database either.
@NullMarked
package org.trellis.norm;

import org.jspecify.annotations.NullMarked;
