package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.problem.ProblemType;
import org.trellis.support.Contract;

/// Says what is wrong with an answer, if anything is.
final class Verdict {

    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|javax|jakarta|org|io|com|net)\\.[a-z]+\\.[A-Za-z]|Exception|\\bat [a-z.]+\\(|(?i:hibernate|jackson|resteasy|sqlstate|\\bselect .* from\\b)");
    private static final Set<String> TYPES =
            Arrays.stream(ProblemType.values()).map(ProblemType::reference).collect(Collectors.toSet());
    private static final Set<Integer> TELLS_THAT_IT_IS_THERE = Set.of(403, 409, 412, 428);

    private static final int LONGEST_ADDRESS = 4_000;
    private static final Set<String> SECRETS = Set.of("refreshToken");

    private final Contract contract = new Contract();

    /// @return one sentence about what is wrong
    Optional<String> on(Request request, Answer answer) {
        if (answer.status() == 414 && request.address().length() > LONGEST_ADDRESS) {
            return Optional.empty(); // by the HTTP server, which reads no further
        }
        if (answer.status() >= 500) {
            return Optional.of("failed: " + answer.body());
        }
        try {
            contract.check(request.method(), request.path(), answer.status(), answer.contentType(), answer.body());
        } catch (AssertionError broken) {
            return Optional.of("not as promised: " + broken.getMessage());
        }
        if (answer.status() >= 400) {
            return onRefusal(request, answer);
        }
        if (request.mustBeRefused()) {
            return Optional.of("accepted");
        }
        return onSuccess(request, answer);
    }

    private static Optional<String> onRefusal(Request request, Answer answer) {
        JsonNode problem = answer.json();
        if (problem == null || !answer.contentType().startsWith("application/problem+json")) {
            return Optional.of("no problem but " + answer.contentType());
        }
        if (!TYPES.contains(problem.path("type").asText())
                || problem.path("status").asInt() != answer.status()) {
            return Optional.of("undocumented problem " + problem);
        }
        if (INSIDE.matcher(answer.body()).find()) {
            return Optional.of("shows its inside: " + answer.body());
        }
        if (request.isElsewhere() && TELLS_THAT_IT_IS_THERE.contains(answer.status())) {
            return Optional.of("tells that another district's record is there: " + answer.body());
        }
        return Optional.empty();
    }

    private Optional<String> onSuccess(Request request, Answer answer) {
        if (!(request.content() instanceof ObjectNode sent)) {
            return Optional.empty();
        }
        Operation operation = request.operation();
        JsonNode meant = operation.method().equals("PATCH") ? sent : withoutNulls(sent);
        var errors = contract.errorsOfBody(
                operation.method(), operation.template(), operation.mediaType(), meant.toString());
        if (!errors.isEmpty()) {
            return Optional.of("accepted what the contract does not allow: " + errors);
        }
        JsonNode shown = answer.json();
        for (var property : sent.properties()) {
            JsonNode kept = shown == null ? null : shown.get(property.getKey());
            if (property.getValue().isTextual()
                    && !SECRETS.contains(property.getKey())
                    && kept != null
                    && kept.isTextual()
                    && !kept.asText().equals(property.getValue().asText())) {
                return Optional.of("gives back other words: " + property + " became " + kept);
            }
        }
        return Optional.empty();
    }

    /// In a new record `null` is the same as nothing.
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode rest = object.objectNode();
            object.properties().stream()
                    .filter(property -> !property.getValue().isNull())
                    .forEach(property -> rest.set(property.getKey(), withoutNulls(property.getValue())));
            return rest;
        }
        return node;
    }
}
