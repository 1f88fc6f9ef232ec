package org.trellis.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;

/// A strategy as the API shows it.
///
/// @param allowedStatuses the statuses the caller can take it to now
/// @param mayChange whether the caller may change it
@Schema(name = "Strategy")
record StrategyView(
        UUID id,
        int version,
        UUID libraryId,
        String libraryName,
        String title,
        String summary,
        String whatStudentsDo,
        @Nullable String whyItWorks,
        List<String> steps,
        List<String> lookFors,
        @Nullable String preparation,
        @Nullable Integer minutesToTry,
        @Nullable Adaptations adaptations,
        List<String> questions,
        Set<Subject> subjects,
        Set<GradeBand> gradeBands,
        @Nullable ResearchEvidence evidence,
        StrategyStatus status,
        List<StrategyStatus> allowedStatuses,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static StrategyView of(Strategy strategy, Library library, List<StrategyStatus> allowed, boolean mayChange) {
        StrategyChange content = strategy.content();
        return new StrategyView(
                strategy.id(),
                strategy.version(),
                library.id(),
                library.name(),
                content.title(),
                content.summary(),
                content.whatStudentsDo(),
                content.whyItWorks(),
                content.steps(),
                content.lookFors(),
                content.preparation(),
                content.minutesToTry(),
                content.adaptations(),
                content.questions() == null ? List.of() : content.questions(),
                content.subjects(),
                content.gradeBands(),
                content.evidence(),
                strategy.status(),
                allowed,
                mayChange,
                strategy.createdAt(),
                strategy.updatedAt());
    }
}
