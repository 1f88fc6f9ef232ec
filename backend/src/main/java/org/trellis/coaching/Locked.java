package org.trellis.coaching;

import java.util.Set;
import java.util.UUID;

/// The locked words of one revision of a note, and the only people they may be unlocked for.
///
/// @param body what the words were locked to
record Locked(UUID note, UUID partnership, int revision, byte[] body, Set<UUID> audience) {}
