-- What a login of several may choose from; a platform administrator from all.
CREATE OR REPLACE FUNCTION c360.organizations() RETURNS TABLE (id uuid, name text) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_mine uuid[] := c360.my_organizations();
BEGIN
    RETURN QUERY SELECT o.organization_id, o.name FROM c360.organization AS o WHERE o.organization_id = ANY (v_mine)
        ORDER BY o.name, o.organization_id LIMIT 1000;
END $$;

-- The first word of a client: who it is, what it may see, where the centre stands.
CREATE OR REPLACE FUNCTION c360.hello(p_device uuid, p_organization uuid, p_schema int, p_name text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    v_login text := session_user;
    v_now timestamptz := transaction_timestamp();
    v_member record;
    v_organization record;
    v_device record;
    v_version record;
BEGIN
    v_member := c360.member(v_login, p_organization);
    SELECT o.name, o.epoch, o.seq, o.floor_seq, o.settings INTO v_organization FROM c360.organization AS o
        WHERE o.organization_id = v_member.organization_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'the organization is not here at the moment';
    END IF;
    IF p_device IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'C3005', MESSAGE = 'a device is needed';
    END IF;
    IF NOT EXISTS (SELECT FROM c360.device AS d WHERE d.organization_id = v_member.organization_id AND d.device_id = p_device)
        AND (SELECT count(*) FROM c360.device AS d WHERE d.organization_id = v_member.organization_id AND d.login = v_login
            AND d.created_at > v_now - interval '1 day') >= 200 THEN
        RAISE EXCEPTION USING ERRCODE = 'C3009', MESSAGE = 'too many new devices of this login';
    END IF;
    INSERT INTO c360.device AS d (organization_id, device_id, login, name, client_schema, last_op, created_at, seen_at)
        VALUES (v_member.organization_id, p_device, v_login,
            left(regexp_replace(coalesce(p_name, ''), '[' || chr(1) || '-' || chr(31) || chr(127) || '-' || chr(159) || ']', '',
                'g'), 200), p_schema, 0, v_now, v_now)
        ON CONFLICT (organization_id, device_id) DO UPDATE SET name = excluded.name, client_schema = excluded.client_schema,
            seen_at = excluded.seen_at,
            -- Who says hello has something left, or again: a copy of what was wiped.
            told_at = CASE WHEN d.wipe_at IS NULL THEN NULL ELSE v_now END, wiped_at = NULL
            WHERE d.login = excluded.login
        RETURNING d.last_op, d.blocked_at, d.wipe_at INTO v_device;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3005', MESSAGE = 'this device belongs to another login';
    END IF;
    DELETE FROM c360.push_answer AS a WHERE a.organization_id = v_member.organization_id AND a.device_id = p_device
        AND a.answered_at < v_now - interval '90 days';
    DELETE FROM c360.blob_chunk AS b WHERE b.organization_id = v_member.organization_id AND b.holder = v_login
        AND b.holder <> '' AND b.stored_at < v_now - interval '30 days';
    SELECT v.version, v.oldest_client INTO v_version FROM c360.schema_version AS v ORDER BY v.version DESC LIMIT 1;
    RETURN jsonb_build_object(
        'organization', v_member.organization_id,
        'organization_name', v_organization.name,
        'login', v_login,
        'role', v_member.role,
        'territories', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.name, t.id), '[]')
            FROM c360.territory AS t WHERE t.organization_id = v_member.organization_id AND t.id = ANY (v_member.territories)),
        'home', v_member.home,
        'epoch', v_organization.epoch,
        'seq', v_organization.seq,
        'floor', v_organization.floor_seq,
        'last_op', v_device.last_op,
        'schema', jsonb_build_object('min', v_version.oldest_client, 'max', v_version.version),
        'server_time', floor(extract(epoch FROM clock_timestamp()) * 1000),
        'blocked', v_device.blocked_at IS NOT NULL,
        'wipe', v_device.wipe_at IS NOT NULL,
        'settings', v_organization.settings);
END $$;

-- Where the clock of an organization stands: what a waiting client asks for again and again.
CREATE OR REPLACE FUNCTION c360.clock(p_organization uuid) RETURNS TABLE (seq bigint, epoch uuid) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT o.seq, o.epoch FROM c360.organization AS o WHERE o.organization_id = p_organization
        AND EXISTS (SELECT FROM c360.membership AS m WHERE m.login = session_user
            AND (m.organization_id = p_organization OR m.role = 'platform_admin'))
$$;

-- A device that was to forget everything has done so.
CREATE OR REPLACE FUNCTION c360.wiped(p_device uuid, p_organization uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
    v_name text;
BEGIN
    v_member := c360.member(v_login, p_organization);
    UPDATE c360.device SET wiped_at = transaction_timestamp() WHERE organization_id = v_member.organization_id
        AND device_id = p_device AND login = v_login AND wipe_at IS NOT NULL AND wiped_at IS NULL RETURNING name INTO v_name;
    IF FOUND THEN
        PERFORM c360.take_clock(v_member.organization_id);
        PERFORM c360.note_audit(v_member.organization_id, v_login, 'device_wiped', NULL, NULL, p_device::text);
    END IF;
END $$;
