package org.trellis.meeting;

import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.support.Api;

/// Meetings of a team of Adams that Ana facilitates, with Ben and Cleo, its coach, in it and Dana as its guest.
public final class SampleMeeting {

    private SampleMeeting() {}

    public static UUID team() {
        UUID team = teamOf("ana");
        join(team, "ben", "MEMBER");
        join(team, "cleo", "COACH");
        join(team, "dana", "GUEST");
        return team;
    }

    /// A team with nobody else in it.
    public static UUID teamOf(String person) {
        UUID team = Api.newId();
        Map<String, Object> wanted = Map.of(
                "id", team, "name", "Grade 4", "purpose", "", "kind", "GRADE", "schoolIds", List.of(school(ADAMS)));
        Api.as(person).body(wanted).post("/teams").then().statusCode(201);
        return team;
    }

    public static void join(UUID team, String person, String teamRole) {
        Api.as("ana")
                .body(Map.of("personId", person(person), "teamRole", teamRole))
                .post("/teams/{id}/members", team)
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> newMeeting(String startsAt) {
        return new HashMap<>(Map.of(
                "id", Api.newId(), "title", "Fractions", "startsAt", startsAt, "minutes", 45, "place", "Room 12"));
    }

    public static ValidatableResponse plan(String person, UUID team, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/teams/{id}/meetings", team).then();
    }

    /// A planned meeting at version 0.
    public static UUID planned(UUID team) {
        return planned(team, "2026-11-24T21:00:00Z");
    }

    public static UUID planned(UUID team, String startsAt) {
        return id(plan("ana", team, newMeeting(startsAt)).statusCode(201));
    }

    /// A meeting in progress, at version 2.
    public static UUID running(UUID team) {
        UUID meeting = planned(team);
        step("ana", meeting, 0, "PUBLISHED").statusCode(200);
        step("ana", meeting, 1, "IN_PROGRESS").statusCode(200);
        return meeting;
    }

    /// A meeting that was held, at version 3.
    public static UUID held(UUID team) {
        UUID meeting = running(team);
        step("ana", meeting, 2, "CLOSED").statusCode(200);
        return meeting;
    }

    public static ValidatableResponse step(String person, UUID meeting, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/meetings/{id}/status", meeting)
                .then();
    }

    public static Map<String, Object> newItem(String title) {
        return new HashMap<>(Map.of("id", Api.newId(), "title", title, "kind", "DATA"));
    }

    public static ValidatableResponse add(String person, UUID meeting, Map<String, Object> wanted) {
        return Api.as(person)
                .body(wanted)
                .post("/meetings/{id}/agenda-items", meeting)
                .then();
    }

    /// An agenda item at version 0.
    public static UUID item(UUID meeting, String title) {
        return id(add("ana", meeting, newItem(title)).statusCode(201));
    }

    public static ValidatableResponse stepItem(UUID item, int version, String status) {
        return Api.change("ana", version)
                .body(Map.of("status", status))
                .put("/agenda-items/{id}/status", item)
                .then();
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }
}
