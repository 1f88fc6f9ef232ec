package org.trellis.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;

/// Changes part of a record by RFC 7396, a JSON merge patch: what is named is replaced, `null` removes.
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// `current` with the patch applied, as strictly read and checked as a new body would be.
    ///
    /// @param current the changeable part of the record, as it is
    /// @throws ConstraintViolationException if the outcome is not valid
    public <T> T apply(JsonNode patch, T current) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new Unreadable(ProblemType.MALFORMED);
        }
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) current.getClass();
        T outcome;
        try {
            outcome = json.treeToValue(merged(json.valueToTree(current), changes), type);
        } catch (JsonProcessingException e) {
            throw new UnreadablePatch(e);
        }
        Set<ConstraintViolation<T>> violations = validator.validate(outcome);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return outcome;
    }

    /// A patch whose outcome does not fit; answered like any body that cannot be read.
    public static final class UnreadablePatch extends jakarta.ws.rs.BadRequestException {
        UnreadablePatch(JsonProcessingException cause) {
            super(cause);
        }
    }

    private JsonNode merged(JsonNode target, ObjectNode patch) {
        ObjectNode result = target instanceof ObjectNode object ? object : json.createObjectNode();
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            switch (change.getValue()) {
                case JsonNode nothing when nothing.isNull() -> result.remove(change.getKey());
                case ObjectNode nested -> {
                    JsonNode before =
                            result.has(change.getKey()) ? result.get(change.getKey()) : json.createObjectNode();
                    result.set(change.getKey(), merged(before, nested));
                }
                case JsonNode value -> result.set(change.getKey(), value);
            }
        }
        return result;
    }
}
