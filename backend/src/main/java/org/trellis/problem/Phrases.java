package org.trellis.problem;

import java.util.List;

/// Several things that a sentence names, each in the reader's language, with commas between them.
///
/// @param keys their keys in `sentences.properties`
public record Phrases(List<String> keys) {}
