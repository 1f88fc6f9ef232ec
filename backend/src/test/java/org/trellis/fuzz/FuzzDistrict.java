package org.trellis.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.session.SignedToken;
import org.trellis.support.Api;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer.Session;
import org.trellis.support.OwnDistrict;

/// A district of its own for the requests of one round, and what is known of it.
final class FuzzDistrict {

    private final OwnDistrict district = new OwnDistrict(List.of());
    private final Map<String, String> tokens = new TreeMap<>();
    private final Known known;

    FuzzDistrict(List<Operation> operations) {
        known = new Known(operations);
        district.names().forEach(name -> tokens.put(name, district.token(name)));
        known.learnRefreshToken(signIn("ana").refreshToken());
        known.learnRefreshToken(signIn("ben").refreshToken());
        new Seeds(district, known).sow();
    }

    Known known() {
        return known;
    }

    /// The access tokens of its people, by name.
    Map<String, String> tokens() {
        return tokens;
    }

    UUID person(String name) {
        return district.person(name);
    }

    String email(String name) {
        return district.email(name);
    }

    /// Tokens with which nobody of this district gets in, by what is wrong with them.
    Map<String, String> badTokens(FuzzDistrict other) {
        String good = tokens.get("ana");
        String signature = good.substring(good.lastIndexOf('.') + 1);
        Map<String, String> bad = new TreeMap<>();
        bad.put("expired", "Bearer " + SignedToken.expired(person("ana"), district.id()));
        bad.put("of a person of another district", "Bearer " + SignedToken.current(other.person("gus"), district.id()));
        bad.put("with a forged signature", "Bearer " + good.replace(signature, new StringBuilder(signature).reverse()));
        bad.put("without a signature", "Bearer " + good.substring(0, good.lastIndexOf('.') + 1));
        bad.put("that is none", "Bearer nonsense");
        bad.put("that is empty", "Bearer ");
        bad.put("of another scheme", "Basic YW5hOnBhc3N3b3Jk");
        bad.put("of strange letters", "Bearer \u00E9\u00FC");
        return bad;
    }

    private Session signIn(String name) {
        return Api.asNobody()
                .body(Map.of("email", email(name), "password", Lincoln.PASSWORD, "client", "APP"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .as(Session.class);
    }
}
