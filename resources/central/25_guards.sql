-- Row-level security of the protocol's own tables. Those without a policy are no client's to read.
DO $$
DECLARE
    v_table text;
    v_rule text;
BEGIN
    FOR v_table, v_rule IN VALUES
        ('organization', 'organization_id = ANY ((SELECT c360.my_organizations())::uuid[])'),
        ('territory', 'organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND id = ANY ((SELECT '
            || 'c360.my_territories())::uuid[])'),
        ('tombstone', 'organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id = '
            || '''00000000-0000-0000-0000-000000000000'' OR territory_id = ANY ((SELECT c360.my_territories())::uuid[]))'),
        ('membership', NULL), ('device', NULL), ('push_answer', NULL), ('blob_chunk', NULL), ('blob_place', NULL), ('counter', NULL),
        ('schema_version', NULL)
    LOOP
        -- Only what is missing: each of these statements waits for every client that uses the table.
        IF NOT (SELECT c.relrowsecurity FROM pg_class AS c WHERE c.oid = ('c360.' || v_table)::regclass) THEN
            EXECUTE format('ALTER TABLE c360.%I ENABLE ROW LEVEL SECURITY', v_table);
        END IF;
        IF v_rule IS NOT NULL AND NOT EXISTS (SELECT FROM pg_policies AS p WHERE p.schemaname = 'c360'
            AND p.tablename = v_table AND p.policyname = 'sees') THEN
            EXECUTE format('CREATE POLICY sees ON c360.%I FOR SELECT USING (%s)', v_table, v_rule);
        END IF;
    END LOOP;
END $$;
