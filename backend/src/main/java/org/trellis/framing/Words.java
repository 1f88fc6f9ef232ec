package org.trellis.framing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trellis.framing.Word.Break;

/// Cuts a statement into words, in one pass over its characters.
final class Words {

    private static final String APOSTROPHES = "'’ʼ＇";
    private static final String HYPHENS = "-‐‑–";
    private static final String STOPS = "!?…;:¿¡•·‣▪";
    private static final String COMMAS = ",()[]—、，";
    private static final String QUOTES = "\"“”«»„";

    private final String text;
    private final Set<String> abbreviations;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private Break pause = Break.STOP;
    private boolean quoting;

    private Words(String text, Set<String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /// The words of `text`. A full stop after one of the `abbreviations` ends no sentence.
    static List<Word> of(String text, Set<String> abbreviations) {
        Words cut = new Words(text, abbreviations);
        while (cut.at < text.length()) {
            if (cut.startsWord(cut.at)) {
                cut.takeWord();
            } else {
                cut.passMark();
            }
        }
        return List.copyOf(cut.words);
    }

    /// Lower case and without accents, so that `Lograrán` and `lograran` are one word.
    static String plain(String written) {
        if (isAscii(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isMark(point))
                .forEach(point -> kept.appendCodePoint(isApostrophe(point) ? '\'' : point));
        return kept.isEmpty() ? written : kept.toString().toLowerCase(Locale.ROOT);
    }

    private void takeWord() {
        int from = at;
        at += Character.charCount(text.codePointAt(at));
        while (text.charAt(from) != '%' && at < text.length() && continuesWord(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        String written = text.substring(from, at);
        String plain = plain(written);
        boolean possessive = plain.endsWith("'s");
        if (possessive) {
            plain = plain.substring(0, plain.length() - 2);
        } else if (plain.endsWith("s") && at < text.length() && isApostrophe(text.charAt(at))) {
            possessive = true;
        }
        words.add(new Word(written, plain, from, at, possessive, isGlued(from), quoting, pause));
        pause = Break.NONE;
    }

    private void passMark() {
        char mark = text.charAt(at);
        if (STOPS.indexOf(mark) >= 0 || mark == '.' && endsSentence() || opensLineWith(mark)) {
            pause = Break.STOP;
        } else if (pause == Break.NONE && (COMMAS.indexOf(mark) >= 0 || isDash(mark))) {
            pause = Break.COMMA;
        }
        quoting = QUOTES.indexOf(mark) >= 0 ? !quoting : quoting;
        at++;
    }

    private boolean startsWord(int index) {
        int point = text.codePointAt(index);
        return Character.isLetterOrDigit(point) || point == '%';
    }

    private boolean continuesWord(int index) {
        int point = text.codePointAt(index);
        if (Character.isLetterOrDigit(point) || isMark(point)) {
            return true;
        }
        boolean insideLetters = isLetter(index - 1) && isLetter(index + 1);
        boolean insideDigits = isDigit(index - 1) && isDigit(index + 1);
        return insideLetters && (isApostrophe(point) || point == '@')
                || insideDigits && (point == '.' || point == ',' || point == ':');
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private boolean isGlued(int from) {
        return from > 1
                && HYPHENS.indexOf(text.charAt(from - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(from - 2));
    }

    private boolean endsSentence() {
        boolean goesOn = at + 1 < text.length() && startsWord(at + 1);
        return !goesOn
                && (words.isEmpty() || !abbreviations.contains(words.getLast().plain()));
    }

    private boolean isDash(char mark) {
        return HYPHENS.indexOf(mark) >= 0 && at > 0 && Character.isWhitespace(text.charAt(at - 1));
    }

    /// Whether a paragraph or an item of a list begins here.
    private boolean opensLineWith(char mark) {
        if (mark != '\n' && mark != '*' && HYPHENS.indexOf(mark) < 0) {
            return false;
        }
        int back = at - 1;
        while (back >= 0 && (text.charAt(back) == ' ' || text.charAt(back) == '\t' || text.charAt(back) == '\r')) {
            back--;
        }
        return back >= 0 && text.charAt(back) == '\n';
    }

    private static boolean isAscii(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(int point) {
        return APOSTROPHES.indexOf(point) >= 0;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
