package org.trellis.visibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.policy.Audience;
import org.trellis.policy.Permission;

/// A record of [Madison], and the rows of the table that are about it as it stands.
///
/// @param parent the record whose address its own begins with, or null
/// @param door the row that says whom its address is there for; a 404 for all others
/// @param sight the row that says who sees it; another than `door` where it lies inside something seen from outside
/// @param change the row that says who may change it; none where nobody may
/// @param ties what people are to it, by name
/// @param inDoubt those who are nobody to it where it is about notes, until a partner confirms that it is them
record Thing(
        Kind kind,
        String name,
        String id,
        Thing parent,
        Permission door,
        Permission sight,
        Optional<Permission> change,
        Where where,
        Map<String, Set<Audience>> ties,
        Set<String> inDoubt) {

    static Thing of(Kind kind, String name, Object id, Permission sight, Where where) {
        return new Thing(kind, name, id.toString(), null, sight, sight, Optional.empty(), where, Map.of(), Set.of());
    }

    /// What is to be created by those who have `change`.
    static Thing plan(String name, Permission change, Where where) {
        return of(Kind.PLAN, name, "", change, where).changedBy(change);
    }

    Thing changedBy(Permission permission) {
        return new Thing(kind, name, id, parent, door, sight, Optional.of(permission), where, ties, inDoubt);
    }

    Thing withTies(Map<String, Set<Audience>> people) {
        return new Thing(kind, name, id, parent, door, sight, change, where, people, inDoubt);
    }

    Thing withDoubtAbout(String person) {
        return new Thing(kind, name, id, parent, door, sight, change, where, ties, Set.of(person));
    }

    /// Something that lies inside this, with its place and ties.
    Thing part(Kind kind, String name, Object id, Permission sight) {
        return new Thing(kind, name, id.toString(), this, door, sight, change, where, ties, inDoubt);
    }

    /// Something of its own that belongs to this, with its place and ties.
    Thing child(Kind kind, String name, Object id, Permission sight) {
        return new Thing(kind, name, id.toString(), this, sight, sight, Optional.empty(), where, ties, inDoubt);
    }

    /// Whether it lies in another record, or in something that does.
    boolean isIn(Thing other) {
        return parent != null && (parent.id().equals(other.id()) || parent.isIn(other));
    }

    /// What somebody is to it, for one row of the table.
    Set<Audience> tiesOf(Somebody person, Permission row) {
        boolean unknown = row.resource().equals("note") && inDoubt.contains(person.name());
        return unknown ? Set.of() : ties.getOrDefault(person.name(), Set.of());
    }

    /// The ids in its address, by what the contract calls them.
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>(parent == null ? Map.of() : parent.ids());
        ids.put(kind.parameter(), id);
        return ids;
    }

    @Override
    public String toString() {
        return name;
    }
}
