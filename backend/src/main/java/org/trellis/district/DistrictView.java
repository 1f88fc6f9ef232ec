package org.trellis.district;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contract.Versioned;

/// A district's settings, which everyone in it may read.
@Schema(name = "District")
record DistrictView(
        UUID id,
        int version,
        String name,
        String timeZone,
        String locale,
        int minStudentCell,
        int minStaffCell,
        boolean mayChange)
        implements Versioned {

    static DistrictView of(District district, boolean mayChange) {
        return new DistrictView(
                district.id(),
                district.version(),
                district.name(),
                district.timeZone().getId(),
                district.locale(),
                district.minStudentCell(),
                district.minStaffCell(),
                mayChange);
    }
}
