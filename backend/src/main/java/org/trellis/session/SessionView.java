package org.trellis.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A session: what to send with each request, and for how long.
///
/// @param accessToken to be sent as `Authorization: Bearer …`
/// @param tokenType always `Bearer`
/// @param expiresIn how many seconds the access token is good for
/// @param personId who is signed in
/// @param refreshToken for wrapper apps: what to renew the session with, once
@Schema(name = "Session")
record SessionView(
        String accessToken,
        String tokenType,
        long expiresIn,
        UUID personId,
        @Nullable String refreshToken) {}
