/// Notifications: what happened or is due that somebody should know of, in the app and by e-mail.
///
/// [JournalNotices] reads the journal and [DueNotices] the days; both tell [Notifications], which asks each person's
/// [NotificationSettings] whether and when a mail may go. [MailJob] sends. None of them ever sees a note's words.
@NullMarked
package org.trellis.notification;

import org.jspecify.annotations.NullMarked;
