package org.trellis.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An invitation to choose a password.
///
/// @param displayName who is invited
/// @param districtName by which district
/// @param email the address they will sign in with
/// @param expiresAt until when the link can be used
/// @param reset whether they had a password before; then their coaching notes stay closed until their partners confirm
///     that it is them
@Schema(name = "Invitation")
record InvitationView(String displayName, String districtName, String email, Instant expiresAt, boolean reset) {}
