package org.trellis.strategy;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;

/// A strategy as a list shows it.
@Schema(name = "StrategyCard")
record StrategyCard(
        UUID id,
        int version,
        UUID libraryId,
        String libraryName,
        String title,
        String summary,
        String whatStudentsDo,
        Set<Subject> subjects,
        Set<GradeBand> gradeBands,

        @Schema(
                description = "How strong the practice guide finds the evidence for the recommendation that the"
                        + " strategy was written from; not a level of the strategy itself.")
        @Nullable
        WwcLevel wwcLevel,

        StrategyStatus status) {

    static final String SELECT = "new org.trellis.strategy.StrategyCard(s.id, s.version, l.id, l.name, s.title,"
            + " s.summary, s.whatStudentsDo, s.subjects, s.gradeBands, s.evidence.wwcLevel, s.status)";
}
