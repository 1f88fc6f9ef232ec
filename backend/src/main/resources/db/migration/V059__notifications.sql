-- What somebody was told of, once.
create table notification (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    person_id       uuid         not null,
    kind            varchar(32)  not null,
    subject         varchar(80)  not null,
    title           varchar(500) not null,
    team_id         uuid         not null,
    team_name       varchar(200) not null,
    due_on          date,
    meeting_id      uuid,
    action_item_id  uuid,
    norm_set_id     uuid,
    is_shown        boolean      not null,
    status          varchar(16)  not null,
    mail_after      timestamp(6) with time zone,
    constraint notification_pk primary key (district_id, id),
    constraint notification_is_for_a_person foreign key (district_id, person_id) references person (district_id, id),
    constraint notification_of_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint notification_told_once unique (district_id, person_id, kind, subject)
);

-- Somebody's own, by time.
create index notification_of_a_person on notification (district_id, person_id, created_at, id);
-- Those that wait to be mailed; most wait for nothing.
create index notification_to_be_mailed on notification (district_id, mail_after);

-- How somebody wants to be told; its id is the person's.
create table notification_settings (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    not_shown    varchar(400) not null,
    not_mailed   varchar(400) not null,
    delivery     varchar(16)  not null,
    daily_at     time         not null,
    quiet_from   time,
    quiet_until  time,
    constraint notification_settings_pk primary key (district_id, id),
    constraint notification_settings_of_a_person foreign key (district_id, id) references person (district_id, id)
);

-- How far a district's journal has been read for notifications. What happened before there were any is not told of.
create table notified (
    id           integer     not null,
    district_id  varchar(36) not null,
    through_seq  bigint      not null,
    constraint notified_pk primary key (district_id, id)
);

insert into notified (id, district_id, through_seq) select 1, district_id, last_seq from journal_head;
