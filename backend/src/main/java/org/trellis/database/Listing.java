package org.trellis.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A query built from the conditions a request asks for, read straight into `T`, without entities.
///
/// Conditions are HQL, so that the district is added to each; values travel as parameters, never in the text.
///
/// @param <T> the record that a row becomes
public final class Listing<T> {

    private final Class<T> row;
    private final String select;
    private final StringBuilder from;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Listing(Class<T> row, String select, String from) {
        this.row = row;
        this.select = select;
        this.from = new StringBuilder(from).append(" where 1 = 1");
    }

    /// @param select what follows `select`, such as `new org.trellis.team.TeamRow(t.id, t.name)`
    /// @param from what follows `from`, such as `Team t`
    public static <T> Listing<T> of(Class<T> row, String select, String from) {
        return new Listing<>(row, select, from);
    }

    /// The pattern for `like … escape '\\'` that finds texts in lower case which hold these letters. NUL,
    /// which no text holds and PostgreSQL does not take, is left out.
    public static String containing(String letters) {
        String plain = letters.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// Adds a condition without a value, or with values named by [#with].
    public Listing<T> where(String condition) {
        from.append(" and (").append(condition).append(')');
        return this;
    }

    /// Adds `condition`, which speaks of `:name`, unless there is no value to hold it against.
    public Listing<T> where(String condition, String name, @Nullable Object value) {
        return value == null ? this : where(condition).with(name, value);
    }

    public Listing<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// At most `limit` rows in this order.
    public List<T> read(EntityManager em, String orderBy, int limit) {
        return bound(em.createQuery("select " + select + " from " + from + " order by " + orderBy, row))
                .setMaxResults(limit)
                .getResultList();
    }

    /// How many rows there are in all.
    public long count(EntityManager em) {
        return bound(em.createQuery("select count(*) from " + from, Long.class)).getSingleResult();
    }

    private <Q> TypedQuery<Q> bound(TypedQuery<Q> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
