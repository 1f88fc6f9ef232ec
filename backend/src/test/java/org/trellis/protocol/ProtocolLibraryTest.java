package org.trellis.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.protocol.SampleProtocol.inLibrary;
import static org.trellis.support.Answers.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
class ProtocolLibraryTest {

    private static final String FILE = "en/tuning.yaml";

    @Inject
    Restocking restocking;

    @Inject
    StockJob job;

    /// What a new release does to Lincoln's protocols.
    @ApplicationScoped
    static class Restocking {

        @Inject
        ProtocolLibrary library;

        @Inject
        CallerDistrict current;

        @Inject
        JournalReader journal;

        @ActivateRequestContext
        @Transactional
        void give(Map<String, String> editions, Function<String, ProtocolSheet> read) {
            current.is(Lincoln.district().toString());
            library.give(editions, read);
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
    void a_district_begins_with_each_in_english_and_in_spanish() {
        for (String language : List.of("en", "es")) {
            Api.as("ana")
                    .queryParam("language", language)
                    .get("/protocols")
                    .then()
                    .body("items.findAll { it.key != null }", hasSize(8));
        }
        assertThat(inLibrary("jo", "tuning", "en")).isNotEqualTo(inLibrary("ana", "tuning", "en"));
        problem(
                Api.as("jo")
                        .get("/protocols/{id}", inLibrary("ana", "tuning", "en"))
                        .then(),
                404,
                "not-found");
    }

    @Test
    void brought_up_to_date_again_nothing_changes() {
        long before = lastSeq();

        job.refresh(Lincoln.district());
        job.refresh(Lincoln.district());

        assertThat(lastSeq()).isEqualTo(before);
    }

    @Test
    void what_changed_is_the_same_protocol_at_its_next_version() {
        UUID tuning = inLibrary("ana", "tuning", "en");
        int version = version(tuning);
        long before = lastSeq();

        restocking.give(edited(), ProtocolLibraryTest::renamed);

        assertThat(restocking.entriesAfter(before)).singleElement().satisfies(entry -> {
            assertThat(entry.noun()).isEqualTo("protocol");
            assertThat(entry.recordId()).isEqualTo(tuning);
        });
        Api.as("ana")
                .get("/protocols/{id}", tuning)
                .then()
                .body("title", equalTo("Fine tuning"))
                .body("version", equalTo(version + 1));
    }

    @Test
    void what_comes_no_more_is_retired_and_can_come_back() {
        UUID tuning = inLibrary("ana", "tuning", "en");
        Map<String, String> fewer = new ProtocolSheets().editions();
        fewer.remove(FILE);

        restocking.give(fewer, new ProtocolSheets()::read);
        Api.as("ana").get("/protocols/{id}", tuning).then().statusCode(200).body("status", equalTo("RETIRED"));
        long before = lastSeq();
        restocking.give(fewer, new ProtocolSheets()::read);
        assertThat(lastSeq()).isEqualTo(before);

        job.refresh(Lincoln.district());
        Api.as("ana").get("/protocols/{id}", tuning).then().body("status", equalTo("PUBLISHED"));
    }

    static Map<String, String> edited() {
        Map<String, String> editions = new ProtocolSheets().editions();
        editions.put(FILE, "a later one");
        return editions;
    }

    static ProtocolSheet renamed(String file) {
        ProtocolSheet sheet = new ProtocolSheets().read(file);
        return new ProtocolSheet(
                sheet.key(),
                sheet.language(),
                "Fine tuning",
                sheet.purpose(),
                sheet.whenToUse(),
                sheet.preparation(),
                sheet.lineage(),
                sheet.steps().subList(0, 2));
    }

    private long lastSeq() {
        return restocking.entriesAfter(0).getLast().seq();
    }

    private static int version(UUID protocol) {
        return Api.as("ana").get("/protocols/{id}", protocol).then().extract().path("version");
    }
}
