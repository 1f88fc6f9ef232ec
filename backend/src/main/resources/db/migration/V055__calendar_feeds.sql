-- The secret addresses at which calendars read meetings. What is needed before a district is known, see accounts.
create table calendar_feed (
    token_hash     varchar(64) not null,
    home_district  varchar(36) not null,
    person_id      uuid        not null,
    -- A team's id, or "mine" for all teams of the person.
    feed           varchar(36) not null,
    created_at     timestamp(6) with time zone not null,
    constraint calendar_feed_pk primary key (token_hash),
    constraint calendar_feed_has_one_address unique (home_district, person_id, feed),
    constraint calendar_feed_of_a_person foreign key (home_district, person_id) references person (district_id, id)
);
