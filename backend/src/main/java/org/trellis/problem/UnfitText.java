package org.trellis.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/// A text holds characters that no person types: control characters, or half of a surrogate pair.
public class UnfitText extends JsonMappingException {

    public UnfitText(JsonParser parser) {
        super(parser, "unfit text");
    }
}
