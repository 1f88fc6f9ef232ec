package org.trellis.sample;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.database.CallerDistrict;
import org.trellis.support.Api;

/// The sample district, beside Lincoln and Jefferson: founded for the first test that asks for it.
@ApplicationScoped
public class MapleGrove {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final SampleDistrict sample;
    private final CallerDistrict current;

    MapleGrove(SampleDistrict sample, CallerDistrict current) {
        this.sample = sample;
        this.current = current;
    }

    /// A request of the person with this account, such as `educator`.
    public static RequestSpecification as(String account) {
        Arc.container().instance(MapleGrove.class).get().mustBeThere();
        return Api.withToken(TOKENS.computeIfAbsent(
                account,
                unknown -> Api.asNobody()
                        .body(Map.of("email", account + "@maplegrove.example", "password", SampleDistrict.PASSWORD))
                        .post("/sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("accessToken")));
    }

    @ActivateRequestContext
    synchronized void mustBeThere() {
        if (!sample.isThere()) {
            current.is(SampleDistrict.ID.toString());
            QuarkusTransaction.requiringNew().timeout(300).run(sample::found);
        }
    }
}
