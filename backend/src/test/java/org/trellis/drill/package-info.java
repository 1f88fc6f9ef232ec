/// Drills: the packaged server is hurt on purpose, and what it promised is looked for afterwards.
@NullMarked
package org.trellis.drill;

import org.jspecify.annotations.NullMarked;
