package org.trellis.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.policy.Amount;
import org.trellis.policy.Permission;

/// What those see of a record to whom the table gives its summary only.
///
/// A property that is not named here is for those who see it in full, and so is every property that is new.
final class Summaries {

    private static final Map<Permission, Set<String>> SHOWN = Map.of(
            Permission.SEE_GOAL,
            Set.of(
                    "id",
                    "version",
                    "teamId",
                    "teamName",
                    "statement",
                    "group.label",
                    "subject",
                    "gradeBand",
                    "measure.name",
                    "measure.kind",
                    "measure.criterion",
                    "measure.direction",
                    "targetPercent",
                    "targetDate",
                    "status",
                    "allowedStatuses",
                    "mayChange",
                    "createdAt",
                    "updatedAt"),
            Permission.SEE_ACTION_ITEM,
            Set.of(
                    "id",
                    "version",
                    "teamId",
                    "teamName",
                    "text",
                    "owner.id",
                    "owner.displayName",
                    "dueOn",
                    "checkBackOn",
                    "status",
                    "allowedStatuses",
                    "doneOn",
                    "carriedCount",
                    "mustBeDecided",
                    "createdAt",
                    "updatedAt"),
            Permission.SEE_PUBLISHED_DECISION,
            Set.of(
                    "id",
                    "version",
                    "teamId",
                    "goalId",
                    "goalStatement",
                    "decision",
                    "text",
                    "reason",
                    "decidedOn",
                    "strategyId",
                    "strategyTitle",
                    "recordedBy.id",
                    "recordedBy.displayName",
                    "status",
                    "standing",
                    "published",
                    "createdAt",
                    "updatedAt"),
            Permission.SEE_PARTNERSHIP,
            Set.of(
                    "id",
                    "version",
                    "coach.id",
                    "coach.displayName",
                    "partner.id",
                    "partner.displayName",
                    "focus",
                    "status",
                    "allowedStatuses",
                    "startedOn",
                    "endedOn",
                    "mine",
                    "mayChange",
                    "createdAt",
                    "updatedAt"));

    private final Map<String, Thing> summarized;
    private final Set<String> withheld = new TreeSet<>();
    private int summaries;

    Summaries(Madison madison) {
        summarized = madison.things().stream()
                .filter(thing -> thing.sight().audiences().containsValue(Amount.SUMMARY))
                .collect(Collectors.toMap(Thing::id, Function.identity()));
    }

    /// What a reader sees in an answer although the table gives them a summary, in words.
    List<String> leaks(Somebody reader, JsonNode answer) {
        List<String> leaks = new ArrayList<>();
        if (answer.isArray()) {
            answer.forEach(item -> leaks.addAll(leaks(reader, item)));
        } else if (answer.isObject()) {
            Thing thing = summarized.get(answer.path("id").asText());
            if (thing != null) {
                look(reader, thing, answer)
                        .map(leak -> "shows " + leak + " of " + thing)
                        .ifPresent(leaks::add);
            }
            answer.forEach(part -> leaks.addAll(leaks(reader, part)));
        }
        return leaks;
    }

    /// The rows that give somebody a summary.
    static Set<Permission> rows() {
        return SHOWN.keySet();
    }

    /// What was seen by those who see all, and is no part of a summary.
    Set<String> withheld() {
        return withheld;
    }

    int summaries() {
        return summaries;
    }

    private Optional<Set<String>> look(Somebody reader, Thing thing, JsonNode record) {
        Set<String> more = properties("", record).collect(Collectors.toCollection(TreeSet::new));
        more.removeAll(SHOWN.get(thing.sight()));
        if (reader.amount(thing.sight(), thing).filter(Amount.FULL::equals).isPresent()) {
            more.forEach(property -> withheld.add(thing.kind() + " " + property));
            return Optional.empty();
        }
        summaries++;
        return more.isEmpty() ? Optional.empty() : Optional.of(more);
    }

    private static Stream<String> properties(String place, JsonNode record) {
        return record.properties().stream()
                .flatMap(property -> property.getValue().isObject()
                        ? properties(place + property.getKey() + ".", property.getValue())
                        : Stream.of(place + property.getKey()));
    }
}
