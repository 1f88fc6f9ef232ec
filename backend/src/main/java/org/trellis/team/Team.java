package org.trellis.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// The adults who plan together for the students they share.
///
/// A team always has a facilitator. Once closed it keeps its history and changes no more, until it is reopened.
@Entity
public class Team extends DistrictRecord {

    private String name;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private TeamKind kind;

    @Enumerated(EnumType.STRING)
    private TeamStatus status = TeamStatus.FORMING;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(UUID id, String name, String purpose, TeamKind kind) {
        super(id);
        this.name = name;
        this.purpose = purpose;
        this.kind = kind;
    }

    /// @throws TeamClosed if the team is closed
    void change(String name, String purpose, TeamKind kind) {
        mustBeOpen();
        this.name = name;
        this.purpose = purpose;
        this.kind = kind;
    }

    /// Goes to the status `wanted`; does nothing if the team has it already.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status the team has
    void become(TeamStatus wanted) {
        if (wanted != status) {
            if (!status.next().contains(wanted)) {
                throw new StepNotAllowed(status, wanted, status.next());
            }
            status = wanted;
        }
    }

    /// @throws TeamClosed if the team is closed
    public void mustBeOpen() {
        if (status == TeamStatus.CLOSED) {
            throw new TeamClosed(this);
        }
    }

    public String name() {
        return name;
    }

    /// What the team is for, in its own words.
    public String purpose() {
        return purpose;
    }

    public TeamKind kind() {
        return kind;
    }

    public TeamStatus status() {
        return status;
    }
}
