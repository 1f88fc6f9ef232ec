/// The one secret a Trellis keeps outside its database, and the keys derived from it.
@NullMarked
package org.trellis.secret;

import org.jspecify.annotations.NullMarked;
