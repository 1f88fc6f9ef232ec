package org.trellis.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.coaching.NoteStatus.DRAFT;
import static org.trellis.coaching.NoteStatus.RETRACTED;
import static org.trellis.coaching.NoteStatus.SHARED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.policy.Audience;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;

class NoteTest {

    private static final UUID CLEO = UUID.randomUUID();
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID DANA = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Partnership partnership = new Partnership(UUID.randomUUID(), CLEO, ANA, CLEO, "Talk");
    private final Note note = new Note(UUID.randomUUID(), partnership.id(), CLEO);

    @Test
    void each_time_it_is_written_is_a_revision_of_its_own() {
        write("first");
        write("second");

        assertThat(note.revision()).isEqualTo(2);
        assertThat(note.forItsAuthor().revision()).isEqualTo(2);
        assertThat(note.forItsAuthor().body()).containsExactly(2);
        assertThat(note.forItsAuthor().audience()).containsExactly(CLEO);
    }

    @Test
    void a_draft_that_says_nothing_is_not_shared() {
        write("  ");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> note.share(words("  "), NOON))
                .satisfies(refused ->
                        assertThat(refused.errors().getFirst().pointer()).isEqualTo("/segments"));
        assertThat(note.status()).isEqualTo(DRAFT);
    }

    @Test
    void a_shared_note_goes_on_saying_something() {
        write("what students said");
        note.share(words("what students said"), NOON);

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> write(""));
        assertThat(note.revision()).isEqualTo(1);
    }

    @Test
    void it_is_taken_back_within_a_day_and_its_words_are_gone() {
        write("what students said");
        note.share(words("what students said"), NOON);

        note.retract(NOON.plus(Duration.ofHours(23)));

        assertThat(note.status()).isEqualTo(RETRACTED);
        assertThat(note.forItsAuthor()).isNull();
        assertThatExceptionOfType(NoteRetracted.class).isThrownBy(() -> write("again"));
        assertThat(note.next(NOON)).isEmpty();
    }

    @Test
    void after_a_day_it_stays() {
        write("what students said");
        note.share(words("what students said"), NOON);
        Instant nextNoon = NOON.plus(Duration.ofHours(24));

        assertThat(note.next(NOON)).containsExactly(RETRACTED);
        assertThat(note.next(nextNoon)).isEmpty();
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> note.retract(nextNoon));
        assertThat(note.status()).isEqualTo(SHARED);
    }

    @Test
    void a_draft_is_not_taken_back_and_a_shared_note_is_not_deleted() {
        write("what students said");
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> note.retract(NOON));
        note.mustBeDraft(NOON);

        note.share(words("what students said"), NOON);

        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> note.mustBeDraft(NOON));
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> note.share(words("x"), NOON));
    }

    @Test
    void the_two_and_nobody_else_have_a_tie_to_it() {
        assertThat(note.tiesOf(CLEO, partnership)).containsExactlyInAnyOrder(Audience.AUTHOR, Audience.PARTNER);
        assertThat(note.tiesOf(ANA, partnership)).containsExactly(Audience.PARTNER);
        assertThat(note.tiesOf(DANA, partnership)).isEmpty();
    }

    @Test
    void its_author_has_none_either_while_it_is_in_doubt_who_they_are() {
        partnership.doubt(CLEO);

        assertThat(note.tiesOf(CLEO, partnership)).isEmpty();
        assertThat(note.tiesOf(ANA, partnership)).containsExactly(Audience.PARTNER);
    }

    @Test
    void two_segments_have_two_ids() {
        UUID id = UUID.randomUUID();
        List<NewSegment> twins = List.of(segment(id, "one"), segment(id, "two"));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Words.of(null, twins))
                .satisfies(refused ->
                        assertThat(refused.errors().getFirst().pointer()).isEqualTo("/segments/1/id"));
    }

    @Test
    void words_are_not_too_long_in_all() {
        List<NewSegment> most = IntStream.range(0, 20)
                .mapToObj(i -> segment(null, "x".repeat(2_500)))
                .toList();
        List<NewSegment> more = Stream.concat(most.stream(), List.of(segment(null, "y")).stream())
                .toList();

        assertThat(Words.of(null, most).segments()).hasSize(20);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> Words.of(null, more));
    }

    @Test
    void nothing_that_holds_words_says_them_when_it_is_written_out() {
        NewSegment sent = segment(null, "quokka");
        NewNote wanted = new NewNote(null, null, "quokka", List.of(sent));
        Words words = wanted.content().words();
        NoteRow row = new NoteRow(
                note.id(),
                0,
                partnership.id(),
                CLEO,
                true,
                ANA,
                true,
                PartnershipStatus.ACTIVE,
                CLEO,
                "Cleo",
                NoteKind.VISIT,
                DRAFT,
                null,
                1,
                null,
                new byte[0],
                NOON,
                NOON);

        assertThat(List.of(
                        sent, wanted, wanted.content(), words, words.segments(), NoteView.of(row, words, CLEO, NOON)))
                .allSatisfy(said -> assertThat(said.toString()).doesNotContain("quokka"));
    }

    private void write(String text) {
        note.write(NoteKind.VISIT, words(text), revision -> new byte[] {(byte) revision});
    }

    private static Words words(String text) {
        return Words.of(null, List.of(segment(null, text)));
    }

    private static NewSegment segment(UUID id, String text) {
        return new NewSegment(id, SegmentKind.HEARD, null, text, null);
    }
}
