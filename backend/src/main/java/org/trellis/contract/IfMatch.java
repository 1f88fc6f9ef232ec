package org.trellis.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.MissingVersion;
import org.trellis.problem.StaleVersion;

/// The version of a record that the client says it read, in the header `If-Match`.
@RequestScoped
public class IfMatch {

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /// Lets the change go on if `record` is still what the client read.
    ///
    /// @return the record, for the call that changes it
    /// @throws MissingVersion if the client did not say what it read
    /// @throws StaleVersion if the record has changed since
    public <T extends DistrictRecord> T check(T record) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted == null || wanted.isBlank()) {
            throw new MissingVersion();
        }
        if (!EntityTags.names(wanted, record.version())) {
            throw new StaleVersion(record.version());
        }
        return record;
    }
}
