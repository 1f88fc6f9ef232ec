/// Signing in and staying signed in: accounts, access tokens, refresh tokens, the keys that sign them.
@NullMarked
package org.trellis.session;

import org.jspecify.annotations.NullMarked;
