package org.trellis.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The secret address of a calendar. It is shown once.
///
/// @param url what a calendar subscribes to
@Schema(name = "CalendarAddress")
record CalendarAddress(String url) {

    /// @param token its secret part
    static CalendarAddress at(String origin, String token) {
        return new CalendarAddress(origin + "/calendar/" + token + ".ics");
    }
}
