package org.trellis.contract;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which schemas of the OpenAPI document come in, and which go out.
///
/// @param patches the bodies of changes to part of a record
/// @param in what bodies are made of
/// @param out what answers are made of
record SchemaUse(Set<String> patches, Set<String> in, Set<String> out) {

    static final String SCHEMAS = "#/components/schemas/";

    static SchemaUse of(OpenAPI api) {
        SchemaUse use = new SchemaUse(new HashSet<>(), new HashSet<>(), new HashSet<>());
        Map<String, Schema> all = api.getComponents().getSchemas();
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> use.add(method, operation, all)));
        return use;
    }

    boolean onlyComesIn(String name) {
        return in.contains(name) && !out.contains(name);
    }

    private void add(HttpMethod method, Operation operation, Map<String, Schema> all) {
        if (operation.getRequestBody() != null) {
            Content content = operation.getRequestBody().getContent();
            content.getMediaTypes().values().forEach(type -> {
                if (method == HttpMethod.PATCH && type.getSchema().getRef() != null) {
                    patches.add(name(type.getSchema().getRef()));
                }
                collect(type.getSchema(), all, in);
            });
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .forEach(type -> collect(type.getSchema(), all, out));
    }

    private static String name(String reference) {
        return reference.substring(SCHEMAS.length());
    }

    /// The names of a schema and of all that it is made of.
    private static void collect(@Nullable Schema schema, Map<String, Schema> all, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = name(schema.getRef());
            if (names.add(name)) {
                collect(all.get(name), all, names);
            }
        }
        collect(schema.getItems(), all, names);
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(one -> collect(one, all, names));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, all, names));
        }
    }
}
