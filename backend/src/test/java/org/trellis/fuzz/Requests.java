package org.trellis.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.trellis.support.Api;

/// Makes requests as the contract allows them.
final class Requests {

    private final Random random;
    private final FuzzDistrict district;
    private final Known known;
    private final Values values;

    Requests(Random random, FuzzDistrict district) {
        this.random = random;
        this.district = district;
        this.known = district.known();
        this.values = new Values(random, known);
    }

    Request of(Operation operation, String caller) {
        Request request = new Request(operation, caller, path(operation));
        request.headers().put("Authorization", "Bearer " + district.tokens().get(caller));
        for (JsonNode parameter : operation.query()) {
            String name = parameter.path("name").asText();
            if (!name.equals("cursor") && random.nextInt(4) == 0) {
                String value = values.of(name, parameter.path("schema")).asText();
                request.query().put(name, List.of(value));
            }
        }
        JsonNode record = known.at(request.itemPath());
        if (operation.isVersioned()) {
            int version = record == null ? 0 : record.path("version").asInt();
            request.headers().put("If-Match", "\"" + version + "\"");
        }
        if (operation.body() != null) {
            request.headers().put("Content-Type", operation.mediaType());
            request.say(body(operation, record, caller));
        }
        if (operation.method().equals("POST") && random.nextInt(5) == 0) {
            request.headers().put("Idempotency-Key", Api.newId().toString());
        }
        if (random.nextInt(5) == 0) {
            request.headers().put("Accept-Language", "es-MX, en;q=0.5");
        }
        return request;
    }

    private String path(Operation operation) {
        if (!operation.hasIds()) {
            return operation.template();
        }
        String path = known.anyPath(operation.itemTemplate(), random);
        return (path == null ? withUnknownIds(operation.itemTemplate()) : path) + operation.afterItem();
    }

    /// The template with ids that name nothing.
    static String withUnknownIds(String template) {
        return template.replaceAll("\\{[^}]+}", Api.newId().toString());
    }

    /// A body that the schema allows and that, where it can be known, also fits the record and the caller.
    private JsonNode body(Operation operation, @Nullable JsonNode record, String caller) {
        ObjectNode body = (ObjectNode) values.of("body", operation.body());
        JsonNode allowed = record == null ? null : record.path("allowedStatuses");
        if (body.has("status") && allowed != null && allowed.size() > 0 && random.nextInt(5) > 0) {
            body.set("status", allowed.get(random.nextInt(allowed.size())));
        }
        if (body.has("coachId")) {
            body.put(
                    random.nextBoolean() ? "coachId" : "partnerId",
                    district.person(caller).toString());
        }
        if (body.has("email") && body.has("password")) {
            body.put("email", district.email(caller));
        }
        return body;
    }
}
