-- Clients may SELECT under row-level security and EXECUTE what is named here; they never write a table.
REVOKE ALL ON SCHEMA c360 FROM PUBLIC, c360_client;
REVOKE ALL ON ALL TABLES IN SCHEMA c360 FROM PUBLIC, c360_client;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA c360 FROM PUBLIC, c360_client;
GRANT USAGE ON SCHEMA c360 TO c360_client;
GRANT EXECUTE ON FUNCTION c360.my_organizations(), c360.my_territories(), c360.my_administered(), c360.admit(uuid, uuid),
    c360.row_hash(uuid, bigint, timestamptz), c360.hello(uuid, uuid, int, text), c360.wiped(uuid, uuid),
    c360.push(uuid, uuid, uuid, int, jsonb), c360.pull(uuid, uuid, uuid[], bigint[], int), c360.rows(uuid, text, uuid[]),
    c360.digest(uuid, uuid), c360.digest_buckets(uuid, uuid, text), c360.digest_rows(uuid, uuid, text, int),
    c360.blob_missing(uuid, bytea[]), c360.blob_have(uuid, bytea), c360.blob_put(uuid, uuid, bytea, int, int, bytea),
    c360.blob_reset(uuid, uuid, bytea), c360.blob_get(uuid, bytea, int) TO c360_client;
DO $$
DECLARE
    v_table text;
    v_columns text;
BEGIN
    FOR v_table IN SELECT p.tablename FROM pg_policies AS p WHERE p.schemaname = 'c360' AND p.policyname = 'sees' LOOP
        -- All but what only the centre may know of a row.
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO v_columns FROM pg_attribute AS a
            WHERE a.attrelid = ('c360.' || quote_ident(v_table))::regclass AND a.attnum > 0 AND NOT a.attisdropped
            AND a.attname <> 'edits';
        EXECUTE format('GRANT SELECT (%s) ON c360.%I TO c360_client', v_columns, v_table);
    END LOOP;
END $$;
