package org.trellis.strategy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;

/// At each start, brings every district's starter library up to date with the cards that this Trellis has.
@ApplicationScoped
class StarterLibraryJob {

    private static final Logger LOG = Logger.getLogger(StarterLibraryJob.class);

    private final Districts districts;
    private final CallerDistrict current;
    private final StarterLibrary starter;

    StarterLibraryJob(Districts districts, CallerDistrict current, StarterLibrary starter) {
        this.districts = districts;
        this.current = current;
        this.starter = starter;
    }

    /// A district for which it fails keeps the library it has, and Trellis starts all the same.
    void refresh(@Observes StartupEvent start) {
        for (UUID district : all()) {
            try {
                refresh(district);
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "The starter library of district %s could not be brought up to date", district);
            }
        }
    }

    @ActivateRequestContext
    @Transactional
    List<UUID> all() {
        return districts.all();
    }

    @ActivateRequestContext
    @Transactional
    void refresh(UUID district) {
        current.is(district.toString());
        starter.giveToCurrentDistrict();
    }
}
