/// Time, injected, so that it can be another than now where a story of the past is told.
@NullMarked
package org.trellis.clock;

import org.jspecify.annotations.NullMarked;
