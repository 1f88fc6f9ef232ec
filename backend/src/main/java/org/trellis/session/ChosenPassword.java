package org.trellis.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A password somebody chose. Long ones are good ones; nothing else is asked of it.
record ChosenPassword(@NotNull @Size(min = 10, max = 200) String password) {}
