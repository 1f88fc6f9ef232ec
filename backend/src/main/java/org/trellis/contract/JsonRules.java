package org.trellis.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.trellis.problem.UnfitText;

/// Reads JSON strictly: what the contract does not say is refused, never guessed.
///
/// Unknown and repeated fields, the same thing twice in a set, numbers written as text, fractions where whole numbers
/// are meant and texts with characters that no person types are all refused. Text that is taken is kept to the letter.
@Singleton
class JsonRules implements ObjectMapperCustomizer {

    /// After the modules that Quarkus adds, because of two that read the same type the one added last does.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        for (LogicalType type :
                new LogicalType[] {LogicalType.Textual, LogicalType.DateTime, LogicalType.OtherScalar}) {
            json.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        }
        json.registerModule(new SimpleModule("plain text, days, moments, choices and ids")
                .setDeserializerModifier(new ChoicesToTheLetter())
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(UUID.class, WrittenForm.ID)
                .addDeserializer(LocalDate.class, WrittenForm.DATE)
                .addDeserializer(Instant.class, WrittenForm.INSTANT)
                // In the order sent, so that a body sent again has the same digest in another process, too.
                .addAbstractTypeMapping(Set.class, EachOnce.class));
    }

    /// A set that is told when something is named twice, which may be a slip for something else.
    static final class EachOnce<E> extends LinkedHashSet<E> {

        @Override
        public boolean add(E item) {
            if (!super.add(item)) {
                throw new IllegalArgumentException("named twice");
            }
            return true;
        }
    }

    /// Jackson would also take a choice with spaces around it.
    private static final class ChoicesToTheLetter extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription about, JsonDeserializer<?> usual) {
            return WrittenForm.choice(type.getRawClass());
        }
    }

    private static final class PlainText extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !isFit(text)) {
                throw new UnfitText(parser);
            }
            return text;
        }

        private static boolean isFit(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isHighSurrogate(c)) {
                    i++;
                    if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                        return false;
                    }
                } else if (Character.isLowSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                    return false;
                }
            }
            return true;
        }
    }
}
