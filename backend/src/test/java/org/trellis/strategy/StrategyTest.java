package org.trellis.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.strategy.StrategyStatus.DRAFT;
import static org.trellis.strategy.StrategyStatus.PUBLISHED;
import static org.trellis.strategy.StrategyStatus.RETIRED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;

class StrategyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Strategy strategy = new Strategy(UUID.randomUUID(), UUID.randomUUID(), saying(null, null));

    @Test
    void a_strategy_is_drafted_then_published_then_retired_and_published_again() {
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> strategy.become(RETIRED));

        strategy.become(PUBLISHED);
        strategy.become(PUBLISHED);
        strategy.become(RETIRED);
        strategy.become(PUBLISHED);

        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> strategy.become(DRAFT));
    }

    @Test
    void only_what_was_never_public_is_deleted() {
        assertThatCode(strategy::mustBeDraft).doesNotThrowAnyException();

        strategy.become(PUBLISHED);
        assertThatExceptionOfType(StrategyPublished.class).isThrownBy(strategy::mustBeDraft);

        strategy.become(RETIRED);
        assertThatExceptionOfType(StrategyPublished.class).isThrownBy(strategy::mustBeDraft);
    }

    @Test
    void it_says_what_it_was_told_to_say() {
        StrategyChange wanted = saying(new Adaptations("Home languages", null, null), cited(1));

        strategy.change(wanted);

        assertThat(strategy.content()).isEqualTo(wanted);
    }

    @Test
    void what_is_empty_is_absent() {
        StrategyChange content = saying(new Adaptations(null, null, null), evidence(null, null, null, null));

        assertThat(content.adaptations()).isNull();
        assertThat(content.evidence()).isNull();
        assertThat(content.questions()).isEmpty();
        assertThat(content).isEqualTo(saying(null, null));
    }

    @Test
    void an_essa_tier_needs_a_citation() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> saying(null, evidence(null, 1, null, null)).mustBeSound(TODAY))
                .satisfies(refusal ->
                        assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/evidence/citation"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> saying(null, evidence(null, 4, "  ", null)).mustBeSound(TODAY));
        assertThatCode(() -> saying(null, cited(4)).mustBeSound(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void research_is_of_next_year_at_the_latest_and_was_not_read_tomorrow() {
        assertThatCode(() -> evidence(2027, null, null, TODAY).mustBeSound(TODAY))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> evidence(2028, null, null, null).mustBeSound(TODAY));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> evidence(null, null, null, TODAY.plusDays(1)).mustBeSound(TODAY));
    }

    private static ResearchEvidence cited(int tier) {
        return evidence(2007, tier, "A study", TODAY);
    }

    private static ResearchEvidence evidence(Integer year, Integer tier, String citation, LocalDate retrievedOn) {
        return new ResearchEvidence(null, null, year, null, null, tier, citation, null, retrievedOn, null);
    }

    private static StrategyChange saying(Adaptations adaptations, ResearchEvidence evidence) {
        return new StrategyChange(
                "Estimate first",
                "Students estimate before they compute.",
                "Students say about how much it will be, and why.",
                null,
                List.of("Show the problem without numbers.", "Students estimate."),
                List.of(),
                null,
                null,
                adaptations,
                null,
                EnumSet.of(Subject.MATH),
                EnumSet.of(GradeBand.G3_5),
                evidence);
    }
}
