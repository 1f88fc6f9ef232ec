package org.trellis.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role held today.
///
/// @param school where it counts; absent when it counts in the whole district
public record Grant(Role role, @Nullable UUID school) {}
