package org.trellis.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.database.SearchText;

/// What a team decided, and why. Its words never change; it stands until a later decision takes its place or takes it
/// back. Whether it is published can change.
@Entity
class Decision extends DistrictRecord {

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @Column(name = "agenda_item_id")
    private @Nullable UUID agendaItemId;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionKind decision;

    private @Nullable String text;

    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "strategy_id")
    private @Nullable UUID strategyId;

    private @Nullable UUID supersedes;

    private boolean reverses;

    private boolean published;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "search_text")
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(UUID id, UUID teamId, NewTeamDecision wanted, UUID recordedBy) {
        super(id);
        this.teamId = teamId;
        this.goalId = wanted.goalId();
        this.agendaItemId = wanted.agendaItemId();
        this.decision = wanted.decision();
        this.text = wanted.text();
        this.reason = wanted.reason();
        this.decidedOn = wanted.decidedOn();
        this.strategyId = wanted.strategyId();
        this.supersedes = wanted.replaced();
        this.reverses = wanted.reverses() != null;
        this.recordedBy = recordedBy;
        this.searchText = SearchText.of(wanted.text() == null ? "" : wanted.text(), wanted.reason());
    }

    /// Lets those who lead the team's schools see it, or no longer.
    void publish(boolean wanted) {
        published = wanted;
    }

    UUID teamId() {
        return teamId;
    }

    @Nullable
    UUID goalId() {
        return goalId;
    }

    @Nullable
    UUID agendaItemId() {
        return agendaItemId;
    }

    boolean isPublished() {
        return published;
    }
}
