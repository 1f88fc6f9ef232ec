package org.trellis.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// A meeting as its team sees it.
///
/// @param seriesId the series that laid it
/// @param timeZone the IANA zone it is told in
/// @param minutes how long it is to take
/// @param plannedMinutes what its agenda takes in all; more than `minutes` is too much, and is not refused
/// @param allowedStatuses the statuses it can go to now
/// @param attendance who was there; only when one meeting is read
/// @param history the statuses it was given, oldest first; only when one meeting is read
/// @param mayChange whether it, its agenda and its minutes can be written
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,
        int version,
        UUID teamId,
        @Nullable UUID seriesId,
        String title,
        Instant startsAt,
        String timeZone,
        int minutes,
        @Nullable String place,
        RoleNames roles,
        int plannedMinutes,
        MeetingStatus status,
        List<MeetingStatus> allowedStatuses,
        @Nullable List<PersonRef> attendance,
        @Nullable List<Turn> history,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// Who does what.
    @Schema(name = "MeetingRoleNames")
    record RoleNames(
            @Nullable PersonRef facilitator,
            @Nullable PersonRef recorder,
            @Nullable PersonRef timekeeper,
            @Nullable PersonRef reporter) {}

    /// A status it was given.
    ///
    /// @param by absent when Trellis itself did it
    @Schema(name = "MeetingTurn")
    record Turn(MeetingStatus status, Instant at, @Nullable PersonRef by) {}

    /// @param names the names of those who have a role
    static MeetingView of(
            MeetingRow row,
            Map<UUID, String> names,
            Instant now,
            @Nullable List<PersonRef> attendance,
            @Nullable List<Turn> history) {
        return new MeetingView(
                row.id(),
                row.version(),
                row.teamId(),
                row.seriesId(),
                row.title(),
                row.startsAt(),
                row.timeZone(),
                row.minutes(),
                row.place(),
                roles(row.roles(), names),
                row.plannedMinutes().intValue(),
                row.status(),
                Meeting.next(row.status(), row.closedAt(), now),
                attendance,
                history,
                row.status().isOpen(),
                row.createdAt(),
                row.updatedAt());
    }

    private static RoleNames roles(@Nullable MeetingRoles roles, Map<UUID, String> names) {
        MeetingRoles held = roles == null ? MeetingRoles.NONE : roles;
        return new RoleNames(
                named(held.facilitatorId(), names),
                named(held.recorderId(), names),
                named(held.timekeeperId(), names),
                named(held.reporterId(), names));
    }

    static @Nullable PersonRef named(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? null : new PersonRef(person, names.getOrDefault(person, ""));
    }
}
