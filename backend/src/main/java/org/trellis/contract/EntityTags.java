package org.trellis.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.secret.MasterKey;
import org.trellis.secret.Seal;

/// The ETags of records: `"7.k3Jx9Zq2"`, the version and a mark of all that this caller was shown.
///
/// A change needs the version and no more, because that is what the change is made to. Whether a record need not be
/// sent again depends on all of it: names in it belong to other records, and what may be done depends on who asks.
@ApplicationScoped
class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"(\\d+)(\\.[\\w-]*)?\"");
    private static final int MARK_BYTES = 9;

    private final Seal seal;

    EntityTags(MasterKey master) {
        this.seal = master.seal("entity tags");
    }

    /// The tag of a record.
    ///
    /// @param shown all that is shown of it
    String of(Versioned record, byte[] shown) {
        byte[] mark = Arrays.copyOf(seal.on(shown), MARK_BYTES);
        return "\"" + record.version() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(mark) + "\"";
    }

    /// Whether a tag is among those of an `If-None-Match`, in which a proxy may have called it weak.
    static boolean has(@Nullable String header, String tag) {
        return in(header)
                .map(known -> known.replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }

    /// Whether one of the tags of an `If-Match` is of this version. `*` is any version.
    static boolean names(String header, int version) {
        return in(header).anyMatch(tag -> tag.equals("*") || isOf(tag, version));
    }

    private static boolean isOf(String tag, int version) {
        var parts = TAG.matcher(tag);
        return parts.matches() && parts.group(1).equals(String.valueOf(version));
    }

    private static Stream<String> in(@Nullable String header) {
        return header == null
                ? Stream.empty()
                : Arrays.stream(header.split(",", -1)).map(String::strip);
    }
}
