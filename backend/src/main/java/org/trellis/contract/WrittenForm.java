package org.trellis.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what a text stands for, in the one form that the contract names. Jackson would take others too: a number for
/// a moment, a time for a day, nothing for an empty text.
///
/// @param <T> what the text stands for
final class WrittenForm<T> extends StdScalarDeserializer<T> {

    /// A year that schools may speak of: the year 999999999 is kept by no database.
    private static final String YEAR = "(19|2[0-9])[0-9]{2}";

    private static final Pattern DAY = Pattern.compile(YEAR + "-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT =
            Pattern.compile(YEAR + "-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    static final WrittenForm<UUID> ID = new WrittenForm<>(UUID.class, Ids::find);
    static final WrittenForm<LocalDate> DATE =
            new WrittenForm<>(LocalDate.class, text -> parsed(DAY, text, LocalDate::parse));
    static final WrittenForm<Instant> INSTANT = new WrittenForm<>(
            Instant.class, text -> parsed(MOMENT, text, Instant::parse).map(WrittenForm::asKept));

    /// One of the constants of an enumeration, by its name.
    static <E> WrittenForm<E> choice(Class<E> type) {
        return new WrittenForm<>(
                type,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> String.valueOf(constant).equals(text))
                        .findFirst());
    }

    private final transient Class<T> type;
    private final transient Function<String, Optional<T>> form;

    private WrittenForm(Class<T> type, Function<String, Optional<T>> form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getText();
        Optional<T> read = form.apply(text);
        return read.isPresent()
                ? read.get()
                : type.cast(context.handleWeirdStringValue(type, text, "not in the form of the contract"));
    }

    /// To the microsecond, as the databases keep it, so that what is read back is what was answered.
    private static Instant asKept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> Optional<T> parsed(Pattern form, String text, Function<String, T> parse) {
        try {
            return form.matcher(text).matches() ? Optional.of(parse.apply(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
