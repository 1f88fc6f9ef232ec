package org.trellis.framing;

/// A place where students or adults are named.
///
/// @param side who is named
/// @param first index of the first word
/// @param end index after the last word
record Mention(Side side, int first, int end) {

    enum Side {
        STUDENTS,
        ADULTS
    }

    boolean isStudents() {
        return side == Side.STUDENTS;
    }
}
