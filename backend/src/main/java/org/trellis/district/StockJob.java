package org.trellis.district;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.database.CallerDistrict;

/// Gives districts all that comes with Trellis: a new one when it begins, and every one at each start.
@ApplicationScoped
public class StockJob {

    private static final Logger LOG = Logger.getLogger(StockJob.class);

    private final Districts districts;
    private final CallerDistrict current;
    private final List<Stock> stock;

    StockJob(Districts districts, CallerDistrict current, @All List<Stock> stock) {
        this.districts = districts;
        this.current = current;
        this.stock = stock;
    }

    /// A district for which it fails keeps what it has, and Trellis starts all the same.
    void refresh(@Observes StartupEvent start) {
        for (UUID district : all()) {
            try {
                refresh(district);
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "What comes with Trellis could not be brought up to date for district %s", district);
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
    public void refresh(UUID district) {
        current.is(district.toString());
        giveToCurrentDistrict();
    }

    /// In the caller's transaction.
    public void giveToCurrentDistrict() {
        stock.forEach(Stock::giveToCurrentDistrict);
    }
}
