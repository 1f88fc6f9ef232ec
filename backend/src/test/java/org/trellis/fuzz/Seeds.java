package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.goal.SampleGoal;
import org.trellis.notification.Telling;
import org.trellis.protocol.Supply;
import org.trellis.support.OwnDistrict;

/// The first records of a district, made through the API, so that requests find something at most steps of its life.
final class Seeds {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    private final OwnDistrict district;
    private final Known known;

    Seeds(OwnDistrict district, Known known) {
        this.district = district;
        this.known = known;
    }

    void sow() {
        MeetingSeeds meetings = new MeetingSeeds(district, this);
        meetings.beginByProtocol("/teams/" + team("Grade 5"));
        for (String grade : List.of("Grade 6", "Grade 3")) {
            meetings.begin("/teams/" + team(grade));
        }
        String ours = protocols();
        create("ana", meetings.begin("/teams/" + team("Grade 2")) + "/protocol-runs", Map.of("protocolId", ours));
        coaching();
        String team = team("Grade 4");
        goals(team, publishedStrategy());
        meetings.sow("/teams/" + team);
        roster();
        Arc.container().instance(Telling.class).get().ofWhatHappened();
    }

    /// Those of the library, by which every team can hold a meeting.
    ///
    /// @return the id of one of them
    private String protocols() {
        Arc.container().instance(Supply.class).get().to(district.id());
        JsonNode library = district.as("ana").get("/protocols?limit=200").as(JsonNode.class);
        for (JsonNode protocol : library.path("items")) {
            known.keep("/api/v1/protocols/" + protocol.path("id").asText(), protocol);
        }
        return library.path("items").path(0).path("id").asText();
    }

    private String team(String name) {
        String team = create(
                "ana",
                "/teams",
                Map.of("name", name, "purpose", "Fractions", "kind", "GRADE", "schoolIds", List.of(district.school())));
        create("ana", "/teams/" + team + "/members", member("ben", "MEMBER"));
        create("ana", "/teams/" + team + "/members", member("dana", "GUEST"));
        return team;
    }

    private Map<String, Object> member(String name, String teamRole) {
        return Map.of("personId", district.person(name), "teamRole", teamRole);
    }

    private void goals(String team, String strategy) {
        goal(team);
        goal(team);
        String goal = goal(team);
        district.step("ana", "/goals/" + goal, "ACTIVE");
        for (int day = 1; day <= 3; day++) {
            create(
                    "ana",
                    "/goals/" + goal + "/evidence",
                    Map.of(
                            "collectedOn",
                            TODAY.minusDays(day).toString(),
                            "eligible",
                            20,
                            "assessed",
                            20,
                            "meeting",
                            9));
        }
        create("ana", "/goals/" + goal + "/measures", SampleGoal.newMeasure("Talk", "COUNT"));
        create("ana", "/goals/" + goal + "/measures", SampleGoal.newMeasure("Mean", "MEAN"));
        create("ana", "/goals/" + goal + "/try-outs", Map.of("strategyId", strategy, "startsOn", TODAY.toString()));
        create(
                "ana",
                "/goals/" + goal + "/decisions",
                Map.of("decision", "EXTEND", "reason", "Not yet.", "decidedOn", TODAY.toString()));
    }

    private String goal(String team) {
        return create(
                "ana",
                "/goals",
                Map.of(
                        "teamId",
                        team,
                        "statement",
                        "Students need to compare fractions and explain their reasoning.",
                        "group",
                        Map.of("label", "Grade 4", "size", 52),
                        "subject",
                        "MATH",
                        "gradeBand",
                        "G3_5",
                        "measure",
                        Map.of("name", "Exit ticket", "kind", "EXIT_TICKET", "criterion", "Says why"),
                        "baseline",
                        Map.of(
                                "collectedOn", TODAY.minusDays(140).toString(),
                                "eligible", 20,
                                "assessed", 20,
                                "meeting", 3),
                        "targetPercent",
                        70,
                        "targetDate",
                        TODAY.plusDays(60).toString()));
    }

    private void coaching() {
        create("cleo", "/partnerships", partnership("ben"));
        String partnership = create("cleo", "/partnerships", partnership("ana"));
        district.step("ana", "/partnerships/" + partnership, "ACTIVE");
        for (String author : List.of("cleo", "ana", "cleo")) {
            String note = create(
                    author,
                    "/partnerships/" + partnership + "/notes",
                    Map.of("title", "Period 2", "segments", List.of(Map.of("kind", "HEARD", "text", "I see it now."))));
            if (author.equals("ana")) {
                district.step("ana", "/notes/" + note, "SHARED");
            }
        }
    }

    private Map<String, Object> partnership(String partner) {
        return Map.of(
                "coachId", district.person("cleo"), "partnerId", district.person(partner), "focus", "Student talk");
    }

    /// One of four, of which another is published too and two are drafts.
    private String publishedStrategy() {
        String library =
                create("fay", "/libraries", Map.of("name", "Ours", "description", "Tried here", "scope", "DISTRICT"));
        List<String> strategies = new ArrayList<>();
        for (String title :
                List.of("Think alone first", "Number talks", "Which one does not belong?", "Notice and wonder")) {
            strategies.add(create(
                    "fay",
                    "/libraries/" + library + "/strategies",
                    Map.of(
                            "title", title,
                            "summary", "Students think before they talk.",
                            "whatStudentsDo", "They write one idea, then share it.",
                            "steps", List.of("Ask", "Wait", "Share"),
                            "lookFors", List.of("Pencils move"),
                            "subjects", List.of("MATH"),
                            "gradeBands", List.of("G3_5"))));
        }
        for (String published : strategies.subList(0, 2)) {
            district.step("fay", "/strategies/" + published, "PUBLISHED");
        }
        return strategies.getFirst();
    }

    private void roster() {
        for (String name : List.of("Zoe", "Yan")) {
            String person = create(
                    "gus",
                    "/people",
                    Map.of("givenName", name, "familyName", "New", "email", UUID.randomUUID() + "@fuzz.example"));
            create("gus", "/people/" + person + "/roles", Map.of("role", "EDUCATOR", "from", TODAY.toString()));
            known.learnInvitation(create("gus", "/people/" + person + "/invitations", Map.of(), "url"));
        }
        create("gus", "/subgroups", Map.of("name", "Multilingual learners"));
        create("gus", "/school-years", Map.of("name", "Later", "startsOn", "2090-08-01", "endsOn", "2091-06-30"));
    }

    String create(String person, String path, Map<String, Object> body) {
        return create(person, path, body, "id");
    }

    private String create(String person, String path, Map<String, Object> body, String answered) {
        Response answer = district.create(person, path, body);
        if (answer.header("Location") != null) {
            known.keep(URI.create(answer.header("Location")).getPath(), answer.as(JsonNode.class));
        }
        return answer.path(answered);
    }
}
