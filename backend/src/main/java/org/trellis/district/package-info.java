/// The district, its schools and its school years.
///
/// [District] is the tenant: every other record belongs to exactly one. [Schools] and [SchoolYears] are what other
/// features ask.
@NullMarked
package org.trellis.district;

import org.jspecify.annotations.NullMarked;
