package org.trellis.contract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.goal.SampleGoal;
import org.trellis.support.OwnDistrict;

/// A district with as many of everything as is wanted, and what its people can read there.
final class Fullness {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    /// Something to read, and who reads it.
    record Read(String person, String path) {}

    private final int many;
    private final OwnDistrict district;
    private final Map<String, Read> reads = new LinkedHashMap<>();

    Fullness(int many) {
        this.many = many;
        district = new OwnDistrict(educators(many));
        roster();
        List<String> strategies = library();
        goals(team(), strategies);
        coaching();
    }

    OwnDistrict district() {
        return district;
    }

    /// By operation.
    Map<String, Read> reads() {
        return reads;
    }

    private void reads(String operation, String person, String path) {
        reads.put(operation, new Read(person, path));
    }

    private void roster() {
        String person = "/people/" + district.person("educator0");
        times(i -> {
            Map<String, Object> school = Map.of("name", "School " + i, "gradeBands", List.of("K_2", "G3_5"));
            String id = create("gus", "/schools", school);
            create("gus", person + "/roles", Map.of("role", "COACH", "schoolId", id, "from", TODAY.toString()));
            String year = (2050 + i) + "-";
            create(
                    "gus",
                    "/school-years",
                    Map.of("name", "Year " + i, "startsOn", year + "02-01", "endsOn", year + "11-30"));
            reads("getSchool", "ana", "/schools/" + id);
            reads("getSubgroup", "ana", "/subgroups/" + create("gus", "/subgroups", Map.of("name", "Group " + i)));
        });
        String link = district.create("gus", person + "/invitations", Map.of()).path("url");
        String year = district.as("ana").get("/school-years").path("items[0].id");
        reads("getInvitation", "ana", "/invitations/" + link.split("#token=")[1]);
        reads("listPeople", "ana", "/people");
        reads("getPerson", "ana", person);
        reads("listRoles", "gus", person + "/roles");
        reads("listSchools", "ana", "/schools");
        reads("listSubgroups", "ana", "/subgroups");
        reads("listSchoolYears", "ana", "/school-years");
        reads("getSchoolYear", "ana", "/school-years/" + year);
        reads("getDistrict", "ana", "/district");
        reads("getVisibility", "ana", "/visibility");
        reads("listFramingRules", "ana", "/framing-rules");
    }

    private List<String> library() {
        List<String> strategies = new ArrayList<>();
        times(i -> {
            String library = create(
                    "fay",
                    "/libraries",
                    Map.of("name", "Library " + i, "description", "Tried here", "scope", "DISTRICT"));
            reads("getLibrary", "fay", "/libraries/" + library);
        });
        times(i -> {
            String strategy = create("fay", reads.get("getLibrary").path() + "/strategies", strategy("Strategy " + i));
            district.step("fay", "/strategies/" + strategy, "PUBLISHED");
            strategies.add(strategy);
        });
        reads("listLibraries", "fay", "/libraries");
        reads("listStrategies", "ana", "/strategies");
        reads("getStrategy", "ana", "/strategies/" + strategies.getFirst());
        return strategies;
    }

    private static Map<String, Object> strategy(String title) {
        return Map.of(
                "title", title,
                "summary", "Students think before they talk.",
                "whatStudentsDo", "They write one idea, then share it.",
                "steps", List.of("Ask", "Wait", "Share"),
                "lookFors", List.of("Pencils move"),
                "subjects", List.of("MATH"),
                "gradeBands", List.of("G3_5"));
    }

    private String team() {
        List<UUID> schools = district.as("ana").get("/schools?limit=50").path("items.id");
        times(i -> create("ana", "/teams", newTeam("Team " + i, schools)));
        String team = create("ana", "/teams", newTeam("Grade 4", schools));
        times(i -> create(
                "ana",
                "/teams/" + team + "/members",
                Map.of("personId", district.person("educator" + i), "teamRole", "MEMBER")));
        reads("listTeams", "ana", "/teams");
        reads("getTeam", "ana", "/teams/" + team);
        reads("listMembers", "ana", "/teams/" + team + "/members");
        reads("getMe", "ana", "/me");
        return team;
    }

    private static Map<String, Object> newTeam(String name, List<UUID> schools) {
        return Map.of("name", name, "purpose", "Fractions", "kind", "GRADE", "schoolIds", schools);
    }

    private void goals(String team, List<String> strategies) {
        times(i -> create("ana", "/goals", newGoal(team)));
        times(i -> district.step("ana", "/goals/" + create("ana", "/goals", newGoal(team)), "ACTIVE"));
        String goal = "/goals/" + create("ana", "/goals", newGoal(team));
        district.step("ana", goal, "ACTIVE");
        times(i -> {
            String day = TODAY.minusDays(i).toString();
            create("ana", goal + "/evidence", Map.of("collectedOn", day, "eligible", 20, "assessed", 20, "meeting", 9));
            create("ana", goal + "/measures", SampleGoal.newMeasure("Tally " + i, "COUNT"));
            create("ana", goal + "/try-outs", Map.of("strategyId", strategies.get(i), "startsOn", TODAY.toString()));
            create("ana", goal + "/decisions", Map.of("decision", "EXTEND", "reason", "Not yet.", "decidedOn", day));
        });
        reads("listGoals", "ana", "/goals");
        reads("getGoal", "ana", goal);
        reads("listEvidence", "ana", goal + "/evidence");
        reads("getGoalChart", "ana", goal + "/chart");
        reads("listMeasures", "ana", goal + "/measures");
        reads("listTryOuts", "ana", goal + "/try-outs");
        reads("listDecisions", "ana", goal + "/decisions");
        new MeetingFullness(district, many, TODAY, "/teams/" + team, goal.replace("/goals/", ""))
                .fill((operation, path) -> reads(operation, "ana", path));
        reads("getToday", "ana", "/me/today");
        new NormFullness(district, many, "/teams/" + team).fill((operation, path) -> reads(operation, "ana", path));
    }

    private static Map<String, Object> newGoal(String team) {
        Map<String, Object> baseline =
                Map.of("collectedOn", TODAY.minusDays(60).toString(), "eligible", 20, "assessed", 20, "meeting", 3);
        return Map.of(
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
                baseline,
                "targetPercent",
                70,
                "targetDate",
                TODAY.plusDays(60).toString());
    }

    private void coaching() {
        times(i -> create("cleo", "/partnerships", partnership("educator" + i)));
        String partnership = "/partnerships/" + create("cleo", "/partnerships", partnership("ana"));
        district.step("ana", partnership, "ACTIVE");
        times(i -> {
            List<Map<String, String>> segments =
                    Collections.nCopies(many, Map.of("kind", "HEARD", "text", "I see it now."));
            String note = create("cleo", partnership + "/notes", Map.of("title", "Period " + i, "segments", segments));
            district.step("cleo", "/notes/" + note, "SHARED");
            reads("getNote", "ana", "/notes/" + note);
        });
        reads("listPartnerships", "cleo", "/partnerships");
        reads("getPartnership", "ana", partnership);
        reads("listNotes", "ana", partnership + "/notes");
    }

    private Map<String, Object> partnership(String partner) {
        return Map.of(
                "coachId", district.person("cleo"), "partnerId", district.person(partner), "focus", "Student talk");
    }

    private String create(String person, String path, Map<String, Object> body) {
        return district.create(person, path, body).path("id");
    }

    private void times(IntConsumer act) {
        IntStream.range(0, many).forEach(act);
    }

    private static List<String> educators(int many) {
        return Stream.iterate(0, i -> i + 1)
                .limit(many)
                .map(i -> "educator" + i)
                .toList();
    }
}
