package org.trellis.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// A team's time together, at a place, from a moment on.
///
/// Its agenda and minutes are written until it is closed, and again when it is reopened, which can be done for two
/// weeks after it was first closed. One meeting of a team runs at a time.
@Entity
public class Meeting extends DistrictRecord {

    private static final Duration CAN_BE_REOPENED = Duration.ofDays(14);

    @Column(name = "team_id")
    private UUID teamId;

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "time_zone")
    private String timeZone;

    private int minutes;

    private @Nullable String place;

    @Embedded
    private @Nullable MeetingRoles roles;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "running_in")
    private @Nullable UUID runningIn;

    private int sequence;

    @Column(name = "series_id")
    private @Nullable UUID seriesId;

    @Column(name = "occurs_on")
    private @Nullable LocalDate occursOn;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init")
    Meeting(UUID id, UUID teamId, MeetingChange wanted) {
        super(id);
        this.teamId = teamId;
        write(wanted);
    }

    /// The meeting that a series has on a day.
    static Meeting ofSeries(UUID id, UUID teamId, MeetingChange wanted, UUID series, LocalDate day) {
        Meeting meeting = new Meeting(id, teamId, wanted);
        meeting.seriesId = series;
        meeting.occursOn = day;
        return meeting;
    }

    /// @throws MeetingClosed if it is closed or cancelled
    void change(MeetingChange wanted) {
        mustBeOpen();
        if (!showsTheSame(wanted)) {
            sequence++;
        }
        write(wanted);
    }

    /// Goes to the status `wanted`; does nothing if the meeting has it already.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status the meeting has
    void become(MeetingStatus wanted, Instant now) {
        if (wanted == status) {
            return;
        }
        List<MeetingStatus> next = next(status, closedAt, now);
        if (!next.contains(wanted)) {
            throw new StepNotAllowed(status, wanted, next);
        }
        status = wanted;
        runningIn = wanted == MeetingStatus.IN_PROGRESS ? teamId : null;
        if (wanted == MeetingStatus.CLOSED && closedAt == null) {
            closedAt = now;
        }
        if (wanted == MeetingStatus.CANCELLED) {
            sequence++;
        }
    }

    /// The statuses that can follow.
    ///
    /// @param closedAt when the meeting was first closed
    static List<MeetingStatus> next(MeetingStatus status, @Nullable Instant closedAt, Instant now) {
        return switch (status) {
            case PLANNED -> List.of(MeetingStatus.PUBLISHED, MeetingStatus.CANCELLED);
            case PUBLISHED -> List.of(MeetingStatus.IN_PROGRESS, MeetingStatus.CANCELLED);
            case IN_PROGRESS, REOPENED -> List.of(MeetingStatus.CLOSED);
            case CLOSED ->
                closedAt != null && now.isBefore(closedAt.plus(CAN_BE_REOPENED))
                        ? List.of(MeetingStatus.REOPENED)
                        : List.of();
            case CANCELLED -> List.of();
        };
    }

    /// @throws MeetingClosed if it is closed or cancelled
    public void mustBeOpen() {
        if (!status.isOpen()) {
            throw new MeetingClosed(status);
        }
    }

    /// @throws MeetingNotRunning unless it is in progress
    public void mustRun() {
        if (status != MeetingStatus.IN_PROGRESS) {
            throw new MeetingNotRunning(status);
        }
    }

    private void write(MeetingChange wanted) {
        title = wanted.title();
        startsAt = wanted.startsAt();
        timeZone = wanted.timeZone();
        minutes = wanted.minutes();
        place = wanted.place();
        roles = wanted.roles();
    }

    private boolean showsTheSame(MeetingChange wanted) {
        return title.equals(wanted.title())
                && startsAt.equals(wanted.startsAt())
                && timeZone.equals(wanted.timeZone())
                && minutes == wanted.minutes()
                && Objects.equals(place, wanted.place());
    }

    /// What can be changed about it, as it is.
    MeetingChange content() {
        return new MeetingChange(title, startsAt, timeZone, minutes, place, roles());
    }

    MeetingRow row(long plannedMinutes) {
        return new MeetingRow(
                id(),
                version(),
                teamId,
                seriesId,
                title,
                startsAt,
                timeZone,
                minutes,
                place,
                roles,
                status,
                closedAt,
                plannedMinutes,
                createdAt(),
                updatedAt());
    }

    public UUID teamId() {
        return teamId;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public MeetingStatus status() {
        return status;
    }

    /// The day on which its series has it, which stays when it is moved; absent for one that stands alone.
    @Nullable
    LocalDate occursOn() {
        return occursOn;
    }

    MeetingRoles roles() {
        return roles == null ? MeetingRoles.NONE : roles;
    }

    /// How often what a calendar shows of it has changed: the `SEQUENCE` of RFC 5545.
    int sequence() {
        return sequence;
    }
}
