package org.trellis.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Argon2id, kept in PHC string form, which says what each hash was made with: a setting that is raised holds for
/// passwords chosen from then on.
///
/// At most two are worked out at once, so that a rush at the door leaves memory and a core for everybody else.
@ApplicationScoped
class Passwords {

    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore turns = new Semaphore(2, true);
    private final LongAdder worked = new LongAdder();
    private final int memoryKib;
    private final int passes;
    private final String nobodys;

    Passwords(
            @ConfigProperty(name = "trellis.password-hash.memory-kib") int memoryKib,
            @ConfigProperty(name = "trellis.password-hash.passes") int passes) {
        this.memoryKib = memoryKib;
        this.passes = passes;
        nobodys = hash("nobody's password");
    }

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        memoryKib,
                        passes,
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(work(password, salt, memoryKib, passes, LANES)));
    }

    boolean fits(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        String[] cost = parts[3].split("[=,]", -1);
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] worked = work(
                password,
                base64.decode(parts[4]),
                Integer.parseInt(cost[1]),
                Integer.parseInt(cost[3]),
                Integer.parseInt(cost[5]));
        return MessageDigest.isEqual(base64.decode(parts[5]), worked);
    }

    /// Takes as long as [#fits] and is never true: for an e-mail that has no account.
    boolean fitsNobody(String password) {
        boolean ignored = fits(password, nobodys);
        return false;
    }

    /// How many hashes have been worked out since the start: what an answer cost that must not tell.
    long worked() {
        return worked.sum();
    }

    private byte[] work(String password, byte[] salt, int memory, int passes, int lanes) {
        turns.acquireUninterruptibly();
        worked.increment();
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            turns.release();
        }
    }
}
