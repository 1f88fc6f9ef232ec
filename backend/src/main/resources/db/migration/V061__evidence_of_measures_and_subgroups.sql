-- Groups of students whose counts a district allows beside those of a whole group.
create table subgroup (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    name    varchar(120) not null,
    status  varchar(16)  not null,
    constraint subgroup_pk primary key (district_id, id),
    constraint subgroup_name_unique unique (district_id, name)
);

-- What a team watches for a goal beside the goal's own measure.
create table measure (
    id            uuid         not null,
    district_id   varchar(36)  not null,
    version       integer      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    updated_at    timestamp(6) with time zone not null,
    updated_by    uuid,
    created_with  varchar(64),
    goal_id    uuid         not null,
    name       varchar(120) not null,
    kind       varchar(24)  not null,
    criterion  varchar(500) not null,
    role       varchar(16)  not null,
    unit       varchar(16)  not null,
    direction  varchar(8)   not null,
    constraint measure_pk primary key (district_id, id),
    constraint measure_is_of_a_goal foreign key (district_id, goal_id) references goal (district_id, id),
    constraint measure_name_unique unique (district_id, goal_id, name)
);

alter table goal add column measure_direction varchar(8);
update goal set measure_direction = 'UP' where measure_name is not null;

alter table goal drop constraint goal_target_is_a_percentage;
alter table goal add constraint goal_target_is_a_percentage check (target_percent between 0 and 100);

alter table evidence add column measure_id uuid;
alter table evidence add column subgroup_id uuid;
alter table evidence add column corrects uuid;
alter table evidence add column amount numeric(12, 2);
alter table evidence alter column meeting drop not null;
alter table evidence drop constraint evidence_counts_agree;
alter table evidence add constraint evidence_counts_agree
    check (0 <= assessed and assessed <= eligible and 0 <= meeting and meeting <= assessed);
alter table evidence add constraint evidence_counts_or_has_an_amount
    check (meeting is not null and amount is null or meeting is null and measure_id is not null);
alter table evidence add constraint evidence_is_of_a_measure
    foreign key (district_id, measure_id) references measure (district_id, id);
alter table evidence add constraint evidence_is_of_a_subgroup
    foreign key (district_id, subgroup_id) references subgroup (district_id, id);
alter table evidence add constraint evidence_corrects_evidence
    foreign key (district_id, corrects) references evidence (district_id, id);
create unique index evidence_is_corrected_once on evidence (district_id, corrects);
