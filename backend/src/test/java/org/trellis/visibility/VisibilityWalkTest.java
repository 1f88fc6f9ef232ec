package org.trellis.visibility;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.policy.Amount;
import org.trellis.policy.Permission;
import org.trellis.policy.Role;
import org.trellis.support.ApiTest;
import org.trellis.visibility.Asking.Answer;
import org.trellis.visibility.Expectation.Outcome;

@ApiTest
class VisibilityWalkTest {

    private static final Map<String, Operation> OPERATIONS = Operation.all();
    private static final Map<String, Expectation> EXPECTATIONS = Expectations.all();

    private Madison madison;
    private Walk walk;

    @BeforeEach
    void begin() {
        madison = Madison.get();
        walk = new Walk(madison);
    }

    @Test
    void each_operation_of_the_contract_has_an_expectation() {
        assertThat(EXPECTATIONS.keySet()).isEqualTo(OPERATIONS.keySet());
        OPERATIONS.forEach((id, operation) ->
                assertThat(EXPECTATIONS.get(id).lists() != null).as(id).isEqualTo(operation.lists()));
    }

    @Test
    void each_row_of_the_table_is_asked_by_an_operation_and_each_role_held_by_somebody() {
        Set<Permission> asked = EnumSet.of(Permission.SEE_DISTRICT);
        for (Expectation expectation : EXPECTATIONS.values()) {
            for (Thing thing : expectation.things().apply(madison)) {
                asked.addAll(expectation.rows(thing));
            }
        }

        assertThat(asked).containsExactlyInAnyOrder(Permission.values());
        assertThat(madison.people().stream()
                        .filter(person -> person.ours() && person.isIn())
                        .flatMap(person -> person.roles().stream().map(role -> role.role()))
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void each_row_that_gives_a_summary_says_what_is_in_it() {
        assertThat(Arrays.stream(Permission.values())
                        .filter(row -> row.audiences().containsValue(Amount.SUMMARY))
                        .collect(toSet()))
                .isEqualTo(Summaries.rows());
    }

    @Test
    void what_may_not_be_seen_is_not_there_and_what_may_not_be_done_is_refused() {
        for (Operation operation : OPERATIONS.values()) {
            Expectation expectation = EXPECTATIONS.get(operation.id());
            for (Somebody person : madison.people()) {
                String nothing = null;
                for (Thing thing : expectation.things().apply(madison)) {
                    Object body = expectation.bodyOf(person, thing);
                    Outcome wanted = expectation.outcome(person, thing);
                    Answer answer = walk.ask(person, operation, operation.at(thing.ids()), body);
                    if (!wanted.statuses().contains(answer.status())) {
                        walk.leak(person, operation, thing, answer.status() + ", not " + wanted.statuses());
                    }
                    if (wanted.isNothingThere()) {
                        nothing = nothing != null
                                ? nothing
                                : walk.saidOfNothing(person, operation, idsOfNothing(thing), body);
                        if (!answer.said().equals(nothing)) {
                            walk.leak(person, operation, thing, "told apart from nothing: " + answer.body());
                        }
                    }
                    offers(person, operation, thing, answer);
                }
            }
        }
        walk.endsWithoutALeak("combinations of person, operation and record");
    }

    @Test
    void a_list_holds_exactly_what_its_reader_may_see() {
        for (Operation operation : OPERATIONS.values()) {
            Expectation expectation = EXPECTATIONS.get(operation.id());
            if (operation.lists()) {
                for (Somebody person : madison.people()) {
                    for (Thing thing : expectation.things().apply(madison)) {
                        if (expectation.outcome(person, thing).isAllowed()) {
                            new ListReading(walk, madison, operation, person, thing).holdsExactly(expectation.lists());
                        }
                    }
                }
            }
        }
        walk.endsWithoutALeak("lists of a person");
        assertThat(walk.summaries().summaries()).isPositive();
        assertThat(walk.summaries().withheld())
                .as("what those see in full from whom nothing is withheld")
                .contains(
                        "GOAL why",
                        "GOAL group.size",
                        "GOAL baseline.meeting",
                        "GOAL framing.verdict",
                        "GOAL result.reason",
                        "GOAL latest.meeting",
                        "GOAL trend",
                        "GOAL strategies",
                        "ACTION_ITEM carriedTo",
                        "DECISION agendaItemId",
                        "DECISION supersedes",
                        "PARTNERSHIP proposedBy");
    }

    private static Map<String, String> idsOfNothing(Thing thing) {
        Map<String, String> ids = new HashMap<>(thing.ids());
        ids.replaceAll((name, id) -> UUID.randomUUID().toString());
        return ids;
    }

    /// Nobody is offered a step or a change that the table does not give them.
    private void offers(Somebody person, Operation operation, Thing thing, Answer answer) {
        boolean one = operation.id().matches("get[A-Z].*")
                && answer.succeeded()
                && !thing.id().isEmpty();
        if (!one || thing.change().filter(change -> person.may(change, thing)).isPresent()) {
            return;
        }
        if (answer.json().path("mayChange").asBoolean()) {
            walk.leak(person, operation, thing, "offers a change");
        }
        if (!answer.json().path("allowedStatuses").isEmpty()) {
            walk.leak(person, operation, thing, "offers " + answer.json().path("allowedStatuses"));
        }
    }
}
