package org.trellis.visibility;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.notification.Telling;
import org.trellis.policy.Audience;
import org.trellis.policy.Permission;

/// What people were told of all that the others have filled in.
final class MadisonNotifications {

    private final Madison madison;

    MadisonNotifications(Madison madison) {
        this.madison = madison;
    }

    void fill() {
        Arc.container().instance(Telling.class).get().ofWhatHappened();
        for (Somebody somebody : madison.people()) {
            if (somebody.ours()) {
                add(somebody.name());
            }
        }
    }

    private void add(String person) {
        List<String> told = madison.as(person)
                .get("/notifications?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        for (String id : told) {
            madison.add(Thing.of(
                            Kind.NOTIFICATION,
                            "what " + person + " was told",
                            id,
                            Permission.SEE_NOTIFICATION,
                            Where.DISTRICT)
                    .changedBy(Permission.SEE_NOTIFICATION)
                    .withTies(Map.of(person, Set.of(Audience.SELF))));
        }
    }
}
