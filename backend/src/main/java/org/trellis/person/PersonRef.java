package org.trellis.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody who is named beside a record.
@Schema(name = "PersonRef")
public record PersonRef(UUID id, String displayName) {}
