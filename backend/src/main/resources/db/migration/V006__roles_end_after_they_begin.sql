alter table role_assignment add constraint role_assignment_ends_after_it_begins
    check (valid_to is null or valid_to >= valid_from);
-- The directory by school or role, and the count of administrators.
create index role_assignment_by_role on role_assignment (district_id, role, school_id);
