package org.trellis.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Audience;
import org.trellis.problem.StepNotAllowed;

/// What somebody of a team will do, by a day. It stays theirs when they leave the team.
@Entity
@Table(name = "action_item")
class ActionItem extends DistrictRecord {

    @Column(name = "team_id")
    private UUID teamId;

    private String text;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "check_back_on")
    private @Nullable LocalDate checkBackOn;

    @Enumerated(EnumType.STRING)
    private ActionItemStatus status = ActionItemStatus.OPEN;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "carried_to")
    private @Nullable UUID carriedTo;

    @Column(name = "carried_count")
    private int carriedCount;

    @SuppressWarnings("NullAway.Init")
    protected ActionItem() {}

    @SuppressWarnings("NullAway.Init")
    ActionItem(UUID id, UUID teamId, @Nullable UUID meetingId, ActionItemChange wanted) {
        super(id);
        this.teamId = teamId;
        this.meetingId = meetingId;
        change(wanted);
    }

    void change(ActionItemChange wanted) {
        text = wanted.text();
        ownerId = wanted.ownerId();
        dueOn = wanted.dueOn();
        goalId = wanted.goalId();
        checkBackOn = wanted.checkBackOn();
    }

    /// Goes to the status `wanted`; does nothing if it has it already.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status it has
    void become(ActionItemStatus wanted, LocalDate today) {
        if (wanted == status) {
            return;
        }
        if (!status.next().contains(wanted)) {
            throw new StepNotAllowed(status, wanted, status.next());
        }
        status = wanted;
        doneOn = wanted == ActionItemStatus.DONE ? today : null;
    }

    /// Is put before another meeting of the team; once for each, however often it is said.
    ///
    /// @return whether it was not there yet
    boolean carryTo(UUID meeting) {
        if (meeting.equals(carriedTo)) {
            return false;
        }
        carriedTo = meeting;
        carriedCount++;
        return true;
    }

    boolean isUnfinished() {
        return ActionItemStatus.UNFINISHED.contains(status);
    }

    /// What `person` is to it, apart from their place in the team.
    Set<Audience> tiesOf(UUID person) {
        return person.equals(ownerId) ? EnumSet.of(Audience.SELF) : EnumSet.noneOf(Audience.class);
    }

    /// What can be changed about it, as it is.
    ActionItemChange content() {
        return new ActionItemChange(text, ownerId, dueOn, goalId, checkBackOn);
    }

    UUID teamId() {
        return teamId;
    }

    /// The last meeting it was put before, or else the one it was agreed at.
    @Nullable
    UUID meetingId() {
        return carriedTo == null ? meetingId : carriedTo;
    }

    ActionItemStatus status() {
        return status;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    int carriedCount() {
        return carriedCount;
    }
}
