package org.trellis.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The 256-bit key that everything else is locked with, kept outside the database.
///
/// It comes from `TRELLIS_MASTER_KEY` (Base64, 32 bytes) or, where that is not set, from `master.key` in the data
/// folder, which is made at the first start and readable by its owner alone. Who holds this key *and* the database
/// can read what is locked; either alone is not enough.
@ApplicationScoped
public class MasterKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final Map<String, Seal> seals = new ConcurrentHashMap<>();

    MasterKey(
            @ConfigProperty(name = "trellis.master-key") Optional<String> given,
            @ConfigProperty(name = "trellis.data") Path folder) {
        key = given.map(Base64.getDecoder()::decode).orElseGet(() -> kept(folder.resolve("master.key")));
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The master key must be 32 bytes in Base64, but is " + key.length);
        }
    }

    /// Locks `plain` so that only this key opens it, and only under the same `context`.
    ///
    /// @param context what the bytes belong to, such as `note 0190… 3`; not secret, but needed to open them
    /// @return nonce and AES-256-GCM ciphertext
    public byte[] lock(byte[] plain, String context) {
        return lock(key, plain, context);
    }

    /// Opens what [#lock(byte[], String)] made.
    ///
    /// @throws WrongKey if it was locked under another key or context, or was changed since
    public byte[] open(byte[] locked, String context) {
        return open(key, locked, context);
    }

    /// A seal for one purpose, with a key from which the master key cannot be worked out.
    public Seal seal(String purpose) {
        return seals.computeIfAbsent(
                purpose, unknown -> new Seal(new Seal(key).on(purpose.getBytes(StandardCharsets.UTF_8))));
    }

    /// Like [#lock(byte[], String)], under a key of one's own.
    public static byte[] lock(byte[] key, byte[] plain, String context) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, plain, context);
        byte[] locked = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, locked, NONCE_BYTES, sealed.length);
        return locked;
    }

    /// Like [#open(byte[], String)], under a key of one's own.
    public static byte[] open(byte[] key, byte[] locked, String context) {
        if (locked.length < NONCE_BYTES) {
            throw new WrongKey();
        }
        byte[] nonce = Arrays.copyOf(locked, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(locked, NONCE_BYTES, locked.length);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, sealed, context);
    }

    public static byte[] newKey() {
        return random(KEY_BYTES);
    }

    /// The bytes were not locked under this key and context, or were changed since.
    public static final class WrongKey extends IllegalStateException {
        WrongKey() {
            super("Locked under another key, or changed since");
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] bytes, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException e) {
            throw new WrongKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + file + " cannot be read", e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "master",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(newKey()), StandardOpenOption.WRITE);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another process was first: its key is the one.
        } finally {
            Files.delete(draft);
        }
    }
}
