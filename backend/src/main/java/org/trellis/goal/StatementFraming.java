package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.framing.Finding;
import org.trellis.framing.Framed;
import org.trellis.framing.Framing;
import org.trellis.framing.FramingRule;
import org.trellis.framing.Language;
import org.trellis.framing.Verdict;

/// What the framing check said about a goal's statement when it was written.
///
/// @param locale the language the statement was read in
/// @param places which rules fired where, as `F1:0:8 F4:13:25`; their sentences are those of the rules of today
@Embeddable
record StatementFraming(
        @Column(name = "framing_verdict") @Enumerated(EnumType.STRING)
        Verdict verdict,

        @Column(name = "framing_rule_set") String ruleSet,
        @Column(name = "framing_locale") String locale,
        @Column(name = "framing_findings") String places) {

    /// Reads `statement` in `language`, or in the other one where that finds neither students nor adults: a team may
    /// write in either.
    static StatementFraming of(String statement, Language language) {
        StatementFraming first = in(language, statement);
        if (first.verdict != Verdict.UNCLEAR) {
            return first;
        }
        Language other = language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
        StatementFraming second = in(other, statement);
        return second.verdict == Verdict.UNCLEAR ? first : second;
    }

    boolean isStudentFacing() {
        return verdict == Verdict.STUDENT_FACING;
    }

    List<Finding> findings() {
        if (places.isEmpty()) {
            return List.of();
        }
        Language language = Language.of(locale);
        return Arrays.stream(places.split(" "))
                .map(place -> place.split(":"))
                .map(place -> Finding.of(
                        FramingRule.valueOf(place[0]),
                        Integer.parseInt(place[1]),
                        Integer.parseInt(place[2]),
                        language))
                .toList();
    }

    private static StatementFraming in(Language language, String statement) {
        Framed framed = Framing.check(statement, language);
        String places = framed.findings().stream()
                .map(finding -> finding.code() + ":" + finding.from() + ":" + finding.to())
                .collect(Collectors.joining(" "));
        return new StatementFraming(framed.verdict(), framed.ruleSet(), language.tag(), places);
    }
}
