-- What is needed before a district is known, so none of it belongs to one. home_district is not named
-- district_id, because row-level security holds for every table that has a district_id.
create table account (
    email_key      varchar(254) not null,
    home_district  varchar(36)  not null,
    person_id      uuid         not null,
    password_hash  varchar(200) not null,
    constraint account_pk primary key (email_key),
    constraint account_of_a_person unique (home_district, person_id),
    constraint account_has_a_person foreign key (home_district, person_id) references person (district_id, id)
);

create table refresh_family (
    id             uuid        not null,
    home_district  varchar(36) not null,
    person_id      uuid        not null,
    token_hash     varchar(64) not null,
    previous_hash  varchar(64),
    rotated_at     timestamp(6) with time zone not null,
    expires_at     timestamp(6) with time zone not null,
    ended_at       timestamp(6) with time zone,
    constraint refresh_family_pk primary key (id)
);

create table invitation (
    token_hash     varchar(64) not null,
    home_district  varchar(36) not null,
    person_id      uuid        not null,
    expires_at     timestamp(6) with time zone not null,
    used_at        timestamp(6) with time zone,
    constraint invitation_pk primary key (token_hash)
);

create table signing_key (
    kid         varchar(64)     not null,
    locked_jwk  bytea not null,
    created_at  timestamp(6) with time zone not null,
    constraint signing_key_pk primary key (kid)
);
