-- What was said under an agenda item: many small entries, so that people who write at once do not meet.
create table minutes_entry (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    meeting_id      uuid          not null,
    agenda_item_id  uuid          not null,
    author_id       uuid          not null,
    text            varchar(4000) not null,
    constraint minutes_entry_pk primary key (district_id, id),
    constraint minutes_entry_of_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id),
    constraint minutes_entry_of_an_agenda_item foreign key (district_id, agenda_item_id)
        references agenda_item (district_id, id),
    constraint minutes_entry_has_an_author foreign key (district_id, author_id) references person (district_id, id)
);

-- As they were begun: of one item, and of the whole meeting.
create index minutes_entry_of_an_item on minutes_entry (district_id, agenda_item_id, created_at, id);
create index minutes_entry_in_order on minutes_entry (district_id, meeting_id, created_at, id);
