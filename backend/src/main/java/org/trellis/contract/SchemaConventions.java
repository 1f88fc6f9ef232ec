package org.trellis.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
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
/// A component that is not `@Nullable` is always there. In the body of a PATCH nothing is required, because what is
/// not named stays as it is.
final class SchemaConventions {

    private static final DotName NAMED =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String OURS = "org.trellis.";

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

    void apply(Components components) {
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.getSchemas().forEach((name, schema) -> {
            ClassInfo record = name.startsWith("Page") ? records.get("Page") : records.get(name);
            if (record != null && schema.getProperties() != null) {
                schema.setRequired(name.endsWith("Change") ? null : present(record, schema));
            }
        });
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
