package org.trellis.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may listen, to what, and until when.
///
/// @param district the district's id, as its records carry it
/// @param session the sign-in it goes with; absent for a token that was not given for one
/// @param until when the token ends that let them in
record Ticket(String district, UUID person, @Nullable UUID session, Instant until, Narrowing narrowing) {}
