-- The only list that spans districts: that they exist.
create table tenant (
    id varchar(36) not null,
    constraint tenant_pk primary key (id)
);

-- A district's own record, which belongs to itself.
create table district (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    name              varchar(120) not null,
    time_zone         varchar(64)  not null,
    locale            varchar(8)   not null,
    min_student_cell  integer      not null,
    min_staff_cell    integer      not null,
    constraint district_pk primary key (district_id, id),
    constraint district_is_a_tenant foreign key (district_id) references tenant (id)
);

create table school (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    name         varchar(120) not null,
    grade_bands  varchar(80)  not null,
    status       varchar(16)  not null,
    constraint school_pk primary key (district_id, id),
    constraint school_name_unique unique (district_id, name)
);

create table school_year (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    name       varchar(40) not null,
    starts_on  date        not null,
    ends_on    date        not null,
    status     varchar(16) not null,
    constraint school_year_pk primary key (district_id, id),
    constraint school_year_name_unique unique (district_id, name),
    constraint school_year_ends_after_it_starts check (ends_on > starts_on)
);
