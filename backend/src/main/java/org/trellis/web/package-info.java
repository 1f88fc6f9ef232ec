/// Serves the built client to browsers, from memory.
@NullMarked
package org.trellis.web;

import org.jspecify.annotations.NullMarked;
