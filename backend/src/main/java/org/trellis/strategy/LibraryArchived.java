package org.trellis.strategy;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Something new was to come into an archived library.
class LibraryArchived extends Conflict {

    LibraryArchived(Library library) {
        super(ProblemType.LIBRARY_ARCHIVED, library.name());
    }
}
