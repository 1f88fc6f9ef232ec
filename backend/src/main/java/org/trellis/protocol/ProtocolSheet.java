package org.trellis.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A protocol as a file under `protocols/` holds it.
///
/// @param key names it for good, the same in each language: the file's name
/// @param language the folder the file is in
record ProtocolSheet(
        String key,
        String language,
        String title,
        String purpose,
        @Nullable String whenToUse,
        @Nullable String preparation,
        List<Ancestor> lineage,
        List<ProtocolStep> steps) {

    ProtocolChange content() {
        return new ProtocolChange(title, purpose, whenToUse, preparation, language, steps);
    }
}
