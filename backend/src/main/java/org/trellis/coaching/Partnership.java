package org.trellis.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.problem.StepNotAllowed;

/// A coach and a colleague who work together in confidence.
///
/// It begins when the one who was asked accepts, and either of the two ends it at once, without a reason. Two people
/// have one open partnership at most.
@Entity
class Partnership extends DistrictRecord {

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    private String focus;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status = PartnershipStatus.PROPOSED;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "coach_confirmed")
    private boolean coachConfirmed = true;

    @Column(name = "partner_confirmed")
    private boolean partnerConfirmed = true;

    @Column(name = "open_pair")
    private @Nullable String openPair;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    /// @param proposedBy one of the two
    /// @param focus what they want to work on, in their own words
    @SuppressWarnings("NullAway.Init")
    Partnership(UUID id, UUID coachId, UUID partnerId, UUID proposedBy, String focus) {
        super(id);
        this.coachId = coachId;
        this.partnerId = partnerId;
        this.proposedBy = proposedBy;
        this.focus = focus;
        this.openPair = pair(coachId, partnerId);
    }

    /// The same two people make the same pair, whoever of them coaches.
    static String pair(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /// @throws PartnershipNotActive if it is over
    void refocus(String wanted) {
        if (!status.isOpen()) {
            throw new PartnershipNotActive(status);
        }
        focus = wanted;
    }

    /// Has `person`, one of the two, take it to the status `wanted`; does nothing if it has it already.
    ///
    /// @return whether it changed
    /// @throws StepNotAllowed if that step is not theirs to take now
    boolean become(PartnershipStatus wanted, UUID person, LocalDate today) {
        if (wanted == status) {
            return false;
        }
        List<PartnershipStatus> allowed = stepsFor(person, status, proposedBy, coachId, partnerId);
        if (!allowed.contains(wanted)) {
            throw new StepNotAllowed(status, wanted, allowed);
        }
        status = wanted;
        if (wanted == PartnershipStatus.ACTIVE && startedOn == null) {
            startedOn = today;
        }
        if (!wanted.isOpen()) {
            endedOn = today;
            openPair = null;
        }
        return true;
    }

    /// The steps `person` may take now: the one who was asked answers, the one who asked withdraws, and once it has
    /// begun both may pause and end it.
    static List<PartnershipStatus> stepsFor(
            UUID person, PartnershipStatus status, UUID proposedBy, UUID coachId, UUID partnerId) {
        if (!person.equals(coachId) && !person.equals(partnerId)) {
            return List.of();
        }
        return switch (status) {
            case PROPOSED ->
                person.equals(proposedBy)
                        ? List.of(PartnershipStatus.ENDED)
                        : List.of(PartnershipStatus.ACTIVE, PartnershipStatus.DECLINED);
            case ACTIVE -> List.of(PartnershipStatus.PAUSED, PartnershipStatus.ENDED);
            case PAUSED -> List.of(PartnershipStatus.ACTIVE, PartnershipStatus.ENDED);
            case ENDED, DECLINED -> List.of();
        };
    }

    /// Closes its notes to `person`, one of the two, until the other confirms that it is them.
    ///
    /// @return whether they were open to them before
    boolean doubt(UUID person) {
        boolean before = isConfirmed(person);
        if (person.equals(coachId)) {
            coachConfirmed = false;
        } else {
            partnerConfirmed = false;
        }
        return before;
    }

    /// Opens its notes to the other of the two, for whom `person` speaks.
    ///
    /// @return whether they were closed to them before
    boolean confirmTheOtherThan(UUID person) {
        boolean before = coachConfirmed && partnerConfirmed;
        if (person.equals(coachId)) {
            partnerConfirmed = true;
        } else {
            coachConfirmed = true;
        }
        return !before;
    }

    /// What `person` is to it, in the words of the visibility table.
    Set<Audience> tiesOf(UUID person) {
        return person.equals(coachId) || person.equals(partnerId) ? Caller.ties(Audience.PARTNER) : Set.of();
    }

    /// What `person` is to its notes: nobody, as long as it is in doubt who they are.
    Set<Audience> tiesInConfidence(UUID person) {
        return isConfirmed(person) ? tiesOf(person) : Set.of();
    }

    private boolean isConfirmed(UUID person) {
        return person.equals(coachId) ? coachConfirmed : partnerConfirmed;
    }

    /// @throws PartnershipNotActive unless notes can be written in it now
    void mustBeActive() {
        if (status != PartnershipStatus.ACTIVE) {
            throw new PartnershipNotActive(status);
        }
    }

    String focus() {
        return focus;
    }

    PartnershipStatus status() {
        return status;
    }

    @Nullable
    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    /// The two, for as long as they cannot begin another one.
    @Nullable
    String openPair() {
        return openPair;
    }
}
