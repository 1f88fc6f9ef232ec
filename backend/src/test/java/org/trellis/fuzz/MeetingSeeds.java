package org.trellis.fuzz;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.trellis.protocol.SampleProtocol;
import org.trellis.support.OwnDistrict;

/// The first meetings of a team: one is planned, one goes on, one was held; and what came of them.
final class MeetingSeeds {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    private final OwnDistrict district;
    private final Seeds seeds;

    MeetingSeeds(OwnDistrict district, Seeds seeds) {
        this.district = district;
        this.seeds = seeds;
    }

    /// A meeting that goes on.
    ///
    /// @return its path
    String begin(String team) {
        String running = meeting(team);
        step(running, "PUBLISHED", "IN_PROGRESS");
        return running;
    }

    /// A meeting that goes on by a protocol, of which there are two drafts more.
    void beginByProtocol(String team) {
        seeds.create("ana", team + "/protocols", SampleProtocol.newProtocol("Our round"));
        seeds.create("ana", team + "/protocols", SampleProtocol.newProtocol("Our circle"));
        String published = seeds.create("ana", team + "/protocols", SampleProtocol.newProtocol("Our turn"));
        district.step("ana", "/protocols/" + published, "PUBLISHED");
        seeds.create("ana", begin(team) + "/protocol-runs", Map.of("protocolId", published));
    }

    /// @param team the path of a team that Ana facilitates
    void sow(String team) {
        step(meeting(team), "PUBLISHED", "IN_PROGRESS", "CLOSED");
        meeting(team);
        begin(team);
        seeds.create(
                "ana",
                team + "/action-items",
                Map.of("text", "Copy the number lines.", "ownerId", district.person("ana"), "dueOn", TODAY.toString()));
        norms(team);
        seeds.create(
                "ana",
                team + "/decisions",
                Map.of("text", "Number lines first.", "reason", "The tickets.", "decidedOn", TODAY.toString()));
        seeds.create(
                "ana",
                team + "/meeting-series",
                Map.of(
                        "title", "Grade 4",
                        "rule", "FREQ=WEEKLY;COUNT=2",
                        "startsOn", TODAY.plusDays(1).toString(),
                        "startsAt", "15:00",
                        "minutes", 45));
    }

    /// Norms in force, and the draft of the next.
    private void norms(String team) {
        Map<String, Object> norms = Map.of("norms", List.of(Map.of("category", "TIME", "text", "We begin on time.")));
        step("/norms/" + seeds.create("ana", team + "/norms", norms), "PROPOSED", "ADOPTED");
        seeds.create("ana", team + "/norms", norms);
    }

    private String meeting(String team) {
        String meeting = "/meetings/"
                + seeds.create(
                        "ana",
                        team + "/meetings",
                        Map.of("title", "Fractions", "startsAt", TODAY + "T20:00:00Z", "minutes", 45));
        for (String title : List.of("Exit tickets", "Next steps")) {
            String item = seeds.create("ana", meeting + "/agenda-items", Map.of("title", title, "kind", "DATA"));
            seeds.create("ana", "/agenda-items/" + item + "/minutes", Map.of("text", "Twelve of twenty say why."));
        }
        return meeting;
    }

    private void step(String path, String... statuses) {
        for (String status : statuses) {
            district.as("ana")
                    .header("If-Match", "*")
                    .body(Map.of("status", status))
                    .put(path + "/status")
                    .then()
                    .statusCode(200);
        }
    }
}
