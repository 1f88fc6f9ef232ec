-- Conversations that go by a protocol, with the steps as they were when it began.
create table protocol_run (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    meeting_id        uuid           not null,
    -- The meeting, until it is finished; nothing afterwards.
    running_in        uuid,
    agenda_item_id    uuid,
    presenter_id      uuid,
    protocol_id       uuid           not null,
    protocol_version  integer        not null,
    title             varchar(120)   not null,
    steps             varchar(80000) not null,
    -- How long each step took: a JSON array beside the steps.
    used_seconds      varchar(400)   not null,
    step              integer        not null,
    step_began_at     timestamp(6) with time zone not null,
    running_since     timestamp(6) with time zone,
    paused_since      timestamp(6) with time zone,
    finished_at       timestamp(6) with time zone,
    constraint protocol_run_pk primary key (district_id, id),
    constraint protocol_run_of_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id),
    constraint protocol_run_about_an_agenda_item foreign key (district_id, agenda_item_id)
        references agenda_item (district_id, id),
    constraint protocol_run_has_a_presenter foreign key (district_id, presenter_id) references person (district_id, id),
    constraint protocol_run_by_a_protocol foreign key (district_id, protocol_id) references protocol (district_id, id),
    constraint protocol_run_runs_alone unique (district_id, running_in)
);

-- What a meeting went by, in order.
create index protocol_run_of_a_meeting_in_order on protocol_run (district_id, meeting_id, created_at, id);
