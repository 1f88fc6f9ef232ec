package org.trellis.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.trellis.protocol.SampleProtocol;
import org.trellis.support.OwnDistrict;

/// A team with as many meetings, and as much of everything in them, as is wanted.
final class MeetingFullness {

    private final OwnDistrict district;
    private final int many;
    private final LocalDate today;
    private final String team;
    private final String goal;

    /// @param team the path of a team that Ana facilitates, with all educators in it
    /// @param goal the id of an active goal of that team
    MeetingFullness(OwnDistrict district, int many, LocalDate today, String team, String goal) {
        this.district = district;
        this.many = many;
        this.today = today;
        this.team = team;
        this.goal = goal;
    }

    /// Fills the team, and names the path of each read by its operation.
    void fill(BiConsumer<String, String> reads) {
        List<String> meetings = new ArrayList<>();
        times(i -> meetings.add(create(team + "/meetings", meeting())));
        String held = "/meetings/" + meetings.getFirst();
        String item = agenda(held);
        hold(held, reads);
        reads.accept("listMeetings", team + "/meetings");
        reads.accept("getMeeting", held);
        reads.accept("getNormCheck", held + "/norm-check");
        reads.accept("listAgendaItems", held + "/agenda-items");
        reads.accept("getAgendaItem", item);
        reads.accept("listMeetingMinutes", held + "/minutes");
        reads.accept("listMinutes", item + "/minutes");
        reads.accept(
                "getMinutesEntry",
                item + "/minutes/" + district.as("ana").get(item + "/minutes").path("items[0].id"));
        reads.accept("getCadence", team + "/cadence");
        reads.accept("getMeetingBalance", team + "/meeting-balance");
        agreed(reads);
        series(reads);
        reads.accept("getCarryOver", team + "/carry-over");
    }

    private String agenda(String meeting) {
        List<String> items = new ArrayList<>();
        times(i -> items.add(create(
                meeting + "/agenda-items",
                Map.of(
                        "title",
                        "Exit tickets " + i,
                        "kind",
                        "DATA",
                        "plannedMinutes",
                        10,
                        "ownerId",
                        district.person("educator" + i),
                        "goalId",
                        goal))));
        String item = "/agenda-items/" + items.getFirst();
        times(i -> create(item + "/minutes", Map.of("text", "Twelve of twenty say why " + i)));
        return item;
    }

    private void hold(String meeting, BiConsumer<String, String> reads) {
        List<UUID> present = IntStream.range(0, many)
                .mapToObj(i -> district.person("educator" + i))
                .toList();
        change(meeting + "/attendance", Map.of("personIds", present));
        change(meeting + "/status", Map.of("status", "PUBLISHED"));
        change(meeting + "/status", Map.of("status", "IN_PROGRESS"));
        protocols(meeting, reads);
        change(meeting + "/status", Map.of("status", "CLOSED"));
    }

    private void protocols(String meeting, BiConsumer<String, String> reads) {
        times(i -> {
            String protocol = create(team + "/protocols", SampleProtocol.newProtocol("Our round " + i));
            change("/protocols/" + protocol + "/status", Map.of("status", "PUBLISHED"));
            String run = "/protocol-runs/"
                    + create(
                            meeting + "/protocol-runs",
                            Map.of("protocolId", protocol, "presenterId", district.person("educator" + i)));
            change(run + "/status", Map.of("status", "FINISHED"));
            reads.accept("getProtocol", "/protocols/" + protocol);
            reads.accept("getProtocolRun", run);
        });
        reads.accept("listProtocols", "/protocols");
        reads.accept("listProtocolRuns", meeting + "/protocol-runs");
    }

    private void agreed(BiConsumer<String, String> reads) {
        List<String> actions = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        times(i -> {
            actions.add(create(
                    team + "/action-items",
                    Map.of(
                            "text",
                            "Copy the number lines " + i,
                            "ownerId",
                            district.person("ana"),
                            "dueOn",
                            today.toString(),
                            "goalId",
                            goal)));
            decisions.add(create(
                    team + "/decisions",
                    Map.of(
                            "text",
                            "Number lines first " + i,
                            "reason",
                            "The tickets.",
                            "decidedOn",
                            today.toString(),
                            "goalId",
                            goal)));
        });
        reads.accept("listActionItems", "/action-items");
        reads.accept("listTeamActionItems", team + "/action-items");
        reads.accept("getActionItem", "/action-items/" + actions.getFirst());
        reads.accept("listTeamDecisions", team + "/decisions");
        reads.accept("getDecision", "/decisions/" + decisions.getFirst());
    }

    private void series(BiConsumer<String, String> reads) {
        times(i -> reads.accept(
                "getMeetingSeries",
                "/meeting-series/"
                        + create(
                                team + "/meeting-series",
                                Map.of(
                                        "title",
                                        "Grade 4 " + i,
                                        "rule",
                                        "FREQ=WEEKLY;COUNT=1",
                                        "startsOn",
                                        today.plusDays(2).toString(),
                                        "startsAt",
                                        "15:00",
                                        "minutes",
                                        45))));
        reads.accept("listMeetingSeries", team + "/meeting-series");
    }

    private Map<String, Object> meeting() {
        return Map.of("title", "Fractions", "startsAt", today.minusDays(1) + "T20:00:00Z", "minutes", 45);
    }

    private String create(String path, Map<String, Object> body) {
        return district.create("ana", path, body).path("id");
    }

    private void change(String path, Map<String, Object> body) {
        district.as("ana").header("If-Match", "*").body(body).put(path).then().statusCode(200);
    }

    private void times(IntConsumer act) {
        IntStream.range(0, many).forEach(act);
    }
}
