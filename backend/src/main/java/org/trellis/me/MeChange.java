package org.trellis.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.trellis.person.Person;

/// What people can change about themselves.
///
/// @param displayName how colleagues call them
/// @param title what they do, in their own words
/// @param locale the language they read; the district's when absent
record MeChange(
        @NotBlank @Size(max = 120) String displayName,
        @Nullable @Size(max = 40) String pronouns,
        @Nullable @Size(max = 80) String title,
        @Nullable @Pattern(regexp = "en|es") String locale) {

    static MeChange of(Person person) {
        return new MeChange(person.displayName(), person.pronouns(), person.title(), person.locale());
    }
}
