package org.trellis.database;

import java.util.Collection;
import java.util.UUID;

/// A list of ids in a query, as one value. However many ids there are, the query reads the same: Hibernate works it
/// out once and PostgreSQL plans it once.
public final class OneOf {

    /// What [PortableDialect] calls SQL's `= any` in HQL, which knows that for subqueries only. The list comes first,
    /// because as the last of a function's arguments Hibernate takes it for several.
    static final String FUNCTION = "one_of";
    static final String IN_SQL = "(?2 = any(?1))";

    private OneOf() {}

    /// The HQL condition that `path` is one of the ids in the parameter `name`.
    public static String ids(String path, String name) {
        return FUNCTION + "(:" + name + ", " + path + ")";
    }

    /// The value of such a parameter.
    public static UUID[] of(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
