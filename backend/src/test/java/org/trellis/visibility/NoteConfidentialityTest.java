package org.trellis.visibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;
import org.trellis.visibility.Asking.Answer;

/// Looks for the words of notes everywhere but where they belong. Each search is shown to find what is there.
@ApiTest
class NoteConfidentialityTest {

    @Inject
    DatabaseSearch database;

    private Madison madison;
    private Thing partnership;
    private ServerLog log;

    @BeforeEach
    void listen() {
        madison = Madison.get();
        partnership = madison.thing("[ACTIVE] partnership of coach and partner");
        log = new ServerLog();
        madison.notes().inEveryState(partnership, "coach");
    }

    @AfterEach
    void nothing_was_logged() {
        log.close();
        Traces traces = new Traces(words());
        assertThat(log.entries()).noneMatch(entry -> !traces.in(entry).isEmpty());
    }

    @Test
    void the_two_read_their_notes_and_nobody_else_finds_a_word_of_them_anywhere() {
        Traces traces = new Traces(words());
        Asking asking = new Asking();
        Set<String> leaks = new TreeSet<>();
        int answers = 0;
        for (Somebody reader : madison.people()) {
            Set<String> read = new HashSet<>();
            for (Operation operation : Operation.all().values()) {
                if (operation.reads()) {
                    Expectation expectation = Expectations.all().get(operation.id());
                    for (Thing thing : expectation.things().apply(madison)) {
                        Answer answer = asking.ask(reader, operation, operation.at(thing.ids()), null);
                        read.addAll(traces.in(answer.headers() + answer.body()));
                        answers++;
                    }
                }
            }
            Set<String> theirs = words().stream()
                    .filter(word -> madison.marks().get(word).isFor(reader))
                    .collect(Collectors.toSet());
            theirs.removeAll(madison.notes().gone());
            assertThat(read).as("%s reads what is theirs", reader).containsAll(theirs);
            read.removeAll(theirs);
            read.forEach(word -> leaks.add(reader + " reads " + word));
        }
        System.out.printf("» %,d answers searched for the words of notes, %d leaks%n", answers, leaks.size());
        assertThat(leaks).isEmpty();
        assertThat(traces.in(given().get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()))
                .isEmpty();
    }

    @Test
    void a_request_that_fails_leaves_no_word_behind() throws SQLException {
        String word = word();
        String path = "/api/v1/partnerships/" + partnership.id() + "/notes";
        String note = "{\"segments\":[{\"kind\":\"HEARD\",\"text\":\"%s\"}]}".formatted(word);
        for (String body : List.of(
                note.substring(0, note.length() - 2),
                note.replace("HEARD", word),
                note.replace("\"text\"", "\"" + word + "\""),
                note.replace("\"" + word + "\"", "[\"" + word + "\"]"),
                note.replace(word, word.repeat(1_000)),
                note.replace(word, word + "\\u0000"),
                "{\"id\":\"" + word + "\",\"segments\":[]}",
                word)) {
            assertThat(as("coach").body(body).post(path).statusCode()).isIn(400, 422);
            as("schoolLeader").body(body).post(path);
        }
        as("coach").header("Idempotency-Key", word).body(note).post(path).then().statusCode(400);
        as("coach").header("If-Match", word).body("{}").put("/api/v1/notes/" + word + "/status");
        as("schoolLeader").body(note).post(path).then().statusCode(404);

        String key = "update partnership_key set locked_key = %s where partnership_id = '" + partnership.id() + "'";
        database.execute(madison.district(), "create table kept_key as select * from partnership_key");
        database.execute(
                madison.district(), key.formatted("cast(null as bytea)").replace("null", "'\\x00'"));
        as("coach").body(note).post(path).then().statusCode(500);
        as("coach").get(path).then().statusCode(500);
        database.execute(
                madison.district(),
                key.formatted(
                        "(select locked_key from kept_key k where k.partnership_id = '" + partnership.id() + "')"));
        database.execute(madison.district(), "drop table kept_key");
        as("coach").get(path).then().statusCode(200);
        assertThat(log.entries()).as("what was logged").anyMatch(entry -> entry.contains("WrongKey"));
        assertThat(database.find(madison.district(), new Traces(Set.of(word))).places())
                .isEmpty();
    }

    @Test
    void no_table_holds_a_word_of_a_note() throws SQLException {
        DatabaseSearch.Found found =
                database.find(madison.district(), new Traces(madison.marks().keySet()));

        assertThat(found.tables()).contains("note", "journal", "partnership_key", "account");
        assertThat(found.places())
                .as("what is no secret between two people is found")
                .anyMatch(place -> place.startsWith("partnership.focus: "))
                .anyMatch(place -> place.startsWith("evidence.note: "));
        Set<String> notes = words();
        Set<String> leaks = found.places().stream()
                .filter(place -> notes.contains(place.replaceAll(".*: ", "")))
                .collect(Collectors.toSet());
        System.out.printf(
                "» %,d values of %d tables searched for %d words of notes, %d leaks%n",
                found.values(), found.tables().size(), notes.size(), leaks.size());
        assertThat(leaks).isEmpty();
    }

    @Test
    void no_setting_makes_the_log_so_chatty_that_it_quotes_requests() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.log.min-level", String.class))
                .isEqualTo("INFO");
    }

    @Test
    void a_word_that_does_leak_into_a_table_is_found() throws SQLException {
        String word = word();
        database.execute(madison.district(), "create table leak (said text, raw bytea)");
        database.execute(madison.district(), "insert into leak values ('They said " + word.toUpperCase() + "', null)");
        Set<String> places =
                database.find(madison.district(), new Traces(words())).places();
        database.execute(madison.district(), "drop table leak");

        assertThat(places).containsExactly("leak.said: " + word);
    }

    @Test
    void a_word_that_does_leak_into_the_log_is_found() {
        String word = word();
        try (ServerLog heard = new ServerLog()) {
            log.close();
            Logger.getLogger("org.trellis.coaching").error("failed", new IllegalStateException("at " + word));
            assertThat(heard.entries()).hasSize(1).allMatch(entry -> entry.contains(word));
        }
    }

    private RequestSpecification as(String person) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + madison.somebody(person).token());
    }

    /// A word of a note that both partners can read.
    private String word() {
        return words().stream()
                .filter(word -> !madison.notes().gone().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> words() {
        return madison.marks().entrySet().stream()
                .filter(mark -> mark.getValue().thing().kind() == Kind.NOTE)
                .map(mark -> mark.getKey())
                .collect(Collectors.toSet());
    }
}
