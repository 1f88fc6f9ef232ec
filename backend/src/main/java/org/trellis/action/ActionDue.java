package org.trellis.action;

import java.time.LocalDate;
import java.util.UUID;

/// An action item that waits for the caller.
public record ActionDue(UUID actionItemId, UUID teamId, String teamName, String text, LocalDate dueOn) {}
