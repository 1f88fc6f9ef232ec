-- The last number given in each district.
create table journal_head (
    district_id  varchar(36) not null,
    last_seq     bigint default 0 not null,
    constraint journal_head_pk primary key (district_id)
);

create table journal (
    district_id     varchar(36) not null,
    seq             bigint      not null,
    at              timestamp(6) with time zone not null,
    actor_id        uuid,
    happening       varchar(16) not null,
    noun            varchar(40) not null,
    record_id       uuid        not null,
    record_version  integer     not null,
    scope_kind      varchar(16) not null,
    scope_id        uuid,
    constraint journal_pk primary key (district_id, seq)
);
