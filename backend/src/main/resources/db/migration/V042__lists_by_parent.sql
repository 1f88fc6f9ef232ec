-- H2 looks up a list of ids, as in "goal_id in (…)", only by the first column of an index, where PostgreSQL takes the
-- second one too: without these a page of goals reads all evidence of the district.
${only_h2} create index evidence_by_goal on evidence (goal_id);
${only_h2} create index try_out_by_goal on try_out (goal_id);
${only_h2} create index member_by_team on member (team_id);
${only_h2} create index school_by_team on team_school (team_id);
