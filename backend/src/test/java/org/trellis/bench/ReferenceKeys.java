package org.trellis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The product's keys in the reference's hands: it takes the product's tokens and marks its answers as the product
/// does.
final class ReferenceKeys {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
    private static final String HMAC = "HmacSHA256";

    private final byte[] master;
    private final Map<String, PublicKey> signers = new HashMap<>();
    private final Map<String, Passed> passed = new ConcurrentHashMap<>();

    /// @param jwks what the product shows at `/.well-known/jwks.json`
    /// @param master the product's master key, in Base64
    ReferenceKeys(String jwks, String master) throws IOException, GeneralSecurityException {
        this.master = Base64.getDecoder().decode(master);
        for (JsonNode key : JSON.readTree(jwks).get("keys")) {
            RSAPublicKeySpec numbers = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
            signers.put(
                    key.get("kid").textValue(), KeyFactory.getInstance("RSA").generatePublic(numbers));
        }
    }

    /// Who asks: a person of a district.
    record Bearer(String district, UUID person) {}

    private record Passed(Bearer bearer, long expires) {}

    /// A token that passed is remembered until it expires, as in the product.
    ///
    /// @throws IllegalArgumentException unless the token is ours and is valid now
    Bearer bearer(String token) throws GeneralSecurityException, IOException {
        Passed known = passed.get(token);
        if (known == null || known.expires() <= Instant.now().getEpochSecond()) {
            known = checked(token);
            passed.put(token, known);
        }
        return known.bearer();
    }

    private Passed checked(String token) throws GeneralSecurityException, IOException {
        String[] parts = token.split("\\.", -1);
        JsonNode header = JSON.readTree(BASE64.decode(parts[0]));
        PublicKey signer = signers.get(header.path("kid").textValue());
        must(signer != null && header.path("alg").asText().equals("RS256"));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(signer);
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        must(signature.verify(BASE64.decode(parts[2])));
        JsonNode claims = JSON.readTree(BASE64.decode(parts[1]));
        must(claims.path("iss").asText().equals("trellis")
                && claims.path("aud").asText().equals("trellis"));
        must(claims.path("exp").asLong() > Instant.now().getEpochSecond());
        Bearer bearer = new Bearer(
                claims.path("district").textValue(),
                UUID.fromString(claims.path("sub").textValue()));
        return new Passed(bearer, claims.path("exp").asLong());
    }

    /// What marks bytes for one purpose.
    SecretKeySpec sealFor(String purpose) throws GeneralSecurityException {
        return new SecretKeySpec(mark(new SecretKeySpec(master, HMAC), purpose.getBytes(StandardCharsets.UTF_8)), HMAC);
    }

    static byte[] mark(SecretKeySpec key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(key);
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, BASE64.decode(key.get(name).textValue()));
    }

    private static void must(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a token of ours");
        }
    }
}
