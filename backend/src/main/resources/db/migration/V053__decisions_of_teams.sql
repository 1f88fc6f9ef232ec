-- Decisions are a team's; each may be about a goal, an agenda item, both or neither.
alter table decision add column team_id uuid;
alter table decision add column agenda_item_id uuid;
alter table decision add column text varchar(500);
alter table decision add column reverses boolean;
alter table decision add column published boolean;
alter table decision add column search_text varchar(2600);

-- The search column is without capitals and accents, as the code keeps it from now on.
update decision set
    team_id = (select g.team_id from goal g where g.district_id = decision.district_id and g.id = decision.goal_id),
    reverses = false,
    published = false,
    search_text = translate(lower(reason), 'áàâäãåéèêëíìîïóòôöõúùûüñçýÿ', 'aaaaaaeeeeiiiiooooouuuuncyy');

alter table decision alter column team_id set not null;
alter table decision alter column reverses set not null;
alter table decision alter column published set not null;
alter table decision alter column search_text set not null;
alter table decision alter column goal_id drop not null;
alter table decision alter column decision drop not null;

alter table decision add constraint decision_is_of_a_team foreign key (district_id, team_id)
    references team (district_id, id);
alter table decision add constraint decision_of_an_agenda_item foreign key (district_id, agenda_item_id)
    references agenda_item (district_id, id);
alter table decision add constraint decision_says_something check (decision is not null or text is not null);
alter table decision add constraint decision_reverses_another check (not reverses or supersedes is not null);

-- A team's decisions, newest first, and what it reads beside a goal that it talks about again.
create index decision_of_a_team on decision (district_id, team_id, decided_on, id);
create index decision_of_an_item on decision (district_id, agenda_item_id);
