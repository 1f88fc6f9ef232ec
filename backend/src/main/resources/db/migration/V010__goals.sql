-- What a team's students need. What is absent until the goal starts may be null.
create table goal (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    team_id            uuid         not null,
    statement          varchar(500) not null,
    why                varchar(2000),
    group_label        varchar(120) not null,
    group_size         integer      not null,
    subject            varchar(24)  not null,
    grade_band         varchar(16)  not null,
    measure_name       varchar(120),
    measure_kind       varchar(24),
    measure_criterion  varchar(500),
    target_percent     integer,
    target_date        date,
    framing_verdict    varchar(16),
    framing_rule_set   varchar(40),
    framing_locale     varchar(8),
    framing_findings   varchar(2000),
    override_reason    varchar(2000),
    status             varchar(16)  not null,
    started_on         date,
    result_reason      varchar(2000),
    result_on          date,
    constraint goal_pk primary key (district_id, id),
    constraint goal_belongs_to_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint goal_group_has_students check (group_size > 0),
    constraint goal_target_is_a_percentage check (target_percent between 1 and 100)
);

-- A team's goals, and all goals, newest first.
create index goal_of_a_team on goal (district_id, team_id, created_at, id);
create index goal_by_age on goal (district_id, created_at, id);
