package org.trellis.journal;

/// A district's journal has grown, in this transaction. Whoever reads along observes it once that is committed.
///
/// @param district the district's id, as its records carry it
public record Grown(String district) {}
