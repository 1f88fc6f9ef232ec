package org.trellis.person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.policy.Grant;
import org.trellis.policy.Role;

/// A person as the directory shows them.
///
/// @param title what they do, in their own words
/// @param allowedStatuses the statuses the caller can give them now
/// @param mayChange whether the caller may change them
/// @param roles the roles they hold today, each once
/// @param schoolIds the schools they hold a role at today
@Schema(name = "Person")
record PersonView(
        UUID id,
        int version,
        String givenName,
        String familyName,
        String displayName,
        String email,
        @Nullable String pronouns,
        @Nullable String title,
        PersonStatus status,
        List<PersonStatus> allowedStatuses,
        boolean mayChange,
        List<Role> roles,
        List<UUID> schoolIds,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static PersonView of(PersonRow row, List<Grant> held, boolean mayChange) {
        return new PersonView(
                row.id(),
                row.version(),
                row.givenName(),
                row.familyName(),
                row.displayName(),
                row.email(),
                row.pronouns(),
                row.title(),
                row.status(),
                mayChange ? row.status().next() : List.of(),
                mayChange,
                held.stream().map(Grant::role).distinct().sorted().toList(),
                held.stream()
                        .map(Grant::school)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                row.createdAt(),
                row.updatedAt());
    }
}
