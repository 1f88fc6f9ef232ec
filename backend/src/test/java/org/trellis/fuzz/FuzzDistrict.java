package org.trellis.fuzz;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.policy.Role;
import org.trellis.session.SignedToken;
import org.trellis.support.Api;
import org.trellis.support.Founding;
import org.trellis.support.Founding.Founded;
import org.trellis.support.Founding.Place;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer.Session;

/// A district of its own for the requests of one round, so that they can change and break whatever they reach.
final class FuzzDistrict {

    private static final String SCHOOL = "Adams";

    private final String mail = UUID.randomUUID() + ".example";
    private final Founded founded;
    private final Map<String, String> tokens = new TreeMap<>();
    private final Known known;

    FuzzDistrict(List<Operation> operations) {
        founded = Arc.container()
                .instance(Founding.class)
                .get()
                .found(
                        "Fuzz",
                        mail,
                        Set.of(SCHOOL, "Brook"),
                        new Place("ana", Role.EDUCATOR, SCHOOL),
                        new Place("ben", Role.EDUCATOR, SCHOOL),
                        new Place("cleo", Role.COACH, SCHOOL),
                        new Place("dana", Role.SCHOOL_LEADER, SCHOOL),
                        new Place("fay", Role.LIBRARY_CURATOR, null),
                        new Place("gus", Role.ROSTER_ADMIN, null));
        known = new Known(operations);
        founded.people().keySet().forEach(this::signIn);
    }

    Known known() {
        return known;
    }

    /// The access tokens of its people, by name.
    Map<String, String> tokens() {
        return tokens;
    }

    UUID person(String name) {
        return founded.people().get(name);
    }

    String email(String name) {
        return name + "@" + mail;
    }

    UUID school() {
        return founded.schools().get(SCHOOL);
    }

    /// Tokens with which nobody of this district gets in, by what is wrong with them.
    Map<String, String> badTokens(FuzzDistrict other) {
        String good = tokens.get("ana");
        String signature = good.substring(good.lastIndexOf('.') + 1);
        return new TreeMap<>(Map.of(
                "expired",
                "Bearer " + SignedToken.expired(person("ana"), founded.district()),
                "of a person of another district",
                "Bearer " + foreign(other),
                "with a forged signature",
                "Bearer " + good.replace(signature, new StringBuilder(signature).reverse()),
                "without a signature",
                "Bearer " + good.substring(0, good.lastIndexOf('.') + 1),
                "that is none",
                "Bearer nonsense",
                "that is empty",
                "Bearer ",
                "of another scheme",
                "Basic YW5hOnBhc3N3b3Jk",
                "of strange letters",
                "Bearer \u00E9\u00FC"));
    }

    private String foreign(FuzzDistrict other) {
        return SignedToken.current(other.person("gus"), founded.district());
    }

    private void signIn(String name) {
        Session session = Api.asNobody()
                .body(Map.of("email", email(name), "password", Lincoln.PASSWORD, "client", "APP"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .as(Session.class);
        tokens.put(name, session.accessToken());
        known.learnRefreshToken(session.refreshToken());
    }
}
