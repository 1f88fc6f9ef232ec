package org.trellis.framing;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The rules of one language, as the API shows them.
///
/// @param ruleSet names these rules and word lists; a check that answers the same name used them
/// @param rules in the order of their codes
@Schema(name = "FramingRules")
record FramingRulesView(String ruleSet, String locale, List<RuleView> rules) {

    /// One rule.
    ///
    /// @param effect what a finding does to the verdict
    /// @param words what it looks for; `evaluad*` is every word that begins so, `*aremos` every word that ends so
    @Schema(name = "FramingRuleInWords")
    record RuleView(
            FramingRule code,
            RuleEffect effect,
            String why,
            @Nullable String ask,
            List<String> words) {}

    static FramingRulesView of(Language language) {
        FramingRules rules = FramingRules.in(language);
        List<RuleView> shown = Arrays.stream(FramingRule.values())
                .map(rule -> new RuleView(rule, rule.effect(), rules.why(rule), rules.ask(rule), rules.words(rule)))
                .toList();
        return new FramingRulesView(rules.ruleSet(), language.tag(), shown);
    }
}
