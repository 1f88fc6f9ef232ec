package org.trellis.me;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A new password of one's own. Long ones are good ones; nothing else is asked of it.
///
/// @param current the password that opens the account now
/// @param wanted the one that is to open it from now on
record PasswordChange(
        @NotNull @Size(min = 1, max = 200) String current,
        @NotNull @Size(min = 10, max = 200) String wanted) {}
