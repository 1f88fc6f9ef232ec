package org.trellis.strategy;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// The library that comes with Trellis, or a strategy in it, was asked to change.
class LibraryReadOnly extends Conflict {

    LibraryReadOnly(Library library) {
        super(ProblemType.LIBRARY_READ_ONLY, library.name());
    }
}
