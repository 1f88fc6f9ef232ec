package org.trellis.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;

/// A collection of strategies: the one that comes with Trellis, the district's, or a school's.
@Entity
class Library extends DistrictRecord {

    private String name;

    private String description;

    @Enumerated(EnumType.STRING)
    private LibraryScope scope;

    @Column(name = "school_id")
    private @Nullable UUID schoolId;

    @Enumerated(EnumType.STRING)
    private LibraryStatus status = LibraryStatus.ACTIVE;

    /// Which edition of the cards that come with Trellis it holds.
    private @Nullable String edition;

    @SuppressWarnings("NullAway.Init")
    protected Library() {}

    Library(UUID id, NewLibrary wanted) {
        this(id, wanted.name(), wanted.description(), wanted.scope(), wanted.schoolId());
    }

    /// @param schoolId the school of a library of scope `SCHOOL`; no other has one
    Library(UUID id, String name, String description, LibraryScope scope, @Nullable UUID schoolId) {
        super(id);
        this.name = name;
        this.description = description;
        this.scope = scope;
        this.schoolId = schoolId;
    }

    void change(String name, String description) {
        this.name = name;
        this.description = description;
    }

    void hold(String edition) {
        this.edition = edition;
    }

    boolean holds(String edition) {
        return edition.equals(this.edition);
    }

    void become(LibraryStatus wanted) {
        status = wanted;
    }

    /// @throws LibraryReadOnly if it comes with Trellis
    void mustBeOurs() {
        if (scope == LibraryScope.STARTER) {
            throw new LibraryReadOnly(this);
        }
    }

    /// @throws LibraryArchived if it takes nothing new
    void mustTakeMore() {
        if (status == LibraryStatus.ARCHIVED) {
            throw new LibraryArchived(this);
        }
    }

    /// Whether anything in it may change or be added.
    boolean isOpen() {
        return scope != LibraryScope.STARTER && status == LibraryStatus.ACTIVE;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    LibraryScope scope() {
        return scope;
    }

    @Nullable
    UUID schoolId() {
        return schoolId;
    }

    LibraryStatus status() {
        return status;
    }
}
