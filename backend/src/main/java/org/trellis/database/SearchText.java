package org.trellis.database;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text as it is searched: without capitals and accents, so that both databases find the same.
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchText() {}

    /// What a record keeps in its search column; never longer than the texts with a space between each.
    public static String of(String... texts) {
        String apart = Normalizer.normalize(String.join(" ", texts).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /// Keeps in `listing` the rows whose search `column` holds each word of `wanted`.
    ///
    /// @param wanted what was typed; nothing is left out when there is no word in it
    public static void find(Listing<?> listing, String column, @Nullable String wanted) {
        String plain = wanted == null ? "" : of(wanted).strip();
        if (plain.isEmpty()) {
            return;
        }
        String[] words = plain.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String name = "word" + i;
            listing.where(column + " like :" + name + " escape '\\'").with(name, Listing.containing(words[i]));
        }
    }
}
