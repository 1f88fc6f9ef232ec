package org.trellis.visibility;

import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Amount.SUMMARY;
import static org.trellis.policy.Permission.CHANGE_TEAM;
import static org.trellis.policy.Permission.RECORD_DECISION;
import static org.trellis.policy.Permission.SEE_DECISION;
import static org.trellis.policy.Permission.SEE_EVIDENCE;
import static org.trellis.policy.Permission.SEE_GOAL;
import static org.trellis.policy.Permission.SEE_GOAL_DRAFT;
import static org.trellis.policy.Permission.SEE_TEAM;
import static org.trellis.policy.Permission.WRITE_GOAL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.goal.SampleGoal;
import org.trellis.policy.Audience;

/// Three teams, one of each school and one of the district as a whole, with goals in every state.
final class MadisonTeams {

    private static final Set<Audience> MEMBER = Set.of(Audience.MEMBER);
    private static final Set<Audience> FACILITATOR = Set.of(Audience.MEMBER, Audience.FACILITATOR);

    private final Madison madison;
    private final MadisonNorms norms;
    private final MadisonMeetings meetings;

    MadisonTeams(Madison madison) {
        this.madison = madison;
        this.norms = new MadisonNorms(madison);
        this.meetings = new MadisonMeetings(madison);
    }

    void fill() {
        Map<String, String> colleagues = new LinkedHashMap<>();
        colleagues.put("member", "MEMBER");
        colleagues.put("coach", "COACH");
        colleagues.put("guest", "GUEST");
        colleagues.put("formerMember", "MEMBER");
        Thing adams = team("facilitator", Madison.ADAMS, colleagues);
        Thing brook = team("author", Madison.BROOK, Map.of());
        Thing district = team("districtLeader", null, Map.of());
        for (Thing team : List.of(adams, brook, district)) {
            goal(team, "DRAFT");
            goal(team, "ACTIVE");
        }
        goal(adams, "MET");
        norms.fill(adams, "facilitator");
        norms.fill(brook, "author");
        norms.fill(district, "districtLeader");
        meetings.fill(adams, "facilitator", "member");
        meetings.fill(brook, "author", "author");
        meetings.fill(district, "districtLeader", "districtLeader");
        meetings.carryOver(adams, "facilitator");
    }

    private Thing team(String facilitator, String school, Map<String, String> colleagues) {
        UUID id = madison.create(
                facilitator,
                "/teams",
                Map.of(
                        "name",
                        "Team of " + facilitator,
                        "purpose",
                        "Fractions",
                        "kind",
                        "GRADE",
                        "schoolIds",
                        school == null ? List.of() : List.of(madison.school(school))));
        Map<String, Set<Audience>> ties = new HashMap<>(Map.of(facilitator, FACILITATOR));
        colleagues.forEach((person, role) -> join(id, facilitator, person, role));
        colleagues.forEach((person, role) -> ties.put(person, role.equals("GUEST") ? Set.of() : MEMBER));
        Optional<UUID> promise = Optional.empty();
        String word = madison.newWord();
        if (colleagues.containsKey("formerMember")) {
            promise = Optional.of(meetings.agreed(id, facilitator, "formerMember", word));
            leave(id, "formerMember");
            ties.remove("formerMember");
        }
        Where where = school == null ? Where.DISTRICT : Where.at(madison.school(school));
        Thing team = madison.add(Thing.of(Kind.TEAM, "team of " + facilitator, id, SEE_TEAM, where)
                .changedBy(CHANGE_TEAM)
                .withTies(ties));
        members(team);
        promise.ifPresent(action -> meetings.add(team, action, "formerMember", word));
        return team;
    }

    private void join(UUID team, String facilitator, String person, String role) {
        madison.create(
                facilitator,
                "/teams/" + team + "/members",
                Map.of("personId", madison.person(person), "teamRole", role));
    }

    private void leave(UUID team, String person) {
        String member = madison.as(person)
                .get("/teams/{id}/members", team)
                .then()
                .extract()
                .path("items.find { it.personId == '" + madison.person(person) + "' }.id");
        madison.as(person)
                .header("If-Match", "\"0\"")
                .delete("/teams/{id}/members/{member}", team, member)
                .then()
                .statusCode(204);
    }

    /// Each member is their own to take out of the team.
    private void members(Thing team) {
        List<Map<String, String>> members = madison.as("without")
                .get("/teams/{id}/members", team.id())
                .then()
                .extract()
                .path("items");
        for (Map<String, String> member : members) {
            String name = member.get("displayName").replace(" Madison", "");
            Map<String, Set<Audience>> ties = new HashMap<>(team.ties());
            Set<Audience> own = new HashSet<>(team.ties().getOrDefault(name, Set.of()));
            own.add(Audience.SELF);
            ties.put(name, own);
            madison.add(team.child(Kind.MEMBER, name + " in " + team, member.get("id"), SEE_TEAM)
                    .changedBy(CHANGE_TEAM)
                    .withTies(ties));
        }
    }

    private void goal(Thing team, String status) {
        String writer = team.ties().keySet().stream()
                .filter(person -> team.ties().get(person).equals(FACILITATOR))
                .findFirst()
                .orElseThrow();
        String word = madison.newWord();
        Map<String, Object> wanted = SampleGoal.newGoal(UUID.fromString(team.id()));
        wanted.put("statement", "Students need to compare fractions, as in " + word + "s.");
        wanted.put("why", "We saw " + word + "w.");
        UUID id = madison.create(writer, "/goals", wanted);
        boolean draft = status.equals("DRAFT");
        Thing goal =
                madison.add(team.child(Kind.GOAL, status + " goal of " + team, id, draft ? SEE_GOAL_DRAFT : SEE_GOAL)
                        .changedBy(WRITE_GOAL));
        madison.mark(word + "s", goal, goal.sight(), SUMMARY);
        madison.mark(word + "w", goal, goal.sight(), FULL);
        String baseline = madison.as(writer)
                .get("/goals/{id}/evidence", id)
                .then()
                .extract()
                .path("items[0].id");
        madison.add(goal.part(Kind.EVIDENCE, "baseline of " + goal, baseline, SEE_EVIDENCE));
        if (!draft) {
            madison.step(writer, "/goals/" + id, 0, "ACTIVE");
            work(goal, writer, word);
        }
        if (status.equals("MET")) {
            String reason = word + "r";
            madison.step(writer, "/goals/" + id, 1, Map.of("status", status, "reason", "We saw " + reason));
            madison.mark(reason, goal, SEE_EVIDENCE, FULL);
        }
    }

    private void work(Thing goal, String writer, String word) {
        String path = "/goals/" + goal.id();
        Map<String, Object> evidence = SampleGoal.reading(Madison.today().minusDays(2), 52, 50, 30);
        evidence.put("note", word + "e");
        inside(goal, Kind.EVIDENCE, madison.create(writer, path + "/evidence", evidence), word + "e");
        Map<String, Object> measure = SampleGoal.newMeasure(word + "m", "COUNT");
        inside(goal, Kind.MEASURE, madison.create(writer, path + "/measures", measure), word + "m");
        String strategy = madison.as(writer)
                .get("/strategies?status=PUBLISHED")
                .then()
                .extract()
                .path("items[0].id");
        UUID tried = madison.create(
                writer,
                path + "/try-outs",
                Map.of("strategyId", strategy, "startsOn", Madison.today().toString(), "plan", word + "t"));
        inside(goal, Kind.TRY_OUT, tried, word + "t");
        UUID decided = madison.create(
                writer,
                path + "/decisions",
                Map.of(
                        "decision",
                        "ADAPT",
                        "reason",
                        word + "d",
                        "decidedOn",
                        Madison.today().toString()));
        Thing decision = madison.add(goal.child(Kind.DECISION, "decision of " + goal, decided, SEE_DECISION)
                .changedBy(RECORD_DECISION));
        madison.mark(word + "d", decision, SEE_DECISION, FULL);
    }

    private void inside(Thing goal, Kind kind, UUID id, String word) {
        Thing part = madison.add(goal.part(kind, kind + " of " + goal, id, SEE_EVIDENCE));
        madison.mark(word, part, SEE_EVIDENCE, FULL);
    }
}
