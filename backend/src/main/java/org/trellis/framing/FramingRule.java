package org.trellis.framing;

/// A framing rule, by the code that findings and the API show.
///
/// F9 (a goal's measure, baseline, target and date) is about fields, not words: goals keep it.
public enum FramingRule {
    /// Students are the subject of a main clause.
    F1(RuleEffect.STUDENT_FACING),
    /// Adults are the subject of a main clause, or the ones whom students are said to need.
    F2(RuleEffect.TEACHER_FACING),
    /// A clause without students as its subject has a verb of teaching, planning or delivering.
    F3(RuleEffect.TEACHER_FACING),
    /// Students are the subject, but something is done to them or handed to them.
    F4(RuleEffect.MIXED),
    /// A task to hand in stands where the learning should.
    F5(RuleEffect.ADVICE),
    /// A verb that nobody can see happen.
    F6(RuleEffect.ADVICE),
    /// Compliance is the whole goal.
    F7(RuleEffect.ADVICE),
    /// Words that name children by what they lack.
    F8(RuleEffect.ADVICE),
    /// Words that may point at one child.
    F10(RuleEffect.ADVICE);

    private final RuleEffect effect;

    FramingRule(RuleEffect effect) {
        this.effect = effect;
    }

    public RuleEffect effect() {
        return effect;
    }
}
