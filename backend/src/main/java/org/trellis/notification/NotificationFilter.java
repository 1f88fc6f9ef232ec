package org.trellis.notification;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which notifications a list is to show.
public class NotificationFilter {

    @RestQuery
    public @Nullable NotificationStatus status;
}
