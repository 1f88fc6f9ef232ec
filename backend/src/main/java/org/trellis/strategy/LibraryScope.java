package org.trellis.strategy;

/// Whose a library is.
public enum LibraryScope {
    /// Comes with Trellis; nobody changes it.
    STARTER,
    DISTRICT,
    SCHOOL
}
