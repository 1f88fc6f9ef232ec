package org.trellis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;

/// What has happened in Maple Grove before its first start.
@ApiTest
class SampleStoryTest {

    private static final List<String> FACILITATORS = List.of(
            "educator",
            "colleague",
            "school-leader",
            "educadora",
            "ruth.yellowhorse",
            "omar.haddad",
            "elena.petrova",
            "marcus.bell");

    @Test
    void there_are_goals_of_every_team_at_every_stage() {
        Map<String, Map<String, Object>> goals = goals();

        assertThat(goals).hasSize(17);
        assertThat(values(goals, "teamName").distinct()).hasSize(8);
        assertThat(values(goals, "status").collect(Collectors.groupingBy(stage -> stage, Collectors.counting())))
                .isEqualTo(
                        Map.of("DRAFT", 3L, "ACTIVE", 9L, "MET", 1L, "PARTLY_MET", 2L, "NOT_MET", 1L, "ARCHIVED", 1L));
    }

    @Test
    void every_goal_says_what_students_need() {
        assertThat(goals().values()).allSatisfy(goal -> {
            assertThat((String) goal.get("statement")).matches("(Students need to|Los estudiantes necesitan) .+\\.");
            Map<?, ?> framing = (Map<?, ?>) goal.get("framing");
            assertThat(framing.get("verdict")).isEqualTo("STUDENT_FACING");
            assertThat((List<?>) framing.get("findings")).extracting("code").containsExactly("F1");
        });
    }

    @Test
    void the_educators_team_has_one_goal_that_climbs_one_that_is_new_one_met_and_one_draft() {
        JsonPath goals = goalsOf("educator");
        String team = "items.findAll { it.teamName == 'Grade 5 Literacy' }";

        assertThat(goals.<String>getList(team + ".status")).containsExactly("DRAFT", "ACTIVE", "ACTIVE", "MET");
        assertThat(goals.<Integer>getList(team + "[2].trend.percent"))
                .containsExactly(30, 34, 40, 43, 51, 52, 59, 64, 69, 74);
        assertThat(goals.getInt(team + "[2].targetPercent")).isEqualTo(80);
        assertThat(goals.<String>getList(team + "[2].strategies.status"))
                .containsExactlyInAnyOrder("DONE", "STOPPED", "RUNNING", "PLANNED");
        assertThat(goals.<Integer>getList(team + "[1].trend")).hasSize(4);
    }

    @Test
    void a_decision_that_was_made_anew_has_lost_its_place() {
        String goal = goalsOf("educator").getString("items.find { it.statement.contains('cite the sentence') }.id");

        MapleGrove.as("educator")
                .get("/goals/{id}/decisions", goal)
                .then()
                .body("items.decision", contains("ADOPT", "EXTEND", "ADAPT", "ABANDON"))
                .body("items.standing", contains(true, false, true, true))
                .body("items[0].strategyTitle", equalTo("Quote, then because"));
    }

    @Test
    void two_libraries_of_its_own_stand_beside_the_starter_library() {
        MapleGrove.as("curator")
                .get("/libraries")
                .then()
                .body("items.scope", containsInAnyOrder("STARTER", "DISTRICT", "SCHOOL"))
                .body("items.find { it.scope == 'DISTRICT' }.strategyCount", equalTo(4))
                .body("items.find { it.scope == 'SCHOOL' }.strategyCount", equalTo(3));
        assertThat(titles("curator")).contains("Quote, then because", "Dos colores, idea y detalle");
        assertThat(titles("colleague")).hasSize(7).doesNotContain("Reading across the hall");
        assertThat(titles("ruth.yellowhorse")).hasSize(8).contains("Reading across the hall");
    }

    @Test
    void partnerships_stand_wherever_they_can_and_the_coach_has_the_educators() {
        MapleGrove.as("coach")
                .get("/partnerships")
                .then()
                .body("items.status", containsInAnyOrder("PROPOSED", "PROPOSED", "ACTIVE", "ACTIVE", "PAUSED", "ENDED"))
                .body("items.find { it.partner.displayName == 'Ana Ruiz' }.status", equalTo("ACTIVE"));
        MapleGrove.as("fatima.siddiqui")
                .get("/partnerships")
                .then()
                .body("items.findAll { it.mine }.status", containsInAnyOrder("ACTIVE", "DECLINED"));
    }

    @Test
    void the_two_keep_notes_of_every_kind_and_the_coach_one_that_is_not_shared_yet() {
        String partnership = MapleGrove.as("educator").get("/partnerships").path("items[0].id");

        MapleGrove.as("educator")
                .get("/partnerships/{id}/notes", partnership)
                .then()
                .body("items", hasSize(8))
                .body("items.status", everyItem(equalTo("SHARED")))
                .body("items.kind.unique()", containsInAnyOrder("VISIT", "DEBRIEF", "PLANNING", "NEXT_STEP"))
                .body(
                        "items.segments.flatten().kind.unique()",
                        containsInAnyOrder("HEARD", "NOTICED", "COUNTED", "WONDERED", "NEXT"));
        MapleGrove.as("coach")
                .get("/partnerships/{id}/notes", partnership)
                .then()
                .body("items", hasSize(9))
                .body("items.findAll { it.status == 'DRAFT' }.title", contains("Sorting because-sentences"));
    }

    @Test
    void the_coachs_notes_are_of_students_and_tasks_and_hardly_ever_of_an_adult() {
        List<String> about = new ArrayList<>();
        for (String partnership :
                MapleGrove.as("coach").get("/partnerships").jsonPath().<String>getList("items.id")) {
            about.addAll(MapleGrove.as("coach")
                    .get("/partnerships/{id}/notes", partnership)
                    .jsonPath()
                    .getList("items.segments.flatten().findAll { it.about != null }.about"));
        }
        assertThat(about.stream().filter("ADULT"::equals).count() * 20).isLessThan(about.size());
    }

    @Test
    void something_sensible_waits_for_the_educator_her_colleague_and_the_coach() {
        today("educator", "NOTE_SHARED", "DECISION_DUE", "EVIDENCE_DUE", "EVIDENCE_DUE", "GOAL_DRAFT");
        today("colleague", "PARTNERSHIP_REQUEST", "DECISION_DUE", "EVIDENCE_DUE");
        today("coach", "PARTNERSHIP_REQUEST", "NOTE_SHARED", "EVIDENCE_DUE", "NOTE_DRAFT");
        MapleGrove.as("educadora").get("/me/today").then().body("items.kind", contains("NOTE_SHARED", "GOAL_DRAFT"));
    }

    @Test
    void who_leads_the_school_sees_that_the_two_work_together_and_none_of_their_notes() {
        String partnership = MapleGrove.as("educator").get("/partnerships").path("items[0].id");

        MapleGrove.as("school-leader")
                .get("/partnerships")
                .then()
                .body("items.id", hasItem(partnership))
                .body("items.status", not(hasItem("PROPOSED")));
        MapleGrove.as("school-leader")
                .get("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(404);
    }

    private static void today(String account, String... kinds) {
        MapleGrove.as(account).get("/me/today").then().body("items.kind", contains(kinds));
    }

    /// Of the strategies in the district's own libraries that somebody sees.
    private static List<String> titles(String account) {
        return MapleGrove.as(account)
                .queryParam("limit", 200)
                .get("/strategies")
                .path("items.findAll { it.libraryName.contains('Maple Grove') }.title");
    }

    /// All goals of all teams, as those who facilitate them see them.
    private static Map<String, Map<String, Object>> goals() {
        Map<String, Map<String, Object>> goals = new LinkedHashMap<>();
        for (String facilitator : FACILITATORS) {
            for (Map<String, Object> goal : goalsOf(facilitator).<Map<String, Object>>getList("items")) {
                goals.put((String) goal.get("id"), goal);
            }
        }
        return goals;
    }

    private static JsonPath goalsOf(String account) {
        return MapleGrove.as(account)
                .queryParam("mine", true)
                .queryParam("limit", 200)
                .get("/goals")
                .jsonPath();
    }

    private static Stream<Object> values(Map<String, Map<String, Object>> goals, String property) {
        return goals.values().stream().map(goal -> goal.get(property));
    }
}
