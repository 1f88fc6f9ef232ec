package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;

/// Tells people of things when a test is ready, and not every few seconds.
@ApplicationScoped
public class Telling {

    private final NotificationJob job;

    Telling(NotificationJob job) {
        this.job = job;
    }

    public void ofWhatHappened() {
        job.tellOfWhatHappened();
    }
}
