-- Collections of strategies: one that comes with Trellis, the district's, the schools'.
create table library (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    name         varchar(120)  not null,
    description  varchar(1000) not null,
    scope        varchar(16)   not null,
    school_id    uuid,
    status       varchar(16)   not null,
    edition      varchar(64),
    constraint library_pk primary key (district_id, id),
    constraint library_has_a_school foreign key (district_id, school_id) references school (district_id, id),
    constraint library_of_a_school_names_it check ((scope = 'SCHOOL') = (school_id is not null))
);

create index library_by_name on library (district_id, name, id);

-- Lists of texts are JSON arrays; their widths leave room for escapes.
create table strategy (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    library_id        uuid           not null,
    title             varchar(120)   not null,
    summary           varchar(400)   not null,
    what_students_do  varchar(600)   not null,
    why_it_works      varchar(1000),
    steps             varchar(12100) not null,
    look_fors         varchar(7300)  not null,
    preparation       varchar(600),
    minutes_to_try    integer,
    multilingual      varchar(800),
    disability        varchar(800),
    remote            varchar(800),
    questions         varchar(4900)  not null,
    subjects          varchar(160)   not null,
    grade_bands       varchar(80)    not null,
    guide_number      integer,
    guide_title       varchar(200),
    publication_year  integer,
    recommendation    varchar(20),
    wwc_level         varchar(16),
    essa_tier         integer,
    citation          varchar(600),
    url               varchar(500),
    retrieved_on      date,
    evidence_note     varchar(600),
    search_text       varchar(1200)  not null,
    status            varchar(16)    not null,
    constraint strategy_pk primary key (district_id, id),
    constraint strategy_is_in_a_library foreign key (district_id, library_id) references library (district_id, id),
    constraint strategy_tier_has_a_citation check (essa_tier is null or citation is not null)
);

-- The list is read by title; a library's page and its count of published strategies, by library.
create index strategy_by_title on strategy (district_id, title, id);
create index strategy_in_a_library on strategy (district_id, library_id, status);
