package org.trellis.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who does what at a meeting: members of the team, each by id. One person may have several roles.
///
/// @param facilitatorId who keeps to the agenda and hears every voice
/// @param recorderId who sees to the minutes
/// @param timekeeperId who says when time is up
/// @param reporterId who reads the norms first, and tells others afterwards
@Embeddable
@Schema(name = "MeetingRoles")
record MeetingRoles(
        @Column(name = "facilitator_id") @Nullable UUID facilitatorId,
        @Column(name = "recorder_id") @Nullable UUID recorderId,
        @Column(name = "timekeeper_id") @Nullable UUID timekeeperId,
        @Column(name = "reporter_id") @Nullable UUID reporterId) {

    static final MeetingRoles NONE = new MeetingRoles(null, null, null, null);

    /// Who has a role, each once.
    Set<UUID> people() {
        return Stream.of(facilitatorId, recorderId, timekeeperId, reporterId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Who of them had no role `before`.
    Collection<UUID> newcomersSince(MeetingRoles before) {
        Set<UUID> newcomers = people();
        newcomers.removeAll(before.people());
        return newcomers;
    }
}
