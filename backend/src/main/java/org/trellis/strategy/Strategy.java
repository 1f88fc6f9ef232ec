package org.trellis.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.database.SearchText;
import org.trellis.database.TextList;
import org.trellis.district.GradeBand;
import org.trellis.district.GradeBands;
import org.trellis.district.Subject;
import org.trellis.district.Subjects;
import org.trellis.problem.StepNotAllowed;

/// Something a team can try so that students do what they need to do, with the research behind it.
///
/// A draft becomes public when a curator publishes it; a retired one keeps its page for the teams that tried it.
@Entity
class Strategy extends DistrictRecord {

    @Column(name = "library_id")
    private UUID libraryId;

    private String title;

    private String summary;

    @Column(name = "what_students_do")
    private String whatStudentsDo;

    @Column(name = "why_it_works")
    private @Nullable String whyItWorks;

    @Convert(converter = TextList.class)
    private List<String> steps;

    @Column(name = "look_fors")
    @Convert(converter = TextList.class)
    private List<String> lookFors;

    private @Nullable String preparation;

    @Column(name = "minutes_to_try")
    private @Nullable Integer minutesToTry;

    @Embedded
    private @Nullable Adaptations adaptations;

    @Convert(converter = TextList.class)
    private List<String> questions;

    @Convert(converter = Subjects.class)
    private Set<Subject> subjects;

    @Column(name = "grade_bands")
    @Convert(converter = GradeBands.class)
    private Set<GradeBand> gradeBands;

    @Embedded
    private @Nullable ResearchEvidence evidence;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private StrategyStatus status = StrategyStatus.DRAFT;

    @SuppressWarnings("NullAway.Init")
    protected Strategy() {}

    @SuppressWarnings("NullAway.Init")
    Strategy(UUID id, UUID libraryId, StrategyChange content) {
        super(id);
        this.libraryId = libraryId;
        change(content);
    }

    final void change(StrategyChange wanted) {
        title = wanted.title();
        summary = wanted.summary();
        whatStudentsDo = wanted.whatStudentsDo();
        whyItWorks = wanted.whyItWorks();
        steps = List.copyOf(wanted.steps());
        lookFors = List.copyOf(wanted.lookFors());
        preparation = wanted.preparation();
        minutesToTry = wanted.minutesToTry();
        adaptations = wanted.adaptations();
        questions = wanted.questions() == null ? List.of() : List.copyOf(wanted.questions());
        subjects = EnumSet.copyOf(wanted.subjects());
        gradeBands = EnumSet.copyOf(wanted.gradeBands());
        evidence = wanted.evidence();
        searchText = SearchText.of(title, summary, whatStudentsDo);
    }

    /// Goes to the status `wanted`; does nothing if the strategy has it already.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status the strategy has
    void become(StrategyStatus wanted) {
        if (wanted != status) {
            if (!status.next().contains(wanted)) {
                throw new StepNotAllowed(status, wanted, status.next());
            }
            status = wanted;
        }
    }

    /// @throws StrategyPublished if it was ever public
    void mustBeDraft() {
        if (!isDraft()) {
            throw new StrategyPublished(this);
        }
    }

    boolean isDraft() {
        return status == StrategyStatus.DRAFT;
    }

    boolean isPublished() {
        return status == StrategyStatus.PUBLISHED;
    }

    /// All that it says.
    StrategyChange content() {
        return new StrategyChange(
                title,
                summary,
                whatStudentsDo,
                whyItWorks,
                steps,
                lookFors,
                preparation,
                minutesToTry,
                adaptations,
                questions,
                subjects,
                gradeBands,
                evidence);
    }

    UUID libraryId() {
        return libraryId;
    }

    String title() {
        return title;
    }

    StrategyStatus status() {
        return status;
    }
}
