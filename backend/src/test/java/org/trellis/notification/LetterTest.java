package org.trellis.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.notification.Notice.Place;

class LetterTest {

    private static final Notification AGENDA = notification(NotificationKind.AGENDA_PUBLISHED, "Fractions");
    private static final Notification ITEM = notification(NotificationKind.ACTION_ITEM_DUE, "Copy the number lines");

    @Test
    void one_thing_is_the_subject() {
        Letter letter = Letter.of("ana@lincoln.example", "Ana", Locale.ENGLISH, List.of(AGENDA), Optional.empty());

        assertThat(letter.subject()).isEqualTo("Grade 4 has published the agenda of “Fractions” (November 24, 2026)");
        assertThat(letter.text()).startsWith("Hello Ana,").doesNotContain("http");
    }

    @Test
    void several_things_come_in_one_mail_with_the_place_to_look() {
        Letter letter = Letter.of(
                "ana@lincoln.example",
                "Ana",
                Locale.ENGLISH,
                List.of(AGENDA, ITEM),
                Optional.of("https://trellis.example"));

        assertThat(letter.subject()).isEqualTo("2 things in Trellis");
        assertThat(letter.text())
                .contains("agenda of “Fractions”")
                .contains("Copy the number lines")
                .contains("https://trellis.example/notifications");
    }

    @Test
    void it_speaks_the_readers_language() {
        Letter letter = Letter.of("luz@lincoln.example", "Luz", Locale.of("es"), List.of(AGENDA), Optional.empty());

        assertThat(letter.subject()).contains("24 de noviembre de 2026").contains("ha publicado la agenda");
    }

    @Test
    void each_language_has_words_for_each_kind() {
        for (String language : List.of("en", "es")) {
            ResourceBundle words = ResourceBundle.getBundle("org.trellis.notification.letter", Locale.of(language));
            assertThat(words.keySet())
                    .containsAll(List.of(NotificationKind.values()).stream()
                            .map(Enum::name)
                            .toList());
        }
    }

    private static Notification notification(NotificationKind kind, String title) {
        Notice notice =
                new Notice(kind, "1", title, UUID.randomUUID(), "Grade 4", LocalDate.of(2026, 11, 24), Place.TEAM);
        return new Notification(UUID.randomUUID(), UUID.randomUUID(), notice, true, null);
    }
}
