package org.trellis.person;

import jakarta.validation.constraints.NotNull;

/// The status a person is to have.
record PersonStep(@NotNull PersonStatus status) {}
