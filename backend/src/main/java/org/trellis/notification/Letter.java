package org.trellis.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one mail says to one person, in their language.
///
/// @param notifications the ids of what it tells them of
record Letter(String to, String subject, String text, List<UUID> notifications) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// @param items what the person is told of, the oldest first; not empty
    /// @param origin where the client is, without a slash at the end, when that is known
    static Letter of(String to, String name, Locale language, List<Notification> items, Optional<String> origin) {
        ResourceBundle words = ResourceBundle.getBundle("org.trellis.notification.letter", language, NO_FALLBACK);
        StringBuilder text = new StringBuilder(say(words, "greeting", name)).append("\n");
        for (Notification item : items) {
            text.append("\n").append(line(words, item, language)).append("\n");
        }
        origin.ifPresent(place -> text.append("\n")
                .append(say(words, "look", place + "/notifications"))
                .append("\n"));
        text.append("\n").append(words.getString("ending")).append("\n");
        String subject =
                items.size() == 1 ? line(words, items.getFirst(), language) : say(words, "subject", items.size());
        return new Letter(
                to,
                subject,
                text.toString(),
                items.stream().map(Notification::id).toList());
    }

    private static String line(ResourceBundle words, Notification item, Locale language) {
        String line = say(words, item.kind().name(), item.title(), item.teamName());
        LocalDate day = item.dueOn();
        return day == null ? line : say(words, "on", line, day(day, language));
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    private static String say(ResourceBundle words, String key, @Nullable Object... values) {
        String sentence = words.getString(key);
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }
}
