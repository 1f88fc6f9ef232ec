-- Meetings that come again, by a rule of RFC 5545. Each of them is a meeting of its own, laid some weeks ahead.
create table meeting_series (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    team_id     uuid         not null,
    title       varchar(200) not null,
    rule        varchar(200) not null,
    starts_on   date         not null,
    starts_at   varchar(5)   not null,
    time_zone   varchar(64)  not null,
    minutes     integer      not null,
    place       varchar(200),
    status      varchar(16)  not null,
    -- The last day up to which its meetings are laid.
    laid_until  date         not null,
    constraint meeting_series_pk primary key (district_id, id),
    constraint meeting_series_of_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint meeting_series_takes_time check (minutes > 0)
);

create index meeting_series_of_a_team_by_day on meeting_series (district_id, team_id, starts_on, id);
-- Those that need more meetings, once a day.
create index meeting_series_to_lay on meeting_series (district_id, status, laid_until);

alter table meeting add column series_id uuid;
alter table meeting add column occurs_on date;
alter table meeting add constraint meeting_of_a_series foreign key (district_id, series_id)
    references meeting_series (district_id, id);
-- Two processes that lay a series at once lay each meeting once.
alter table meeting add constraint meeting_occurs_once unique (district_id, series_id, occurs_on);
