package org.trellis.sample;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.clock.Then;
import org.trellis.database.CallerDistrict;
import org.trellis.support.Api;

/// The sample district, beside Lincoln and Jefferson, and others like it whose first start was another day. Each is
/// founded for the first test that asks for it.
@ApplicationScoped
public class MapleGrove {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final SampleDistrict sample;
    private final CallerDistrict current;
    private final Set<Instant> founded = ConcurrentHashMap.newKeySet();

    MapleGrove(SampleDistrict sample, CallerDistrict current) {
        this.sample = sample;
        this.current = current;
    }

    /// A request of the person with this account, such as `educator`.
    public static RequestSpecification as(String account) {
        here().mustBeThere();
        return signedIn(account + SamplePeople.MAIL);
    }

    /// The same in the district that was first started `then`.
    static RequestSpecification as(String account, Instant then) {
        here().mustBeThere(then);
        return signedIn(account + mailOf(then));
    }

    @ActivateRequestContext
    synchronized void mustBeThere() {
        if (!sample.isThere()) {
            current.is(SampleDistrict.ID.toString());
            QuarkusTransaction.requiringNew().timeout(300).run(sample::found);
        }
    }

    @ActivateRequestContext
    synchronized void mustBeThere(Instant then) {
        if (founded.add(then)) {
            String mail = mailOf(then);
            UUID id = UUID.nameUUIDFromBytes(mail.getBytes(StandardCharsets.UTF_8));
            current.is(id.toString());
            QuarkusTransaction.requiringNew().timeout(300).run(() -> Then.at(then, () -> sample.found(id, mail)));
        }
    }

    private static MapleGrove here() {
        return Arc.container().instance(MapleGrove.class).get();
    }

    private static RequestSpecification signedIn(String email) {
        return Api.withToken(TOKENS.computeIfAbsent(
                email,
                unknown -> Api.asNobody()
                        .body(Map.of("email", email, "password", SampleDistrict.PASSWORD))
                        .post("/sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("accessToken")));
    }

    private static String mailOf(Instant then) {
        return "@first-started-" + then.getEpochSecond() + ".example";
    }
}
