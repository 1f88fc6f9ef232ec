package org.trellis.notification;

import jakarta.persistence.Converter;
import org.trellis.database.EnumSetText;

/// Keeps a set of kinds in one column.
@Converter
class NotificationKinds extends EnumSetText<NotificationKind> {

    NotificationKinds() {
        super(NotificationKind.class);
    }
}
