package org.trellis.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NormCheckTest {

    private final NormCheck check = new NormCheck(UUID.randomUUID(), UUID.randomUUID(), 2);

    @Test
    void replies_are_counted_and_not_kept() {
        check.count("c", 4, 2);
        check.count("a", 4, null);
        check.count("b", 1, 2);

        assertThat(check.kept()).containsExactly(1, 0, 0, 2);
        assertThat(check.minded()).containsExactly(0, 2);
        assertThat(check.replies()).isEqualTo(3);
    }

    @Test
    void nobody_replies_twice() {
        check.count("a", 4, null);

        assertThatThrownBy(() -> check.count("a", 1, 1)).isInstanceOf(NormCheckAnswered.class);
        assertThat(check.kept()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void three_replies_are_enough_and_stay() {
        check.count("a", 4, null);
        check.count("b", 4, null);
        assertThat(check.isEnough()).isFalse();
        check.count("c", 3, 1);

        check.end();

        assertThat(check.isEnough()).isTrue();
        assertThat(check.kept()).containsExactly(0, 0, 1, 2);
        assertThat(check.hasReplied("a")).isFalse();
    }

    @Test
    void fewer_are_forgotten_when_the_meeting_ends() {
        check.count("a", 4, 1);
        check.count("b", 2, 1);

        check.end();

        assertThat(check.kept()).containsOnly(0);
        assertThat(check.minded()).containsOnly(0);
        assertThat(check.hasReplied("a")).isFalse();
    }
}
