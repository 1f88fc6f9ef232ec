package org.trellis.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as a list reads them, before their roles are added.
record PersonRow(
        UUID id,
        int version,
        String givenName,
        String familyName,
        String displayName,
        String email,
        @Nullable String pronouns,
        @Nullable String title,
        PersonStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.person.PersonRow(p.id, p.version, p.givenName, p.familyName,"
            + " p.displayName, p.email, p.pronouns, p.title, p.status, p.createdAt, p.updatedAt)";

    static PersonRow of(Person person) {
        return new PersonRow(
                person.id(),
                person.version(),
                person.givenName(),
                person.familyName(),
                person.displayName(),
                person.email(),
                person.pronouns(),
                person.title(),
                person.status(),
                person.createdAt(),
                person.updatedAt());
    }
}
