package org.trellis.framing;

import org.jspecify.annotations.Nullable;

/// A language that the framing rules are written in.
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The language with this tag; English for none and for one that has no rules.
    public static Language of(@Nullable String tag) {
        return SPANISH.tag.equals(tag) ? SPANISH : ENGLISH;
    }

    public String tag() {
        return tag;
    }
}
