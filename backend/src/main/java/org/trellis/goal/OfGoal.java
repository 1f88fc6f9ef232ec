package org.trellis.goal;

import java.util.UUID;

/// What was sent for which goal, so that the same body sent for another goal is not taken for a repetition.
record OfGoal(UUID goalId, Record sent) {}
