package org.trellis.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// What a team is to talk about at a meeting. Its clock says how long it did, in one go or several.
///
/// Its place in the order is not its own: [Agenda] moves items, and only what this changed is written back, so that
/// the two do not undo each other.
@Entity
@Table(name = "agenda_item")
@DynamicUpdate
class AgendaItem extends DistrictRecord {

    @Column(name = "meeting_id")
    private UUID meetingId;

    private int position;

    private String title;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Question question;

    @Column(name = "planned_minutes")
    private @Nullable Integer plannedMinutes;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @Column(name = "strategy_id")
    private @Nullable UUID strategyId;

    @Column(name = "protocol_id")
    private @Nullable UUID protocolId;

    @Enumerated(EnumType.STRING)
    private AgendaItemStatus status = AgendaItemStatus.PROPOSED;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "used_seconds")
    private long usedSeconds;

    @Column(name = "carried_from")
    private @Nullable UUID carriedFrom;

    @Column(name = "carried_count")
    private int carriedCount;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    /// An item at the end of the agenda of its meeting.
    @SuppressWarnings("NullAway.Init")
    AgendaItem(UUID id, UUID meetingId, AgendaItemChange wanted) {
        super(id);
        this.meetingId = meetingId;
        this.position = wanted.position();
        change(wanted);
    }

    /// Does all but move it.
    void change(AgendaItemChange wanted) {
        title = wanted.title();
        kind = wanted.kind();
        question = wanted.question();
        plannedMinutes = wanted.plannedMinutes();
        ownerId = wanted.ownerId();
        goalId = wanted.goalId();
        strategyId = wanted.strategyId();
        protocolId = wanted.protocolId();
    }

    /// Goes to the status `wanted`, and its clock stops; does nothing if it has it already.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status it has
    void become(AgendaItemStatus wanted, Instant now) {
        if (wanted == status) {
            return;
        }
        if (!status.next().contains(wanted)) {
            throw new StepNotAllowed(status, wanted, status.next());
        }
        stop(now);
        status = wanted;
    }

    /// The same for a later meeting, at the end of its agenda, for which this one waits from now on.
    AgendaItem carryTo(UUID id, Meeting later, int end) {
        AgendaItem next = new AgendaItem(id, later.id(), content());
        next.position = end;
        next.carriedFrom = id();
        next.carriedCount = carriedCount + 1;
        status = AgendaItemStatus.CARRIED_OVER;
        return next;
    }

    /// Starts its clock, unless it runs.
    void start(Instant now) {
        if (startedAt == null) {
            startedAt = now;
        }
    }

    /// Stops its clock, if it runs.
    void stop(Instant now) {
        if (startedAt != null) {
            usedSeconds += Math.max(0, Duration.between(startedAt, now).toSeconds());
            startedAt = null;
        }
    }

    /// What can be changed about it, as it is.
    AgendaItemChange content() {
        return new AgendaItemChange(
                title, kind, question, plannedMinutes, ownerId, goalId, strategyId, protocolId, position);
    }

    UUID meetingId() {
        return meetingId;
    }

    AgendaItemStatus status() {
        return status;
    }

    boolean isRunning() {
        return startedAt != null;
    }

    long usedSeconds() {
        return usedSeconds;
    }
}
