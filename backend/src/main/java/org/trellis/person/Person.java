package org.trellis.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// An adult of the district. Trellis knows no students.
@Entity
public class Person extends DistrictRecord {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private @Nullable String pronouns;

    private @Nullable String title;

    private @Nullable String locale;

    @Enumerated(EnumType.STRING)
    private PersonStatus status = PersonStatus.INVITED;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /// @param displayName how colleagues call them; given and family name when absent
    @SuppressWarnings("NullAway.Init")
    Person(UUID id, String givenName, String familyName, @Nullable String displayName, String email) {
        super(id);
        this.givenName = givenName;
        this.familyName = familyName;
        this.displayName = displayName == null ? givenName + " " + familyName : displayName;
        address(email);
    }

    /// Two spellings of an e-mail address that differ in capitals only are the same address.
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void change(PersonChange wanted) {
        givenName = wanted.givenName();
        familyName = wanted.familyName();
        displayName = wanted.displayName();
        address(wanted.email());
        introduce(wanted.pronouns(), wanted.title(), locale);
    }

    /// What people say about themselves.
    ///
    /// @param title what they do, in their own words, such as `Grade 5 teacher`
    /// @param locale `en` or `es`; the district's when absent
    void introduce(@Nullable String pronouns, @Nullable String title, @Nullable String locale) {
        this.pronouns = pronouns;
        this.title = title;
        this.locale = locale;
    }

    void callThemselves(String wanted) {
        displayName = wanted;
    }

    /// @throws StepNotAllowed if `wanted` does not follow the status this person has
    void become(PersonStatus wanted) {
        if (wanted != status) {
            if (!status.next().contains(wanted)) {
                throw new StepNotAllowed(status, wanted, status.next());
            }
            status = wanted;
        }
    }

    private void address(String wanted) {
        email = wanted.strip();
        emailKey = emailKey(wanted);
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public @Nullable String pronouns() {
        return pronouns;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String locale() {
        return locale;
    }

    public PersonStatus status() {
        return status;
    }
}
