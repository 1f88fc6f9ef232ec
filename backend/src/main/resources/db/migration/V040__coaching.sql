-- A coach and a colleague who work together in confidence.
create table partnership (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    coach_id     uuid         not null,
    partner_id   uuid         not null,
    proposed_by  uuid         not null,
    focus        varchar(500) not null,
    status       varchar(16)  not null,
    started_on   date,
    ended_on     date,
    -- The two, smaller id first, while it is proposed, active or paused; nothing afterwards.
    open_pair    varchar(73),
    constraint partnership_pk primary key (district_id, id),
    constraint partnership_has_a_coach foreign key (district_id, coach_id) references person (district_id, id),
    constraint partnership_has_a_partner foreign key (district_id, partner_id) references person (district_id, id),
    constraint partnership_is_of_two check (coach_id <> partner_id),
    constraint partnership_open_once unique (district_id, open_pair)
);

-- "My partnerships", from either side.
create index partnership_of_a_coach on partnership (district_id, coach_id);
create index partnership_of_a_partner on partnership (district_id, partner_id);
-- Those whose leaders look, newest first.
create index partnership_by_age on partnership (district_id, created_at, id);

-- The key that one partnership's notes are locked with, itself locked with the master key.
create table partnership_key (
    district_id     varchar(36) not null,
    partnership_id  uuid        not null,
    locked_key      bytea       not null,
    created_at      timestamp(6) with time zone not null,
    constraint partnership_key_pk primary key (district_id, partnership_id),
    constraint partnership_key_has_a_partnership
        foreign key (district_id, partnership_id) references partnership (district_id, id)
);

-- What is known about a note. Its words, the title among them, are in body only, locked; a retracted one has none.
create table note (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    partnership_id   uuid        not null,
    author_id        uuid        not null,
    kind             varchar(16) not null,
    status           varchar(16) not null,
    shared_at        timestamp(6) with time zone,
    revision         integer     not null,
    shared_revision  integer,
    body             bytea,
    constraint note_pk primary key (district_id, id),
    constraint note_has_a_partnership foreign key (district_id, partnership_id) references partnership (district_id, id),
    constraint note_has_an_author foreign key (district_id, author_id) references person (district_id, id),
    constraint note_retracted_has_no_words check ((body is null) = (status = 'RETRACTED'))
);

create index note_of_a_partnership on note (district_id, partnership_id, created_at, id);
-- Somebody's drafts, and the notes lately shared with them, on every first page.
create index note_of_an_author on note (district_id, author_id, status);
