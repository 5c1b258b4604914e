-- Clients EXECUTE what is named here; they read and write no table themselves. Row-level security alone would not do: a
-- query of a client's own tells it of rows that it does not show, by its plan and by what it cost.
REVOKE ALL ON SCHEMA c360 FROM PUBLIC, c360_client;
REVOKE ALL ON ALL TABLES IN SCHEMA c360 FROM PUBLIC, c360_client;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA c360 FROM PUBLIC, c360_client;
GRANT USAGE ON SCHEMA c360 TO c360_client;
GRANT EXECUTE ON FUNCTION c360.hello(uuid, uuid, int, text), c360.wiped(uuid, uuid), c360.organizations(),
    c360.clock(uuid), c360.admit(uuid, uuid),
    c360.push(uuid, uuid, uuid, int, jsonb), c360.pull(uuid, uuid, uuid[], bigint[], int), c360.rows(uuid, text, uuid[]),
    c360.estimate(text, uuid, uuid[], uuid, timestamptz, timestamptz), c360.count_older(uuid, uuid[], timestamptz),
    c360.digest(uuid, uuid, timestamptz), c360.digest_buckets(uuid, uuid, text, timestamptz),
    c360.digest_rows(uuid, uuid, text, bigint[], timestamptz),
    c360.blob_missing(uuid, bytea[]), c360.blob_have(uuid, bytea), c360.blob_put(uuid, uuid, bytea, int, int, bytea),
    c360.blob_reset(uuid, uuid, bytea), c360.blob_get(uuid, bytea, int) TO c360_client;
DO $$
DECLARE
    v_load regprocedure;
BEGIN
    FOR v_load IN SELECT p.oid::regprocedure FROM pg_proc AS p WHERE p.pronamespace = 'c360'::regnamespace
        AND p.proname LIKE 'load\_%' LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO c360_client', v_load);
    END LOOP;
END $$;
