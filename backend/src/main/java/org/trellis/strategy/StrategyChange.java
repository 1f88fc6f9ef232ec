package org.trellis.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;
import org.trellis.problem.Invalid;

/// All that a strategy says, and so all that can be changed about it. Its parts are those of [NewStrategy].
record StrategyChange(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 400) String summary,
        @NotBlank @Size(max = 600) String whatStudentsDo,
        @Size(max = 1000) @Nullable String whyItWorks,
        @NotNull @Size(min = 1, max = 12) List<@NotBlank @Size(max = 500) String> steps,
        @NotNull @Size(max = 12) List<@NotBlank @Size(max = 300) String> lookFors,
        @Size(max = 600) @Nullable String preparation,
        @Min(1) @Max(600) @Nullable Integer minutesToTry,
        @Valid @Nullable Adaptations adaptations,
        @Size(max = 8) @Nullable List<@NotBlank @Size(max = 300) String> questions,
        @NotEmpty Set<@NotNull Subject> subjects,
        @NotEmpty Set<@NotNull GradeBand> gradeBands,
        @Valid @Nullable ResearchEvidence evidence) {

    /// What is empty is absent, so that the same content is always equal.
    StrategyChange {
        questions = questions == null ? List.of() : questions;
        adaptations = adaptations == null || adaptations.sayNothing() ? null : adaptations;
        evidence = evidence == null || evidence.saysNothing() ? null : evidence;
    }

    /// @throws Invalid if its evidence claims what it must not
    void mustBeSound(LocalDate today) {
        if (evidence != null) {
            evidence.mustBeSound(today);
        }
    }
}
