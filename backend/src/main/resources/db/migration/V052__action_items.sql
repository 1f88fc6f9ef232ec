-- What somebody of a team will do, and by when.
create table action_item (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    team_id        uuid         not null,
    text           varchar(500) not null,
    owner_id       uuid         not null,
    due_on         date         not null,
    goal_id        uuid,
    meeting_id     uuid,
    check_back_on  date,
    status         varchar(16)  not null,
    done_on        date,
    carried_to     uuid,
    carried_count  integer      not null,
    constraint action_item_pk primary key (district_id, id),
    constraint action_item_of_a_team foreign key (district_id, team_id) references team (district_id, id),
    constraint action_item_has_an_owner foreign key (district_id, owner_id) references person (district_id, id),
    constraint action_item_for_a_goal foreign key (district_id, goal_id) references goal (district_id, id),
    constraint action_item_from_a_meeting foreign key (district_id, meeting_id) references meeting (district_id, id),
    constraint action_item_carried_to_a_meeting foreign key (district_id, carried_to) references meeting (district_id, id)
);

-- A team's by the day they are due, and one's own, on every first page.
create index action_item_of_a_team on action_item (district_id, team_id, due_on, id);
create index action_item_of_an_owner on action_item (district_id, owner_id, due_on, id);
