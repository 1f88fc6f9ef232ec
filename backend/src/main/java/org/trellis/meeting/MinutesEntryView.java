package org.trellis.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contract.Versioned;

/// An entry in the minutes as the team sees it.
///
/// @param authorId who began it; everybody in the team may go on with it
@Schema(name = "MinutesEntry")
record MinutesEntryView(
        UUID id,
        int version,
        UUID meetingId,
        UUID agendaItemId,
        UUID authorId,
        String authorName,
        String text,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static final String SELECT = "new org.trellis.meeting.MinutesEntryView(e.id, e.version, e.meetingId,"
            + " e.agendaItemId, p.id, p.displayName, e.text, e.createdAt, e.updatedAt)";

    static final String FROM = "MinutesEntry e join Person p on p.id = e.authorId";
}
