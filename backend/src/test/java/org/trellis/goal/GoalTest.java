package org.trellis.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.goal.GoalStatus.ACTIVE;
import static org.trellis.goal.GoalStatus.ARCHIVED;
import static org.trellis.goal.GoalStatus.DRAFT;
import static org.trellis.goal.GoalStatus.MET;
import static org.trellis.goal.GoalStatus.NOT_MET;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.district.Subject;
import org.trellis.framing.Language;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;
import org.trellis.problem.Phrases;
import org.trellis.problem.StepNotAllowed;

class GoalTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String STUDENTS = "Students need to compare fractions on a number line.";
    private static final String TEACHERS = "Teachers will implement three new strategies.";
    private static final Measure MEASURE =
            new Measure("Exit ticket", MeasureKind.EXIT_TICKET, "Places three of four", null);
    private static final Reading BASELINE = new Reading(TODAY.minusDays(30), 52, 48, 17);

    private final GoalChange whole = wanted(STUDENTS, MEASURE, BASELINE, 70, null);

    @Test
    void a_goal_that_lacks_nothing_starts() {
        Goal goal = goal(whole);

        goal.become(ACTIVE, null, BASELINE, TODAY);

        assertThat(goal.status()).isEqualTo(ACTIVE);
    }

    @Test
    void a_goal_that_lacks_something_says_all_that_is_missing() {
        Goal goal = goal(new GoalChange(
                TEAM, TEACHERS, null, whole.group(), Subject.MATH, GoalGradeBand.G3_5, null, null, null, null, null));

        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(() -> goal.become(ACTIVE, null, null, TODAY))
                .satisfies(refusal -> assertThat(refusal.values())
                        .containsExactly(new Phrases(List.of(
                                "goal-part.measure",
                                "goal-part.baseline",
                                "goal-part.target",
                                "goal-part.target-date",
                                "goal-part.wording"))))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/measure", "/baseline", "/targetPercent", "/targetDate", "/statement"));
        assertThat(goal.status()).isEqualTo(DRAFT);
    }

    @Test
    void the_target_lies_above_the_baseline() {
        goal(wanted(STUDENTS, MEASURE, BASELINE, 36, null)).become(ACTIVE, null, BASELINE, TODAY);

        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(() ->
                        goal(wanted(STUDENTS, MEASURE, BASELINE, 35, null)).become(ACTIVE, null, BASELINE, TODAY));
    }

    @Test
    void of_what_is_to_become_rarer_the_target_lies_below_the_baseline() {
        Measure rarer = new Measure("Days missed", MeasureKind.ATTENDANCE, "Misses a day in ten", Direction.DOWN);
        goal(wanted(STUDENTS, rarer, BASELINE, 34, null)).become(ACTIVE, null, BASELINE, TODAY);

        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(
                        () -> goal(wanted(STUDENTS, rarer, BASELINE, 35, null)).become(ACTIVE, null, BASELINE, TODAY))
                .satisfies(refusal -> assertThat(refusal.values())
                        .containsExactly(new Phrases(List.of("goal-part.target-below-baseline"))));
    }

    @Test
    void a_baseline_without_anybody_assessed_is_none() {
        Reading nobody = new Reading(TODAY.minusDays(30), 52, 0, 0);

        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(
                        () -> goal(wanted(STUDENTS, MEASURE, nobody, 70, null)).become(ACTIVE, null, nobody, TODAY));
    }

    @Test
    void a_team_may_keep_its_wording_if_it_says_why() {
        goal(wanted(TEACHERS, MEASURE, BASELINE, 70, "Our board asked for it in these words."))
                .become(ACTIVE, null, BASELINE, TODAY);

        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(
                        () -> goal(wanted(TEACHERS, MEASURE, BASELINE, 70, " ")).become(ACTIVE, null, BASELINE, TODAY));
    }

    @Test
    void a_goal_is_concluded_with_a_reason_archived_and_taken_up_again() {
        Goal goal = active();

        goal.become(MET, "Most of them do it.", BASELINE, TODAY);
        goal.become(ARCHIVED, null, BASELINE, TODAY);
        goal.become(ACTIVE, null, BASELINE, TODAY);
        goal.become(NOT_MET, "We looked again.", BASELINE, TODAY);

        assertThat(goal.status()).isEqualTo(NOT_MET);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> active().become(MET, " ", BASELINE, TODAY))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/reason"));
    }

    @Test
    void a_step_that_does_not_follow_is_refused_and_the_same_again_is_harmless() {
        Goal goal = goal(whole);
        goal.become(DRAFT, null, BASELINE, TODAY);

        assertThatExceptionOfType(StepNotAllowed.class)
                .isThrownBy(() -> goal.become(MET, "Too early.", BASELINE, TODAY));
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> active().become(DRAFT, null, BASELINE, TODAY));
    }

    @Test
    void once_it_has_started_its_words_and_target_change_and_its_ground_stays() {
        Goal goal = active();
        GoalChange elsewhere = new GoalChange(
                UUID.randomUUID(),
                STUDENTS,
                null,
                whole.group(),
                Subject.ELA,
                GoalGradeBand.K_2,
                new Measure("Exit ticket", MeasureKind.SURVEY, "Places three of four", null),
                null,
                70,
                whole.targetDate(),
                null);

        goal.change(whole, wanted(STUDENTS, MEASURE, BASELINE, 80, null), framing(STUDENTS));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> goal.change(whole, elsewhere, framing(STUDENTS)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/teamId", "/subject", "/gradeBand", "/baseline", "/measure/kind"));
    }

    @Test
    void once_it_has_started_it_stays_ready() {
        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(
                        () -> active().change(whole, wanted(STUDENTS, null, BASELINE, 70, null), framing(STUDENTS)));
        assertThatExceptionOfType(GoalNotReady.class)
                .isThrownBy(
                        () -> active().change(whole, wanted(TEACHERS, MEASURE, BASELINE, 70, null), framing(TEACHERS)));
    }

    @Test
    void a_goal_with_a_result_changes_no_more_until_it_is_taken_up_again() {
        Goal goal = active();
        goal.become(MET, "Most of them do it.", BASELINE, TODAY);

        assertThatExceptionOfType(GoalNotActive.class).isThrownBy(() -> goal.change(whole, whole, framing(STUDENTS)));
        goal.become(ACTIVE, null, BASELINE, TODAY);
        goal.change(whole, whole, framing(STUDENTS));
    }

    @Test
    void only_a_draft_can_be_thrown_away() {
        goal(whole).mustBeDraft();

        assertThatExceptionOfType(GoalStarted.class).isThrownBy(() -> active().mustBeDraft());
    }

    @Test
    void a_statement_is_read_in_the_writers_language_or_else_in_the_other() {
        StatementFraming english = StatementFraming.of(STUDENTS, Language.SPANISH);
        StatementFraming spanish =
                StatementFraming.of("Los estudiantes necesitan comparar fracciones en la recta.", Language.ENGLISH);

        assertThat(english.isStudentFacing()).isTrue();
        assertThat(english.locale()).isEqualTo("en");
        assertThat(spanish.isStudentFacing()).isTrue();
        assertThat(spanish.locale()).isEqualTo("es");
        assertThat(english.findings()).first().satisfies(finding -> {
            assertThat(STUDENTS.substring(finding.from(), finding.to())).isEqualTo("Students");
            assertThat(finding.why()).isNotBlank();
        });
    }

    private Goal active() {
        Goal goal = goal(whole);
        goal.become(ACTIVE, null, BASELINE, TODAY);
        return goal;
    }

    private static Goal goal(GoalChange wanted) {
        return new Goal(UUID.randomUUID(), wanted, framing(wanted.statement()));
    }

    private static StatementFraming framing(String statement) {
        return StatementFraming.of(statement, Language.ENGLISH);
    }

    private static GoalChange wanted(
            String statement, Measure measure, Reading baseline, Integer target, String overrideReason) {
        return new GoalChange(
                TEAM,
                statement,
                null,
                new StudentGroup("Grade 4", 52),
                Subject.MATH,
                GoalGradeBand.G3_5,
                measure,
                baseline,
                target,
                TODAY.plusDays(30),
                overrideReason);
    }
}
