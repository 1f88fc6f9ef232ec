package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.trellis.support.Api;

/// Spoils what is around a request's body: its path, query, headers and method.
final class Spoiling {

    private static final List<String> NO_IDS = List.of(
            "not-a-uuid",
            "0",
            "-1",
            "%00",
            "%FF",
            "%20",
            "..%2f..%2fadmin",
            "%0d%0aX-Injected:%201",
            "null",
            "019212d3-0000-7000-8000-00000000000g",
            "019212d3000070008000000000000000",
            "1-1-1-1-1",
            "%7B%7D",
            "a".repeat(3_000));
    private static final List<String> NO_VERSIONS = List.of(
            "\"99\"", "\"-1\"", "99", "W/\"0\"", "\"", "\"\"", "garbage", "\"0", "\"99999999999999999999\"", ",");
    private static final List<String> NO_NUMBERS =
            List.of("0", "-1", "201", "1e3", "99999999999999999999", "abc", "1.5", "NaN", "0x10");
    private static final List<String> NO_TEXTS =
            List.of("\u0000", "x".repeat(5_000), "nothing like it", "\uFFFF", "%", "''");
    private static final List<String> NO_CURSORS = List.of("", "AAAA", "not base64!", "x".repeat(4_000), "=", "\u0000");
    private static final List<String> NO_TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "image/png",
            "*/*");
    private static final List<String> ODD_TYPES = List.of(
            "json",
            "application/json; charset=utf-16",
            "application/json;;",
            ";",
            "application/json; charset=nonsense");
    private static final List<String> LANGUAGES =
            List.of("", "zz", "*", ";q=2", "en;q=x", "x".repeat(2_000), "es, *;q=0");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Random random;
    private final Map<String, String> badTokens;
    private final Known theirs;
    private final List<Operation> operations;

    /// @param badTokens by what is wrong with them
    /// @param theirs records of another district
    Spoiling(Random random, Map<String, String> badTokens, Known theirs, List<Operation> operations) {
        this.random = random;
        this.badTokens = badTokens;
        this.theirs = theirs;
        this.operations = operations;
    }

    /// Spoils one thing of a request, if it has it.
    void spoil(Request request) {
        switch (random.nextInt(9)) {
            case 0 -> id(request);
            case 1 -> otherDistrict(request);
            case 2 -> query(request);
            case 3 -> version(request);
            case 4 -> token(request);
            case 5 -> mediaType(request);
            case 6 -> accept(request);
            case 7 -> key(request);
            default -> method(request);
        }
    }

    private void id(Request request) {
        Operation operation = request.operation();
        if (!operation.hasIds()) {
            return;
        }
        if (random.nextInt(3) == 0) {
            request.goTo(Requests.withUnknownIds(operation.template()));
            request.spoilForCertain("unknown id");
        } else {
            request.goTo(operation.template().replaceAll("\\{[^}]+}", any(NO_IDS)));
            request.spoilForCertain("no id");
        }
    }

    private void otherDistrict(Request request) {
        Operation operation = request.operation();
        String path = operation.hasIds() ? theirs.anyPath(operation.itemTemplate(), random) : null;
        // An invitation's secret is all that is asked for, whichever district it is of.
        if (path != null && !path.contains("/invitations/")) {
            request.goElsewhere(path + operation.afterItem());
        }
    }

    private void query(Request request) {
        if (request.operation().query().isEmpty()) {
            return;
        }
        JsonNode parameter = any(request.operation().query());
        String name = parameter.path("name").asText();
        JsonNode schema = Values.resolved(parameter.path("schema"));
        if (name.equals("cursor")) {
            request.query().put(name, List.of(any(NO_CURSORS)));
            request.spoil("forged cursor");
        } else if (schema.path("type").asText().equals("integer")) {
            request.query().put(name, List.of(any(NO_NUMBERS)));
            request.spoilForCertain("no number in " + name);
        } else if (schema.has("enum")
                || schema.has("format")
                || schema.path("type").asText().equals("boolean")) {
            request.query().put(name, List.of(any(NO_TEXTS)));
            request.spoilForCertain("no choice in " + name);
        } else {
            request.query().put(name, List.of(any(NO_TEXTS), any(NO_TEXTS)));
            request.spoil("odd text in " + name);
        }
    }

    private void version(Request request) {
        if (!request.operation().isVersioned()) {
            request.headers().put("If-None-Match", any(NO_VERSIONS));
            request.spoil("garbage in If-None-Match");
        } else if (random.nextInt(3) == 0) {
            request.headers().remove("If-Match");
            request.spoilForCertain("no If-Match");
        } else {
            request.headers().put("If-Match", any(NO_VERSIONS));
            request.spoilForCertain("stale or garbled If-Match");
        }
    }

    private void token(Request request) {
        String what = any(List.copyOf(badTokens.keySet()));
        request.headers().put("Authorization", badTokens.get(what));
        if (request.operation().isOpen()) {
            request.spoil("token " + what);
        } else {
            request.spoilForCertain("token " + what);
        }
    }

    private void mediaType(Request request) {
        if (request.body() == null) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> {
                request.headers().put("Content-Type", any(NO_TYPES));
                request.spoilForCertain("wrong media type");
            }
            case 1 -> {
                request.headers().put("Content-Type", any(ODD_TYPES));
                request.spoil("odd media type");
            }
            default -> {
                request.headers().remove("Content-Type");
                request.spoil("no media type");
            }
        }
    }

    private void accept(Request request) {
        if (random.nextBoolean()) {
            request.headers()
                    .put(
                            "Accept",
                            any(List.of("text/html", "application/xml", "*/*", "nonsense", "application/*;q=0")));
            request.spoil("Accept");
        } else {
            request.headers().put("Accept-Language", any(LANGUAGES));
            request.headers().put("X-Request-Id", any(List.of("", "<b>", "x".repeat(500), "ok-request-1")));
            request.spoil("Accept-Language and X-Request-Id");
        }
    }

    private void key(Request request) {
        request.headers()
                .put(
                        "Idempotency-Key",
                        any(List.of("", "not a uuid", "1-1-1-1-1", "\"" + Api.newId() + "\"", "x".repeat(2_000))));
        request.spoil("Idempotency-Key");
    }

    private void method(Request request) {
        String wanted = any(VERBS);
        boolean isOne = operations.stream()
                .anyMatch(operation -> operation.method().equals(wanted)
                        && Operation.pathsOf(operation.template())
                                .matcher(request.path())
                                .matches());
        if (!isOne) {
            request.use(wanted);
            request.spoilForCertain("method " + wanted);
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
