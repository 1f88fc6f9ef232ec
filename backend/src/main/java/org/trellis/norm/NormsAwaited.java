package org.trellis.norm;

import java.util.UUID;

/// Norms of a team that somebody is asked to keep.
public record NormsAwaited(UUID normSetId, UUID teamId, String teamName) {}
