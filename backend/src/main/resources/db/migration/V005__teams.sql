-- The adults who plan together for the students they share.
create table team (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    name     varchar(80)   not null,
    purpose  varchar(1000) not null,
    kind     varchar(16)   not null,
    status   varchar(16)   not null,
    constraint team_pk primary key (district_id, id)
);

create index team_by_name on team (district_id, name, id);

create table team_school (
    district_id  varchar(36) not null,
    team_id      uuid        not null,
    school_id    uuid        not null,
    constraint team_school_pk primary key (district_id, team_id, school_id),
    constraint team_school_has_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint team_school_has_a_school foreign key (district_id, school_id) references school (district_id, id)
);

-- Who is or was in a team. A row is kept when somebody leaves.
create table member (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    team_id    uuid        not null,
    person_id  uuid        not null,
    team_role  varchar(16) not null,
    joined_on  date        not null,
    left_on    date,
    constraint member_pk primary key (district_id, id),
    constraint member_has_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint member_is_a_person foreign key (district_id, person_id) references person (district_id, id)
);

create index member_of_a_team on member (district_id, team_id, person_id);
-- "My teams", on every page.
create index member_of_a_person on member (district_id, person_id, team_id);
