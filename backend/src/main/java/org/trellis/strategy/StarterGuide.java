package org.trellis.strategy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;

/// A practice guide and the cards that were written from its recommendations, as a file under `starter/` holds them.
record StarterGuide(Guide guide, List<Card> cards) {

    /// The guide itself.
    ///
    /// @param publication its number with the publisher, where one was seen in a source
    record Guide(
            int number,
            String title,
            @Nullable Integer publicationYear,
            @Nullable String publication,
            String url,
            LocalDate retrievedOn,
            String citation) {}

    /// One strategy.
    ///
    /// @param slug names it for good: the strategy's id follows from it
    /// @param wwcLevel the level the guide gives the recommendation, where it was seen in a source
    record Card(
            String slug,
            String recommendation,
            @Nullable WwcLevel wwcLevel,
            String title,
            String summary,
            String whatStudentsDo,
            String whyItWorks,
            List<String> steps,
            List<String> lookFors,
            String preparation,
            int minutesToTry,
            Adaptations adaptations,
            List<String> questions,
            List<Subject> subjects,
            List<GradeBand> gradeBands) {

        /// What the strategy says.
        StrategyChange from(Guide guide) {
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
                    EnumSet.copyOf(subjects),
                    EnumSet.copyOf(gradeBands),
                    evidence(guide));
        }

        private ResearchEvidence evidence(Guide guide) {
            return new ResearchEvidence(
                    guide.number(),
                    guide.title(),
                    guide.publicationYear(),
                    recommendation,
                    wwcLevel,
                    null,
                    guide.citation(),
                    guide.url(),
                    guide.retrievedOn(),
                    wwcLevel == null ? StarterCards.NO_LEVEL : StarterCards.LEVEL_IS_THE_GUIDES);
        }
    }
}
