package org.trellis.strategy;

import jakarta.validation.constraints.NotNull;

/// The status a library is to have.
record LibraryStep(@NotNull LibraryStatus status) {}
