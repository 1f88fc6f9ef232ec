package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One request, first as the contract allows it; each spoiling changes it and leaves its name.
final class Request {

    private static final int SHOWN = 600;
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final Operation operation;
    private final String caller;
    private String method;
    private String path;
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable JsonNode content;
    private byte @Nullable [] body;
    private boolean chunked;
    private boolean mustBeRefused;
    private boolean elsewhere;
    private final List<String> spoiled = new ArrayList<>();

    Request(Operation operation, String caller, String path) {
        this.operation = operation;
        this.caller = caller;
        this.method = operation.method();
        this.path = path;
    }

    Operation operation() {
        return operation;
    }

    /// The name of who sends it.
    String caller() {
        return caller;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    /// The path of the record it is about.
    String itemPath() {
        return path.endsWith("/status") ? path.substring(0, path.length() - "/status".length()) : path;
    }

    Map<String, List<String>> query() {
        return query;
    }

    Map<String, String> headers() {
        return headers;
    }

    /// The body as JSON; null when it has none, or one that is not JSON.
    @Nullable
    JsonNode content() {
        return content;
    }

    byte @Nullable [] body() {
        return body;
    }

    /// Whether the body's length is not said beforehand.
    boolean isChunked() {
        return chunked;
    }

    /// Whether its body is over the limit.
    boolean isLarge() {
        return body != null && body.length > 1_000_000;
    }

    /// Whether it breaks the contract for certain, so that success would be a fault.
    boolean mustBeRefused() {
        return mustBeRefused;
    }

    /// Whether it names a record of another district.
    boolean isElsewhere() {
        return elsewhere;
    }

    boolean isSpoiled() {
        return !spoiled.isEmpty();
    }

    void spoil(String how) {
        spoiled.add(how);
    }

    void spoilForCertain(String how) {
        spoil(how);
        mustBeRefused = true;
    }

    void goElsewhere(String theirPath) {
        spoilForCertain("another district's id");
        elsewhere = true;
        path = theirPath;
    }

    void use(String otherMethod) {
        method = otherMethod;
    }

    void goTo(String otherPath) {
        path = otherPath;
    }

    /// As UTF-8; half of a surrogate pair, which has no such form, as its escape.
    void say(JsonNode json) {
        content = json;
        body = LONE_SURROGATE
                .matcher(json.toString())
                .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)))
                .getBytes(StandardCharsets.UTF_8);
    }

    void say(byte[] bytes) {
        content = null;
        body = bytes;
    }

    void sayInChunks() {
        chunked = true;
    }

    String address() {
        if (query.isEmpty()) {
            return path;
        }
        return path + "?"
                + query.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// The request in a few lines, as a report shows it.
    @Override
    public String toString() {
        Map<String, String> shown = new LinkedHashMap<>(headers);
        shown.computeIfPresent("Authorization", (name, value) -> "(" + caller + ")");
        String said = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return operation.id() + " spoiled " + spoiled + "\n    " + method + " " + address() + " " + shown + "\n    "
                + (said.length() > SHOWN ? said.substring(0, SHOWN) + "… " + said.length() + " characters" : said);
    }
}
