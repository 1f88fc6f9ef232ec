-- All of them end when somebody leaves or chooses a new password.
create index refresh_family_of_a_person on refresh_family (home_district, person_id);
create index invitation_of_a_person on invitation (home_district, person_id);
