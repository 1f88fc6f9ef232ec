package org.trellis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// An e-mail address and a password that open the door for one person.
///
/// Belongs to no district, because at sign-in the district is not yet known.
@Entity
@Table(name = "account")
class Account {

    @Id
    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "home_district")
    private String homeDistrict;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String emailKey, String homeDistrict, UUID personId, String passwordHash) {
        this.emailKey = emailKey;
        this.homeDistrict = homeDistrict;
        this.personId = personId;
        this.passwordHash = passwordHash;
    }

    /// Whether it is this person's. An id alone is not enough, because another district may have given the same one.
    boolean isOf(String district, UUID person) {
        return homeDistrict.equals(district) && personId.equals(person);
    }

    /// The same account under another e-mail address.
    Account movedTo(String otherKey) {
        return new Account(otherKey, homeDistrict, personId, passwordHash);
    }

    void choose(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    String homeDistrict() {
        return homeDistrict;
    }

    UUID personId() {
        return personId;
    }

    String passwordHash() {
        return passwordHash;
    }
}
