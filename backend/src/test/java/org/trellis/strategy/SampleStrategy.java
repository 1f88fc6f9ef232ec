package org.trellis.strategy;

import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.support.Api;

/// Libraries and strategies as the tests need them.
public final class SampleStrategy {

    private static UUID adams;
    private static UUID district;

    private SampleStrategy() {}

    /// A library of the school Adams, started by Cleo, its coach.
    static synchronized UUID adamsLibrary() {
        if (adams == null) {
            adams = started("cleo", newLibrary("Adams shelf", "SCHOOL", school(ADAMS)));
        }
        return adams;
    }

    /// A library of the district, started by Fay, its curator.
    static synchronized UUID districtLibrary() {
        if (district == null) {
            district = started("fay", newLibrary("Lincoln shelf", "DISTRICT", null));
        }
        return district;
    }

    static UUID started(String person, Map<String, Object> library) {
        Api.as(person).body(library).post("/libraries").then().statusCode(201);
        return (UUID) library.get("id");
    }

    public static Map<String, Object> newLibrary(String name, String scope, UUID school) {
        Map<String, Object> library = new HashMap<>(
                Map.of("id", Api.newId(), "name", name, "description", "What works here", "scope", scope));
        if (school != null) {
            library.put("schoolId", school);
        }
        return library;
    }

    static ValidatableResponse add(String person, UUID library, Map<String, Object> strategy) {
        return Api.as(person)
                .body(strategy)
                .post("/libraries/{id}/strategies", library)
                .then();
    }

    static UUID added(String person, UUID library, String title) {
        Map<String, Object> strategy = newStrategy(title);
        add(person, library, strategy).statusCode(201);
        return (UUID) strategy.get("id");
    }

    static UUID published(String curator, UUID library, String title) {
        UUID strategy = added(curator, library, title);
        step(curator, strategy, 0, "PUBLISHED").statusCode(200);
        return strategy;
    }

    static ValidatableResponse step(String person, UUID strategy, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/strategies/{id}/status", strategy)
                .then();
    }

    static ValidatableResponse change(String person, UUID strategy, int version, Map<String, Object> patch) {
        return Api.patch(person, version)
                .body(patch)
                .patch("/strategies/{id}", strategy)
                .then();
    }

    public static Map<String, Object> newStrategy(String title) {
        Map<String, Object> strategy = new HashMap<>(Map.of("id", Api.newId(), "title", title));
        strategy.put("summary", "Students estimate before they compute.");
        strategy.put("whatStudentsDo", "Students say about how much it will be, and why.");
        strategy.put("steps", List.of("Show the problem without its numbers.", "Students estimate.", "They compute."));
        strategy.put("lookFors", List.of("Students give a reason."));
        strategy.put("subjects", List.of("MATH"));
        strategy.put("gradeBands", List.of("G3_5", "K_2"));
        return strategy;
    }
}
