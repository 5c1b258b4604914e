-- Who is asking. Identity is session_user, which no client can set; it goes into a variable first.

CREATE OR REPLACE FUNCTION c360.my_organizations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
BEGIN
    IF EXISTS (SELECT FROM c360.membership AS m WHERE m.login = v_login AND m.role = 'platform_admin') THEN
        RETURN (SELECT array_agg(o.organization_id) FROM c360.organization AS o);
    END IF;
    RETURN (SELECT coalesce(array_agg(m.organization_id), '{}') FROM c360.membership AS m WHERE m.login = v_login);
END $$;

CREATE OR REPLACE FUNCTION c360.my_territories() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
BEGIN
    IF EXISTS (SELECT FROM c360.membership AS m WHERE m.login = v_login AND m.role = 'platform_admin') THEN
        RETURN (SELECT coalesce(array_agg(t.id), '{}') FROM c360.territory AS t);
    END IF;
    RETURN (SELECT coalesce(array_agg(t.id), '{}') FROM c360.membership AS m JOIN c360.territory AS t
            ON t.organization_id = m.organization_id
            AND (m.role IN ('manager', 'admin') OR t.id = ANY (m.territories)) WHERE m.login = v_login);
END $$;

CREATE OR REPLACE FUNCTION c360.my_administered() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
BEGIN
    IF EXISTS (SELECT FROM c360.membership AS m WHERE m.login = v_login AND m.role = 'platform_admin') THEN
        RETURN (SELECT array_agg(o.organization_id) FROM c360.organization AS o);
    END IF;
    RETURN (SELECT coalesce(array_agg(m.organization_id), '{}') FROM c360.membership AS m
            WHERE m.login = v_login AND m.role = 'admin');
END $$;

-- The login's membership of an organization; NULL names its only one.
CREATE OR REPLACE FUNCTION c360.member(p_login text, p_organization uuid, OUT organization_id uuid, OUT role text,
    OUT territories uuid[], OUT home uuid) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    v_count bigint;
BEGIN
    SELECT count(*), min(m.organization_id::text)::uuid INTO v_count, organization_id FROM c360.membership AS m
        WHERE m.login = p_login AND (p_organization IS NULL OR m.organization_id = p_organization);
    IF v_count = 1 THEN
        SELECT m.role, m.territories INTO role, territories FROM c360.membership AS m
            WHERE m.login = p_login AND m.organization_id = member.organization_id;
    ELSIF p_organization IS NOT NULL
        AND EXISTS (SELECT FROM c360.membership AS m WHERE m.login = p_login AND m.role = 'platform_admin')
        AND EXISTS (SELECT FROM c360.organization AS o WHERE o.organization_id = p_organization) THEN
        organization_id := p_organization;
        role := 'platform_admin';
        territories := '{}';
    ELSE
        RAISE EXCEPTION USING ERRCODE = 'C3008', MESSAGE = 'no such organization for this login';
    END IF;
    home := territories[1];
    IF role IN ('manager', 'admin', 'platform_admin') THEN
        SELECT coalesce(array_agg(t.id ORDER BY t.name, t.id), '{}') INTO territories FROM c360.territory AS t
            WHERE t.organization_id = member.organization_id;
        IF home IS NULL THEN
            home := coalesce((SELECT t.id FROM c360.territory AS t WHERE t.organization_id = member.organization_id
                ORDER BY t.created_at, t.id LIMIT 1), territories[1]);
        END IF;
    END IF;
END $$;

-- The organization that a reading function may speak of; refuses a device that is blocked or must wipe itself.
CREATE OR REPLACE FUNCTION c360.admit(p_organization uuid, p_device uuid) RETURNS uuid LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
    v_device record;
BEGIN
    v_member := c360.member(v_login, p_organization);
    IF p_device IS NOT NULL THEN
        SELECT d.login, d.blocked_at, d.wipe_at INTO v_device FROM c360.device AS d
            WHERE d.organization_id = v_member.organization_id AND d.device_id = p_device;
        IF NOT FOUND OR v_device.login <> v_login THEN
            RAISE EXCEPTION USING ERRCODE = 'C3005', MESSAGE = 'unknown device: say hello';
        END IF;
        IF v_device.blocked_at IS NOT NULL OR v_device.wipe_at IS NOT NULL THEN
            RAISE EXCEPTION USING ERRCODE = 'C3001', MESSAGE = 'this device is blocked';
        END IF;
    END IF;
    RETURN v_member.organization_id;
END $$;

-- The organization's clock: one number for a transaction, held to its commit.
CREATE OR REPLACE FUNCTION c360.take_clock(p_organization uuid) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_seq bigint;
BEGIN
    UPDATE c360.organization SET seq = seq + 1 WHERE organization_id = p_organization RETURNING seq INTO v_seq;
    IF NOT FOUND THEN
        -- It is being moved to another server: the client comes again.
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'the organization is not here at the moment';
    END IF;
    PERFORM set_config('c360.clock', p_organization::text || ':' || v_seq::text, true);
    RETURN v_seq;
END $$;

CREATE OR REPLACE FUNCTION c360.bury(p_organization uuid, p_type text, p_id uuid, p_territory uuid, p_how text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text := current_setting('c360.clock', true);
    v_seq bigint;
BEGIN
    IF left(v_clock, 37) = p_organization::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(p_organization);
    END IF;
    INSERT INTO c360.tombstone AS t (organization_id, territory_id, seq, type, id, how, buried_at) VALUES (p_organization,
        coalesce(p_territory, '00000000-0000-0000-0000-000000000000'), v_seq, p_type, p_id, p_how, transaction_timestamp())
        ON CONFLICT (organization_id, id, type, territory_id) DO UPDATE SET seq = excluded.seq, how = excluded.how,
        buried_at = excluded.buried_at;
    IF p_how = 'erased' THEN
        -- Who still has it from a territory that it left hears that it is gone for good.
        UPDATE c360.tombstone SET how = 'erased', seq = v_seq WHERE organization_id = p_organization AND id = p_id
            AND type = p_type AND how = 'moved';
    END IF;
END $$;

-- A record comes back to a territory that it had left.
CREATE OR REPLACE FUNCTION c360.dig_up(p_organization uuid, p_type text, p_id uuid, p_territory uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM c360.tombstone WHERE organization_id = p_organization AND id = p_id AND type = p_type
        AND territory_id = coalesce(p_territory, '00000000-0000-0000-0000-000000000000') AND how = 'moved';
END $$;

-- UUIDv7, so that new rows come last in their tables.
CREATE OR REPLACE FUNCTION c360.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
        || substr(r, 2, 3) || substr('89ab', 1 + (get_byte(decode(substr(r, 5, 2), 'hex'), 0) & 3), 1)
        || substr(r, 8, 15))::uuid
    FROM (SELECT replace(gen_random_uuid()::text, '-', '') AS r OFFSET 0) AS random
$$;

CREATE OR REPLACE FUNCTION c360.row_hash(p_id uuid, p_seq bigint, p_updated timestamptz) RETURNS bigint LANGUAGE sql
IMMUTABLE PARALLEL SAFE AS $$
    SELECT ('x' || substr(md5(p_id::text || ':' || p_seq || ':' || (extract(epoch FROM p_updated) * 1000)::bigint), 1,
        16))::bit(64)::bigint
$$;
