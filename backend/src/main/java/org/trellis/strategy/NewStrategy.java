package org.trellis.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;

/// A strategy somebody adds to a library. It begins as a draft.
///
/// @param whatStudentsDo what a visitor would see students do
/// @param steps what happens, in order
/// @param lookFors signs, in what students do, that it works
/// @param minutesToTry how long a first try takes
/// @param questions for a team to talk about
public record NewStrategy(
        @Nullable UUID id,
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

    StrategyChange content() {
        return new StrategyChange(
                title,
                summary,
                whatStudentsDo,
                whyItWorks,
                steps,
                lookFors,
                preparation,
                minutesToTry,
                adaptations,
                questions,
                subjects,
                gradeBands,
                evidence);
    }
}
