package org.trellis.strategy;

/// Whose a library is.
enum LibraryScope {
    /// Comes with Trellis; nobody changes it.
    STARTER,
    DISTRICT,
    SCHOOL
}
