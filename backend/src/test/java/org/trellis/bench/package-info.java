/// The product beside a server written by hand for the same queries, by the processor time that a request costs.
@NullMarked
package org.trellis.bench;

import org.jspecify.annotations.NullMarked;
