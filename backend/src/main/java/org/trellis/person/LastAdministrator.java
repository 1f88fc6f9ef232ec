package org.trellis.person;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A change would leave the district without a roster administrator who can sign in.
class LastAdministrator extends Conflict {

    LastAdministrator() {
        super(ProblemType.LAST_ADMINISTRATOR);
    }
}
