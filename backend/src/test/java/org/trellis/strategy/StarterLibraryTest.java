package org.trellis.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.database.CallerDistrict;
import org.trellis.district.StockJob;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.JournalReader;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class StarterLibraryTest {

    private static final String SLUG = "my-three-signals";
    private static final String TITLE = "My three signals";

    @Inject
    Restocking restocking;

    @Inject
    StockJob job;

    /// What a new release does to Lincoln's library.
    @ApplicationScoped
    static class Restocking {

        @Inject
        StarterLibrary starter;

        @Inject
        CallerDistrict current;

        @Inject
        JournalReader journal;

        @ActivateRequestContext
        @Transactional
        void give(String edition, Map<String, StrategyChange> cards) {
            current.is(Lincoln.district().toString());
            starter.give(edition, () -> cards);
        }

        @ActivateRequestContext
        @Transactional
        List<JournalEntry> entriesAfter(long seq) {
            current.is(Lincoln.district().toString());
            return journal.after(seq, 10_000);
        }
    }

    @AfterEach
    void as_it_comes() {
        job.refresh(Lincoln.district());
    }

    @Test
    void a_district_begins_with_every_card_published() {
        inStarter("ana").body("items", hasSize(92)).body("items.status", everyItem(equalTo("PUBLISHED")));
        Api.as("ana")
                .get("/libraries/{id}", starter("ana"))
                .then()
                .body("strategyCount", equalTo(92))
                .body("mayChange", equalTo(false))
                .body("mayAdd", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void a_card_says_where_it_comes_from() {
        Api.as("ana")
                .get("/strategies/{id}", card("ana"))
                .then()
                .statusCode(200)
                .body("evidence.guideNumber", equalTo(24))
                .body("evidence.recommendation", equalTo("1"))
                .body("evidence.wwcLevel", equalTo("MINIMAL"))
                .body("evidence.note", equalTo(StarterCards.LEVEL_IS_THE_GUIDES))
                .body("evidence.retrievedOn", notNullValue())
                .body("subjects", hasItem("CROSS_CURRICULAR"))
                .body("steps", hasSize(5))
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void brought_up_to_date_again_nothing_changes() {
        long before = lastSeq();

        job.refresh(Lincoln.district());
        job.refresh(Lincoln.district());

        assertThat(lastSeq()).isEqualTo(before);
    }

    @Test
    void only_the_card_that_changed_is_changed() {
        String card = card("ana");
        int version = version(card);
        long before = lastSeq();

        restocking.give("a later one", with(SLUG, renamed("My four signals")));

        assertThat(restocking.entriesAfter(before))
                .extracting(JournalEntry::noun)
                .containsExactly("library", "strategy");
        Api.as("ana")
                .get("/strategies/{id}", card)
                .then()
                .body("title", equalTo("My four signals"))
                .body("version", equalTo(version + 1));
        found("ana", "my four signals").body("items.id", equalTo(List.of(card)));
        found("jo", "my four signals").body("items", empty());
    }

    @Test
    void a_card_that_is_no_more_is_retired_and_can_come_back() {
        String card = card("ana");
        Map<String, StrategyChange> fewer = new StarterCards().read();
        fewer.remove(SLUG);

        restocking.give("a smaller one", fewer);
        inStarter("ana").body("items", hasSize(91));
        Api.as("ana").get("/strategies/{id}", card).then().statusCode(200).body("status", equalTo("RETIRED"));

        job.refresh(Lincoln.district());
        Api.as("ana").get("/strategies/{id}", card).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void a_new_card_comes() {
        restocking.give("a larger one", with("something-new", renamed("Something new")));

        inStarter("ana").body("items", hasSize(93)).body("items.title", hasItem("Something new"));
    }

    @Test
    void another_district_has_a_library_of_its_own() {
        assertThat(starter("jo")).isNotEqualTo(starter("ana"));
        assertThat(card("jo")).isNotEqualTo(card("ana"));
        inStarter("jo").body("items", hasSize(92));
        problem(Api.as("jo").get("/strategies/{id}", card("ana")).then(), 404, "not-found");
        found("jo", "signals").body("items.id", not(hasItem(card("ana"))));
    }

    @Test
    void an_edition_is_the_same_at_every_start() {
        assertThat(new StarterCards().edition())
                .isEqualTo(new StarterCards().edition())
                .hasSize(64);
    }

    private static StrategyChange renamed(String title) {
        StrategyChange card = new StarterCards().read().get(SLUG);
        return new StrategyChange(
                title,
                card.summary(),
                card.whatStudentsDo(),
                card.whyItWorks(),
                card.steps(),
                card.lookFors(),
                card.preparation(),
                card.minutesToTry(),
                card.adaptations(),
                card.questions(),
                card.subjects(),
                card.gradeBands(),
                card.evidence());
    }

    private static Map<String, StrategyChange> with(String slug, StrategyChange card) {
        Map<String, StrategyChange> cards = new StarterCards().read();
        cards.put(slug, card);
        return cards;
    }

    private long lastSeq() {
        return restocking.entriesAfter(0).getLast().seq();
    }

    private static int version(String card) {
        return Api.as("ana").get("/strategies/{id}", card).then().extract().path("version");
    }

    private static String card(String person) {
        return found(person, TITLE).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private static ValidatableResponse found(String person, String words) {
        return Api.as(person).queryParam("q", words).get("/strategies").then().statusCode(200);
    }

    private static ValidatableResponse inStarter(String person) {
        return Api.as(person)
                .queryParam("libraryId", starter(person))
                .queryParam("status", "PUBLISHED")
                .queryParam("limit", 200)
                .get("/strategies")
                .then()
                .statusCode(200);
    }

    static String starter(String person) {
        return Api.as(person)
                .get("/libraries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.scope == 'STARTER' }.id");
    }
}
