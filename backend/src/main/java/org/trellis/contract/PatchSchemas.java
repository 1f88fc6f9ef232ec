package org.trellis.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The schemas of changes to part of a record (RFC 7396), made from those of what is changed.
///
/// Nothing is required, because what is not named stays as it is. What may be absent may be `null`, which removes it.
/// A record within the record is changed in the same way.
final class PatchSchemas {

    private final Components components;

    PatchSchemas(Components components) {
        this.components = components;
    }

    /// @param patches the names of the schemas of whole bodies
    void write(Set<String> patches) {
        patches.forEach(
                name -> loosen(Objects.requireNonNull(components.getSchemas().get(name))));
    }

    private void loosen(Schema change) {
        List<String> required = change.getRequired() == null ? List.of() : change.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        change.getProperties().forEach((name, property) -> {
            Schema loose = property.getRef() == null ? property : part(property);
            properties.put(name, required.contains(name) ? loose : orNull(loose));
        });
        change.setProperties(properties);
        change.setRequired(null);
    }

    /// The change of a record within the record; anything else as it is.
    private Schema part(Schema reference) {
        String name = reference.getRef().substring(SchemaUse.SCHEMAS.length());
        Schema whole = components.getSchemas().get(name);
        if (whole == null || whole.getProperties() == null) {
            return reference;
        }
        String partName = name.replaceFirst("^New", "") + "Change";
        if (!components.getSchemas().containsKey(partName)) {
            Schema part = copy(whole);
            components.addSchema(partName, part);
            loosen(part);
        }
        return OASFactory.createSchema().ref(SchemaUse.SCHEMAS + partName);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().addAnyOf(schema).addAnyOf(nothing());
        }
        if (schema.getType() != null) {
            schema.setType(Stream.concat(schema.getType().stream(), Stream.of(Schema.SchemaType.NULL))
                    .toList());
        }
        return schema;
    }

    private static Schema nothing() {
        return OASFactory.createSchema().addType(Schema.SchemaType.NULL);
    }

    private static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        schema.getAll().forEach(copy::set);
        if (schema.getProperties() != null) {
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> properties.put(name, copy(property)));
            copy.setProperties(properties);
        }
        return copy;
    }
}
