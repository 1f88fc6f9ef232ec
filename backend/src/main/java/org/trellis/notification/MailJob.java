package org.trellis.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;

/// Sends the mails that may go, every minute.
///
/// A mail is sent between two transactions: where the process ends in between, or two processes work at the same
/// moment, somebody may get a mail twice, and nobody goes without.
@ApplicationScoped
class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class);

    private final Districts districts;
    private final CallerDistrict current;
    private final Letters letters;
    private final Post post;
    private final Mailbox mailbox;
    private final Mailer mailer;

    MailJob(Districts districts, CallerDistrict current, Letters letters, Post post, Mailbox mailbox, Mailer mailer) {
        this.districts = districts;
        this.current = current;
        this.letters = letters;
        this.post = post;
        this.mailbox = mailbox;
        this.mailer = mailer;
    }

    @Scheduled(every = "{trellis.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (post.isOpen()) {
            for (UUID district : all()) {
                for (Letter letter : ready(district)) {
                    send(district, letter);
                }
            }
        }
    }

    private void send(UUID district, Letter letter) {
        try {
            if (post.isKept()) {
                mailbox.keep(letter);
            } else {
                mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
            }
        } catch (RuntimeException failed) {
            // It waits, and is tried again; who it was for is nobody's business in a log.
            LOG.warnf("A mail of district %s could not be sent: %s", district, failed.getMessage());
            return;
        }
        sent(district, letter);
    }

    @ActivateRequestContext
    @Transactional
    List<Letter> ready(UUID district) {
        current.is(district.toString());
        return letters.ready();
    }

    @ActivateRequestContext
    @Transactional
    void sent(UUID district, Letter letter) {
        current.is(district.toString());
        letters.sent(letter);
    }

    @ActivateRequestContext
    @Transactional
    List<UUID> all() {
        return districts.all();
    }
}
