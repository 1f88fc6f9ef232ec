package org.trellis.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.database.CallerDistrict;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.JournalReader;
import org.trellis.policy.Audience;
import org.trellis.support.ApiTest;

/// Everybody listens from the first change that there was.
@ApiTest
class ListeningWalkTest {

    @Inject
    JournalReader journal;

    @Inject
    CallerDistrict district;

    private final Asking asking = new Asking();
    private Madison madison;

    @BeforeEach
    void begin() {
        madison = Madison.get();
    }

    @Test
    void nobody_hears_of_a_record_that_they_may_not_see() {
        Net net = new Net(madison);
        Set<String> leaks = new TreeSet<>();
        int heard = 0;
        for (Somebody person : madison.people()) {
            JsonNode told = told(person);
            heard += told.size();
            net.leaks(person, told.toString(), "").forEach(leak -> leaks.add(person + " " + leak));
        }
        System.out.printf("» Events: %,d heard by everybody in turn, %d leaks%n", heard, leaks.size());
        assertThat(heard).isPositive();
        assertThat(leaks).isEmpty();
    }

    @Test
    void members_hear_of_all_that_is_their_teams_and_partners_of_all_that_is_between_them() {
        for (String name : List.of("facilitator", "coach")) {
            Somebody person = madison.somebody(name);
            Set<String> heard = new HashSet<>();
            told(person).forEach(event -> heard.add(event.path("recordId").asText()));
            assertThat(madison.things().stream().filter(thing -> thing.sight().isForAnyOf(insideTies(thing, person))))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(thing -> heard.contains(thing.id()));
        }
    }

    @Test
    @ActivateRequestContext
    void of_every_noun_in_the_journal_somebody_hears() {
        Set<String> heard = new TreeSet<>();
        for (Somebody person : madison.people()) {
            told(person).forEach(event -> heard.add(event.path("noun").asText()));
        }
        assertThat(heard).isEqualTo(nouns());
    }

    private static Set<Audience> insideTies(Thing thing, Somebody person) {
        Set<Audience> ties = new HashSet<>(thing.tiesOf(person, thing.sight()));
        ties.retainAll(Set.of(Audience.MEMBER, Audience.PARTNER));
        return ties;
    }

    private JsonNode told(Somebody person) {
        Operation listen = Operation.all().get("listen");
        return asking.ask(person, listen, listen.path(), null).heard();
    }

    private Set<String> nouns() {
        district.is(madison.district().toString());
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<String> nouns = new TreeSet<>();
            long reached = 0;
            for (List<JournalEntry> look = journal.after(0, 500); !look.isEmpty(); look = journal.after(reached, 500)) {
                look.forEach(entry -> nouns.add(entry.noun()));
                reached = look.getLast().seq();
            }
            return nouns;
        });
    }
}
