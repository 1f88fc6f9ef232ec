package org.trellis.database;

import jakarta.enterprise.context.RequestScoped;

/// The district that everything in this request is limited to.
///
/// It starts as [#NONE], in which no record of any district can be seen, and is set once: from the caller's token, or
/// by a job that works for one district.
@RequestScoped
public class CallerDistrict {

    public static final String NONE = "none";

    /// What limits a record's rows to this district, in every load, query, bulk update and bulk delete: the setting
    /// that [RowSecurity] gives each connection. See [DistrictFilter] for H2.
    public static final String ROWS = "district_id = " + DistrictFilter.SETTING;

    private String district = NONE;

    /// The district's id, as its records carry it.
    public String id() {
        return district;
    }

    /// @param district a district's id, as its records carry it
    public void is(String district) {
        this.district = district;
    }
}
