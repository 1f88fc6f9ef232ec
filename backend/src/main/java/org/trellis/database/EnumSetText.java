package org.trellis.database;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps a set of constants in one column as `|A|B|`, so that `like '%|A|%'` finds those that hold A.
///
/// @param <E> the constants
public abstract class EnumSetText<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    protected EnumSetText(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> set) {
        Collection<E> ordered = set == null || set.isEmpty() ? Set.of() : EnumSet.copyOf(set);
        return ordered.stream().map(Enum::name).collect(Collectors.joining("|", "|", "|"));
    }

    @Override
    public Set<E> convertToEntityAttribute(String column) {
        Set<E> set = EnumSet.noneOf(type);
        if (column != null) {
            Arrays.stream(column.split("\\|"))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> set.add(Enum.valueOf(type, name)));
        }
        return set;
    }

    /// The pattern for `like` that finds the sets that hold `constant`.
    public static String holding(Enum<?> constant) {
        return "%|" + constant.name() + "|%";
    }
}
