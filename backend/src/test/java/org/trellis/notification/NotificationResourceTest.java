package org.trellis.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.meeting.SampleMeeting.join;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.email;
import static org.trellis.support.Lincoln.person;

import io.quarkus.mailer.MockMailbox;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.DistrictRows;
import org.trellis.support.Lincoln;

@ApiTest
class NotificationResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));
    private static final String OF_TEAM = "items.findAll { it.teamId == '%s' }";
    private static final String NEXT_WEEK = TODAY.plusDays(7) + "T21:00:00Z";

    @Inject
    NotificationJob job;

    @Inject
    MailJob mails;

    @Inject
    MockMailbox mailbox;

    @Inject
    DistrictRows rows;

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
        job.tellOfWhatHappened();
    }

    @Test
    void a_team_is_told_of_a_meeting_and_of_its_agenda_but_not_who_planned_it() {
        UUID meeting = planned(team, NEXT_WEEK);
        step("ana", meeting, 0, "PUBLISHED").statusCode(200);
        job.tellOfWhatHappened();

        told("ben").body(OF_TEAM.formatted(team) + ".kind", contains("AGENDA_PUBLISHED"));
        told("cleo").body(OF_TEAM.formatted(team) + ".meetingId", contains(meeting.toString()));
        told("ana").body(OF_TEAM.formatted(team), empty());
        told("dana").body(OF_TEAM.formatted(team), empty());
    }

    @Test
    void each_thing_is_told_once() {
        UUID meeting = planned(team, NEXT_WEEK);
        job.tellOfWhatHappened();
        Api.patch("ana", 0)
                .body(Map.of("place", "Library"))
                .patch("/meetings/{id}", meeting)
                .then()
                .statusCode(200);
        job.tellOfWhatHappened();
        step("ana", meeting, 1, "CANCELLED").statusCode(200);
        job.tellOfWhatHappened();

        told("ben").body(OF_TEAM.formatted(team) + ".kind", contains("MEETING_CANCELLED", "MEETING_PLANNED"));
    }

    @Test
    void what_is_over_is_not_told() {
        planned(team, TODAY.minusDays(2) + "T21:00:00Z");
        job.tellOfWhatHappened();

        told("ben").body(OF_TEAM.formatted(team), empty());
    }

    @Test
    void somebody_is_told_what_is_theirs_to_do_and_again_when_it_is_due() {
        agree("ana", "ben", TODAY);
        agree("ana", "ana", TODAY);
        agree("ana", "cleo", TODAY.plusDays(3));
        job.tellOfWhatHappened();
        job.tellOfWhatIsDue();
        job.tellOfWhatIsDue();

        told("ben").body(OF_TEAM.formatted(team) + ".kind", contains("ACTION_ITEM_DUE", "ACTION_ITEM_GIVEN"));
        told("ana").body(OF_TEAM.formatted(team) + ".kind", contains("ACTION_ITEM_DUE"));
        told("cleo").body(OF_TEAM.formatted(team) + ".kind", contains("ACTION_ITEM_GIVEN"));
    }

    @Test
    void whoever_is_asked_to_keep_norms_is_told_also_when_they_join_later() {
        Map<String, Object> norms = Map.of("norms", List.of(Map.of("category", "TIME", "text", "We begin on time")));
        String set = Api.as("ana").body(norms).post("/teams/{id}/norms", team).path("id");
        Api.change("ana", 0)
                .body(Map.of("status", "PROPOSED"))
                .put("/norms/{id}/status", set)
                .then()
                .statusCode(200);
        join(team, "lena", "COACH");
        job.tellOfWhatHappened();

        for (String asked : List.of("ben", "cleo", "lena")) {
            told(asked).body(OF_TEAM.formatted(team) + ".normSetId", contains(set));
        }
        told("ana").body(OF_TEAM.formatted(team), empty());
    }

    @Test
    void a_kind_can_be_turned_off() {
        settings("ben", Map.of("notShown", List.of("MEETING_PLANNED"), "notMailed", List.of("MEETING_PLANNED")));
        try {
            planned(team, NEXT_WEEK);
            job.tellOfWhatHappened();

            told("ben").body(OF_TEAM.formatted(team), empty());
            told("cleo").body(OF_TEAM.formatted(team), hasSize(1));
        } finally {
            settings("ben", Map.of("notShown", List.of(), "notMailed", List.of()));
        }
    }

    @Test
    void settings_name_kinds_and_times_of_day() {
        invalidAt(change("ben", Map.of("dailyAt", "25:00")), "/dailyAt");
        problem(change("ben", Map.of("notShown", List.of("WEATHER"))), 422, "invalid");
        Map<String, Object> half = new HashMap<>();
        half.put("quietUntil", null);
        invalidAt(change("ben", half), "/quietUntil");
    }

    @Test
    void reading_one_and_all_before_it_leaves_the_later_ones() {
        planned(team, NEXT_WEEK);
        planned(team, NEXT_WEEK);
        job.tellOfWhatHappened();
        List<String> both = told("ben").extract().path(OF_TEAM.formatted(team) + ".id");

        Api.as("ben")
                .post("/notifications/{id}/read-through", both.getLast())
                .then()
                .statusCode(200)
                .body("status", equalTo("READ"));
        list("ben", "status=UNREAD").body(OF_TEAM.formatted(team) + ".id", contains(both.getFirst()));
        Api.change("ben", 0)
                .body(Map.of("status", "READ"))
                .put("/notifications/{id}/status", both.getFirst())
                .then()
                .statusCode(200)
                .body("allowedStatuses", contains("UNREAD"));
        list("ben", "status=READ").body("items.status", everyItem(equalTo("READ")));
    }

    @Test
    void a_notification_is_for_one_person() {
        planned(team, NEXT_WEEK);
        job.tellOfWhatHappened();
        String ofBen = told("ben").extract().path(OF_TEAM.formatted(team) + "[0].id");

        for (String other : List.of("ana", "cleo", "eli", "jo")) {
            problem(Api.as(other).get("/notifications/{id}", ofBen).then(), 404, "not-found");
        }
    }

    @Test
    void a_mail_gathers_what_waits_and_goes_once() throws Exception {
        rows.execute(Lincoln.district(), "update notification set mail_after = null");
        mailbox.clear();
        planned(team, NEXT_WEEK);
        agree("ana", "ben", TODAY.plusDays(3));
        job.tellOfWhatHappened();
        mails.send();
        assertThat(mailbox.getMailsSentTo(email("ben"))).isEmpty();

        rows.execute(
                Lincoln.district(), "update notification set mail_after = created_at where mail_after is not null");
        mails.send();
        mails.send();

        assertThat(mailbox.getMailsSentTo(email("ben"))).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("2 things in Trellis");
            assertThat(mail.getText())
                    .contains("Grade 4 has planned “Fractions”")
                    .contains("Copy the number lines");
        });
    }

    @Test
    void what_was_read_is_not_mailed() throws Exception {
        planned(team, NEXT_WEEK);
        job.tellOfWhatHappened();
        String one = told("ben").extract().path(OF_TEAM.formatted(team) + "[0].id");
        Api.change("ben", 0)
                .body(Map.of("status", "READ"))
                .put("/notifications/{id}/status", one)
                .then()
                .statusCode(200);

        assertThat(rows.read(Lincoln.district(), "select mail_after from notification where id = '" + one + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("mail_after", null));
        told("ben").body("items.id", hasItem(one));
    }

    private void agree(String giver, String owner, LocalDate due) {
        Api.as(giver)
                .body(Map.of("text", "Copy the number lines", "ownerId", person(owner), "dueOn", due.toString()))
                .post("/teams/{id}/action-items", team)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse told(String person) {
        return list(person, "limit=200");
    }

    private static ValidatableResponse list(String person, String query) {
        return Api.as(person).get("/notifications?" + query).then().statusCode(200);
    }

    private static void settings(String person, Map<String, Object> wanted) {
        change(person, wanted).statusCode(200);
    }

    private static ValidatableResponse change(String person, Map<String, Object> wanted) {
        String tag = Api.as(person).get("/me/notification-settings").header("ETag");
        return Api.as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(wanted)
                .patch("/me/notification-settings")
                .then();
    }
}
