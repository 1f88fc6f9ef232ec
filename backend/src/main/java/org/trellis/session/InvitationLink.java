package org.trellis.session;

import java.time.Instant;

/// A link by which somebody can choose a password, to be handed to them and to nobody else.
///
/// @param url where it leads; it is shown this once
/// @param expiresAt until when it can be used
record InvitationLink(String url, Instant expiresAt) {}
