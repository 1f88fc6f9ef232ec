/// Calendars: meetings as feeds that any calendar can read (RFC 5545), at addresses that are secret.
///
/// A person has one address for all their teams and one for each. Who knows it reads when and where meetings are, and
/// nothing of what is said there; it is made anew when it got into the wrong hands, and ends with the person's place
/// in the team. [CalendarFeeds] keeps the addresses, [ICalendar] writes the format. Nothing else uses this package.
@NullMarked
package org.trellis.calendar;

import org.jspecify.annotations.NullMarked;
