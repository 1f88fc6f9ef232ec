-- Counts for a group of students on one day. There are no rows about single students, here or anywhere.
create table evidence (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    goal_id       uuid         not null,
    phase         varchar(16)  not null,
    collected_on  date         not null,
    eligible      integer      not null,
    assessed      integer      not null,
    meeting       integer      not null,
    label         varchar(120),
    note          varchar(2000),
    status        varchar(16)  not null,
    recorded_by   uuid         not null,
    constraint evidence_pk primary key (district_id, id),
    constraint evidence_is_for_a_goal foreign key (district_id, goal_id) references goal (district_id, id),
    constraint evidence_is_recorded_by_a_person foreign key (district_id, recorded_by)
        references person (district_id, id),
    constraint evidence_counts_agree check (0 <= meeting and meeting <= assessed and assessed <= eligible)
);

-- A goal's evidence by date, for its page, its chart and the cards of a list.
create index evidence_of_a_goal on evidence (district_id, goal_id, collected_on, id);
