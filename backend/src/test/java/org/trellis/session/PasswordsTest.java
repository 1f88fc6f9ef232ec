package org.trellis.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(setting("memory-kib"), setting("passes"));

    @Test
    void a_hash_takes_no_less_than_the_minimum_of_owasp() {
        assertThat(setting("memory-kib")).isGreaterThanOrEqualTo(19_456);
        assertThat(setting("passes")).isGreaterThanOrEqualTo(2);
        assertThat(passwords.hash("maple-grove")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void a_password_fits_its_own_hash_and_no_other() {
        String hash = passwords.hash("maple-grove");

        assertThat(passwords.fits("maple-grove", hash)).isTrue();
        assertThat(passwords.fits("maple-Grove", hash)).isFalse();
        assertThat(passwords.hash("maple-grove")).isNotEqualTo(hash);
    }

    @Test
    void a_hash_made_at_another_cost_still_fits() {
        String cheap = new Passwords(64, 1).hash("maple-grove");

        assertThat(passwords.fits("maple-grove", cheap)).isTrue();
    }

    /// As it is outside the tests.
    private static int setting(String name) {
        try (InputStream file = PasswordsTest.class.getResourceAsStream("/application.properties")) {
            Properties settings = new Properties();
            settings.load(file);
            return Integer.parseInt(settings.getProperty("trellis.password-hash." + name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
