-- When a team meets. Who does what at it, and who was there, is the team's alone.
create table meeting (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    team_id         uuid         not null,
    title           varchar(200) not null,
    starts_at       timestamp(6) with time zone not null,
    time_zone       varchar(64)  not null,
    minutes         integer      not null,
    place           varchar(200),
    facilitator_id  uuid,
    recorder_id     uuid,
    timekeeper_id   uuid,
    reporter_id     uuid,
    status          varchar(16)  not null,
    closed_at       timestamp(6) with time zone,
    -- The team, while the meeting runs; nothing before and afterwards.
    running_in      uuid,
    -- How often what a calendar shows of it has changed.
    sequence        integer      not null,
    constraint meeting_pk primary key (district_id, id),
    constraint meeting_is_of_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint meeting_has_a_facilitator foreign key (district_id, facilitator_id) references person (district_id, id),
    constraint meeting_has_a_recorder foreign key (district_id, recorder_id) references person (district_id, id),
    constraint meeting_has_a_timekeeper foreign key (district_id, timekeeper_id) references person (district_id, id),
    constraint meeting_has_a_reporter foreign key (district_id, reporter_id) references person (district_id, id),
    constraint meeting_takes_time check (minutes > 0),
    constraint meeting_runs_alone unique (district_id, running_in)
);

-- A team's meetings by time: the list, the one before, how many were held.
create index meeting_of_a_team on meeting (district_id, team_id, starts_at, id);
-- Those of several teams, for a calendar; H2 looks up a list of teams only by the first column.
${only_h2} create index meeting_by_team on meeting (team_id);

-- Who was there.
create table attendee (
    district_id  varchar(36) not null,
    meeting_id   uuid        not null,
    person_id    uuid        not null,
    constraint attendee_pk primary key (district_id, meeting_id, person_id),
    constraint attendee_of_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id),
    constraint attendee_is_a_person foreign key (district_id, person_id) references person (district_id, id)
);

-- Each status a meeting was given, and when: that it was closed and reopened stays to be seen.
create table meeting_turn (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    meeting_id  uuid        not null,
    status      varchar(16) not null,
    constraint meeting_turn_pk primary key (district_id, id),
    constraint meeting_turn_of_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id)
);

create index meeting_turn_in_order on meeting_turn (district_id, meeting_id, created_at, id);

-- What a team is to talk about at a meeting, in this order.
create table agenda_item (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    meeting_id       uuid         not null,
    position         integer      not null,
    title            varchar(200) not null,
    kind             varchar(16)  not null,
    question         varchar(2),
    planned_minutes  integer,
    owner_id         uuid,
    goal_id          uuid,
    strategy_id      uuid,
    status           varchar(16)  not null,
    started_at       timestamp(6) with time zone,
    used_seconds     bigint       not null,
    carried_from     uuid,
    carried_count    integer      not null,
    constraint agenda_item_pk primary key (district_id, id),
    constraint agenda_item_of_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id),
    constraint agenda_item_has_an_owner foreign key (district_id, owner_id) references person (district_id, id),
    constraint agenda_item_about_a_goal foreign key (district_id, goal_id) references goal (district_id, id),
    constraint agenda_item_about_a_strategy foreign key (district_id, strategy_id)
        references strategy (district_id, id),
    constraint agenda_item_carried_from_another foreign key (district_id, carried_from)
        references agenda_item (district_id, id),
    constraint agenda_item_carried_once unique (district_id, carried_from)
);

create index agenda_item_in_order on agenda_item (district_id, meeting_id, position, id);
