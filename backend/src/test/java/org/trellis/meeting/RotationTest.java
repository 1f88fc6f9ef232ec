package org.trellis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CAL = new UUID(0, 3);
    private static final UUID DEB = new UUID(0, 4);
    private static final UUID EVA = new UUID(0, 5);

    private final List<UUID> five = List.of(ANA, BEN, CAL, DEB, EVA);

    @Test
    void the_first_meeting_begins_with_the_first_in_the_circle() {
        assertThat(Rotation.next(five, null)).isEqualTo(new MeetingRoles(ANA, BEN, CAL, DEB));
    }

    @Test
    void everybodys_role_moves_on_by_one() {
        MeetingRoles second = Rotation.next(five, new MeetingRoles(ANA, BEN, CAL, DEB));
        MeetingRoles fifth = Rotation.next(five, new MeetingRoles(DEB, EVA, ANA, BEN));

        assertThat(second).isEqualTo(new MeetingRoles(BEN, CAL, DEB, EVA));
        assertThat(fifth).isEqualTo(new MeetingRoles(EVA, ANA, BEN, CAL));
    }

    @Test
    void when_the_facilitator_has_left_the_one_who_came_next_begins() {
        assertThat(Rotation.next(List.of(ANA, CAL, DEB, EVA), new MeetingRoles(BEN, CAL, DEB, EVA)))
                .isEqualTo(new MeetingRoles(CAL, DEB, EVA, ANA));
    }

    @Test
    void when_all_have_left_it_begins_anew() {
        assertThat(Rotation.next(List.of(ANA, BEN), new MeetingRoles(CAL, DEB, null, EVA)))
                .isEqualTo(new MeetingRoles(ANA, BEN, ANA, BEN));
        assertThat(Rotation.next(List.of(ANA, BEN), MeetingRoles.NONE)).isEqualTo(new MeetingRoles(ANA, BEN, ANA, BEN));
    }

    @Test
    void in_a_small_team_a_person_has_several_roles() {
        assertThat(Rotation.next(List.of(ANA, BEN), new MeetingRoles(ANA, BEN, ANA, BEN)))
                .isEqualTo(new MeetingRoles(BEN, ANA, BEN, ANA));
        assertThat(Rotation.next(List.of(ANA), null)).isEqualTo(new MeetingRoles(ANA, ANA, ANA, ANA));
        assertThat(Rotation.next(List.of(), null)).isEqualTo(MeetingRoles.NONE);
    }
}
