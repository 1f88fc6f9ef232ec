package org.trellis.visibility;

import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Amount.SUMMARY;
import static org.trellis.policy.Permission.DO_ACTION_ITEM;
import static org.trellis.policy.Permission.RECORD_DECISION;
import static org.trellis.policy.Permission.SEE_ACTION_ITEM;
import static org.trellis.policy.Permission.SEE_DECISION;
import static org.trellis.policy.Permission.SEE_MEETING;
import static org.trellis.policy.Permission.SEE_PUBLISHED_DECISION;
import static org.trellis.policy.Permission.WRITE_MEETING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Audience;

/// Meetings of teams and all that comes of them, with a word that stands nowhere else in each place that takes words.
final class MadisonMeetings {

    private final Madison madison;
    private final MadisonProtocols protocols;

    MadisonMeetings(Madison madison) {
        this.madison = madison;
        this.protocols = new MadisonProtocols(madison);
    }

    /// @param writer the team's facilitator
    /// @param owner who of the team is to do something
    void fill(Thing team, String writer, String owner) {
        series(team, writer);
        meeting(team, writer, "planned meeting", 1);
        Thing held = meeting(team, writer, "held meeting", -7);
        List<String> statuses = List.of("PUBLISHED", "IN_PROGRESS", "CLOSED");
        for (int i = 0; i < statuses.size(); i++) {
            madison.step(writer, "/meetings/" + held.id(), i + 1, statuses.get(i));
            if (statuses.get(i).equals("IN_PROGRESS")) {
                protocols.run(held, writer);
            }
        }
        protocols.fill(team, writer);
        String word = madison.newWord();
        add(team, agreed(UUID.fromString(team.id()), writer, owner, word), owner, word);
    }

    /// Puts all that is to be done before the planned meeting.
    void carryOver(Thing team, String writer) {
        List<String> actions = madison.things(Kind.ACTION_ITEM).stream()
                .filter(action -> action.isIn(team))
                .map(Thing::id)
                .toList();
        String meeting = madison.thing("planned meeting of " + team).id();
        madison.as(writer)
                .header("If-Match", "*")
                .body(Map.of("agendaItemIds", List.of(), "actionItemIds", actions))
                .put("/meetings/{id}/carry-over", meeting)
                .then()
                .statusCode(200);
    }

    UUID agreed(UUID team, String writer, String owner, String word) {
        return madison.create(writer, "/teams/" + team + "/action-items", newAction(madison.person(owner), word + "x"));
    }

    void add(Thing team, UUID action, String owner, String word) {
        Map<String, Set<Audience>> ties = new HashMap<>(team.ties());
        Set<Audience> own = new HashSet<>(ties.getOrDefault(owner, Set.of()));
        own.add(Audience.SELF);
        ties.put(owner, own);
        Thing thing =
                madison.add(team.child(Kind.ACTION_ITEM, "what " + owner + " does for " + team, action, SEE_ACTION_ITEM)
                        .changedBy(DO_ACTION_ITEM)
                        .withTies(ties));
        madison.mark(word + "x", thing, SEE_ACTION_ITEM, SUMMARY);
    }

    private Thing meeting(Thing team, String writer, String name, int inDays) {
        String word = madison.newWord();
        Map<String, Object> wanted = newMeeting(word + "m", inDays);
        UUID id = madison.create(writer, "/teams/" + team.id() + "/meetings", wanted);
        Thing meeting = madison.add(
                team.child(Kind.MEETING, name + " of " + team, id, SEE_MEETING).changedBy(WRITE_MEETING));
        madison.mark(word + "m", meeting, SEE_MEETING, FULL);
        agenda(meeting, writer, word);
        madison.as(writer)
                .header("If-Match", "\"0\"")
                .body(Map.of("personIds", List.of(madison.person(writer))))
                .put("/meetings/{id}/attendance", id)
                .then()
                .statusCode(200);
        return meeting;
    }

    private void agenda(Thing meeting, String writer, String word) {
        UUID id = madison.create(
                writer,
                "/meetings/" + meeting.id() + "/agenda-items",
                Map.of("title", word + "a", "kind", "DATA", "plannedMinutes", 10));
        Thing item = madison.add(meeting.child(Kind.AGENDA_ITEM, "agenda item of " + meeting, id, SEE_MEETING)
                .changedBy(WRITE_MEETING));
        madison.mark(word + "a", item, SEE_MEETING, FULL);
        UUID said = madison.create(writer, "/agenda-items/" + id + "/minutes", Map.of("text", word + "n"));
        Thing entry = madison.add(item.child(Kind.MINUTES_ENTRY, "minutes of " + meeting, said, SEE_MEETING)
                .changedBy(WRITE_MEETING));
        madison.mark(word + "n", entry, SEE_MEETING, FULL);
        decisions(meeting.parent(), meeting, writer, item.id(), word);
    }

    /// One that the team keeps to itself, and one that takes its place and is published.
    private void decisions(Thing team, Thing meeting, String writer, String item, String word) {
        Map<String, Object> kept = newDecision(word + "d", word + "r");
        kept.put("agendaItemId", item);
        UUID first = madison.create(writer, "/teams/" + team.id() + "/decisions", kept);
        Thing ours = madison.add(team.child(Kind.DECISION, "kept decision of " + meeting, first, SEE_DECISION)
                .changedBy(RECORD_DECISION));
        madison.mark(word + "d", ours, SEE_DECISION, FULL);
        madison.mark(word + "r", ours, SEE_DECISION, FULL);
        Map<String, Object> shown = newDecision(word + "pd", word + "pr");
        shown.put("agendaItemId", item);
        shown.put("supersedes", first);
        UUID second = madison.create(writer, "/teams/" + team.id() + "/decisions", shown);
        madison.as(writer)
                .header("If-Match", "\"0\"")
                .body(Map.of("published", true))
                .put("/decisions/{id}/publication", second)
                .then()
                .statusCode(200);
        Thing published = madison.add(
                team.child(Kind.DECISION, "published decision of " + meeting, second, SEE_PUBLISHED_DECISION)
                        .changedBy(RECORD_DECISION));
        madison.mark(word + "pd", published, SEE_PUBLISHED_DECISION, SUMMARY);
        madison.mark(word + "pr", published, SEE_PUBLISHED_DECISION, SUMMARY);
    }

    private void series(Thing team, String writer) {
        String word = madison.newWord();
        UUID id = madison.create(writer, "/teams/" + team.id() + "/meeting-series", newSeries(word + "q"));
        Thing series = madison.add(
                team.child(Kind.SERIES, "series of " + team, id, SEE_MEETING).changedBy(WRITE_MEETING));
        madison.mark(word + "q", series, SEE_MEETING, FULL);
        List<String> laid = madison.as(writer)
                .get("/teams/{id}/meetings", team.id())
                .then()
                .extract()
                .path("items.id");
        for (String meeting : laid) {
            madison.add(team.child(Kind.MEETING, "laid meeting of " + team, meeting, SEE_MEETING)
                    .changedBy(WRITE_MEETING));
        }
    }

    static Map<String, Object> newMeeting(String title, int inDays) {
        String day = Madison.today().plusDays(inDays).toString();
        return Map.of("title", title, "startsAt", day + "T20:00:00Z", "minutes", 45);
    }

    static Map<String, Object> newAction(UUID owner, String text) {
        return Map.of("text", text, "ownerId", owner, "dueOn", Madison.today().toString());
    }

    static Map<String, Object> newDecision(String text, String reason) {
        String day = Madison.today().toString();
        return new HashMap<>(Map.of("text", text, "reason", reason, "decidedOn", day));
    }

    static Map<String, Object> newSeries(String title) {
        return Map.of(
                "title",
                title,
                "rule",
                "FREQ=WEEKLY;COUNT=2",
                "startsOn",
                Madison.today().plusDays(2).toString(),
                "startsAt",
                "15:00",
                "minutes",
                30);
    }
}
