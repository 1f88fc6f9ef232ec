package org.trellis.goal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.ProblemType;

/// The evidence that counts of one measure on one day. A subgroup is part of a whole group that was counted that day.
///
/// @param points of the whole group, and of subgroups
record WholeGroup(List<EvidencePoint> points) {

    /// @throws Invalid if nothing was counted that day of a whole group that can hold these counts
    void mustHold(Counts part) {
        if (wholes().isEmpty()) {
            throw Invalid.at("/subgroupId", "no-whole-group");
        }
        if (!canHold(part)) {
            throw Invalid.at("/subgroupId", "more-than-whole-group");
        }
    }

    /// @throws Conflict if subgroups are left that no whole group holds any more
    void mustHoldItsParts() {
        boolean all = points.stream()
                .filter(point -> point.subgroupId() != null)
                .map(EvidencePoint::counts)
                .allMatch(this::canHold);
        if (!all) {
            throw new Conflict(ProblemType.SUBGROUPS_REMAIN);
        }
    }

    /// These without the one of that id.
    WholeGroup without(UUID id) {
        return new WholeGroup(
                points.stream().filter(point -> !point.id().equals(id)).toList());
    }

    /// These and another one.
    WholeGroup with(EvidencePoint point) {
        return new WholeGroup(Stream.concat(points.stream(), Stream.of(point)).toList());
    }

    private boolean canHold(Counts part) {
        return wholes().stream().anyMatch(whole -> whole.canHold(part));
    }

    private List<Counts> wholes() {
        return points.stream()
                .filter(point -> point.subgroupId() == null)
                .map(EvidencePoint::counts)
                .toList();
    }
}
