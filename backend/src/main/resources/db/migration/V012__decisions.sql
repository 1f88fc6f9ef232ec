-- What teams decided. A row never changes; a later one may take its place.
create table decision (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    goal_id      uuid          not null,
    decision     varchar(16)   not null,
    reason       varchar(2000) not null,
    decided_on   date          not null,
    strategy_id  uuid,
    supersedes   uuid,
    recorded_by  uuid          not null,
    constraint decision_pk primary key (district_id, id),
    constraint decision_is_for_a_goal foreign key (district_id, goal_id) references goal (district_id, id),
    constraint decision_supersedes_a_decision foreign key (district_id, supersedes)
        references decision (district_id, id),
    constraint decision_is_superseded_once unique (district_id, supersedes),
    constraint decision_is_recorded_by_a_person foreign key (district_id, recorded_by)
        references person (district_id, id)
);

-- A goal's decisions, newest first.
create index decision_of_a_goal on decision (district_id, goal_id, decided_on, id);
