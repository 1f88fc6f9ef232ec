-- What the record of a journal entry is part of: the meeting of an agenda item, the team of a member. Whoever follows
-- that one thing hears of its parts without looking each up, also once they are gone.
alter table journal add column whole_id uuid;
