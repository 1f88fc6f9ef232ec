package org.trellis.coaching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;

/// The words of a note, in the clear: nothing holds them but a request of somebody in their audience.
record Words(@Nullable String title, List<Segment> segments) {

    /// What is left of a note that was taken back.
    static final Words NONE = new Words(null, List.of());

    /// About twenty-five pages, and far below what either database takes in one column.
    private static final int MOST_CHARACTERS = 50_000;

    /// The words that were sent.
    ///
    /// @throws Invalid if two segments have one id, or they are too long in all
    static Words of(@Nullable String title, List<NewSegment> sent) {
        List<Segment> segments = sent.stream().map(NewSegment::toSegment).toList();
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        int characters = 0;
        for (int i = 0; i < segments.size(); i++) {
            characters += segments.get(i).text().length();
            if (!ids.add(segments.get(i).id())) {
                errors.add(FieldError.at("/segments/" + i + "/id", "taken"));
            }
        }
        if (characters > MOST_CHARACTERS) {
            errors.add(FieldError.at("/segments", "too-long-in-all", characters, MOST_CHARACTERS));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Words(title, segments);
    }

    /// Whether there is anything in them for another person to read.
    boolean saySomething() {
        return segments.stream().anyMatch(segment -> !segment.text().isBlank());
    }

    /// Without the words, because texts like this one end in logs.
    @Override
    public String toString() {
        return "Words[]";
    }
}
