package org.trellis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.calendar.ReadFeed;
import org.trellis.database.CallerDistrict;
import org.trellis.goal.SampleGoal;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class MeetingSeriesResourceTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate TODAY = LocalDate.now(CHICAGO);

    @Inject
    SeriesOfMeetings series;

    @Inject
    CallerDistrict district;

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_member_plans_meetings_that_come_again_and_they_are_laid_twelve_weeks_ahead() {
        begin("ben", team, weekly())
                .statusCode(201)
                .header("ETag", tagOf(0))
                .body("rule", equalTo("FREQ=WEEKLY"))
                .body("timeZone", equalTo("America/Chicago"))
                .body("status", equalTo("ACTIVE"))
                .body("allowedStatuses", contains("ENDED"))
                .body("laidUntil", equalTo(TODAY.plusWeeks(12).toString()));

        meetings()
                .body("items", hasSize(12))
                .body("items.title", everyItem(equalTo("Grade 4")))
                .body("items.status", everyItem(equalTo("PLANNED")))
                .body(
                        "items.roles.facilitator.displayName[0, 1, 2]",
                        contains("ana Lincoln", "ben Lincoln", "ana Lincoln"));
    }

    @Test
    @ActivateRequestContext
    void its_meetings_keep_their_local_time_over_both_daylight_saving_changes() {
        int year = TODAY.getYear() + 1;
        Map<String, Object> wanted = weekly();
        String title = "Year " + Api.newId();
        wanted.put("title", title);
        wanted.put("startsOn", year + "-02-01");
        UUID id = begun(wanted);

        for (int month = 2; month <= 11; month++) {
            lay(LocalDate.of(year, month, 1));
        }

        List<ZonedDateTime> local = meetings().extract().<List<String>>path("items.startsAt").stream()
                .map(moment -> Instant.parse(moment).atZone(CHICAGO))
                .toList();
        assertThat(local).hasSizeGreaterThan(48);
        assertThat(local).extracting(ZonedDateTime::toLocalTime).containsOnly(LocalTime.of(15, 0));
        assertThat(local).extracting(moment -> moment.getOffset().toString()).containsOnly("-05:00", "-06:00");
        assertThat(local).extracting(ZonedDateTime::toLocalDate).doesNotHaveDuplicates();
        assertThat(ReadFeed.at(ReadFeed.addressOf("ana")).titled(title).starts().stream()
                        .map(moment -> moment.atZone(CHICAGO)))
                .as("what calendars read")
                .containsExactlyElementsOf(local);
        end(id, read(id).extract().path("version")).statusCode(200);
    }

    @Test
    void the_same_request_sent_twice_begins_one_series() {
        Map<String, Object> wanted = weekly();

        begin("ana", team, wanted).statusCode(201);
        begin("ana", team, wanted).statusCode(200);
        meetings().body("items", hasSize(12));
        wanted.put("title", "Another");
        problem(begin("ana", team, wanted), 409, "id-taken");
    }

    @Test
    void a_series_has_a_rule_a_day_a_time_and_a_zone_that_there_are() {
        refused("rule", "FREQ=HOURLY", "/rule");
        refused("rule", "each Tuesday", "/rule");
        refused("startsAt", "25:00", "/startsAt");
        refused("startsAt", "9:00", "/startsAt");
        refused("timeZone", "America/Maple_Grove", "/timeZone");
        refused("minutes", 0, "/minutes");
        refused("title", " ", "/title");
        meetings().body("items", empty());
    }

    @Test
    void a_change_is_followed_by_the_meetings_to_come_but_not_by_those_that_were_published() {
        UUID id = begun(weekly());
        List<String> next = meetings().extract().path("items.id");
        step("ana", UUID.fromString(next.getFirst()), 0, "PUBLISHED").statusCode(200);

        Api.patch("ben", 0)
                .body(Map.of("startsAt", "08:15", "title", "Early"))
                .patch("/meeting-series/{id}", id)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("08:15"))
                .body("minutes", equalTo(45));

        meetings()
                .body("items.findAll { it.title == 'Early' }", hasSize(11))
                .body("items.find { it.status == 'PUBLISHED' }.title", equalTo("Grade 4"));
        ZonedDateTime moved = Instant.parse(Api.as("ana")
                        .get("/meetings/{id}", next.getLast())
                        .then()
                        .extract()
                        .path("startsAt"))
                .atZone(CHICAGO);
        assertThat(moved.toLocalTime()).isEqualTo(LocalTime.of(8, 15));
        problem(
                Api.patch("ben", 0)
                        .body(Map.of("minutes", 30))
                        .patch("/meeting-series/{id}", id)
                        .then(),
                412,
                "version-stale");
    }

    @Test
    void a_series_that_is_ended_cancels_what_was_planned_and_leaves_what_was_published() {
        UUID id = begun(weekly());
        String first = meetings().extract().path("items[0].id");
        step("ana", UUID.fromString(first), 0, "PUBLISHED").statusCode(200);

        end(id, 0).statusCode(200).body("status", equalTo("ENDED")).body("allowedStatuses", empty());

        meetings().body("items.id", contains(first));
        Api.as("ana")
                .get("/teams/{id}/meetings?status=CANCELLED", team)
                .then()
                .body("items", hasSize(11))
                .body("items[0].allowedStatuses", empty());
        problem(
                Api.change("ana", 1)
                        .body(Map.of("status", "ACTIVE"))
                        .put("/meeting-series/{id}/status", id)
                        .then(),
                409,
                "step-not-allowed");
    }

    @Test
    void a_closed_team_begins_and_changes_no_series() {
        UUID id = begun(weekly());
        SampleGoal.close(team);

        problem(begin("ana", team, weekly()), 409, "team-closed");
        problem(end(id, 0), 409, "team-closed");
    }

    @Test
    void those_outside_the_team_see_no_series_guests_and_leaders_included() {
        UUID id = begun(weekly());

        Api.as("cleo").get("/teams/{id}/meeting-series", team).then().body("items.id", contains(id.toString()));
        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus")) {
            problem(Api.as(outsider).get("/teams/{id}/meeting-series", team).then(), 403, "not-allowed");
            problem(begin(outsider, team, weekly()), 403, "not-allowed");
            problem(Api.as(outsider).get("/meeting-series/{id}", id).then(), 404, "not-found");
        }
        problem(Api.as("jo").get("/teams/{id}/meeting-series", team).then(), 404, "not-found");
        problem(Api.as("jo").get("/meeting-series/{id}", id).then(), 404, "not-found");
    }

    /// What the job does in the night to a day.
    private void lay(LocalDate today) {
        district.is(Lincoln.district().toString());
        QuarkusTransaction.requiringNew().run(() -> series.layAll(today));
    }

    private void refused(String field, Object value, String pointer) {
        Map<String, Object> wanted = weekly();
        wanted.put(field, value);
        invalidAt(begin("ana", team, wanted), pointer);
    }

    /// From tomorrow on.
    private static Map<String, Object> weekly() {
        return new HashMap<>(Map.of(
                "id",
                Api.newId(),
                "title",
                "Grade 4",
                "rule",
                "FREQ=WEEKLY",
                "startsOn",
                TODAY.plusDays(1).toString(),
                "startsAt",
                "15:00",
                "minutes",
                45));
    }

    private static ValidatableResponse begin(String person, UUID team, Map<String, Object> wanted) {
        return Api.as(person)
                .body(wanted)
                .post("/teams/{id}/meeting-series", team)
                .then();
    }

    private UUID begun(Map<String, Object> wanted) {
        begin("ana", team, wanted).statusCode(201);
        return (UUID) wanted.get("id");
    }

    private static ValidatableResponse read(UUID id) {
        return Api.as("ana").get("/meeting-series/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse end(UUID id, int version) {
        return Api.change("ana", version)
                .body(Map.of("status", "ENDED"))
                .put("/meeting-series/{id}/status", id)
                .then();
    }

    /// Those to come, the next first.
    private ValidatableResponse meetings() {
        return Api.as("ben")
                .get("/teams/{id}/meetings?open=true&limit=200", team)
                .then()
                .statusCode(200);
    }
}
