/// The packaged server as a process of its own, for the tests that start, measure and kill it.
@NullMarked
package org.trellis.packaged;

import org.jspecify.annotations.NullMarked;
