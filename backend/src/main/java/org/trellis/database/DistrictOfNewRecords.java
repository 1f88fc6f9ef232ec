package org.trellis.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/// Gives each new record the caller's district.
///
/// Hibernate would also limit what is read to it, but then works out each query anew every time it runs, which costs
/// more than all the rest of a request: [CallerDistrict#ROWS] limits it instead. Hence all are "root" to Hibernate.
@PersistenceUnitExtension
@RequestScoped
class DistrictOfNewRecords implements TenantResolver {

    private final CallerDistrict caller;

    DistrictOfNewRecords(CallerDistrict caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return CallerDistrict.NONE;
    }

    @Override
    public String resolveTenantId() {
        return caller.id();
    }

    @Override
    public boolean isRoot(String district) {
        return true;
    }
}
