package org.trellis.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One of the four critical questions of a collaboration team, which is most of what its time is for.
@Schema(
        name = "Question",
        description = "One of the four critical questions. Q1: what do we want students to know and be able to do? "
                + "Q2: how will we know that each of them can? Q3: what do we do when some cannot yet? "
                + "Q4: what do we do for those who can already?")
public enum Question {
    /// What do we want students to know and be able to do?
    Q1,
    /// How will we know that each of them can?
    Q2,
    /// What do we do when some cannot yet?
    Q3,
    /// What do we do for those who can already?
    Q4
}
