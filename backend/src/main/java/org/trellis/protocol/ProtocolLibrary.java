package org.trellis.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.district.Stock;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;

/// The protocols that every district has from Trellis.
///
/// Their ids follow from the district and the file, so that one which Trellis improves stays the same protocol, at
/// its next version.
@ApplicationScoped
class ProtocolLibrary implements Stock {

    private final EntityManager em;
    private final ProtocolSheets sheets;
    private final CallerDistrict current;
    private final Districts districts;
    private final Journal journal;

    ProtocolLibrary(
            EntityManager em, ProtocolSheets sheets, CallerDistrict current, Districts districts, Journal journal) {
        this.em = em;
        this.sheets = sheets;
        this.current = current;
        this.districts = districts;
        this.journal = journal;
    }

    @Override
    public void giveToCurrentDistrict() {
        give(sheets.editions(), sheets::read);
    }

    /// @param editions the edition of each file
    /// @param read what a file says; asked only for those that are new
    void give(Map<String, String> editions, Function<String, ProtocolSheet> read) {
        if (holds(editions)) {
            return;
        }
        districts.hold(); // so that of several processes that start at once one does it
        Map<UUID, Protocol> had = em.createQuery("from Protocol p where p.teamId is null", Protocol.class)
                .getResultStream()
                .collect(Collectors.toMap(Protocol::id, Function.identity()));
        editions.forEach((file, edition) -> {
            UUID id = idOf(file);
            Protocol one = had.remove(id);
            if (one == null) {
                journal.created(Protocol.ofLibrary(id, read.apply(file), edition), "protocol", Scope.DISTRICT);
            } else if (!one.holds(edition)) {
                one.renew(read.apply(file), edition);
                journal.changed(one, "protocol", Scope.DISTRICT);
            }
        });
        had.values().stream().filter(Protocol::isPublished).forEach(this::retire);
    }

    /// A projection, so that nothing is remembered from before the district is held.
    private boolean holds(Map<String, String> editions) {
        Map<UUID, String> wanted = new HashMap<>();
        editions.forEach((file, edition) -> wanted.put(idOf(file), edition));
        return em.createQuery(
                        "select p.id, p.edition from Protocol p where p.teamId is null and p.edition is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]))
                .equals(wanted);
    }

    private void retire(Protocol gone) {
        gone.become(ProtocolStatus.RETIRED);
        journal.changed(gone, "protocol", Scope.DISTRICT);
    }

    private UUID idOf(String file) {
        return UUID.nameUUIDFromBytes(("protocol " + current.id() + " " + file).getBytes(StandardCharsets.UTF_8));
    }
}
