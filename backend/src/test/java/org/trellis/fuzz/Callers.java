package org.trellis.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Chooses who sends a request: mostly somebody whose requests of the kind were accepted before.
final class Callers {

    private final Random random;
    private final Map<String, int[]> accepted = new HashMap<>();

    Callers(Random random) {
        this.random = random;
    }

    String anyFor(Operation operation, List<String> names) {
        if (random.nextInt(4) == 0) {
            return names.get(random.nextInt(names.size()));
        }
        String best = names.getFirst();
        for (String name : names) {
            if (share(operation, name) > share(operation, best)) {
                best = name;
            }
        }
        return best;
    }

    void learn(Request request, Answer answer) {
        if (!request.isSpoiled()) {
            int[] counts = counts(request.operation(), request.caller());
            counts[0] += answer.isSuccess() ? 1 : 0;
            counts[1]++;
        }
    }

    private double share(Operation operation, String name) {
        int[] counts = counts(operation, name);
        return (counts[0] + 1.0) / (counts[1] + 1.0);
    }

    private int[] counts(Operation operation, String name) {
        return accepted.computeIfAbsent(operation.id() + " " + name, unknown -> new int[2]);
    }
}
