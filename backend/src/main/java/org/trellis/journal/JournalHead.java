package org.trellis.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// The last number given in a district. Its row is locked from the moment a number is given until the change that
/// took it is committed, so numbers are committed in their order and none is missing.
@Entity
@Table(name = "journal_head")
class JournalHead {

    @Id
    @Column(name = "district_id")
    private String district;

    @Column(name = "last_seq")
    private long lastSeq;

    @SuppressWarnings("NullAway.Init")
    protected JournalHead() {}

    JournalHead(String district) {
        this.district = district;
    }

    /// Gives the next number, while the row is locked.
    long next() {
        return ++lastSeq;
    }
}
