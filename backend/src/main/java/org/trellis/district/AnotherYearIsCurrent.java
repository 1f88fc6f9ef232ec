package org.trellis.district;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A second school year was to become the current one.
class AnotherYearIsCurrent extends Conflict {

    AnotherYearIsCurrent(SchoolYear current) {
        super(ProblemType.ANOTHER_YEAR_IS_CURRENT, current.name());
    }
}
