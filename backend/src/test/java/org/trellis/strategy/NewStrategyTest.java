package org.trellis.strategy;

import static org.trellis.strategy.SampleStrategy.adamsLibrary;
import static org.trellis.strategy.SampleStrategy.add;
import static org.trellis.strategy.SampleStrategy.added;
import static org.trellis.strategy.SampleStrategy.change;
import static org.trellis.strategy.SampleStrategy.newStrategy;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;

@ApiTest
class NewStrategyTest {

    @Test
    void what_must_be_said_is_asked_for_where_it_is_missing() {
        for (String part :
                List.of("title", "summary", "whatStudentsDo", "steps", "lookFors", "subjects", "gradeBands")) {
            Map<String, Object> strategy = newStrategy("Incomplete");
            strategy.remove(part);
            invalidAt(add("ana", adamsLibrary(), strategy), "/" + part);
        }
        refused("title", " ", "/title");
        refused("steps", List.of(), "/steps");
        refused("subjects", List.of(), "/subjects");
        refused("gradeBands", List.of(), "/gradeBands");
    }

    @Test
    void what_is_too_long_is_named_to_the_very_step() {
        refused("title", "x".repeat(121), "/title");
        refused("summary", "x".repeat(401), "/summary");
        refused("whatStudentsDo", "x".repeat(601), "/whatStudentsDo");
        refused("whyItWorks", "x".repeat(1001), "/whyItWorks");
        refused("preparation", "x".repeat(601), "/preparation");
        refused("steps", List.of("One", "Two", "x".repeat(501)), "/steps/2");
        refused("steps", List.of("One", " "), "/steps/1");
        refused("steps", Collections.nCopies(13, "Again"), "/steps");
        refused("lookFors", List.of("x".repeat(301)), "/lookFors/0");
        refused("lookFors", Collections.nCopies(13, "Again"), "/lookFors");
        refused("questions", Collections.nCopies(9, "Why?"), "/questions");
        refused("questions", List.of("Why?", "x".repeat(301)), "/questions/1");
        refused("adaptations", Map.of("remote", "x".repeat(801)), "/adaptations/remote");
        refused("minutesToTry", 0, "/minutesToTry");
        refused("minutesToTry", 601, "/minutesToTry");
    }

    @Test
    void evidence_is_what_evidence_can_be() {
        refused("evidence", Map.of("url", "ftp://example.org/guide"), "/evidence/url");
        refused("evidence", Map.of("url", "javascript:alert(1)"), "/evidence/url");
        refused("evidence", Map.of("essaTier", 5, "citation", "A study"), "/evidence/essaTier");
        refused("evidence", Map.of("essaTier", 3), "/evidence/citation");
        refused("evidence", Map.of("publicationYear", 1899), "/evidence/publicationYear");
        refused("evidence", Map.of("publicationYear", LocalDate.now().getYear() + 2), "/evidence/publicationYear");
        refused("evidence", Map.of("retrievedOn", LocalDate.now().plusDays(3).toString()), "/evidence/retrievedOn");
    }

    @Test
    void a_change_is_held_to_the_same() {
        UUID strategy = added("ana", adamsLibrary(), "Held");

        invalidAt(change("ana", strategy, 0, Map.of("steps", List.of("One", "x".repeat(501)))), "/steps/1");
        invalidAt(change("ana", strategy, 0, Map.of("evidence", Map.of("essaTier", 1))), "/evidence/citation");
        invalidAt(change("ana", strategy, 0, Collections.singletonMap("title", null)), "/title");
        problem(change("ana", strategy, 0, Map.of("status", "PUBLISHED")), 400, "unknown-field");
    }

    @Test
    void the_longest_strategy_that_is_allowed_is_kept_whole() {
        Map<String, Object> strategy = newStrategy("\"".repeat(120));
        strategy.put("summary", "한".repeat(400));
        strategy.put("whatStudentsDo", "é".repeat(600));
        strategy.put("steps", Collections.nCopies(12, "\"".repeat(500)));
        strategy.put("lookFors", Collections.nCopies(12, "\\".repeat(300)));
        strategy.put("questions", Collections.nCopies(8, "\"\n".repeat(150)));

        add("ana", adamsLibrary(), strategy).statusCode(201);
    }

    private static void refused(String part, Object said, String pointer) {
        Map<String, Object> strategy = newStrategy("Refused");
        strategy.put(part, said);
        invalidAt(add("ana", adamsLibrary(), strategy), pointer);
    }
}
