-- Ways to hold a conversation, step by step: those that come with Trellis, and those of teams.
create table protocol (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    -- Nothing for one that comes with Trellis.
    team_id      uuid,
    -- What names one that comes with Trellis, the same in each language.
    library_key  varchar(60),
    title        varchar(120)   not null,
    purpose      varchar(400)   not null,
    when_to_use  varchar(600),
    preparation  varchar(600),
    language     varchar(2)     not null,
    -- A JSON array, as long as twenty steps can be.
    steps        varchar(80000) not null,
    minutes      integer        not null,
    lineage      varchar(8000)  not null,
    copied_from  uuid,
    search_text  varchar(600)   not null,
    status       varchar(16)    not null,
    -- Of the file it was last written from.
    edition      varchar(64),
    constraint protocol_pk primary key (district_id, id),
    constraint protocol_of_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint protocol_copied_from_another foreign key (district_id, copied_from)
        references protocol (district_id, id),
    constraint protocol_in_the_library_once unique (district_id, library_key, language),
    constraint protocol_is_of_a_team_or_the_library check ((team_id is null) <> (library_key is null)),
    constraint protocol_takes_time check (minutes > 0)
);

-- The list of all, by title.
create index protocol_by_title on protocol (district_id, title, id);

-- What an agenda item is talked about by.
alter table agenda_item add column protocol_id uuid;
alter table agenda_item add constraint agenda_item_by_a_protocol foreign key (district_id, protocol_id)
    references protocol (district_id, id);
