package org.trellis.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.database.SearchText;
import org.trellis.problem.StepNotAllowed;

/// A way to hold a conversation, step by step.
///
/// It comes with Trellis and is then of no team, or it is a team's own. Conversations that are held by it keep the
/// steps they began with, so that it can be changed at any time.
@Entity
public class Protocol extends DistrictRecord {

    @Column(name = "team_id")
    private @Nullable UUID teamId;

    @Column(name = "library_key")
    private @Nullable String key;

    private String title;

    private String purpose;

    @Column(name = "when_to_use")
    private @Nullable String whenToUse;

    private @Nullable String preparation;

    private String language;

    @Convert(converter = ProtocolSteps.class)
    private List<ProtocolStep> steps;

    private int minutes;

    @Convert(converter = Lineage.class)
    private List<Ancestor> lineage = List.of();

    @Column(name = "copied_from")
    private @Nullable UUID copiedFrom;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private ProtocolStatus status = ProtocolStatus.DRAFT;

    private @Nullable String edition;

    @SuppressWarnings("NullAway.Init")
    protected Protocol() {}

    @SuppressWarnings("NullAway.Init")
    private Protocol(UUID id, ProtocolChange content) {
        super(id);
        change(content);
    }

    /// A team's own.
    ///
    /// @param original the one it was made from
    static Protocol ofTeam(UUID id, UUID team, ProtocolChange content, @Nullable Protocol original) {
        Protocol own = new Protocol(id, content);
        own.teamId = team;
        if (original != null) {
            own.copiedFrom = original.id();
            own.lineage = original.lineage;
        }
        return own;
    }

    /// One that comes with Trellis.
    static Protocol ofLibrary(UUID id, ProtocolSheet sheet, String edition) {
        Protocol one = new Protocol(id, sheet.content());
        one.renew(sheet, edition);
        return one;
    }

    /// Says and cites what a newer Trellis has it say, and is offered again.
    void renew(ProtocolSheet sheet, String edition) {
        change(sheet.content());
        key = sheet.key();
        lineage = List.copyOf(sheet.lineage());
        status = ProtocolStatus.PUBLISHED;
        this.edition = edition;
    }

    final void change(ProtocolChange wanted) {
        title = wanted.title();
        purpose = wanted.purpose();
        whenToUse = wanted.whenToUse();
        preparation = wanted.preparation();
        language = wanted.language();
        steps = List.copyOf(wanted.steps());
        minutes = ProtocolStep.minutesOf(steps);
        searchText = SearchText.of(title, purpose);
    }

    /// Goes to the status `wanted`; does nothing if the protocol has it already.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status the protocol has
    void become(ProtocolStatus wanted) {
        if (wanted == status) {
            return;
        }
        if (!status.next().contains(wanted)) {
            throw new StepNotAllowed(status, wanted, status.next());
        }
        status = wanted;
        edition = null;
    }

    /// Whether it is what this edition of its sheet says.
    boolean holds(String edition) {
        return edition.equals(this.edition);
    }

    boolean isPublished() {
        return status == ProtocolStatus.PUBLISHED;
    }

    /// What can be changed about it, as it is.
    ProtocolChange content() {
        return new ProtocolChange(title, purpose, whenToUse, preparation, language, steps);
    }

    /// Absent for one that comes with Trellis.
    @Nullable
    UUID teamId() {
        return teamId;
    }

    /// What names it for good among those that come with Trellis, the same in each language; absent for a team's own.
    @Nullable
    String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public List<ProtocolStep> steps() {
        return steps;
    }

    int minutes() {
        return minutes;
    }

    List<Ancestor> lineage() {
        return lineage;
    }

    @Nullable
    UUID copiedFrom() {
        return copiedFrom;
    }

    ProtocolStatus status() {
        return status;
    }
}
