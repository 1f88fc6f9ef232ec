package org.trellis.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a roster administrator can change about a person. Which language they read is their own affair.
record PersonChange(
        @NotBlank @Size(max = 60) String givenName,
        @NotBlank @Size(max = 60) String familyName,
        @NotBlank @Size(max = 120) String displayName,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String pronouns,
        @Nullable @Size(max = 80) String title) {

    static PersonChange of(Person person) {
        return new PersonChange(
                person.givenName(),
                person.familyName(),
                person.displayName(),
                person.email(),
                person.pronouns(),
                person.title());
    }
}
