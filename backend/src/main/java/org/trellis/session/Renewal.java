package org.trellis.session;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The wish to stay signed in.
///
/// @param refreshToken the token a wrapper app was given; a browser sends its cookie instead
record Renewal(@Nullable @Size(max = 200) String refreshToken) {}
