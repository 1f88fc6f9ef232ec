-- The second lock: PostgreSQL itself hides the rows of every district but the one a connection works for.
-- It holds for each table that has a district_id, new ones included, and for the owner of the tables too.
do $$
declare
    owned record;
begin
    for owned in
        select c.table_name
        from information_schema.columns c
        join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
        where c.table_schema = current_schema() and c.column_name = 'district_id'
          and not exists (select 1 from pg_class k
                          where k.oid = to_regclass(c.table_name) and k.relrowsecurity and k.relforcerowsecurity)
    loop
        execute format('alter table %I enable row level security', owned.table_name);
        execute format('alter table %I force row level security', owned.table_name);
        execute format('drop policy if exists own_district_only on %I', owned.table_name);
        execute format(
            'create policy own_district_only on %I using (district_id = current_setting(''trellis.district'', true))',
            owned.table_name);
    end loop;
end $$;
