package org.trellis.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to sign in.
///
/// @param client where from; `WEB` when absent
record NewSession(
        @NotBlank @Size(max = 254) String email,
        @NotNull @Size(min = 1, max = 200) String password,
        @Nullable ClientKind client) {

    /// Where somebody signs in, which decides how the refresh token travels.
    enum ClientKind {
        /// A browser: in a cookie that scripts cannot read.
        WEB,
        /// A wrapper app: in the body, to be kept in the device's secure store.
        APP
    }
}
