/// Time, injected, so that tests can say what day it is.
@NullMarked
package org.trellis.clock;

import org.jspecify.annotations.NullMarked;
