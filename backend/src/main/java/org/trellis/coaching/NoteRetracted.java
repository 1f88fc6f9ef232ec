package org.trellis.coaching;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A note that was taken back was to be written on.
class NoteRetracted extends Conflict {

    NoteRetracted() {
        super(ProblemType.NOTE_RETRACTED);
    }
}
