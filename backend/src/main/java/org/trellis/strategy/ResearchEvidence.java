package org.trellis.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.Invalid;

/// The published research a strategy rests on.
///
/// @param guideNumber the number of the What Works Clearinghouse practice guide
/// @param recommendation which of the guide's recommendations the strategy was written from, such as `2` or `5b`
/// @param retrievedOn the day on which the source was read
@Embeddable
@Schema(
        name = "ResearchEvidence",
        description = "The published research a strategy rests on. The WWC level is the one that the guide gives its"
                + " recommendation, not one that anybody gave this strategy; the ESSA tier is a separate claim, and"
                + " neither is derived from the other.")
public record ResearchEvidence(
        @Column(name = "guide_number") @Min(1) @Max(999) @Nullable
        Integer guideNumber,

        @Column(name = "guide_title") @Size(max = 200) @Nullable
        String guideTitle,

        @Column(name = "publication_year") @Min(1900) @Max(2999) @Nullable
        Integer publicationYear,

        @Column(name = "recommendation") @Size(max = 20) @Nullable
        String recommendation,

        @Schema(
                description = "How strong the practice guide finds the evidence for its recommendation. It describes"
                        + " the guide's recommendation, not this strategy.")
        @Column(name = "wwc_level")
        @Enumerated(EnumType.STRING)
        @Nullable
        WwcLevel wwcLevel,

        @Schema(
                description = "The tier of evidence under the Every Student Succeeds Act, 1 (strong) to 4"
                        + " (a rationale); it needs a citation.")
        @Column(name = "essa_tier")
        @Min(1)
        @Max(4)
        @Nullable
        Integer essaTier,

        @Column(name = "citation") @Size(max = 600) @Nullable
        String citation,

        @Column(name = "url")
        @Size(max = 500)
        @Pattern(regexp = "^https?://\\S+$", message = "{org.trellis.WebAddress.message}")
        @Nullable
        String url,

        @Column(name = "retrieved_on") @Nullable LocalDate retrievedOn,

        @Column(name = "evidence_note") @Size(max = 600) @Nullable
        String note) {

    /// @throws Invalid if it claims a tier without a source, or is of a day that has not come
    void mustBeSound(LocalDate today) {
        if (essaTier != null && (citation == null || citation.isBlank())) {
            throw Invalid.at("/evidence/citation", "required");
        }
        if (publicationYear != null && publicationYear > today.getYear() + 1) {
            throw Invalid.at("/evidence/publicationYear", "not-after", String.valueOf(today.getYear() + 1));
        }
        if (retrievedOn != null && retrievedOn.isAfter(today)) {
            throw Invalid.at("/evidence/retrievedOn", "not-after", today);
        }
    }

    boolean saysNothing() {
        return equals(new ResearchEvidence(null, null, null, null, null, null, null, null, null, null));
    }
}
