package org.trellis.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to talk about, to be added at the end of an agenda.
///
/// @param question the critical question it serves
/// @param ownerId the member who leads it
/// @param goalId the team's goal it is about
/// @param strategyId the strategy it is about
/// @param protocolId the protocol it is talked about by
record NewAgendaItem(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String title,
        @NotNull AgendaItemKind kind,
        @Nullable Question question,
        @Nullable @Min(1) @Max(720) Integer plannedMinutes,
        @Nullable UUID ownerId,
        @Nullable UUID goalId,
        @Nullable UUID strategyId,
        @Nullable UUID protocolId) {

    AgendaItemChange content(int position) {
        return new AgendaItemChange(
                title, kind, question, plannedMinutes, ownerId, goalId, strategyId, protocolId, position);
    }
}
