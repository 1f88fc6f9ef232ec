package org.trellis.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.trellis.database.CallerDistrict;

/// One accepted change: who did what to which record, which version it has since, and who may know.
///
/// It never holds what the change said.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@Table(name = "journal")
public class JournalEntry {

    @Id
    private long seq;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    private Instant at;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Enumerated(EnumType.STRING)
    private Happening happening;

    private String noun;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "record_version")
    private int recordVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private Scope.Kind scopeKind;

    @Column(name = "scope_id")
    private @Nullable UUID scopeId;

    @Column(name = "whole_id")
    private @Nullable UUID wholeId;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    @SuppressWarnings("NullAway.Init")
    JournalEntry(
            long seq,
            Instant at,
            @Nullable UUID actorId,
            Happening happening,
            String noun,
            UUID recordId,
            int recordVersion,
            Scope scope) {
        this.seq = seq;
        this.at = at;
        this.actorId = actorId;
        this.happening = happening;
        this.noun = noun;
        this.recordId = recordId;
        this.recordVersion = recordVersion;
        this.scopeKind = scope.kind();
        this.scopeId = scope.of();
        this.wholeId = scope.whole();
    }

    /// Counts from 1 in each district, without a gap, in the order of commits.
    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    /// Absent when Trellis itself did it.
    public @Nullable UUID actorId() {
        return actorId;
    }

    public Happening happening() {
        return happening;
    }

    /// The record's noun, in the singular, as in the API's paths: `team`, `goal`.
    public String noun() {
        return noun;
    }

    public UUID recordId() {
        return recordId;
    }

    public int recordVersion() {
        return recordVersion;
    }

    public Scope scope() {
        return new Scope(scopeKind, scopeId, wholeId);
    }
}
