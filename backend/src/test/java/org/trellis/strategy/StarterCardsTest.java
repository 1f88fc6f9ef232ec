package org.trellis.strategy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trellis.strategy.StarterGuide.Card;

/// The cards every district starts with, as the files under `starter/` hold them.
class StarterCardsTest {

    /// The levels seen in a source, by guide and recommendation. A card may claim no other: a level
    /// remembered is not a level verified.
    private static final Map<Integer, Map<String, WwcLevel>> VERIFIED_LEVELS = Map.of(
            1, levels("1 MODERATE, 2 MODERATE, 3 MODERATE, 4 MODERATE, 5a MINIMAL, 5b STRONG, 6a MINIMAL"),
            2, levels("1 MODERATE, 2 MINIMAL, 3 STRONG, 4 STRONG, 5 MODERATE, 6 MODERATE, 7 MINIMAL, 8 MINIMAL"),
            14, levels("1 STRONG, 2 MODERATE, 3 MINIMAL, 4 MINIMAL"),
            16, levels("1 MINIMAL, 2 STRONG, 3 STRONG, 4 MODERATE, 5 MODERATE"),
            22, levels("1 STRONG, 2 MODERATE"),
            24, levels("1 MINIMAL, 2 MODERATE, 3 STRONG, 4 MODERATE"),
            26, levels("3 STRONG, 4 STRONG"),
            29, levels("1 STRONG, 2 STRONG, 3 STRONG"));

    private static List<StarterGuide> sheets = List.of();

    @BeforeAll
    static void read_the_sheets() {
        sheets = StarterCards.guides();
    }

    @Test
    void a_district_starts_with_at_least_sixty_cards_from_at_least_ten_guides() {
        assertThat(cards()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(sheets.stream().map(sheet -> sheet.guide().number()).distinct())
                .hasSizeGreaterThanOrEqualTo(10)
                .hasSameSizeAs(sheets);
    }

    @Test
    void the_index_names_every_file() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(
                Path.of(StarterCardsTest.class.getResource("/starter").toURI()))) {
            assertThat(StarterCards.files())
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void every_guide_says_where_it_can_be_read_and_when_it_was() {
        assertThat(sheets).extracting(StarterGuide::guide).allSatisfy(guide -> {
            assertThat(guide.url()).isEqualTo("https://ies.ed.gov/ncee/wwc/PracticeGuide/" + guide.number());
            assertThat(guide.retrievedOn()).isAfter("2026-01-01");
            assertThat(guide.citation()).contains(guide.title()).endsWith("practice guide " + guide.number() + ".");
            if (guide.publicationYear() != null) {
                assertThat(guide.citation()).contains("(" + guide.publicationYear());
            }
            if (guide.publication() != null) {
                assertThat(guide.citation()).contains("(" + guide.publication() + ")");
            }
        });
    }

    @Test
    void no_two_cards_share_a_slug_or_a_title() {
        assertThat(cards())
                .extracting(Card::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(cards()).extracting(Card::title).doesNotHaveDuplicates();
    }

    @Test
    void every_card_is_complete_and_short_enough_to_read_on_a_phone() {
        SoftAssertions.assertSoftly(softly -> cards().forEach(card -> {
            softly.assertThat(card.title()).as(card.slug()).hasSizeBetween(5, 60);
            softly.assertThat(card.summary()).as(card.slug()).hasSizeBetween(40, 240);
            softly.assertThat(card.whatStudentsDo()).as(card.slug()).hasSizeBetween(40, 400);
            softly.assertThat(card.whyItWorks()).as(card.slug()).hasSizeBetween(40, 600);
            softly.assertThat(card.preparation()).as(card.slug()).hasSizeBetween(10, 300);
            softly.assertThat(card.minutesToTry()).as(card.slug()).isBetween(5, 60);
            softly.assertThat(card.steps()).as(card.slug()).hasSizeBetween(4, 6).allMatch(step -> step.length() <= 300);
            softly.assertThat(card.lookFors())
                    .as(card.slug())
                    .hasSizeBetween(3, 4)
                    .allMatch(sign -> sign.length() <= 200);
            softly.assertThat(card.questions())
                    .as(card.slug())
                    .hasSizeBetween(1, 3)
                    .allMatch(ask -> ask.endsWith("?"));
            softly.assertThat(texts(card.adaptations())).as(card.slug()).allMatch(text -> text.length() <= 400);
            softly.assertThat(card.subjects()).as(card.slug()).isNotEmpty();
            softly.assertThat(card.gradeBands()).as(card.slug()).isNotEmpty();
            softly.assertThat(texts(card)).as(card.slug()).noneMatch(String::isBlank);
        }));
    }

    @Test
    void every_card_says_what_students_do() {
        assertThat(cards()).allSatisfy(card -> {
            assertThat(card.whatStudentsDo()).startsWith("Students ");
            assertThat(card.lookFors()).allMatch(sign -> sign.matches("(Students|Children)\\b.*"));
        });
    }

    @Test
    void a_card_names_an_evidence_level_just_where_one_was_verified() {
        SoftAssertions.assertSoftly(softly -> sheets.forEach(sheet -> {
            var verified = VERIFIED_LEVELS.getOrDefault(sheet.guide().number(), Map.of());
            sheet.cards()
                    .forEach(card -> softly.assertThat(card.wwcLevel())
                            .as(card.slug())
                            .isEqualTo(verified.get(card.recommendation())));
        }));
    }

    @Test
    void no_text_of_a_card_stands_in_another_card() {
        var whole = cards().stream().collect(toMap(Card::slug, card -> String.join("\n", texts(card))));

        SoftAssertions.assertSoftly(softly -> cards().forEach(card -> texts(card)
                .forEach(text -> whole.forEach((slug, other) -> {
                    if (!slug.equals(card.slug())) {
                        softly.assertThat(other.contains(text))
                                .as("“%s” of %s in %s", text, card.slug(), slug)
                                .isFalse();
                    }
                }))));
    }

    private static List<String> texts(Card card) {
        List<String> texts = new ArrayList<>(
                List.of(card.title(), card.summary(), card.whatStudentsDo(), card.whyItWorks(), card.preparation()));
        texts.addAll(card.steps());
        texts.addAll(card.lookFors());
        texts.addAll(card.questions());
        texts.addAll(texts(card.adaptations()));
        return texts;
    }

    private static List<String> texts(Adaptations adaptations) {
        return Stream.of(adaptations.multilingual(), adaptations.disability(), adaptations.remote())
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<Card> cards() {
        return sheets.stream().flatMap(sheet -> sheet.cards().stream()).toList();
    }

    private static Map<String, WwcLevel> levels(String list) {
        return Stream.of(list.split(", "))
                .map(entry -> entry.split(" "))
                .collect(toMap(entry -> entry[0], entry -> WwcLevel.valueOf(entry[1])));
    }
}
