/// Strategy libraries and the strategies in them: what a team can try, and what students then do.
///
/// A *library* comes with Trellis (starter), or belongs to the district or to one of its schools. Its *curators*
/// publish what others add. [Strategy] and [Library] hold the rules, [Strategies] and [Libraries] the queries,
/// [StarterLibrary] the cards every district begins with. Other features may use [Strategies] and [StarterLibrary].
@NullMarked
package org.trellis.strategy;

import org.jspecify.annotations.NullMarked;
