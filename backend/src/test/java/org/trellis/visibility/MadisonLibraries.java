package org.trellis.visibility;

import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Permission.CHANGE_STRATEGY;
import static org.trellis.policy.Permission.CHANGE_STRATEGY_DRAFT;
import static org.trellis.policy.Permission.CURATE_LIBRARY;
import static org.trellis.policy.Permission.CURATE_SCHOOL_LIBRARY;
import static org.trellis.policy.Permission.SEE_LIBRARY;
import static org.trellis.policy.Permission.SEE_STRATEGY_DRAFT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Audience;
import org.trellis.strategy.SampleStrategy;

/// The starter library and one of the district and of each school, with strategies in every state.
final class MadisonLibraries {

    private final Madison madison;

    MadisonLibraries(Madison madison) {
        this.madison = madison;
    }

    void fill() {
        starter();
        Thing district = library("curator", null);
        strategy(district, "curator", "author", "DRAFT");
        strategy(district, "curator", "member", "PUBLISHED");
        Thing adams = library("coach", Madison.ADAMS);
        strategy(adams, "coach", "member", "DRAFT");
        strategy(adams, "coach", "coach", "RETIRED");
        Thing brook = library("otherLeader", Madison.BROOK);
        strategy(brook, "otherLeader", "author", "DRAFT");
    }

    /// Nobody changes what comes with Trellis.
    private void starter() {
        String library = madison.as("without")
                .get("/libraries")
                .then()
                .extract()
                .path("items.find { it.scope == 'STARTER' }.id");
        madison.add(Thing.of(Kind.LIBRARY, "starter library", library, SEE_LIBRARY, Where.DISTRICT));
        List<String> cards = madison.as("without")
                .get("/strategies?limit=200&libraryId=" + library)
                .then()
                .extract()
                .path("items.id");
        cards.forEach(
                card -> madison.add(Thing.of(Kind.STRATEGY, "starter strategy", card, SEE_LIBRARY, Where.DISTRICT)));
    }

    private Thing library(String curator, String school) {
        UUID place = school == null ? null : madison.school(school);
        UUID id = madison.create(
                curator,
                "/libraries",
                SampleStrategy.newLibrary("Shelf of " + curator, school == null ? "DISTRICT" : "SCHOOL", place));
        return madison.add(Thing.of(
                        Kind.LIBRARY,
                        "library of " + (school == null ? "Madison" : school),
                        id,
                        SEE_LIBRARY,
                        school == null ? Where.DISTRICT : Where.at(place))
                .changedBy(school == null ? CURATE_LIBRARY : CURATE_SCHOOL_LIBRARY));
    }

    /// Whoever may change the library curates what is in it.
    private void strategy(Thing library, String curator, String author, String status) {
        String word = madison.newWord() + "c";
        UUID id = madison.create(
                author, "/libraries/" + library.id() + "/strategies", SampleStrategy.newStrategy("Cards of " + word));
        Map<String, Set<Audience>> ties = new HashMap<>();
        madison.people().stream()
                .filter(person -> person.ours() && person.may(library.change().orElseThrow(), library))
                .forEach(person -> ties.put(person.name(), new HashSet<>(Set.of(Audience.CURATOR))));
        ties.computeIfAbsent(author, person -> new HashSet<>()).add(Audience.AUTHOR);
        boolean draft = status.equals("DRAFT");
        Thing strategy = madison.add(Thing.of(
                        Kind.STRATEGY,
                        status + " strategy in " + library,
                        id,
                        draft ? SEE_STRATEGY_DRAFT : SEE_LIBRARY,
                        Where.DISTRICT)
                .changedBy(draft ? CHANGE_STRATEGY_DRAFT : CHANGE_STRATEGY)
                .withTies(ties));
        madison.mark(word, strategy, strategy.sight(), FULL);
        if (!draft) {
            madison.step(curator, "/strategies/" + id, 0, "PUBLISHED");
        }
        if (status.equals("RETIRED")) {
            madison.step(curator, "/strategies/" + id, 1, status);
        }
    }
}
