package org.trellis.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// That a district exists; all else about it belongs to it. The one list that spans districts, for start-up and jobs.
@Entity
@Table(name = "tenant")
class Tenant {

    @Id
    private String id;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    Tenant(UUID district) {
        id = district.toString();
    }
}
