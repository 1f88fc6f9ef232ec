package org.trellis.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/// Limits every query and every change that Hibernate makes to the caller's district.
@PersistenceUnitExtension
@RequestScoped
class DistrictFilter implements TenantResolver {

    private final CallerDistrict caller;

    DistrictFilter(CallerDistrict caller) {
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
}
