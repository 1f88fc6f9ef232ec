/// What happens when Trellis is started: it looks whether it can, and says in one sentence why not.
@NullMarked
package org.trellis.start;

import org.jspecify.annotations.NullMarked;
