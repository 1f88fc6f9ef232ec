package org.trellis.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// The norms of a team, as they were written at one time.
///
/// A team has at most one in force and one on the way. What was proposed is changed only by taking it back.
@Entity
@Table(name = "norm_set")
class NormSet extends DistrictRecord {

    @Column(name = "team_id")
    private UUID teamId;

    @Convert(converter = NormList.class)
    private List<Norm> norms;

    @Enumerated(EnumType.STRING)
    private NormSetStatus status = NormSetStatus.DRAFT;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    @Column(name = "by_consensus")
    private boolean byConsensus;

    @Column(name = "in_force_in")
    private @Nullable UUID inForceIn;

    @Column(name = "on_the_way_in")
    private @Nullable UUID onTheWayIn;

    @SuppressWarnings("NullAway.Init")
    protected NormSet() {}

    @SuppressWarnings("NullAway.Init")
    NormSet(UUID id, UUID teamId, NormSetChange wanted) {
        super(id);
        this.teamId = teamId;
        onTheWayIn = teamId;
        norms = List.copyOf(wanted.norms());
    }

    /// @throws NormsNotDraft if it was proposed
    void change(NormSetChange wanted) {
        mustBeDraft();
        norms = List.copyOf(wanted.norms());
    }

    /// @throws NormsNotDraft if it was proposed
    void mustBeDraft() {
        if (status != NormSetStatus.DRAFT) {
            throw new NormsNotDraft(status);
        }
    }

    /// @throws StepNotAllowed if `wanted` does not follow the status it has
    void mustAllow(NormSetStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw new StepNotAllowed(status, wanted, status.next());
        }
    }

    void propose() {
        mustAllow(NormSetStatus.PROPOSED);
        status = NormSetStatus.PROPOSED;
    }

    void takeBack() {
        mustAllow(NormSetStatus.DRAFT);
        status = NormSetStatus.DRAFT;
    }

    /// @param consensus whether the facilitator says so, before everybody has acknowledged it
    void adopt(LocalDate today, boolean consensus) {
        mustAllow(NormSetStatus.ADOPTED);
        status = NormSetStatus.ADOPTED;
        adoptedOn = today;
        byConsensus = consensus;
        inForceIn = teamId;
        onTheWayIn = null;
    }

    void supersede() {
        status = NormSetStatus.SUPERSEDED;
        inForceIn = null;
    }

    /// Whether somebody can say that they will keep it.
    boolean canBeAcknowledged() {
        return status == NormSetStatus.PROPOSED || status == NormSetStatus.ADOPTED;
    }

    UUID teamId() {
        return teamId;
    }

    List<Norm> norms() {
        return norms;
    }

    NormSetStatus status() {
        return status;
    }

    @Nullable
    LocalDate adoptedOn() {
        return adoptedOn;
    }

    boolean isByConsensus() {
        return byConsensus;
    }
}
