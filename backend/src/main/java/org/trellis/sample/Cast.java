package org.trellis.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Who and what the sample's files mean by their keys.
final class Cast {

    private final Map<String, UUID> ids = new HashMap<>();

    void add(String key, UUID id) {
        if (ids.put(key, id) != null) {
            throw new IllegalStateException("Two are called " + key);
        }
    }

    /// @throws IllegalStateException if nobody and nothing is called so yet
    UUID get(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("Nobody and nothing is called " + key + " yet");
        }
        return id;
    }
}
