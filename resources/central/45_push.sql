-- Groups as they come in: each in its number, once, and with its answer.

CREATE OR REPLACE FUNCTION c360.push(p_device uuid, p_organization uuid, p_epoch uuid, p_schema int, p_groups jsonb)
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC'
SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' AS $$
DECLARE
    v_login text := session_user;
    v_member record;
    v_device record;
    v_organization uuid;
    v_epoch uuid;
    v_version record;
    v_seq bigint;
    v_last bigint;
    v_group jsonb;
    v_ops jsonb;
    v_first bigint;
    v_to bigint;
    v_count bigint;
    v_answer jsonb;
    v_known record;
    v_answers jsonb := '[]';
    v_conflicts int;
    v_message text;
    v_detail text;
    v_column text;
BEGIN
    -- More than a client sends, with room for texts of several bytes a character. One group alone is what it is.
    v_count := jsonb_array_length(p_groups);
    IF v_count > 50 OR pg_column_size(p_groups) > 64000000 OR v_count > 1 AND (pg_column_size(p_groups) > 4000000
        OR (SELECT sum(jsonb_array_length(g.value -> 'ops')) FROM jsonb_array_elements(p_groups) AS g) > 500) THEN
        RAISE EXCEPTION USING ERRCODE = 'C3009', MESSAGE = 'too much at once';
    END IF;
    v_member := c360.member(v_login, p_organization);
    v_organization := v_member.organization_id;
    SELECT v.version, v.oldest_client INTO v_version FROM c360.schema_version AS v ORDER BY v.version DESC LIMIT 1;
    IF p_schema < v_version.oldest_client THEN
        RAISE EXCEPTION USING ERRCODE = 'C3006', MESSAGE = 'this client is too old';
    ELSIF p_schema > v_version.version THEN
        RAISE EXCEPTION USING ERRCODE = 'C3007', MESSAGE = 'this client is newer than the central database';
    END IF;
    SELECT d.login, d.name, d.last_op, d.blocked_at, d.wipe_at INTO v_device FROM c360.device AS d
        WHERE d.organization_id = v_organization AND d.device_id = p_device FOR UPDATE;
    IF NOT FOUND OR v_device.login <> v_login THEN
        RAISE EXCEPTION USING ERRCODE = 'C3005', MESSAGE = 'unknown device: say hello';
    END IF;
    IF v_device.blocked_at IS NOT NULL OR v_device.wipe_at IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'C3001', MESSAGE = 'this device is blocked';
    END IF;
    SELECT o.epoch INTO v_epoch FROM c360.organization AS o WHERE o.organization_id = v_organization;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'the organization is not here at the moment';
    ELSIF v_epoch <> p_epoch THEN
        RAISE EXCEPTION USING ERRCODE = 'C3003', MESSAGE = 'the central database was restored';
    END IF;
    v_last := v_device.last_op;
    -- Nothing counts of what the session says; apply_group() takes the clock before it looks at a record.
    PERFORM set_config('c360.clock', '', true), set_config('c360.device', p_device::text, true);
    FOR v_group IN SELECT value FROM jsonb_array_elements(p_groups) LOOP
        v_ops := v_group -> 'ops';
        v_count := jsonb_array_length(v_ops);
        v_first := (v_ops -> 0 ->> 'n')::bigint;
        v_to := (v_ops -> -1 ->> 'n')::bigint;
        IF v_count = 0 OR v_to <> v_first + v_count - 1 THEN
            RAISE EXCEPTION USING ERRCODE = 'C3004', MESSAGE = 'gap in the numbers of the operations';
        END IF;
        IF v_to <= v_last THEN
            SELECT a.hash, a.answer INTO v_known FROM c360.push_answer AS a WHERE a.organization_id = v_organization
                AND a.device_id = p_device AND a.first_op = v_first AND a.last_op = v_to;
            IF NOT FOUND OR v_known.hash IS DISTINCT FROM v_group ->> 'hash' THEN
                RAISE EXCEPTION USING ERRCODE = 'C3004', MESSAGE = 'these operations were others before';
            END IF;
            v_answers := v_answers || v_known.answer;
            CONTINUE;
        END IF;
        IF v_first <> v_last + 1 THEN
            RAISE EXCEPTION USING ERRCODE = 'C3004', MESSAGE = 'gap in the numbers of the operations';
        END IF;
        v_answer := jsonb_build_object('first', v_first, 'last', v_to);
        BEGIN
            IF v_count > 20000 THEN
                PERFORM c360.refuse('too_large');
            END IF;
            v_conflicts := c360.apply_group(v_login, v_member.role, v_organization, v_member.territories, v_member.home,
                v_device.name, v_ops);
            v_answer := v_answer || jsonb_build_object('result', CASE v_conflicts WHEN 0 THEN 'applied' ELSE 'merged' END,
                'conflicts', v_conflicts);
        EXCEPTION WHEN OTHERS THEN
            IF left(SQLSTATE, 2) IN ('08', '40', '53', '55', '57', '58') THEN
                RAISE;
            END IF;
            -- An upgrade has replaced what this call was using: the client comes again. Much later it is the group.
            IF left(SQLSTATE, 2) IN ('0A', '42', 'XX') AND EXISTS (SELECT FROM c360.schema_version AS v
                WHERE v.installed_at > clock_timestamp() - interval '15 minutes') THEN
                RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'the central database was upgraded a moment ago';
            END IF;
            GET STACKED DIAGNOSTICS v_message = MESSAGE_TEXT, v_detail = PG_EXCEPTION_DETAIL, v_column = COLUMN_NAME;
            v_answer := v_answer || jsonb_build_object('result', 'rejected', 'conflicts', 0, 'reason', CASE
                WHEN SQLSTATE = 'C3R00' THEN v_message
                WHEN SQLSTATE = '23503' THEN 'sync.rejected.owner_missing'
                WHEN left(SQLSTATE, 2) = '22' THEN 'sync.rejected.invalid'
                WHEN left(SQLSTATE, 2) IN ('23', '54') THEN 'sync.rejected.constraint'
                ELSE 'sync.rejected.failed' END,
                'field', CASE WHEN SQLSTATE = 'C3R00' THEN v_detail ELSE v_column END);
        END;
        INSERT INTO c360.push_answer (organization_id, device_id, first_op, last_op, hash, answer, answered_at)
            VALUES (v_organization, p_device, v_first, v_to, coalesce(v_group ->> 'hash', ''), v_answer,
                transaction_timestamp());
        v_answers := v_answers || v_answer;
        v_last := v_to;
    END LOOP;
    IF v_last <> v_device.last_op THEN
        UPDATE c360.device SET last_op = v_last, seen_at = transaction_timestamp()
            WHERE organization_id = v_organization AND device_id = p_device;
    END IF;
    v_seq := nullif(substr(current_setting('c360.clock', true), 38), '')::bigint;
    RETURN jsonb_build_object('seq', coalesce(v_seq, (SELECT o.seq FROM c360.organization AS o
        WHERE o.organization_id = v_organization)), 'last_op', v_last, 'groups', v_answers);
END $$;
