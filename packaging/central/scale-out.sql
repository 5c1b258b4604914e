-- Spreads the central database over several servers with Citus, by organization, in place:
--
--     psql --single-transaction -v ON_ERROR_STOP=1 -f scale-out.sql "postgresql:///customer360"
--
-- as a superuser, on the coordinator, while no client is connected (each table is locked while it moves).
-- Afterwards everything goes on as before: the same URL, the same functions, the same commands, `central upgrade`
-- included. One organization lives on one server, so this helps many organizations, not a single large one.
--
-- Preconditions:
--   1. Citus 13 or later on PostgreSQL 15 or later, in shared_preload_libraries of every server, and the workers added
--      (citus_set_coordinator_host, citus_add_node).
--   2. The servers reach each other as c360_owner and as every person's login (certificates, or passwords in the
--      servers' .pgpass): Citus opens connections in the name of who asks.
--   3. citus.enable_unsafe_triggers = on everywhere. The triggers here touch their own organization only, and take
--      their table's name from their own text, not from TG_TABLE_NAME, which carries the number of a shard.
--   4. customer360-cli central check passes.
--   5. A fresh backup.
--
-- What was checked, and where: the rules that make this possible (keys, foreign keys, policies, no serials, row-level
-- security enabled and not forced) are checked by the first block below and were run on PostgreSQL 15; the approach, with
-- an earlier schema of the same shape, on Citus 13. Citus itself was not to be had where this script was written: try it
-- on a copy first.

DO $$
DECLARE
    v_wrong text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
        RAISE EXCEPTION 'the extension citus is not installed in this database';
    END IF;
    IF current_setting('citus.enable_unsafe_triggers', true) IS DISTINCT FROM 'on' THEN
        RAISE EXCEPTION 'citus.enable_unsafe_triggers must be on, on every server';
    END IF;
    -- Every primary key, unique index and foreign key of an organization's table contains organization_id.
    SELECT string_agg(c.relname, ', ') INTO v_wrong FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
        JOIN pg_class AS t ON t.oid = i.indrelid WHERE t.relnamespace = 'c360'::regnamespace AND i.indisunique
        AND t.relname <> 'schema_version' AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = t.oid
            AND a.attnum = ANY (i.indkey) AND a.attname = 'organization_id');
    IF v_wrong IS NOT NULL THEN
        RAISE EXCEPTION 'unique without the organization: %', v_wrong;
    END IF;
    SELECT string_agg(k.conname, ', ') INTO v_wrong FROM pg_constraint AS k WHERE k.connamespace = 'c360'::regnamespace
        AND k.contype = 'f' AND (k.confdeltype = 'n' OR k.confupdtype = 'c' OR NOT EXISTS (SELECT FROM pg_attribute AS a
            WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) AND a.attname = 'organization_id'));
    IF v_wrong IS NOT NULL THEN
        RAISE EXCEPTION 'foreign key without the organization: %', v_wrong;
    END IF;
    SELECT string_agg(t.relname || '.' || a.attname, ', ') INTO v_wrong FROM pg_attribute AS a JOIN pg_class AS t
        ON t.oid = a.attrelid WHERE t.relnamespace = 'c360'::regnamespace AND t.relkind = 'r' AND a.attnum > 0
        AND NOT a.attisdropped AND (a.attidentity <> '' OR a.atthasdef);
    IF v_wrong IS NOT NULL THEN
        RAISE EXCEPTION 'identity or default: %', v_wrong;
    END IF;
    SELECT string_agg(t.relname, ', ') INTO v_wrong FROM pg_class AS t WHERE t.relnamespace = 'c360'::regnamespace
        AND t.relkind = 'r' AND t.relforcerowsecurity;
    IF v_wrong IS NOT NULL THEN
        RAISE EXCEPTION 'row-level security is forced (moving a shard would hang): %', v_wrong;
    END IF;
END $$;

-- Citus takes no subqueries in policies. Without them the functions run once a row where no index answers: slower, not
-- different. `central check` and `central upgrade` know this form for the same and leave these policies alone; it goes by their
-- comments, which stay.
DO $$
DECLARE
    v_policy record;
    v_comment text;
BEGIN
    FOR v_policy IN SELECT p.tablename, regexp_replace(p.qual, '\( ?SELECT (c360\.my_\w+\(\)) AS \w+\)', '\1', 'g') AS plain
        FROM pg_policies AS p WHERE p.schemaname = 'c360' AND p.policyname = 'sees' LOOP
        v_comment := (SELECT obj_description(p.oid, 'pg_policy') FROM pg_policy AS p
            WHERE p.polrelid = format('c360.%I', v_policy.tablename)::regclass AND p.polname = 'sees');
        EXECUTE format('DROP POLICY sees ON c360.%I', v_policy.tablename);
        EXECUTE format('CREATE POLICY sees ON c360.%I FOR SELECT USING (%s)', v_policy.tablename, v_policy.plain);
        IF v_comment IS NOT NULL THEN
            EXECUTE format('COMMENT ON POLICY sees ON c360.%I IS %L', v_policy.tablename, v_comment);
        END IF;
    END LOOP;
END $$;

-- Small tables that every server needs: who is who.
SELECT create_reference_table('c360.schema_version');
SELECT create_reference_table('c360.membership');
SELECT create_reference_table('c360.territory');

-- Everything else by organization, side by side; owners before what they own.
SELECT create_distributed_table('c360.organization', 'organization_id');
DO $$
DECLARE
    v_table text;
    v_done text[] := ARRAY['organization', 'membership', 'territory', 'schema_version'];
    v_left int := -1;
BEGIN
    WHILE v_left <> 0 LOOP
        v_left := 0;
        FOR v_table IN SELECT t.relname FROM pg_class AS t WHERE t.relnamespace = 'c360'::regnamespace AND t.relkind = 'r'
            AND NOT t.relname = ANY (v_done) ORDER BY t.relname LOOP
            IF EXISTS (SELECT FROM pg_constraint AS k JOIN pg_class AS o ON o.oid = k.confrelid WHERE k.contype = 'f'
                AND k.conrelid = format('c360.%I', v_table)::regclass AND NOT o.relname = ANY (v_done)) THEN
                v_left := v_left + 1;
                CONTINUE;
            END IF;
            PERFORM create_distributed_table(format('c360.%I', v_table), 'organization_id',
                colocate_with => 'c360.organization');
            v_done := v_done || v_table;
        END LOOP;
    END LOOP;
END $$;

-- Then, one organization at a time and while its clients go on (they are told to come again for a moment):
--     SELECT isolate_tenant_to_new_shard('c360.organization', '…', 'CASCADE', shard_transfer_mode => 'force_logical');
--     SELECT citus_move_shard_placement(…);
