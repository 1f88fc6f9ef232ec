package org.trellis.framing;

import org.jspecify.annotations.Nullable;

/// One rule that fired, and the words it fired on.
///
/// @param code the rule
/// @param from where the words begin, in UTF-16 units of the text exactly as it was given
/// @param to where they end, exclusive
/// @param why what the rule noticed, one sentence in the language of the check
/// @param ask a question or an offer that helps to say it better; absent where all is well
public record Finding(
        FramingRule code,
        int from,
        int to,
        String why,
        @Nullable String ask) {

    /// The finding again, from what was kept of it, in the words of the rules of today.
    public static Finding of(FramingRule code, int from, int to, Language language) {
        FramingRules rules = FramingRules.in(language);
        return new Finding(code, from, to, rules.why(code), rules.ask(code));
    }
}
