package org.trellis.series;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;

/// Lays the meetings of every series ahead, at each start and four times a day. Several processes may: what one has
/// laid the others find laid.
@ApplicationScoped
class SeriesJob {

    private static final Logger LOG = Logger.getLogger(SeriesJob.class);

    private final Districts districts;
    private final CallerDistrict current;
    private final SeriesOfMeetings series;

    SeriesJob(Districts districts, CallerDistrict current, SeriesOfMeetings series) {
        this.districts = districts;
        this.current = current;
        this.series = series;
    }

    @Scheduled(every = "6h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lay() {
        for (UUID district : all()) {
            try {
                lay(district);
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "The meetings of district %s could not be laid ahead", district);
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
    void lay(UUID district) {
        current.is(district.toString());
        series.layAll(districts.today());
    }
}
