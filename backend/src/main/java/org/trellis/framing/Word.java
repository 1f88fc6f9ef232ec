package org.trellis.framing;

/// One word of a statement.
///
/// @param text as written
/// @param plain lower case, without accents and without a possessive ending
/// @param from where it begins, in UTF-16 units of the statement
/// @param to where it ends, exclusive
/// @param possessive whether it ends in 's or s'
/// @param glued whether a hyphen joins it to the word before
/// @param quoted whether it stands between quotation marks
/// @param before what stands between the word before and this one
record Word(
        String text, String plain, int from, int to, boolean possessive, boolean glued, boolean quoted, Break before) {

    /// What separates two words.
    enum Break {
        NONE,
        COMMA,
        STOP
    }

    /// Whether it is written like a name: one capital, then small letters.
    boolean isCapitalised() {
        int first = text.codePointAt(0);
        int next = Character.charCount(first);
        return Character.isUpperCase(first) && next < text.length() && Character.isLowerCase(text.codePointAt(next));
    }

    boolean isNumber() {
        return Character.isDigit(plain.codePointAt(0)) || plain.equals("%");
    }
}
