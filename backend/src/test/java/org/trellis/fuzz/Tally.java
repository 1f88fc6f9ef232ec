package org.trellis.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came of all requests.
final class Tally {

    private static final int SHOWN_OF_A_KIND = 3;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> successes = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> asAllowedByOperation = new TreeMap<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private int cases;
    private int asAllowed;
    private int asAllowedAccepted;

    void count(Request request, Answer answer) {
        cases++;
        statuses.merge(answer.status(), 1, Integer::sum);
        if (!request.isSpoiled()) {
            asAllowed++;
            asAllowedByOperation
                    .computeIfAbsent(request.operation().id(), unknown -> new TreeMap<>())
                    .merge(answer.status(), 1, Integer::sum);
        }
        if (answer.isSuccess()) {
            successes.merge(request.operation().id(), 1, Integer::sum);
            asAllowedAccepted += request.isSpoiled() ? 0 : 1;
        }
    }

    void fault(Request request, String wrong) {
        String kind = request.operation().id() + wrong.substring(0, Math.min(30, wrong.length()));
        faults.computeIfAbsent(kind, unknown -> new ArrayList<>()).add(wrong + "\n  of " + request);
    }

    boolean hasAccepted(Operation operation) {
        return successes.containsKey(operation.id());
    }

    int faultCount() {
        return faults.values().stream().mapToInt(List::size).sum();
    }

    String faults() {
        StringBuilder text = new StringBuilder();
        faults.values()
                .forEach(kind -> kind.stream()
                        .limit(SHOWN_OF_A_KIND)
                        .forEach(fault -> text.append("\n\n").append(fault)));
        return text.toString();
    }

    @Override
    public String toString() {
        return "%,d requests: %s; of %,d made as the contract allows, %d %% were accepted"
                .formatted(cases, statuses, asAllowed, 100 * asAllowedAccepted / Math.max(1, asAllowed));
    }

    /// How each operation answered what was made as the contract allows.
    String byOperation() {
        return asAllowedByOperation.toString();
    }
}
