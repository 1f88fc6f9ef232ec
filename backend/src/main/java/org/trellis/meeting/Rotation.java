package org.trellis.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How roles are proposed for the next meeting: the team stands in a circle, and everybody's role moves on by one.
///
/// Whoever facilitated is followed by the next in the circle, who is followed by the recorder, and so on. In a small
/// circle the roles go round to the first again, who then has two.
final class Rotation {

    private Rotation() {}

    /// @param circle the members who take turns, in a lasting order
    /// @param before the roles of the meeting before; absent when there was none
    static MeetingRoles next(List<UUID> circle, @Nullable MeetingRoles before) {
        if (circle.isEmpty()) {
            return MeetingRoles.NONE;
        }
        int first = first(circle, before);
        return new MeetingRoles(
                from(circle, first), from(circle, first + 1), from(circle, first + 2), from(circle, first + 3));
    }

    /// After the last facilitator, or, when that one has left, the one who came next and still is there.
    private static int first(List<UUID> circle, @Nullable MeetingRoles before) {
        if (before == null) {
            return 0;
        }
        int last = before.facilitatorId() == null ? -1 : circle.indexOf(before.facilitatorId());
        if (last >= 0) {
            return last + 1;
        }
        return Stream.of(before.recorderId(), before.timekeeperId(), before.reporterId())
                .mapToInt(person -> person == null ? -1 : circle.indexOf(person))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(0);
    }

    private static UUID from(List<UUID> circle, int place) {
        return circle.get(place % circle.size());
    }
}
