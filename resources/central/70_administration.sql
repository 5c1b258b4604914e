-- For the administrator of the central database; no client may call these. Each leaves an audit entry.

CREATE OR REPLACE FUNCTION c360.note_audit(p_organization uuid, p_actor text, p_action text, p_type text, p_record uuid,
    p_summary text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO c360.audit_entry (id, organization_id, territory_id, seq, created_at, updated_at, actor, action, record_type,
        record_id, customer, summary, at)
    VALUES (c360.new_id(), p_organization, NULL, 0, NULL, NULL, p_actor, p_action, p_type, p_record,
        CASE p_type WHEN 'customer' THEN p_record END, p_summary, date_trunc('milliseconds', transaction_timestamp()));
END $$;

CREATE OR REPLACE FUNCTION c360.admin_create_organization(p_name text) RETURNS uuid LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_id uuid := c360.new_id();
BEGIN
    IF EXISTS (SELECT FROM c360.organization AS o WHERE o.name = p_name) THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A01', MESSAGE = 'this organization exists already';
    END IF;
    INSERT INTO c360.organization (organization_id, name, epoch, seq, floor_seq, settings)
        VALUES (v_id, p_name, gen_random_uuid(), 1, 0, '{}');
    INSERT INTO c360.territory (organization_id, id, name, created_at) VALUES (v_id, c360.new_id(), 'Main',
        transaction_timestamp());
    PERFORM c360.note_audit(v_id, session_user, 'organization_created', NULL, NULL, p_name);
    RETURN v_id;
END $$;

-- By its name; NULL: the only one.
CREATE OR REPLACE FUNCTION c360.admin_organization(p_name text) RETURNS uuid LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_id uuid;
    v_count bigint;
BEGIN
    SELECT count(*), min(o.organization_id::text)::uuid INTO v_count, v_id FROM c360.organization AS o
        WHERE p_name IS NULL OR o.name = p_name OR o.organization_id::text = p_name;
    IF v_count <> 1 THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A02', MESSAGE = 'no such organization';
    END IF;
    RETURN v_id;
END $$;

CREATE OR REPLACE FUNCTION c360.admin_territory(p_organization uuid, p_name text) RETURNS uuid LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_id uuid;
BEGIN
    SELECT t.id INTO v_id FROM c360.territory AS t WHERE t.organization_id = p_organization
        AND (t.name = p_name OR t.id::text = p_name);
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A03', MESSAGE = 'no such territory';
    END IF;
    RETURN v_id;
END $$;

CREATE OR REPLACE FUNCTION c360.admin_add_territory(p_organization uuid, p_name text) RETURNS uuid LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_id uuid := c360.new_id();
BEGIN
    INSERT INTO c360.territory (organization_id, id, name, created_at) VALUES (p_organization, v_id, p_name,
        transaction_timestamp()) ON CONFLICT (organization_id, name) DO NOTHING;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A04', MESSAGE = 'this territory exists already';
    END IF;
    PERFORM c360.note_audit(p_organization, session_user, 'territory_added', NULL, v_id, p_name);
    RETURN v_id;
END $$;

-- Adds a login to the organization, or gives it another role. The login role itself is the caller's business.
CREATE OR REPLACE FUNCTION c360.admin_set_member(p_organization uuid, p_login text, p_role text, p_territories uuid[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO c360.membership (organization_id, login, role, territories) VALUES (p_organization, p_login, p_role,
        p_territories) ON CONFLICT (organization_id, login) DO UPDATE SET role = excluded.role,
        territories = excluded.territories;
    PERFORM c360.note_audit(p_organization, session_user, 'user_added', NULL, NULL, p_login || ': ' || p_role);
END $$;

-- True when the login belongs to no organization any more.
CREATE OR REPLACE FUNCTION c360.admin_remove_member(p_organization uuid, p_login text) RETURNS boolean LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM c360.membership WHERE organization_id = p_organization AND login = p_login;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A05', MESSAGE = 'no such user';
    END IF;
    UPDATE c360.device SET blocked_at = coalesce(blocked_at, transaction_timestamp()) WHERE organization_id = p_organization
        AND login = p_login;
    PERFORM c360.note_audit(p_organization, session_user, 'user_removed', NULL, NULL, p_login);
    RETURN NOT EXISTS (SELECT FROM c360.membership AS m WHERE m.login = p_login);
END $$;

CREATE OR REPLACE FUNCTION c360.admin_assign(p_organization uuid, p_login text, p_territory uuid, p_remove boolean)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE c360.membership SET territories = CASE WHEN p_remove THEN array_remove(territories, p_territory)
        ELSE array_append(array_remove(territories, p_territory), p_territory) END
        WHERE organization_id = p_organization AND login = p_login;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A05', MESSAGE = 'no such user';
    END IF;
    PERFORM c360.note_audit(p_organization, session_user, CASE WHEN p_remove THEN 'territory_taken' ELSE 'territory_given' END,
        NULL, p_territory, p_login);
END $$;

-- Moves a customer, by id, number or external number, with all that belongs to it.
CREATE OR REPLACE FUNCTION c360.admin_move_customer(p_organization uuid, p_customer text, p_territory uuid) RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_id uuid;
    v_row record;
BEGIN
    SELECT t.id, t.email, t.deleted_at, t.duplicate_of INTO v_row FROM c360.customer AS t WHERE t.organization_id = p_organization
        AND (t.id::text = lower(p_customer) OR t.customer_id = upper(p_customer)) FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A06', MESSAGE = 'no such customer';
    END IF;
    v_id := v_row.id;
    UPDATE c360.customer SET territory_id = p_territory, duplicate_of = CASE WHEN v_row.duplicate_of IS NULL
        AND v_row.deleted_at IS NULL AND v_row.email IS NOT NULL
        THEN c360.same_email(p_organization, p_territory, v_id, v_row.email) ELSE v_row.duplicate_of END
        WHERE organization_id = p_organization AND id = v_id;
    PERFORM c360.note_audit(p_organization, session_user, 'customer_moved', 'customer', v_id, p_territory::text);
    RETURN v_id;
END $$;

CREATE OR REPLACE FUNCTION c360.admin_mark_device(p_organization uuid, p_device text, p_what text) RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_id uuid;
BEGIN
    SELECT d.device_id INTO v_id FROM c360.device AS d WHERE d.organization_id = p_organization
        AND d.device_id::text = lower(p_device);
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'C3A07', MESSAGE = 'no such device';
    END IF;
    UPDATE c360.device SET blocked_at = CASE p_what WHEN 'unblock' THEN NULL ELSE coalesce(blocked_at,
        transaction_timestamp()) END, wipe_at = CASE p_what WHEN 'wipe' THEN coalesce(wipe_at, transaction_timestamp())
        WHEN 'unblock' THEN NULL ELSE wipe_at END,
        -- Of an earlier order nothing counts any more.
        told_at = CASE WHEN p_what <> 'unblock' AND wipe_at IS NOT NULL THEN told_at END,
        wiped_at = CASE WHEN p_what <> 'unblock' AND wipe_at IS NOT NULL THEN wiped_at END
        WHERE organization_id = p_organization AND device_id = v_id;
    PERFORM c360.note_audit(p_organization, session_user, 'device_' || p_what, NULL, v_id, p_device);
    RETURN v_id;
END $$;

-- After the database was restored from a backup: clients compare what they have and send what is missing again.
CREATE OR REPLACE FUNCTION c360.admin_new_epoch() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_organization record;
    v_table regclass;
    v_seq bigint;
BEGIN
    -- Each table by itself may have come from another moment than the clock.
    FOR v_table IN SELECT c.oid::regclass FROM pg_class AS c WHERE c.relnamespace = 'c360'::regnamespace
        AND c.relkind IN ('r', 'p') AND c.oid <> 'c360.organization'::regclass
        AND EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'seq' AND NOT a.attisdropped) LOOP
        FOR v_organization IN SELECT o.organization_id FROM c360.organization AS o LOOP
            EXECUTE format('SELECT max(seq) FROM %s WHERE organization_id = $1', v_table) INTO v_seq
                USING v_organization.organization_id;
            UPDATE c360.organization SET seq = greatest(seq, floor_seq, v_seq)
                WHERE organization_id = v_organization.organization_id AND seq < greatest(floor_seq, v_seq);
        END LOOP;
    END LOOP;
    FOR v_organization IN SELECT o.organization_id FROM c360.organization AS o LOOP
        UPDATE c360.organization SET epoch = gen_random_uuid(), restored_at = transaction_timestamp() WHERE organization_id = v_organization.organization_id;
        PERFORM c360.note_audit(v_organization.organization_id, session_user, 'restored', NULL, NULL, NULL);
    END LOOP;
END $$;

-- Forgets where records moved from so long ago, and raises the floor: a client that has not come since compares all it
-- has. What was erased stays erased.
CREATE OR REPLACE FUNCTION c360.admin_trim(p_older interval) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_old record;
BEGIN
    FOR v_old IN SELECT t.organization_id, max(t.seq) AS seq FROM c360.tombstone AS t WHERE t.how = 'moved'
        AND t.buried_at < transaction_timestamp() - p_older GROUP BY 1 LOOP
        DELETE FROM c360.tombstone WHERE organization_id = v_old.organization_id AND how = 'moved' AND seq <= v_old.seq;
        UPDATE c360.organization SET floor_seq = greatest(floor_seq, v_old.seq) WHERE organization_id = v_old.organization_id;
        PERFORM c360.note_audit(v_old.organization_id, session_user, 'floor_raised', NULL, NULL, v_old.seq::text);
    END LOOP;
END $$;
