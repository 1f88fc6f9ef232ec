/// Collaboration teams: the adults who plan together for the students they share.
///
/// [Team] holds the rules, [Teams] the queries, [TeamResource] the URLs under `/teams`. Other features may use
/// [Team], [Teams], [Members] and [TeamTies]; the rest is private to this package.
@NullMarked
package org.trellis.team;

import org.jspecify.annotations.NullMarked;
