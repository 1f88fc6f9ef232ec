package org.trellis.carryover;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.action.ActionItemView;
import org.trellis.decision.DecisionView;
import org.trellis.meeting.AgendaItemView;

/// What a team's next meeting could take over.
///
/// @param fromMeetingId the last meeting that was held; absent when there was none
/// @param agendaItems what was not reached
/// @param actionItems what is neither done nor dropped
/// @param decisions what was decided about the same goals and still holds, so that it need not be decided again
@Schema(name = "CarryOver")
record CarryOverView(
        @Nullable UUID fromMeetingId,
        List<AgendaItemView> agendaItems,
        List<ActionItemView> actionItems,
        List<DecisionView> decisions) {}
