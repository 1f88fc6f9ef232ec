package org.trellis.protocol;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a protocol descends from.
///
/// @param name its name, who made it, and where
/// @param year when, where a source says so
/// @param url where it is written about
@Schema(name = "ProtocolAncestor")
public record Ancestor(
        String name, @Nullable Integer year, @Nullable String url) {}
