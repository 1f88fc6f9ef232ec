package org.trellis.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.conclude;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.reading;
import static org.trellis.goal.SampleGoal.team;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.trellis.database.CallerDistrict;
import org.trellis.policy.Caller;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class DueGoalsTest {

    @Inject
    DueGoals due;

    @Inject
    Caller caller;

    @Inject
    CallerDistrict district;

    @Test
    @ActivateRequestContext
    void a_goal_without_evidence_for_two_weeks_waits_for_its_team() {
        UUID team = team();
        UUID goal = active(team);
        UUID fresh = active(team);
        Api.as("ana")
                .body(reading(TODAY, 52, 50, 30))
                .post("/goals/{id}/evidence", fresh)
                .then()
                .statusCode(201);

        assertThat(ids("ben", () -> due.evidence(TODAY.plusDays(14)))).contains(goal, fresh);
        assertThat(ids("ben", () -> due.evidence(TODAY.plusDays(13)))).doesNotContain(goal, fresh);
        assertThat(dueOf("ben", goal, () -> due.evidence(TODAY.plusDays(20))).dueOn())
                .as("two weeks after it started, because its baseline is older")
                .isEqualTo(TODAY.plusDays(14));
        assertThat(ids("dana", () -> due.evidence(TODAY.plusDays(14)))).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void a_goal_whose_date_is_past_waits_for_a_decision() {
        UUID team = team();
        UUID goal = active(team);
        UUID concluded = active(team);
        conclude(concluded, 1, "MET").statusCode(200);

        assertThat(ids("ana", () -> due.decisions(TODAY.plusDays(31))))
                .contains(goal)
                .doesNotContain(concluded);
        assertThat(ids("ana", () -> due.decisions(TODAY.plusDays(30)))).doesNotContain(goal);
        assertThat(dueOf("ana", goal, () -> due.decisions(TODAY.plusDays(31))).dueOn())
                .isEqualTo(TODAY.plusDays(30));
    }

    @Test
    @ActivateRequestContext
    void a_draft_waits_for_whoever_began_it() {
        UUID goal = draft(team());

        assertThat(dueOf("ana", goal, due::drafts).dueOn()).isNull();
        assertThat(ids("ben", due::drafts)).doesNotContain(goal);
    }

    @Test
    @ActivateRequestContext
    void the_goals_of_a_closed_team_wait_for_nobody() {
        UUID team = team();
        UUID goal = active(team);
        UUID draft = draft(team);
        SampleGoal.close(team);

        assertThat(ids("ana", () -> due.evidence(TODAY.plusDays(90)))).doesNotContain(goal);
        assertThat(ids("ana", () -> due.decisions(TODAY.plusDays(90)))).doesNotContain(goal);
        assertThat(ids("ana", due::drafts)).doesNotContain(draft);
    }

    private List<UUID> ids(String person, Supplier<List<GoalDue>> read) {
        return as(person, read).stream().map(GoalDue::goalId).toList();
    }

    private GoalDue dueOf(String person, UUID goal, Supplier<List<GoalDue>> read) {
        return as(person, read).stream()
                .filter(one -> one.goalId().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private List<GoalDue> as(String person, Supplier<List<GoalDue>> read) {
        district.is(Lincoln.district().toString());
        caller.is(Lincoln.person(person), person, List.of());
        return QuarkusTransaction.requiringNew().call(read::get);
    }
}
