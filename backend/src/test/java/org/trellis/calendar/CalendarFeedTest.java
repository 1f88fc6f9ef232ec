package org.trellis.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.meeting.SampleMeeting.add;
import static org.trellis.meeting.SampleMeeting.newItem;
import static org.trellis.meeting.SampleMeeting.newMeeting;
import static org.trellis.meeting.SampleMeeting.plan;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.meeting.SampleMeeting;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class CalendarFeedTest {

    private static final String TITLE =
            "Fracciones; décimas, y “¿por qué?” \\ ".repeat(3).strip() + " 👩🏽‍🏫";
    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1));

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void any_calendar_reads_when_and_where_a_team_meets_and_nothing_of_what_is_said() {
        UUID meeting = planned(TITLE, TOMORROW);
        add("ana", meeting, newItem("What the tickets say")).statusCode(201);

        String address = address("ben");
        ReadFeed feed = ReadFeed.at(address);

        assertThat(feed.all("UID")).containsExactly(meeting + "@trellis");
        assertThat(feed.all("SUMMARY")).containsExactly("Grade 4: " + TITLE);
        assertThat(feed.all("LOCATION")).containsExactly("Room 12");
        assertThat(feed.all("DURATION")).containsExactly("PT45M");
        assertThat(feed.all("STATUS")).containsExactly("TENTATIVE");
        assertThat(feed.starts()).containsExactly(TOMORROW);
        assertThat(given().get(address).asString()).doesNotContain("tickets").doesNotContain("Lincoln");
    }

    @Test
    void a_meeting_that_moves_or_is_cancelled_stays_with_a_raised_sequence() {
        UUID moved = planned("Moved", TOMORROW);
        UUID cancelled = planned("Cancelled", TOMORROW.plusSeconds(60));
        String address = address("ana");
        assertThat(ReadFeed.at(address).all("SEQUENCE")).containsExactly("0", "0");

        Api.patch("ana", 0)
                .body(Map.of("startsAt", TOMORROW.plusSeconds(30).toString()))
                .patch("/meetings/{id}", moved)
                .then()
                .statusCode(200);
        step("ana", cancelled, 0, "CANCELLED").statusCode(200);

        ReadFeed feed = ReadFeed.at(address);
        assertThat(feed.all("UID")).containsExactly(moved + "@trellis", cancelled + "@trellis");
        assertThat(feed.all("SEQUENCE")).containsExactly("1", "1");
        assertThat(feed.all("STATUS")).containsExactly("TENTATIVE", "CANCELLED");
        assertThat(feed.starts()).startsWith(TOMORROW.plusSeconds(30));
    }

    @Test
    void what_a_calendar_does_not_show_raises_no_sequence() {
        UUID meeting = planned("Fractions", TOMORROW);
        add("ana", meeting, newItem("What the tickets say")).statusCode(201);
        step("ana", meeting, 0, "PUBLISHED").statusCode(200);

        assertThat(ReadFeed.at(address("ana")).all("SEQUENCE")).containsExactly("0");
        assertThat(ReadFeed.at(address("ana")).all("STATUS")).containsExactly("CONFIRMED");
    }

    @Test
    void a_new_address_takes_the_place_of_the_one_before_and_an_ended_one_is_of_no_use() {
        String before = address("ben");
        String anas = address("ana");
        String now = address("ben");

        gone(before);
        ReadFeed.at(now);
        Api.as("ben").delete("/teams/{id}/calendar-feed", team).then().statusCode(204);
        gone(now);
        ReadFeed.at(anas);
        gone(anas.replaceAll("/calendar/.*", "/calendar/guess.ics"));
    }

    @Test
    void a_persons_own_address_shows_all_their_teams_and_each_only_while_they_are_in_it() {
        UUID other = team();
        planned("Here", TOMORROW);
        SampleMeeting.id(plan("ana", other, newMeeting(TOMORROW.toString())).statusCode(201));
        String mine = ReadFeed.addressOf("ben");
        String teams = address("ben");
        int both = ReadFeed.at(mine).all("UID").size();

        leave("ben");

        assertThat(ReadFeed.at(mine).all("UID")).hasSize(both - 1);
        gone(teams);
    }

    @Test
    void nobody_outside_a_team_has_an_address_of_its_calendar_guests_and_leaders_included() {
        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus")) {
            problem(renew(outsider), 403, "not-allowed");
        }
        problem(renew("jo"), 404, "not-found");
    }

    private UUID planned(String title, Instant start) {
        Map<String, Object> wanted = newMeeting(start.toString());
        wanted.put("title", title);
        return SampleMeeting.id(plan("ana", team, wanted).statusCode(201));
    }

    private ValidatableResponse renew(String person) {
        return Api.as(person).put("/teams/{id}/calendar-feed", team).then();
    }

    private String address(String person) {
        return renew(person).statusCode(200).extract().path("url");
    }

    private static void gone(String address) {
        problem(given().get(address).then(), 404, "not-found");
    }

    private void leave(String name) {
        String member = Api.as("ana")
                .get("/teams/{id}/members", team)
                .then()
                .extract()
                .path("items.find { it.personId == '%s' }.id".formatted(person(name)));
        Api.change("ana", 0)
                .delete("/teams/{id}/members/{member}", team, member)
                .then()
                .statusCode(204);
    }
}
