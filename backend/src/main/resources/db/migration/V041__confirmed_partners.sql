-- Whether each of the two is known to the other to be who they say. Not so after a password that was chosen by an
-- administrator's link, until the other confirms it; until then the notes are closed to them.
alter table partnership add column coach_confirmed boolean default true not null;
alter table partnership add column partner_confirmed boolean default true not null;
