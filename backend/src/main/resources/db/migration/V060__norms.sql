-- How a team wants to work together, as it was written at one time.
create table norm_set (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    team_id        uuid          not null,
    -- A JSON array: a set is read and written whole.
    norms          varchar(8000) not null,
    status         varchar(16)   not null,
    adopted_on     date,
    by_consensus   boolean       not null,
    -- The team, while the set is in force; nothing before and afterwards.
    in_force_in    uuid,
    -- The team, until the set is adopted.
    on_the_way_in  uuid,
    constraint norm_set_pk primary key (district_id, id),
    constraint norm_set_of_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint norm_set_alone_in_force unique (district_id, in_force_in),
    constraint norm_set_alone_on_the_way unique (district_id, on_the_way_in)
);

-- A team's sets by time, and what waits for its members.
create index norm_set_of_a_team on norm_set (district_id, team_id, created_at, id);

-- Who said that they will keep a set.
create table acknowledgement (
    district_id  varchar(36) not null,
    norm_set_id  uuid        not null,
    person_id    uuid        not null,
    constraint acknowledgement_pk primary key (district_id, norm_set_id, person_id),
    constraint acknowledgement_of_norms foreign key (district_id, norm_set_id) references norm_set (district_id, id),
    constraint acknowledgement_by_a_person foreign key (district_id, person_id) references person (district_id, id)
);

-- What a meeting's people thought of how the norms were kept: one row of counts for each meeting, rewritten whole with
-- each reply, so that no row and no order of rows belongs to anybody. It has no moment, no author and no version on
-- purpose. Who has replied is known by marks under a key that is not in the database, and only until the meeting ends.
create table norm_check (
    district_id  varchar(36)   not null,
    meeting_id   uuid          not null,
    norm_set_id  uuid          not null,
    -- A JSON array: how often 1, 2, 3 and 4 were said.
    kept         varchar(100)  not null,
    -- A JSON array: how often each norm of the set was named as the one to work on.
    minded       varchar(400)  not null,
    marks        varchar(12000) not null,
    constraint norm_check_pk primary key (district_id, meeting_id),
    constraint norm_check_of_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id),
    constraint norm_check_of_norms foreign key (district_id, norm_set_id) references norm_set (district_id, id)
);
