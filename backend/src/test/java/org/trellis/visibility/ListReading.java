package org.trellis.visibility;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.trellis.policy.Audience;

/// Somebody reads a list in every status it can be asked for.
///
/// @param at the record the list is about; a plan where it is about the district
record ListReading(Walk walk, Madison madison, Operation operation, Somebody person, Thing at) {

    /// The list of what is for whoever reads it.
    private static final String MINE = "/api/v1/action-items";

    /// Everything of a kind that the reader may see is in it, and nothing else.
    void holdsExactly(Kind kind) {
        Set<String> read = new HashSet<>(read(""));
        operation.statuses().forEach(status -> read.addAll(read("&status=" + status)));
        if (operation.path().equals("/api/v1/goals") || operation.path().equals("/api/v1/teams")) {
            read.addAll(read("&mine=true"));
        }
        if (!person.ours()) {
            return;
        }
        Set<String> seen = madison.things(kind).stream()
                .filter(thing -> isHere(thing) && person.sees(thing))
                .map(Thing::id)
                .collect(toSet());
        madison.things(kind).stream()
                .filter(thing -> seen.contains(thing.id()) && !read.contains(thing.id()))
                .forEach(missing -> walk.leak(person, operation, at, "withholds " + missing));
        read.stream()
                .filter(id -> !seen.contains(id))
                .forEach(unknown -> walk.leak(person, operation, at, "shows " + unknown));
    }

    private boolean isHere(Thing thing) {
        if (operation.path().equals(MINE)) {
            return thing.tiesOf(person, thing.sight()).contains(Audience.SELF);
        }
        return at.kind() == Kind.PLAN || thing.isIn(at);
    }

    /// The total says no more than the items do.
    private List<String> read(String filter) {
        JsonNode page = walk.ask(person, operation, operation.at(at.ids()) + "?include=total&limit=200" + filter, null)
                .json();
        List<String> ids = items(page).map(item -> item.path("id").asText()).toList();
        if (!page.path("nextCursor").asText().isEmpty()) {
            throw new IllegalStateException("Madison has more of them than one page takes");
        }
        if (page.path("total").asInt() != ids.size()) {
            walk.leak(person, operation, at, "counts " + page.path("total") + " and shows " + ids.size());
        }
        return ids;
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }
}
