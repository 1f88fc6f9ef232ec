-- The second lock: PostgreSQL itself hides the rows of every district but the one a connection works for.
-- It holds for each table that has a district_id, new ones included, and for the owner of the tables too.
do $$
declare
    owned record;
begin
    for owned in
        select t.relname as table_name, t.oid
        from pg_class t
        join pg_attribute a on a.attrelid = t.oid and a.attname = 'district_id'
        where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
          and not (t.relrowsecurity and t.relforcerowsecurity)
    loop
        execute format('alter table %I enable row level security', owned.table_name);
        execute format('alter table %I force row level security', owned.table_name);
        if not exists (select 1 from pg_policy p where p.polrelid = owned.oid and p.polname = 'own_district_only') then
            execute format(
                'create policy own_district_only on %I using (district_id = current_setting(''trellis.district'', true))',
                owned.table_name);
        end if;
    end loop;
end $$;
