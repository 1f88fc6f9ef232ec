package org.trellis.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.Invalid;

/// A library somebody wants to start.
///
/// @param description what it is for
/// @param scope `DISTRICT` or `SCHOOL`; the starter library comes with Trellis
/// @param schoolId the school of a library of scope `SCHOOL`; no other has one
public record NewLibrary(
        @Nullable UUID id,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 1000) String description,
        @NotNull LibraryScope scope,
        @Nullable UUID schoolId) {

    /// @throws Invalid if scope and school do not go together
    void mustFit() {
        switch (scope) {
            case STARTER -> throw Invalid.at("/scope", "one-of", "DISTRICT, SCHOOL");
            case DISTRICT -> {
                if (schoolId != null) {
                    throw Invalid.at("/schoolId", "leave-out");
                }
            }
            case SCHOOL -> {
                if (schoolId == null) {
                    throw Invalid.at("/schoolId", "required");
                }
            }
        }
    }
}
