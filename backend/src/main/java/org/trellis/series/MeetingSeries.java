package org.trellis.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// Meetings of a team that come again at the same time of day. Its days stay; to meet on other days, a team ends it and
/// begins another.
@Entity
@Table(name = "meeting_series")
class MeetingSeries extends DistrictRecord {

    private static final int WEEKS_AHEAD = 12;

    @Column(name = "team_id")
    private UUID teamId;

    private String title;

    private String rule;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "starts_at")
    private String startsAt;

    @Column(name = "time_zone")
    private String timeZone;

    private int minutes;

    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private SeriesStatus status = SeriesStatus.ACTIVE;

    @Column(name = "laid_until")
    private LocalDate laidUntil;

    @SuppressWarnings("NullAway.Init")
    protected MeetingSeries() {}

    /// @param zone what it is told in
    MeetingSeries(UUID id, UUID teamId, NewMeetingSeries wanted, ZoneId zone) {
        super(id);
        this.teamId = teamId;
        this.title = wanted.title();
        this.rule = wanted.rule();
        this.startsOn = wanted.startsOn();
        this.startsAt = wanted.startsAt();
        this.timeZone = zone.getId();
        this.minutes = wanted.minutes();
        this.place = wanted.place();
        this.laidUntil = wanted.startsOn().minusDays(1);
    }

    /// The last day up to which its meetings are to be laid.
    static LocalDate horizon(LocalDate today) {
        return today.plusWeeks(WEEKS_AHEAD);
    }

    /// The days on which its next meetings are, up to twelve weeks ahead; asked again, those that follow.
    List<LocalDate> lay(LocalDate today) {
        LocalDate horizon = horizon(today);
        if (status == SeriesStatus.ENDED || !laidUntil.isBefore(horizon)) {
            return List.of();
        }
        LocalDate yesterday = today.minusDays(1);
        LocalDate after = laidUntil.isAfter(yesterday) ? laidUntil : yesterday;
        laidUntil = horizon;
        return recurrence().days(startsOn, LocalTime.parse(startsAt), zone(), after, horizon);
    }

    /// When the meeting of a day begins: at the same time of day, whatever the clocks do.
    Instant moment(LocalDate day) {
        return day.atTime(LocalTime.parse(startsAt)).atZone(zone()).toInstant();
    }

    void change(MeetingSeriesChange wanted) {
        title = wanted.title();
        startsAt = wanted.startsAt();
        minutes = wanted.minutes();
        place = wanted.place();
    }

    /// @throws StepNotAllowed if `wanted` does not follow the status it has
    void become(SeriesStatus wanted) {
        if (wanted != status) {
            if (!status.next().contains(wanted)) {
                throw new StepNotAllowed(status, wanted, status.next());
            }
            status = wanted;
        }
    }

    MeetingSeriesChange content() {
        return new MeetingSeriesChange(title, startsAt, minutes, place);
    }

    private Recurrence recurrence() {
        return Recurrence.of(rule, "/rule");
    }

    private ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    UUID teamId() {
        return teamId;
    }

    String title() {
        return title;
    }

    String timeZone() {
        return timeZone;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    String place() {
        return place;
    }

    SeriesStatus status() {
        return status;
    }
}
