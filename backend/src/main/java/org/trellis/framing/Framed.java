package org.trellis.framing;

import java.util.List;

/// What the framing check says about one statement.
///
/// @param verdict whom the statement is about
/// @param findings in the order of the text
/// @param ruleSet names the rules and word lists that judged; other lists have another name
public record Framed(Verdict verdict, List<Finding> findings, String ruleSet) {}
