package org.trellis.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.district;
import static org.trellis.support.Lincoln.person;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Newcomer;

@ApiTest
class AccessTokenTest {

    @Inject
    SigningKeys keys;

    @ConfigProperty(name = "trellis.data")
    Path data;

    @Test
    void a_token_signed_with_our_key_for_now_and_for_us_lets_in() {
        Api.withToken(signed(claims("trellis", "trellis", Instant.now().plusSeconds(60))))
                .get("/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(person("ana").toString()));
    }

    @Test
    void an_expired_token_does_not() {
        refused(signed(claims("trellis", "trellis", Instant.now().minusSeconds(120))));
    }

    @Test
    void a_token_from_or_for_somebody_else_does_not() {
        refused(signed(claims("elsewhere", "trellis", Instant.now().plusSeconds(60))));
        refused(signed(claims("trellis", "elsewhere", Instant.now().plusSeconds(60))));
    }

    @Test
    void a_token_signed_with_another_key_does_not_even_under_our_keys_name() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        refused(claims("trellis", "trellis", Instant.now().plusSeconds(60))
                .jws()
                .keyId(keys.currentId())
                .sign(other.getPrivate()));
        refused(claims("trellis", "trellis", Instant.now().plusSeconds(60))
                .jws()
                .keyId("unknown")
                .sign(other.getPrivate()));
    }

    @Test
    void an_unsigned_token_does_not() {
        String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");

        refused(header + "." + payload(Api.token("ana")) + ".");
        refused(header + "." + payload(Api.token("ana")) + "."
                + Api.token("ana").split("\\.")[2]);
    }

    @Test
    void our_public_key_is_no_secret_to_sign_with() throws Exception {
        String header = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + keys.currentId() + "\"}");
        String content = header + "." + payload(Api.token("ana"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.jwks().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

        refused(content + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_token_that_was_changed_does_not() {
        String[] parts = Api.token("ana").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        refused(parts[0] + "."
                + base64(claims.replace(person("ana").toString(), person("gus").toString())) + "." + parts[2]);
    }

    @Test
    void what_is_no_token_does_not() {
        refused("nonsense");
        refused("a.b.c");
        problem(
                Api.asNobody()
                        .header("Authorization", "Basic YW5hOnBhc3N3b3Jk")
                        .get("/me")
                        .then(),
                401,
                "not-signed-in");
        problem(Api.asNobody().header("Authorization", "Bearer ").get("/me").then(), 401, "not-signed-in");
        problem(Api.asNobody().get("/me").then(), 401, "not-signed-in").header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void a_token_of_somebody_who_has_left_does_not() {
        Newcomer newcomer = Newcomer.joined("Zoe");
        String token = newcomer.signIn().accessToken();
        Api.change("gus", newcomer.version())
                .body(Map.of("status", "DEPARTED"))
                .put("/people/{id}/status", newcomer.id())
                .then()
                .statusCode(200);

        refused(token);
    }

    @Test
    void a_person_of_one_district_is_nobody_in_another() {
        refused(signed(Jwt.issuer("trellis")
                .audience("trellis")
                .subject(person("jo").toString())
                .claim("district", district().toString())
                .expiresAt(Instant.now().plusSeconds(60))));
    }

    @Test
    void the_key_set_shows_public_halves_only() {
        List<Map<String, Object>> shown = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .path("keys");

        assertThat(shown).isNotEmpty().allSatisfy(key -> {
            assertThat(key)
                    .containsKeys("kid", "n", "e")
                    .containsEntry("alg", "RS256")
                    .containsEntry("use", "sig");
            assertThat(key).doesNotContainKeys("d", "p", "q", "dp", "dq", "qi", "k");
        });
    }

    @Test
    void the_master_key_is_its_owners_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    private static JwtClaimsBuilder claims(String issuer, String audience, Instant expiresAt) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(person("ana").toString())
                .claim("district", district().toString())
                .issuedAt(expiresAt.minusSeconds(600))
                .expiresAt(expiresAt);
    }

    private String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(keys.currentId()).sign(keys.current());
    }

    private static void refused(String token) {
        problem(Api.withToken(token).get("/me").then(), 401, "not-signed-in");
    }

    private static String payload(String token) {
        return token.split("\\.")[1];
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
