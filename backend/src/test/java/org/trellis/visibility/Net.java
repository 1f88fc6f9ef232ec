package org.trellis.visibility;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds, in any answer whatever, the id of a record that its reader may not know of, and a word that is not for them.
final class Net {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern WORD = Pattern.compile("zqword\\d+[a-z]+");

    private final Madison madison;
    private final Map<String, Thing> byId;

    Net(Madison madison) {
        this.madison = madison;
        this.byId = madison.things().stream().collect(Collectors.toMap(Thing::id, thing -> thing));
    }

    /// What of an answer its reader may not have, in words; nothing when all is well.
    ///
    /// @param asked the ids the reader put into the request, and so knew before
    List<String> leaks(Somebody reader, String answer, String asked) {
        Stream<String> ids = found(ID, answer)
                .filter(id -> byId.containsKey(id) && !asked.contains(id))
                .filter(id -> !reader.sees(byId.get(id)))
                .map(id -> "shows the id of " + byId.get(id));
        Stream<String> words = found(WORD, answer)
                .filter(word -> !asked.contains(word))
                .filter(word -> !madison.marks().get(word).isFor(reader))
                .map(word ->
                        "shows " + word + " of " + madison.marks().get(word).thing());
        return Stream.concat(ids, words).toList();
    }

    private static Stream<String> found(Pattern wanted, String text) {
        return wanted.matcher(text).results().map(match -> match.group()).distinct();
    }
}
