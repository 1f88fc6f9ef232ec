/// Shows everybody who may see and do what: the very table that the code asks.
@NullMarked
package org.trellis.visibility;

import org.jspecify.annotations.NullMarked;
