package org.trellis.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.session.Invitations.Link;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class FirstDistrictTest {

    private static final String ADA = "ada@river.example";

    @Inject
    FirstDistrict first;

    @Inject
    Districts districts;

    @Inject
    CallerDistrict current;

    @Test
    @ActivateRequestContext
    void the_first_administrator_comes_in_by_a_link_that_is_made_until_it_is_used() {
        current.is(FirstDistrict.ID.toString());
        QuarkusTransaction.requiringNew().run(() -> first.found("River Schools", ADA));
        Link lost = link().orElseThrow();
        Link link = link().orElseThrow();

        assertThat(link.url("https://trellis.example")).startsWith("https://trellis.example/welcome#token=");
        choose(lost).then().statusCode(404);
        choose(link).then().statusCode(204);

        String token = Api.asNobody()
                .body(Map.of("email", ADA, "password", "a password of hers"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
        Api.withToken(token)
                .get("/me")
                .then()
                .body("district.name", equalTo("River Schools"))
                .body("administers", equalTo(true));
        Api.withToken(token).get("/school-years").then().body("items.status", contains("CURRENT"));
        assertThat(link()).isEmpty();
    }

    private Optional<Link> link() {
        return QuarkusTransaction.requiringNew().call(() -> first.linkFor(ADA));
    }

    private static io.restassured.response.Response choose(Link link) {
        return Api.asNobody()
                .body(Map.of("password", "a password of hers"))
                .put("/invitations/{token}/password", link.token());
    }
}
