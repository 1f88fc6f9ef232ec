package org.trellis.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is to have a place in the district. They can sign in once they are invited and choose a password.
///
/// @param displayName how colleagues call them; given and family name when absent
/// @param title what they do, such as `Grade 5 teacher`
/// @param locale the language they read, until they choose; the district's when absent
record NewPerson(
        @Nullable UUID id,
        @NotBlank @Size(max = 60) String givenName,
        @NotBlank @Size(max = 60) String familyName,

        @Nullable @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 120)
        String displayName,

        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String pronouns,
        @Nullable @Size(max = 80) String title,
        @Nullable @Pattern(regexp = "en|es") String locale) {

    Person toPerson(UUID id) {
        Person person = new Person(id, givenName, familyName, displayName, email);
        person.introduce(pronouns, title, locale);
        return person;
    }
}
