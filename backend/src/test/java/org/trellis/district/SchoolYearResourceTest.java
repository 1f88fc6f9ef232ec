package org.trellis.district;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class SchoolYearResourceTest {

    /// Each test plans years of its own, so that none is in another's way.
    private static final AtomicInteger NEXT = new AtomicInteger(2050);

    @Test
    void a_year_is_planned_and_everybody_can_read_it() {
        Map<String, Object> wanted = newYear();

        String id = plan(wanted)
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("allowedStatuses", contains("CURRENT"))
                .body("mayChange", equalTo(true))
                .extract()
                .path("id");

        plan(wanted).statusCode(200).body("id", equalTo(id));
        Api.as("jo")
                .get("/school-years/{id}", id)
                .then()
                .statusCode(200)
                .body("startsOn", equalTo(wanted.get("startsOn")))
                .body("allowedStatuses", empty())
                .body("mayChange", equalTo(false));
        problem(Api.as("ana").get("/school-years/{id}", id).then(), 404, "not-found");
        Api.as("ana").queryParam("limit", 200).get("/school-years").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void years_are_listed_newest_first_page_by_page() {
        plan(newYear());
        plan(newYear());

        List<String> all = Api.as("jo")
                .get("/school-years")
                .then()
                .statusCode(200)
                .extract()
                .path("items.startsOn");
        String cursor = Api.as("jo")
                .queryParam("limit", 1)
                .get("/school-years")
                .then()
                .body("items.startsOn", contains(all.getFirst()))
                .extract()
                .path("nextCursor");
        Api.as("jo")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/school-years")
                .then()
                .body("items.startsOn", contains(all.get(1)));
        Assertions.assertThat(all).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void two_years_share_no_day() {
        Map<String, Object> first = newYear();
        plan(first).statusCode(201);
        Map<String, Object> second = newYear();
        second.put("startsOn", first.get("endsOn"));

        problem(plan(second), 422, "invalid")
                .body("errors[0].pointer", equalTo("/startsOn"))
                .body("errors[0].detail", containsString((String) first.get("name")));
    }

    @Test
    void two_years_planned_at_once_share_no_day_either() throws Exception {
        int year = NEXT.getAndIncrement();
        List<Callable<Integer>> both = List.of("A", "B").stream()
                .<Callable<Integer>>map(
                        mark -> () -> plan(year(mark + year, year)).extract().statusCode())
                .toList();

        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = pool.invokeAll(both).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            Assertions.assertThat(answers).containsExactly(201, 422);
        }
    }

    @Test
    void a_year_that_makes_no_sense_is_refused_where_it_is_wrong() {
        Map<String, Object> wanted = newYear();
        wanted.put("endsOn", wanted.get("startsOn"));
        problem(plan(wanted), 422, "invalid").body("errors[0].pointer", equalTo("/endsOn"));

        wanted.put("endsOn", "+999999999-12-31");
        problem(plan(wanted), 400, "malformed").body("errors[0].pointer", equalTo("/endsOn"));
        wanted.put("endsOn", "2050-02-30");
        problem(plan(wanted), 400, "malformed").body("errors[0].pointer", equalTo("/endsOn"));
    }

    @Test
    void one_year_at_most_is_current() {
        String current = current();
        String id = plan(newYear()).extract().path("id");

        problem(step("jude", id, 0, "CURRENT"), 409, "another-year-is-current");

        step("jude", current, version(current), "CLOSED").statusCode(200);
        step("jude", id, 0, "CURRENT").statusCode(200).body("allowedStatuses", contains("CLOSED"));
        Api.as("jo")
                .get("/school-years")
                .then()
                .body("items.findAll { it.status == 'CURRENT' }.id", everyItem(equalTo(id)));

        step("jude", id, 1, "CLOSED").statusCode(200);
        step("jude", current, version(current), "CURRENT").statusCode(200);
    }

    @Test
    void only_a_roster_administrator_changes_years() {
        String id = plan(newYear()).extract().path("id");

        problem(Api.as("jo").body(newYear()).post("/school-years").then(), 403, "not-allowed");
        problem(step("jo", id, 0, "CURRENT"), 403, "not-allowed");
        problem(
                Api.patch("jo", 0)
                        .body(Map.of("name", "Mine"))
                        .patch("/school-years/{id}", id)
                        .then(),
                403,
                "not-allowed");
        int number = NEXT.getAndIncrement();
        Api.patch("jude", 0)
                .body(Map.of("name", "Renamed " + number))
                .patch("/school-years/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed " + number));
        problem(
                Api.patch("jude", 0)
                        .body(Map.of("name", "Late"))
                        .patch("/school-years/{id}", id)
                        .then(),
                412,
                "version-stale");
    }

    @Test
    void a_name_stands_for_one_year() {
        Map<String, Object> first = newYear();
        plan(first).statusCode(201);
        Map<String, Object> second = newYear();
        second.put("name", first.get("name"));

        problem(plan(second), 422, "invalid").body("errors[0].pointer", equalTo("/name"));
    }

    private static ValidatableResponse plan(Map<String, Object> year) {
        return Api.as("jude").body(year).post("/school-years").then();
    }

    private static ValidatableResponse step(String person, String id, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/school-years/{id}/status", id)
                .then();
    }

    private static String current() {
        return Api.as("jo").get("/school-years").then().extract().path("items.find { it.status == 'CURRENT' }.id");
    }

    private static int version(String id) {
        return Api.as("jo").get("/school-years/{id}", id).then().extract().path("version");
    }

    private static Map<String, Object> newYear() {
        int year = NEXT.getAndIncrement();
        return year(year + "–" + (year + 1), year);
    }

    private static Map<String, Object> year(String name, int year) {
        return new HashMap<>(
                Map.of("id", Api.newId(), "name", name, "startsOn", year + "-08-20", "endsOn", (year + 1) + "-06-10"));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/errors#" + code));
    }
}
