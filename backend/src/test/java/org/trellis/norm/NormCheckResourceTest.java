package org.trellis.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.meeting.SampleMeeting.running;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.norm.SampleNorms.adopted;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
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
class NormCheckResourceTest {

    @Inject
    DistrictRows rows;

    private UUID team;
    private UUID meeting;

    @BeforeEach
    void meet() {
        team = team();
        adopted(team);
        meeting = running(team);
    }

    @Test
    void while_the_meeting_runs_only_the_number_of_replies_is_shown() {
        reply("ana", 4, 2);
        reply("ben", 3, null)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("norms", hasSize(2))
                .body("repliedByMe", equalTo(true))
                .body("replies", equalTo(2))
                .body("enough", equalTo(3))
                .body("result", nullValue());
        reply("cleo", 4, 2);

        show("cleo").body("result", nullValue());
    }

    @Test
    void the_counts_of_three_are_shown_when_the_meeting_is_closed() {
        reply("ana", 4, 2);
        reply("ben", 3, null);
        reply("cleo", 4, 2);
        close();

        show("ana")
                .body("status", equalTo("CLOSED"))
                .body("repliedByMe", equalTo(false))
                .body("result.kept", contains(0, 0, 1, 2))
                .body("result.workOn", contains(0, 2));
    }

    @Test
    void fewer_than_three_are_neither_shown_nor_kept() throws SQLException {
        reply("ana", 4, 2);
        reply("ben", 1, 1);
        close();

        show("ana").body("replies", equalTo(0)).body("result", nullValue());
        assertThat(row())
                .containsEntry("kept", "[0,0,0,0]")
                .containsEntry("minded", "[0,0]")
                .containsEntry("marks", "[]");
    }

    @Test
    void a_person_replies_once() {
        reply("ana", 4, 2).statusCode(200);

        problem(reply("ana", 1, 1), 409, "norm-check-answered");
        show("ana").body("replies", equalTo(1));
    }

    @Test
    void a_reply_is_from_one_to_four_and_names_one_of_the_norms() {
        invalidAt(reply("ana", 5, null), "/kept");
        invalidAt(reply("ana", 0, null), "/kept");
        invalidAt(reply("ana", 3, 3), "/workOn");
    }

    @Test
    void replies_are_taken_while_the_meeting_is_in_progress() {
        close();
        problem(reply("ana", 4, null), 409, "norm-check-not-open");
        step("ana", meeting, 3, "REOPENED").statusCode(200);
        problem(reply("ana", 4, null), 409, "norm-check-not-open");
    }

    @Test
    void a_team_without_norms_has_nothing_to_check() {
        meeting = running(team());

        show("ana").body("status", equalTo("NOT_OPEN")).body("norms", empty());
        problem(reply("ana", 4, null), 409, "norm-check-not-open");
    }

    @Test
    void it_is_the_teams_alone() {
        for (String stranger : List.of("dana", "eli", "ivo", "jo")) {
            problem(reply(stranger, 4, null), 404, "not-found");
            problem(Api.as(stranger).get("/meetings/{id}/norm-check", meeting).then(), 404, "not-found");
        }
    }

    @Test
    void no_column_could_hold_a_person_or_a_time() throws SQLException {
        reply("ana", 4, 2);

        assertThat(row()).containsOnlyKeys("district_id", "meeting_id", "norm_set_id", "kept", "minded", "marks");
    }

    @Test
    void the_database_does_not_say_who_replied() throws SQLException {
        for (String member : List.of("ana", "ben", "cleo")) {
            long before = journalled();
            reply(member, 4, 2).statusCode(200);
            assertThat(journalled()).isEqualTo(before);
        }

        String held = row().toString();
        for (String somebody : Lincoln.EVERYBODY.keySet()) {
            assertThat(held).doesNotContain(person(somebody).toString());
        }
        assertThat(rows()).hasSize(1);
    }

    @Test
    void the_order_of_the_marks_is_not_that_of_the_replies() throws SQLException {
        List<String> sequence = new ArrayList<>();
        for (String member : List.of("ana", "ben", "cleo")) {
            reply(member, 4, 2).statusCode(200);
            sequence.add(row().get("marks"));
        }

        List<String> marks = JsonPath.from(sequence.getLast()).getList("$");
        assertThat(marks).hasSize(3).isSorted();
    }

    private ValidatableResponse reply(String person, int kept, Integer workOn) {
        Map<String, Object> body = new HashMap<>(Map.of("kept", kept));
        if (workOn != null) {
            body.put("workOn", workOn);
        }
        return Api.as(person)
                .body(body)
                .post("/meetings/{id}/norm-check/replies", meeting)
                .then();
    }

    private ValidatableResponse show(String person) {
        return Api.as(person).get("/meetings/{id}/norm-check", meeting).then().statusCode(200);
    }

    private void close() {
        step("ana", meeting, 2, "CLOSED").statusCode(200);
    }

    private Map<String, String> row() throws SQLException {
        return rows().getFirst();
    }

    private List<Map<String, String>> rows() throws SQLException {
        return rows.read(Lincoln.district(), "select * from norm_check where meeting_id = '" + meeting + "'");
    }

    private long journalled() throws SQLException {
        return rows.read(Lincoln.district(), "select * from journal").size();
    }
}
