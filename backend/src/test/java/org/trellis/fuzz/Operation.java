package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trellis.support.Contract;

/// One operation of the contract.
///
/// @param template its path, such as `/api/v1/goals/{goalId}/status`
/// @param query its query parameters, as the contract has them
/// @param mediaType of its body; null when it takes none
/// @param body the schema of its body
/// @param isVersioned whether it takes `If-Match`
/// @param isOpen whether nobody needs to be signed in
record Operation(
        String id,
        String method,
        String template,
        List<JsonNode> query,
        @Nullable String mediaType,
        @Nullable JsonNode body,
        boolean isVersioned,
        boolean isOpen) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    static List<Operation> all() {
        JsonNode api = Contract.read();
        List<Operation> all = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> all.add(read(verb.getKey(), path.getKey(), verb.getValue()))));
        return all;
    }

    private static Operation read(String verb, String template, JsonNode said) {
        List<JsonNode> query = new ArrayList<>();
        boolean versioned = false;
        for (JsonNode parameter : said.path("parameters")) {
            versioned |= parameter.path("name").asText().equals("If-Match");
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter);
            }
        }
        var content = said.at("/requestBody/content").properties().stream().findFirst();
        return new Operation(
                said.path("operationId").asText(),
                verb.toUpperCase(java.util.Locale.ROOT),
                template,
                query,
                content.map(type -> type.getKey()).orElse(null),
                content.map(type -> type.getValue().path("schema")).orElse(null),
                versioned,
                said.path("security").path(0).isEmpty());
    }

    boolean hasIds() {
        return template.contains("{");
    }

    /// The template up to its last id, such as `/api/v1/goals/{goalId}`.
    String itemTemplate() {
        return template.substring(0, template.lastIndexOf('}') + 1);
    }

    /// What follows the last id, such as `/status`.
    String afterItem() {
        return template.substring(template.lastIndexOf('}') + 1);
    }

    /// Matches the paths of a template.
    static Pattern pathsOf(String template) {
        return Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+"));
    }
}
