package org.trellis.framing;

/// A main clause: its subject, and the words up to the next main clause or the end of the sentence.
///
/// @param subject the students or adults who act in it
/// @param end index after its last word
record Clause(Mention subject, int end) {}
