-- A strategy that a team tries for a goal. It is the team's, never one adult's.
create table try_out (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    goal_id      uuid        not null,
    strategy_id  uuid        not null,
    starts_on    date        not null,
    ends_on      date,
    plan         varchar(2000),
    status       varchar(16) not null,
    constraint try_out_pk primary key (district_id, id),
    constraint try_out_is_for_a_goal foreign key (district_id, goal_id) references goal (district_id, id),
    constraint try_out_is_of_a_strategy foreign key (district_id, strategy_id) references strategy (district_id, id),
    constraint try_out_ends_after_it_starts check (ends_on >= starts_on)
);

-- A goal's try-outs by date, for its page and the cards of a list.
create index try_out_of_a_goal on try_out (district_id, goal_id, starts_on, id);

alter table decision
    add constraint decision_is_about_a_strategy foreign key (district_id, strategy_id)
        references strategy (district_id, id);
