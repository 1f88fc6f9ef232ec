package org.trellis.contract;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.trellis.notification.Telling;
import org.trellis.support.OwnDistrict;

/// A team with as many sets of norms as is wanted, and people who are told of as many things.
final class NormFullness {

    private final OwnDistrict district;
    private final int many;
    private final String team;

    /// @param team the path of a team that Ana facilitates
    NormFullness(OwnDistrict district, int many, String team) {
        this.district = district;
        this.many = many;
        this.team = team;
    }

    /// Fills the team, and names the path of each read by its operation.
    void fill(BiConsumer<String, String> reads) {
        for (int i = 0; i < many; i++) {
            Map<String, Object> norms =
                    Map.of("norms", List.of(Map.of("category", "TIME", "text", "We begin on time " + i)));
            String set =
                    "/norms/" + district.create("ana", team + "/norms", norms).path("id");
            district.step("ana", set, "PROPOSED");
            step(set, 1, "ADOPTED");
            give(i);
            reads.accept("getNorms", set);
        }
        Arc.container().instance(Telling.class).get().ofWhatHappened();
        reads.accept("listNorms", team + "/norms");
        reads.accept("listNotifications", "/notifications");
        String told = district.as("ana").get("/notifications").path("items[0].id");
        reads.accept("getNotification", "/notifications/" + told);
        reads.accept("getNotificationSettings", "/me/notification-settings");
    }

    private void give(int i) {
        district.as("educator0")
                .body(Map.of(
                        "text", "Copy the number lines " + i, "ownerId", district.person("ana"), "dueOn", "2030-01-31"))
                .post(team + "/action-items")
                .then()
                .statusCode(201);
    }

    private void step(String set, int version, String status) {
        district.as("ana")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("status", status))
                .put(set + "/status")
                .then()
                .statusCode(200);
    }
}
