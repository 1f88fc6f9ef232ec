package org.trellis.strategy;

/// How strong a What Works Clearinghouse practice guide finds the evidence for one of its recommendations.
///
/// It is not an ESSA tier, and neither can be turned into the other.
public enum WwcLevel {
    STRONG,
    MODERATE,
    MINIMAL
}
