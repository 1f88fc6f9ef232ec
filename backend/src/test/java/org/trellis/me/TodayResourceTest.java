package org.trellis.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Newcomer;

@ApiTest
class TodayResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    @Test
    void somebody_for_whom_nothing_waits_has_an_empty_list() {
        today(educator("Ada").request()).body("items", empty());
        problem(Api.asNobody().get("/me/today").then(), 401, "not-signed-in");
    }

    @Test
    void what_is_more_urgent_comes_first() {
        Newcomer newcomer = Newcomer.joined("Bo");
        newcomer.given("EDUCATOR", school(ADAMS), "2020-08-01");
        RequestSpecification bo = newcomer.signIn().request();
        String team = team(bo);
        draft(bo, team, "Students need to retell a story in order.");
        start(bo, draft(bo, team, "Students need to name what a fraction stands for."));
        String partnership = propose(newcomer);

        today(bo)
                .body("items.kind", contains("PARTNERSHIP_REQUEST", "DECISION_DUE", "GOAL_DRAFT"))
                .body("items[0].title", equalTo("cleo Lincoln"))
                .body("items[0].partnershipId", equalTo(partnership))
                .body("items[1].title", equalTo("Students need to name what a fraction stands for."))
                .body("items[1].detail", equalTo("Early birds"))
                .body("items[1].teamId", equalTo(team))
                .body("items[1].dueOn", equalTo(TODAY.minusDays(3).toString()));
    }

    @Test
    void a_note_waits_for_its_author_while_it_is_a_draft_and_then_for_the_partner_without_its_words() {
        Newcomer newcomer = Newcomer.joined("Cal");
        newcomer.given("EDUCATOR", school(ADAMS), "2020-08-01");
        RequestSpecification cal = newcomer.signIn().request();
        String partnership = propose(newcomer);
        cal.header("If-Match", "\"0\"")
                .body(Map.of("status", "ACTIVE"))
                .put("/partnerships/{id}/status", partnership)
                .then()
                .statusCode(200);
        String note = Api.as("cleo")
                .body(Map.of("segments", List.of(Map.of("kind", "NOTICED", "text", "pomegranate"))))
                .post("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        today(Api.as("cleo")).body("items", hasItem(hasEntry("noteId", note))).body(not(containsString("pomegranate")));
        today(newcomer.signIn().request()).body("items", empty());
        Api.change("cleo", 0)
                .body(Map.of("status", "SHARED"))
                .put("/notes/{id}/status", note)
                .then()
                .statusCode(200);

        today(newcomer.signIn().request())
                .body("items.kind", contains("NOTE_SHARED"))
                .body("items[0].noteId", equalTo(note))
                .body("items[0].title", equalTo("cleo Lincoln"))
                .body(not(containsString("pomegranate")));
        today(Api.as("cleo")).body("items.noteId", not(hasItem(note)));
        today(Api.as("dana")).body("items.noteId", not(hasItem(note)));
    }

    @Test
    void twenty_things_are_enough_for_a_day() {
        RequestSpecification eve = educator("Eve").request();
        String team = team(eve);
        for (int i = 0; i < 22; i++) {
            draft(eve, team, "Students need to try again, time " + i + ".");
        }

        today(eve).body("items", hasSize(20));
    }

    @Test
    void a_proposed_partnership_waits_for_the_one_who_was_asked_and_for_nobody_else() {
        String partnership = Api.as("lena")
                .body(Map.of("coachId", person("lena"), "partnerId", person("ivo"), "focus", "Talk in pairs"))
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as("ivo")
                .get("/me/today")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.partnershipId == '%s' }.kind".formatted(partnership),
                        equalTo("PARTNERSHIP_REQUEST"));
        Api.as("lena").get("/me/today").then().statusCode(200).body("items.partnershipId", not(hasItem(partnership)));
        Api.as("dana").get("/me/today").then().statusCode(200).body("items.partnershipId", not(hasItem(partnership)));
    }

    private static Newcomer.Session educator(String name) {
        Newcomer newcomer = Newcomer.joined(name);
        newcomer.given("EDUCATOR", school(ADAMS), "2020-08-01");
        return newcomer.signIn();
    }

    private static ValidatableResponse today(RequestSpecification request) {
        return request.get("/me/today").then().statusCode(200);
    }

    private static String team(RequestSpecification as) {
        Map<String, Object> team =
                Map.of("name", "Early birds", "purpose", "", "kind", "GRADE", "schoolIds", List.of(school(ADAMS)));
        return as.body(team).post("/teams").then().statusCode(201).extract().path("id");
    }

    private static String draft(RequestSpecification as, String team, String statement) {
        Map<String, Object> goal = new HashMap<>(Map.of(
                "id",
                Api.newId(),
                "teamId",
                team,
                "statement",
                statement,
                "group",
                Map.of("label", "Grade 4", "size", 52),
                "subject",
                "MATH",
                "gradeBand",
                "G3_5"));
        goal.put("measure", Map.of("name", "Exit ticket", "kind", "EXIT_TICKET", "criterion", "Says why"));
        goal.put(
                "baseline",
                Map.of("collectedOn", TODAY.minusDays(10).toString(), "eligible", 52, "assessed", 50, "meeting", 12));
        goal.put("targetPercent", 70);
        goal.put("targetDate", TODAY.minusDays(3).toString());
        return as.body(goal).post("/goals").then().statusCode(201).extract().path("id");
    }

    private static void start(RequestSpecification as, String goal) {
        as.header("If-Match", "\"0\"")
                .body(Map.of("status", "ACTIVE"))
                .put("/goals/{id}/status", goal)
                .then()
                .statusCode(200);
    }

    private static String propose(Newcomer newcomer) {
        return Api.as("cleo")
                .body(Map.of("coachId", person("cleo"), "partnerId", newcomer.id(), "focus", "Talk in pairs"))
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
