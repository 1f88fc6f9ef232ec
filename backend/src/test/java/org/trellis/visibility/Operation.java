package org.trellis.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.support.Contract;

/// An operation as the committed contract has it.
///
/// @param statuses the values that its `status` filter takes; none where it has no such filter
/// @param lists whether it answers with a page of records
/// @param versioned whether it asks for the version that was read
/// @param streams whether its answer goes on and on
record Operation(
        String id, String verb, String path, List<String> statuses, boolean lists, boolean versioned, boolean streams) {

    private static final JsonNode API = Contract.read();
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    static Map<String, Operation> all() {
        Map<String, Operation> all = new TreeMap<>();
        API.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(item -> VERBS.contains(item.getKey()))
                        .map(item -> of(path.getKey(), item.getKey(), item.getValue()))
                        .forEach(operation -> all.put(operation.id(), operation)));
        return all;
    }

    boolean reads() {
        return verb.equals("GET");
    }

    /// Its address, with these ids in it.
    String at(Map<String, String> ids) {
        String address = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (address.contains("{")) {
            throw new IllegalStateException("An id is missing in " + address);
        }
        return address;
    }

    private static Operation of(String path, String verb, JsonNode operation) {
        List<String> statuses = new ArrayList<>();
        boolean versioned = false;
        for (JsonNode parameter : operation.path("parameters")) {
            versioned |= parameter.path("name").asText().equals("If-Match");
            if (parameter.path("name").asText().equals("status")) {
                resolved(parameter.path("schema")).path("enum").forEach(value -> statuses.add(value.asText()));
            }
        }
        JsonNode answer = operation.at("/responses/200/content/application~1json/schema");
        return new Operation(
                operation.path("operationId").asText(),
                verb.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(statuses),
                resolved(answer).path("properties").has("nextCursor"),
                versioned,
                operation.at("/responses/200/content").has("text/event-stream"));
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : API.at(reference.substring(1));
    }
}
