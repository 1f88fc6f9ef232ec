-- Adults. There is no table of students, and there will be none.
create table person (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    given_name    varchar(60)  not null,
    family_name   varchar(60)  not null,
    display_name  varchar(120) not null,
    email         varchar(254) not null,
    email_key     varchar(254) not null,
    pronouns      varchar(40),
    title         varchar(80),
    locale        varchar(8),
    status        varchar(16)  not null,
    constraint person_pk primary key (district_id, id),
    constraint person_email_unique unique (district_id, email_key)
);

-- The directory is read by name.
create index person_by_name on person (district_id, display_name, id);

create table role_assignment (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    person_id   uuid        not null,
    role        varchar(24) not null,
    school_id   uuid,
    valid_from  date        not null,
    valid_to    date,
    constraint role_assignment_pk primary key (district_id, id),
    constraint role_assignment_has_a_person foreign key (district_id, person_id) references person (district_id, id),
    constraint role_assignment_has_a_school foreign key (district_id, school_id) references school (district_id, id)
);

-- Asked on every request whose person is not remembered.
create index role_assignment_of_a_person on role_assignment (district_id, person_id);
