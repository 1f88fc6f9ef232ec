package org.trellis.protocolrun;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.Invalid;
import org.trellis.protocol.Protocol;
import org.trellis.protocol.ProtocolStep;
import org.trellis.protocol.ProtocolSteps;

/// A conversation that goes by a protocol: at which step it is, and how long each took.
///
/// Several people may press at once, or hours later than the network says. So each press counts from the moment it was
/// made, one that was made before what stands now began is refused, and what stands already may be asked for again.
@Entity
@Table(name = "protocol_run")
class ProtocolRun extends DistrictRecord {

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "running_in")
    private @Nullable UUID runningIn;

    @Column(name = "agenda_item_id")
    private @Nullable UUID agendaItemId;

    @Column(name = "presenter_id")
    private @Nullable UUID presenterId;

    @Column(name = "protocol_id")
    private UUID protocolId;

    @Column(name = "protocol_version")
    private int protocolVersion;

    private String title;

    @Convert(converter = ProtocolSteps.class)
    private List<ProtocolStep> steps;

    @Column(name = "used_seconds")
    @Convert(converter = SecondsUsed.class)
    private List<Long> usedSeconds;

    private int step;

    @Column(name = "step_began_at")
    private Instant stepBeganAt;

    @Column(name = "running_since")
    private @Nullable Instant runningSince;

    @Column(name = "paused_since")
    private @Nullable Instant pausedSince;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProtocolRun() {}

    /// One that begins now, with the protocol as it is now.
    @SuppressWarnings("NullAway.Init")
    ProtocolRun(UUID id, UUID meetingId, Protocol protocol, NewProtocolRun wanted, Instant now) {
        super(id);
        this.meetingId = meetingId;
        this.runningIn = meetingId;
        this.agendaItemId = wanted.agendaItemId();
        this.presenterId = wanted.presenterId();
        this.protocolId = protocol.id();
        this.protocolVersion = protocol.version();
        this.title = protocol.title();
        this.steps = protocol.steps();
        this.usedSeconds = Collections.nCopies(steps.size(), 0L);
        this.stepBeganAt = now;
        this.runningSince = now;
    }

    /// Goes to a step, on or back; paused, it stays paused there.
    ///
    /// @param pressed when somebody asked for it
    /// @return whether anything changed
    /// @throws PressOvertaken if the present step, or the end, began after that
    /// @throws ProtocolRunFinished if it was finished before that
    /// @throws Invalid if it has no such step
    boolean goTo(int wanted, Instant pressed) {
        if (wanted >= steps.size()) {
            throw Invalid.at("/step", "within", 0, steps.size() - 1);
        }
        if (wanted == step && finishedAt == null) {
            return false;
        }
        mustGoOn(pressed);
        countUntil(pressed);
        step = wanted;
        stepBeganAt = pressed;
        return true;
    }

    /// Pauses, goes on or finishes.
    ///
    /// @param pressed when somebody asked for it
    /// @return whether anything changed
    /// @throws PressOvertaken if what stands now began after that
    /// @throws ProtocolRunFinished if it was finished before that
    boolean become(ProtocolRunStatus wanted, Instant pressed) {
        if (wanted == status()) {
            return false;
        }
        mustGoOn(pressed);
        switch (wanted) {
            case RUNNING -> resume(pressed);
            case PAUSED -> pause(pressed);
            case FINISHED -> finish(pressed);
        }
        return true;
    }

    private void resume(Instant pressed) {
        mustNotPrecede(pausedSince, pressed);
        pausedSince = null;
        runningSince = pressed;
    }

    private void pause(Instant pressed) {
        mustNotPrecede(runningSince, pressed);
        countUntil(pressed);
        runningSince = null;
        pausedSince = pressed;
    }

    private void finish(Instant pressed) {
        countUntil(pressed);
        runningSince = null;
        pausedSince = null;
        finishedAt = pressed;
        runningIn = null;
    }

    /// Adds to the present step what has passed on its clock, which goes on from there.
    private void countUntil(Instant moment) {
        if (runningSince != null && moment.isAfter(runningSince)) {
            List<Long> counted = new ArrayList<>(usedSeconds);
            counted.set(
                    step,
                    counted.get(step) + Duration.between(runningSince, moment).toSeconds());
            usedSeconds = List.copyOf(counted);
            runningSince = moment;
        }
    }

    private void mustGoOn(Instant pressed) {
        mustNotPrecede(finishedAt == null ? stepBeganAt : finishedAt, pressed);
        if (finishedAt != null) {
            throw new ProtocolRunFinished(title);
        }
    }

    private static void mustNotPrecede(@Nullable Instant began, Instant pressed) {
        if (began != null && pressed.isBefore(began)) {
            throw new PressOvertaken();
        }
    }

    ProtocolRunStatus status() {
        return ProtocolRunStatus.of(pausedSince, finishedAt);
    }

    UUID meetingId() {
        return meetingId;
    }

    String title() {
        return title;
    }

    List<Long> usedSeconds() {
        return usedSeconds;
    }

    int step() {
        return step;
    }
}
