package org.trellis.session;

import org.trellis.person.Person;
import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Somebody who is suspended or has left was to be invited.
class PersonAway extends Conflict {

    PersonAway(Person person) {
        super(ProblemType.PERSON_AWAY, person.displayName());
    }
}
