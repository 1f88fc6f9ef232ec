package org.trellis.goal;

import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.support.Api;

/// Goals of a team of Adams that Ana facilitates, with Ben in it and Dana as its guest.
public final class SampleGoal {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    private SampleGoal() {}

    public static UUID team() {
        return team(List.of(school(ADAMS)));
    }

    public static UUID team(List<UUID> schools) {
        UUID team = Api.newId();
        Map<String, Object> wanted =
                Map.of("id", team, "name", "Grade 4", "purpose", "Fractions", "kind", "GRADE", "schoolIds", schools);
        Api.as("ana").body(wanted).post("/teams").then().statusCode(201);
        join(team, "ben", "MEMBER");
        join(team, "dana", "GUEST");
        return team;
    }

    public static void join(UUID team, String person, String teamRole) {
        Api.as("ana")
                .body(Map.of("personId", person(person), "teamRole", teamRole))
                .post("/teams/{id}/members", team)
                .then()
                .statusCode(201);
    }

    public static void close(UUID team) {
        Api.change("ana", 0)
                .body(Map.of("status", "CLOSED"))
                .put("/teams/{id}/status", team)
                .then()
                .statusCode(200);
    }

    /// A goal that lacks nothing.
    public static Map<String, Object> newGoal(UUID team) {
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "id",
                Api.newId(),
                "teamId",
                team,
                "statement",
                "Students need to compare fractions on a number line and explain their reasoning.",
                "why",
                "Last week most of them counted the marks.",
                "group",
                Map.of("label", "Grade 4", "size", 52),
                "subject",
                "MATH",
                "gradeBand",
                "G3_5"));
        wanted.put(
                "measure",
                Map.of(
                        "name",
                        "Exit ticket",
                        "kind",
                        "EXIT_TICKET",
                        "criterion",
                        "Places three fractions and says why"));
        wanted.put("baseline", reading(TODAY.minusDays(40), 52, 48, 17));
        wanted.put("targetPercent", 70);
        wanted.put("targetDate", TODAY.plusDays(30).toString());
        return wanted;
    }

    public static Map<String, Object> reading(LocalDate day, int eligible, int assessed, int meeting) {
        return new HashMap<>(
                Map.of("collectedOn", day.toString(), "eligible", eligible, "assessed", assessed, "meeting", meeting));
    }

    /// What a team might watch beside a goal's own measure.
    public static Map<String, Object> newMeasure(String name, String unit) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "kind",
                "TALLY",
                "criterion",
                "Builds on a partner's idea",
                "role",
                "PROCESS",
                "unit",
                unit,
                "direction",
                "UP"));
    }

    public static UUID draft(UUID team) {
        return draft(newGoal(team));
    }

    public static UUID draft(Map<String, Object> wanted) {
        return UUID.fromString(Api.as("ana")
                .body(wanted)
                .post("/goals")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /// A goal at version 1.
    public static UUID active(UUID team) {
        UUID goal = draft(team);
        step(goal, 0, "ACTIVE").statusCode(200);
        return goal;
    }

    public static ValidatableResponse step(UUID goal, int version, String status) {
        return Api.change("ana", version)
                .body(Map.of("status", status))
                .put("/goals/{id}/status", goal)
                .then();
    }

    public static ValidatableResponse conclude(UUID goal, int version, String status) {
        return Api.change("ana", version)
                .body(Map.of("status", status, "reason", "Most place fractions with ease now."))
                .put("/goals/{id}/status", goal)
                .then();
    }
}
