package org.trellis.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;

/// Tells people of what has happened, every few seconds, and of what is due, every hour.
@ApplicationScoped
class NotificationJob {

    private static final Logger LOG = Logger.getLogger(NotificationJob.class);

    private final Districts districts;
    private final CallerDistrict current;
    private final JournalNotices journal;
    private final ActionNotices actions;

    NotificationJob(Districts districts, CallerDistrict current, JournalNotices journal, ActionNotices actions) {
        this.districts = districts;
        this.current = current;
        this.journal = journal;
        this.actions = actions;
    }

    @Scheduled(every = "{trellis.notifications.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellOfWhatHappened() {
        inEach(district -> {
            boolean more = true;
            while (more) {
                more = readOn(district);
            }
        });
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellOfWhatIsDue() {
        inEach(this::due);
    }

    @ActivateRequestContext
    @Transactional
    boolean readOn(UUID district) {
        current.is(district.toString());
        return journal.readOn();
    }

    @ActivateRequestContext
    @Transactional
    void due(UUID district) {
        current.is(district.toString());
        actions.due(districts.today());
    }

    @ActivateRequestContext
    @Transactional
    List<UUID> all() {
        return districts.all();
    }

    private void inEach(Consumer<UUID> work) {
        for (UUID district : all()) {
            try {
                work.accept(district);
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "The people of district %s could not be told of what happened", district);
            }
        }
    }
}
