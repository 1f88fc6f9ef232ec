package org.trellis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.journal.SampleEntry;
import org.trellis.journal.Scope;
import org.trellis.policy.Audience;

class HearingTest {

    private static final UUID ANA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID AS_GUEST = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();
    private static final UUID TRUSTED = UUID.randomUUID();
    private static final UUID DOUBTED = UUID.randomUUID();

    private final Hearing ana = new Hearing(
            ANA, Map.of(OURS, Set.of(Audience.MEMBER), AS_GUEST, Set.of()), Map.of(TRUSTED, true, DOUBTED, false));

    @Test
    void what_a_team_does_is_heard_by_its_members() {
        for (String noun :
                Set.of("goal", "evidence", "try-out", "meeting", "minutes-entry", "action-item", "decision")) {
            assertThat(hears(noun, Scope.team(OURS))).as(noun).isTrue();
            assertThat(hears(noun, Scope.team(AS_GUEST))).as(noun).isFalse();
            assertThat(hears(noun, Scope.team(THEIRS))).as(noun).isFalse();
        }
    }

    @Test
    void what_the_whole_district_may_see_is_heard_by_all() {
        for (String noun :
                Set.of("district", "school", "school-year", "person", "team", "member", "library", "strategy")) {
            assertThat(hears(noun, Scope.DISTRICT)).as(noun).isTrue();
        }
    }

    @Test
    void what_is_one_persons_is_heard_by_that_person() {
        assertThat(hears("role", Scope.person(ANA))).isTrue();
        assertThat(hears("role", Scope.person(BEN))).isFalse();
        assertThat(hears("strategy", Scope.person(ANA)))
                .as("a draft of their own")
                .isTrue();
        assertThat(hears("strategy", Scope.person(BEN)))
                .as("a draft of somebody else")
                .isFalse();
    }

    @Test
    void notes_are_heard_of_by_the_two_while_they_are_known_to_each_other() {
        assertThat(hears("note", Scope.partnership(TRUSTED))).isTrue();
        assertThat(hears("note", Scope.partnership(DOUBTED))).isFalse();
        assertThat(hears("note", Scope.partnership(THEIRS))).isFalse();
        assertThat(hears("partnership", Scope.partnership(DOUBTED))).isTrue();
        assertThat(hears("partnership", Scope.partnership(THEIRS))).isFalse();
    }

    @Test
    void drafts_of_notes_are_heard_of_by_their_author_while_they_are_known_to_be_it() {
        assertThat(hears("note", Scope.person(ANA).partOf(TRUSTED))).isTrue();
        assertThat(hears("note", Scope.person(ANA).partOf(DOUBTED))).isFalse();
        assertThat(hears("note", Scope.person(ANA)))
                .as("from before parts were kept")
                .isFalse();
        assertThat(hears("note", Scope.person(BEN).partOf(TRUSTED))).isFalse();
    }

    @Test
    void a_noun_that_the_table_does_not_speak_of_is_heard_by_nobody() {
        assertThat(hears("diary", Scope.DISTRICT)).isFalse();
        assertThat(hears("diary", Scope.person(ANA))).isFalse();
    }

    private boolean hears(String noun, Scope scope) {
        return ana.mayHear(SampleEntry.of(1, noun, scope));
    }
}
