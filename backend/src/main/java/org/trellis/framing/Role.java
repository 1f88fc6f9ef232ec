package org.trellis.framing;

import java.util.Locale;

/// What a word may be doing in a sentence. Each role has its list in the language's file, under
/// `word.` and the role's name; a word may have several.
enum Role {
    /// "the", "our": opens a noun phrase.
    DETERMINER,
    /// "most", "at least", "percentage": says how many, or which share.
    QUANTITY,
    /// "ability", "skill": what can be said of students, so that "the ability of students" is about them.
    ATTRIBUTE,
    /// "of".
    OF,
    PREPOSITION,
    /// "that", "for", Spanish "que": may open what is wanted ("our goal is that students …").
    COMPLEMENT,
    /// "so that", "when", "because": opens a clause that is not the main one.
    SUBORDINATOR,
    /// "who", "whose".
    RELATIVE,
    COORDINATOR,
    /// "to", at the head of "To raise scores, we …".
    PURPOSE,
    /// "they": stands for whom the text has named.
    PRONOUN,
    ADVERB,
    BE,
    /// "will", "need", "can": the verb of a clause begins here.
    SIGNAL,
    /// Verbs known by their ending alone, and only right after a subject: Spanish "-rán".
    FINITE,
    /// Endings that a verb may have where it opens an order: in Spanish its first form, in English any.
    ORDER,
    /// Endings and words that are no such verb: "participation", "better".
    NO_ORDER,
    /// "what", "how": with a verb right after it, a question.
    QUESTION,
    /// "want", "expect": what follows is the real subject.
    WANT,
    /// "it is important": likewise.
    IMPERSONAL,
    /// "goal", "priority": "the team's goal" is no adult acting.
    GOAL,
    /// "increase", "raise": what grows is the real subject.
    OUTCOME,
    /// "make sure": who it is ensured for is the real subject.
    ENSURE,
    /// "help", "give": students are at the receiving end.
    CAUSE,
    /// "need", "have": what follows may be an adult or a service.
    NEED,
    /// "instruction", "access": what adults provide.
    SERVICE,
    /// Spanish "se les": what was named before it is what something is done to.
    TOPIC,
    /// "us": an adult who is never a subject.
    OBJECT,
    /// "Algebra", "Tier": before a Roman numeral I.
    NUMBERED,
    /// "explain", "solve": something that can be seen or heard.
    LEARNING,
    /// Shortenings whose full stop ends no sentence.
    ABBREVIATION,
    /// Capitalised words that are no child's name.
    SAFE,
    /// "at": a name after it is a place's.
    PLACE,
    /// "Ms": the name after it is an adult's.
    TITLE;

    String key() {
        return "word." + name().toLowerCase(Locale.ROOT);
    }
}
