-- Row-level security of the protocol's own tables. Those without a policy (core/sync/central/central_schema.cpp has them)
-- are no client's to read.
DO $$
DECLARE
    v_table text;
BEGIN
    -- Only what is missing: each of these statements waits for every client that uses the table.
    FOR v_table IN SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'c360'::regnamespace AND c.relkind IN ('r', 'p')
        AND c.relname IN ('organization', 'territory', 'tombstone', 'membership', 'device', 'push_answer', 'blob_chunk',
            'blob_place', 'counter', 'schema_version') AND (NOT c.relrowsecurity OR c.relforcerowsecurity) LOOP
        EXECUTE format('ALTER TABLE c360.%I ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', v_table);
    END LOOP;
END $$;
