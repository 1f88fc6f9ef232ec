package org.trellis.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// What the records of the code say about presence, carried over into the schemas of the OpenAPI document.
///
/// A component that is not `@Nullable` is always there; of changes, see [PatchSchemas]. What only comes in has no other
/// properties than those named; what goes out may get more.
final class SchemaConventions {

    private static final DotName NAMED =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String OURS = "org.trellis.";

    /// How a text that is not blank is written.
    private static final String ANY_WORD = "\\S";

    private final Map<String, ClassInfo> records = new HashMap<>();

    SchemaConventions(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                String named = givenName(type);
                if (named == null) {
                    records.putIfAbsent(type.simpleName(), type);
                } else {
                    records.put(named, type); // before a record that happens to be called so
                }
            }
        }
    }

    void apply(OpenAPI api) {
        Components components = api.getComponents();
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.getSchemas().forEach((name, schema) -> {
            ClassInfo record = name.startsWith("Page") ? records.get("Page") : records.get(name);
            if (record != null && schema.getProperties() != null) {
                schema.setRequired(present(record, schema));
            }
            anchorPatterns(schema);
        });
        new PatchSchemas(components).write(SchemaUse.of(api).patches());
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        SchemaUse use = SchemaUse.of(api);
        components.getSchemas().forEach((name, schema) -> {
            if (use.onlyComesIn(name) && schema.getProperties() != null) {
                schema.setAdditionalPropertiesBoolean(false);
            }
        });
    }

    /// Java's patterns describe a whole text, those of JSON Schema any part of one.
    static void anchorPatterns(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(ANY_WORD) && !pattern.startsWith("^")) {
            schema.setPattern("^(" + pattern + ")$");
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(SchemaConventions::anchorPatterns);
        }
        if (schema.getItems() != null) {
            anchorPatterns(schema.getItems());
        }
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static List<String> present(ClassInfo record, Schema schema) {
        List<String> present = new ArrayList<>();
        for (RecordComponentInfo component : record.recordComponents()) {
            boolean absent = component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
            if (!absent && schema.getProperties().containsKey(component.name())) {
                present.add(component.name());
            }
        }
        return present;
    }

    private static @Nullable String givenName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(NAMED);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? null : name.asString();
    }
}
