-- What a client has done, applied here. A group (one user action) is applied whole or refused whole.

CREATE OR REPLACE FUNCTION c360.refuse(p_reason text, p_field text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'C3R00', MESSAGE = 'sync.rejected.' || p_reason, DETAIL = coalesce(p_field, '');
END $$;

-- Whether a new value, as to_jsonb writes it, is one of its kind and keeps the catalogue's limits: what a client cannot
-- read would stop the sync of everybody who sees the record.
CREATE OR REPLACE FUNCTION c360.fits(p_rule jsonb, p_value jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    v_is text := jsonb_typeof(p_value);
    v_number numeric;
BEGIN
    IF coalesce(v_is, 'null') = 'null' THEN
        RETURN NOT p_rule ? 'r';
    END IF;
    CASE p_rule ->> 'k'
    WHEN 'text' THEN
        RETURN v_is = 'string' AND (NOT p_rule ? 'c' OR (p_rule -> 'c') ? (p_value #>> '{}'))
            AND (NOT p_rule ? 'max' OR length(p_value #>> '{}') <= (p_rule ->> 'max')::bigint);
    WHEN 'integer', 'money', 'real' THEN
        IF v_is <> 'number' THEN
            RETURN false;
        END IF;
        v_number := (p_value #>> '{}')::numeric;
        IF p_rule ? 'hi' AND v_number NOT BETWEEN (p_rule ->> 'lo')::numeric AND (p_rule ->> 'hi')::numeric THEN
            RETURN false;
        END IF;
        IF p_rule ->> 'k' = 'real' THEN
            RETURN abs(v_number) < 1.7e308;
        END IF;
        RETURN v_number = trunc(v_number) AND abs(v_number) <= 9223372036854775807;
    WHEN 'boolean' THEN
        RETURN v_is = 'boolean';
    WHEN 'date' THEN
        RETURN v_is = 'string' AND p_value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
    WHEN 'instant' THEN
        RETURN v_is = 'string' AND p_value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+[+]00:00$';
    WHEN 'id' THEN
        RETURN v_is = 'string' AND p_value #>> '{}' ~ '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$';
    WHEN 'digest' THEN
        RETURN v_is = 'string' AND left(p_value #>> '{}', 2) = chr(92) || 'x' AND substr(p_value #>> '{}', 3) ~ '^[0-9a-f]{64}$';
    WHEN 'json' THEN
        RETURN pg_column_size(p_value) <= 1000000 AND NOT jsonb_path_exists(p_value, 'strict $.**{65}')
            AND NOT jsonb_path_exists(p_value, 'strict $.** ? (@.type() == "number" && (@ > 1.7e308 || @ < -1.7e308))');
    ELSE
        RETURN false;
    END CASE;
END $$;

-- Applies one group; raises C3R00 with the reason when it is refused. Counts the conflicts it left.
CREATE OR REPLACE FUNCTION c360.apply_group(p_login text, p_role text, p_organization uuid, p_territories uuid[], p_home uuid,
    p_device_name text, p_ops jsonb) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_now CONSTANT timestamptz := date_trunc('milliseconds', transaction_timestamp());
    v_op jsonb;
    v_kind text;
    v_type text;
    v_id uuid;
    v_at timestamptz;
    v_rules jsonb;
    v_rule jsonb;
    v_traits text;
    v_row jsonb;
    v_territory uuid;
    v_customer uuid;
    v_body jsonb;
    v_set jsonb;
    v_key text;
    v_change jsonb;
    v_old jsonb;
    v_new jsonb;
    v_current jsonb;
    v_merged record;
    v_owner record;
    v_free record;
    v_set_by record; -- who set what is met here, and when
    v_other uuid;
    v_name text;
    v_again boolean; -- what a restored centre has forgotten
    v_restored boolean; -- and it was restored not long ago
    v_made_by text;
    v_changed_by text;
    v_deletes boolean := p_ops @> '[{"k": "delete"}]';
    v_before jsonb := '{}'; -- rows as they were before a group that deletes; by id
    v_invoices uuid[] := '{}'; -- whose lines this group touches
    v_fresh uuid[] := '{}'; -- created by this very group: its later updates meet the row as it stands
    v_hidden boolean;
    v_here boolean;
    v_away uuid; -- territory of the unseen customer that an audit entry speaks of
    v_manager boolean := p_role IN ('manager', 'admin', 'platform_admin');
    v_long CONSTANT timestamptz := v_now - interval '29 days'; -- binned before: everybody's housekeeping may erase it
    v_instant CONSTANT jsonb := '{"k": "instant"}';
    v_names text[]; -- whom a record that is sent again names
    v_told uuid[] := '{}'; -- audit entries of this group that tell of deletes, restores and erases
    v_done jsonb := '[]'; -- those that it has carried out
    v_count int := 0;
BEGIN
    FOR v_op IN SELECT value FROM jsonb_array_elements(p_ops) LOOP
        v_kind := v_op ->> 'k';
        IF v_kind = 'void' THEN
            CONTINUE;
        END IF;
        v_type := v_op ->> 't';
        v_id := (v_op ->> 'id')::uuid;
        -- Within a hundred years, for clocks that are wrong and for what is no number.
        v_at := date_trunc('milliseconds', v_now - make_interval(
            secs => least(greatest((v_op ->> 'age')::numeric, 0), 3155760000000)::double precision / 1000));
        v_rules := c360.fields(v_type);
        v_traits := c360.traits(v_type);
        IF v_rules IS NULL OR v_id IS NULL THEN
            PERFORM c360.refuse('invalid');
        END IF;
        -- A viewer's device still reports what was read, and keeps the person's own views.
        IF p_role = 'viewer' AND NOT (v_type = 'saved_view' OR v_type = 'audit_entry' AND v_kind = 'create')
            OR v_traits = 'admin' AND p_role NOT IN ('admin', 'platform_admin') THEN
            PERFORM c360.refuse('permission');
        END IF;
        -- Before the row is read: what is merged here is what is written. A group that is refused gives it back.
        IF coalesce(current_setting('c360.clock', true), '') = '' THEN
            PERFORM c360.take_clock(p_organization);
        END IF;
        v_row := c360.load(v_type, p_organization, v_id);
        v_territory := (v_row ->> 'territory_id')::uuid;
        v_customer := CASE WHEN v_type = 'customer' THEN v_id ELSE (v_row ->> 'customer')::uuid END;
        IF v_deletes AND v_row IS NOT NULL AND NOT v_before ? v_id::text THEN
            v_before := v_before || jsonb_build_object(v_id, v_row);
        END IF;
        v_hidden := v_row IS NOT NULL AND (v_territory IS NOT NULL AND NOT v_territory = ANY (p_territories)
            OR v_traits = 'owner' AND v_row ->> 'owner' IS DISTINCT FROM p_login
            -- As the conflict's policy has it.
            OR v_type = 'conflict' AND v_row ->> 'kept_by' IS DISTINCT FROM p_login
                AND c360.traits(v_row ->> 'record_type') = 'owner');
        IF v_row IS NULL THEN
            -- Erased in whatever territory: it does not come back through another one.
            v_here := (SELECT bool_or(t.territory_id = '00000000-0000-0000-0000-000000000000'
                OR t.territory_id = ANY (p_territories)) FROM c360.tombstone AS t WHERE t.organization_id = p_organization
                AND t.id = v_id AND t.type = v_type AND t.how = 'erased');
            IF v_here IS NOT NULL THEN
                CONTINUE WHEN v_kind = 'erase';
                PERFORM c360.refuse(CASE WHEN v_here THEN 'erased' ELSE 'unknown_record' END);
            END IF;
        END IF;
        -- A record of another territory is answered as one that does not exist. To erase what never came here is
        -- nothing; what has moved away meanwhile stays, and the person has to know.
        IF v_hidden OR v_row IS NULL AND v_kind <> 'create' THEN
            IF v_kind = 'erase' AND (v_op -> 'again' = 'true' OR coalesce((v_op ->> 's')::bigint, 0) = 0
                AND v_row ->> 'created_by' IS DISTINCT FROM p_login) THEN
                CONTINUE;
            END IF;
            PERFORM c360.refuse('unknown_record');
        END IF;

        CASE v_kind
        WHEN 'update' THEN
            IF v_traits LIKE '% append' THEN
                PERFORM c360.refuse('append_only');
            END IF;
            v_set := '{}';
            FOR v_key, v_change IN SELECT key, value FROM jsonb_each(v_op -> 'c') LOOP
                v_rule := v_rules -> v_key;
                CONTINUE WHEN v_rule IS NULL; -- of a newer client
                -- What a conflict tells is the centre's word; people settle it.
                IF v_type = 'conflict' AND v_key NOT IN ('status', 'resolved_by', 'resolved_at') THEN
                    PERFORM c360.refuse('permission', v_key);
                END IF;
                v_old := coalesce(v_change -> 0, 'null');
                v_new := coalesce(v_change -> 1, 'null');
                v_current := coalesce(v_row -> v_key, 'null');
                IF v_rule ->> 'k' = 'instant' THEN
                    v_old := coalesce(to_jsonb((v_old #>> '{}')::timestamptz), 'null');
                    v_new := coalesce(to_jsonb((v_new #>> '{}')::timestamptz), 'null');
                END IF;
                CONTINUE WHEN v_current = v_new;
                -- What follows from other fields is no one's edit: it is computed here.
                IF v_type = 'customer' AND v_key = 'full_name' THEN
                    CONTINUE WHEN v_op -> 'c' ? 'first_name' OR v_op -> 'c' ? 'last_name';
                    v_new := c360.full_name(v_row);
                    IF v_new <> v_current THEN
                        v_set := v_set || jsonb_build_object(v_key, v_new);
                    END IF;
                    CONTINUE;
                END IF;
                IF NOT c360.fits(v_rule, v_new) THEN
                    PERFORM c360.refuse('invalid', v_key);
                END IF;
                IF v_type = 'invoice' AND v_key = 'total' AND (v_id = ANY (v_invoices) OR EXISTS (SELECT FROM
                    c360.invoice_line AS l WHERE l.organization_id = p_organization AND l.invoice = v_id)) THEN
                    -- Written all the same where it meets what was seen: the device hears the row's new stamps.
                    v_invoices := array_append(v_invoices, v_id);
                    CONTINUE WHEN v_current <> v_old AND NOT v_id = ANY (v_fresh);
                END IF;
                -- Nor is what the centre has given out, or what is set once and for all.
                IF v_type <> 'conflict' AND v_rule ->> 'm' = 'server' AND v_row ->> v_key <> '' OR v_rule ? 'o' AND NOT v_id = ANY (v_fresh) THEN
                    PERFORM c360.refuse('permission', v_key);
                ELSIF v_type = 'invoice' AND v_key = 'number' AND c360.number_is_ours(p_organization, v_new #>> '{}') THEN
                    PERFORM c360.refuse('invalid', v_key);
                ELSIF v_rule ->> 'm' = 'state' AND (v_current = v_old OR v_id = ANY (v_fresh))
                    AND c360.state_rank(v_rule, v_new) < c360.state_rank(v_rule, v_current) THEN
                    -- Back goes only who takes back an own step, and nobody to the first state.
                    v_set_by := c360.set_by(v_row, v_key);
                    IF c360.state_rank(v_rule, v_new) = 1 OR NOT v_manager AND v_set_by.login IS DISTINCT FROM p_login THEN
                        PERFORM c360.refuse('permission', v_key);
                    END IF;
                END IF;
                IF v_current = v_old OR v_id = ANY (v_fresh) THEN
                    v_set := v_set || jsonb_build_object(v_key, v_new);
                    CONTINUE;
                END IF;
                v_merged := c360.merge_field(v_rule, v_old, v_new, v_current);
                IF v_merged.value <> v_current THEN
                    IF v_rule ->> 'm' = 'key' AND NOT c360.fits(v_rule, v_merged.value) THEN
                        PERFORM c360.refuse('invalid', v_key);
                    END IF;
                    v_set := v_set || jsonb_build_object(v_key, v_merged.value);
                END IF;
                CONTINUE WHEN NOT v_merged.clash;
                IF NOT c360.fits(v_rule - 'r' - 'c', v_old) THEN
                    PERFORM c360.refuse('invalid', v_key);
                END IF;
                v_count := v_count + 1;
                v_set_by := c360.set_by(v_row, v_key);
                IF v_merged.keys IS NOT NULL THEN
                    PERFORM c360.note_conflict(p_organization, v_territory, v_customer, v_type, v_id, v_key || '.' || k, 'edit',
                        (v_old -> k)::text, (v_new -> k)::text, (v_current -> k)::text, p_login, b.login, v_at, b.at,
                        p_device_name) FROM unnest(v_merged.keys) AS k, c360.set_by(v_row, v_key || '.' || k) AS b;
                ELSIF v_merged.stays THEN
                    PERFORM c360.note_conflict(p_organization, v_territory, v_customer, v_type, v_id, v_key, 'edit',
                        c360.spoken(v_rule ->> 'k', v_old), c360.spoken(v_rule ->> 'k', v_current),
                        c360.spoken(v_rule ->> 'k', v_new), v_set_by.login, p_login, v_set_by.at, v_at, p_device_name);
                ELSE
                    PERFORM c360.note_conflict(p_organization, v_territory, v_customer, v_type, v_id, v_key, 'edit',
                        c360.spoken(v_rule ->> 'k', v_old), c360.spoken(v_rule ->> 'k', v_new),
                        c360.spoken(v_rule ->> 'k', v_current), p_login, v_set_by.login, v_at, v_set_by.at, p_device_name);
                END IF;
            END LOOP;
            CONTINUE WHEN v_set = '{}';
            IF v_traits = 'owner' AND v_set ? 'owner' AND v_set ->> 'owner' <> p_login THEN
                PERFORM c360.refuse('permission', 'owner');
            END IF;
            IF v_type = 'conflict' AND v_set ->> 'resolved_by' <> p_login THEN
                v_set := v_set || jsonb_build_object('resolved_by', p_login);
            END IF;
            IF v_row -> 'deleted_at' <> 'null' THEN
                -- Somebody binned what was being edited: the edit wins.
                v_count := v_count + 1;
                v_set_by := c360.set_by(v_row, 'deleted_at');
                PERFORM c360.note_conflict(p_organization, v_territory, v_customer, v_type, v_id, 'deleted_at', 'delete', NULL, NULL,
                    c360.spoken('instant', v_row -> 'deleted_at'), p_login, v_set_by.login, v_at, v_set_by.at, p_device_name);
                v_set := v_set || '{"deleted_at": null}';
            END IF;

        WHEN 'create' THEN
            v_body := c360.canonical(v_type, v_op -> 'b');
            IF NOT (c360.fits(v_instant, v_body -> 'created_at') AND c360.fits(v_instant, v_body -> 'deleted_at')
                AND c360.fits(v_instant, v_body -> 'updated_at')) THEN
                PERFORM c360.refuse('invalid');
            END IF;
            IF v_row IS NOT NULL THEN
                -- The same record made on two devices, or sent again: what is here stays, gaps are filled.
                IF v_traits LIKE '% append' OR v_type = 'conflict' AND v_op -> 'again' = 'true' THEN
                    CONTINUE;
                ELSIF v_type = 'conflict' THEN
                    PERFORM c360.refuse('permission');
                END IF;
                v_set := '{}';
                FOR v_key, v_rule IN SELECT key, value FROM jsonb_each(v_rules) LOOP
                    v_new := v_body -> v_key;
                    v_current := v_row -> v_key;
                    CONTINUE WHEN v_new = 'null' OR v_new = v_current
                        OR v_current = 'null' AND (v_rule ? 'o' OR v_rule ->> 'm' = 'server') AND v_op -> 'again' IS DISTINCT FROM 'true';
                    IF v_current = 'null' THEN
                        IF NOT c360.fits(v_rule, v_new) THEN
                            PERFORM c360.refuse('invalid', v_key);
                        END IF;
                        v_set := v_set || jsonb_build_object(v_key, v_new);
                    ELSIF v_op -> 'again' IS DISTINCT FROM 'true' AND v_rule ->> 'm' <> 'server' THEN
                        v_count := v_count + 1;
                        v_set_by := c360.set_by(v_row, v_key);
                        PERFORM c360.note_conflict(p_organization, v_territory, v_customer, v_type, v_id, v_key, 'edit', NULL,
                            c360.spoken(v_rule ->> 'k', v_current), c360.spoken(v_rule ->> 'k', v_new),
                            v_set_by.login, p_login, v_set_by.at, v_at, p_device_name);
                    END IF;
                END LOOP;
                IF v_row -> 'deleted_at' <> 'null' AND v_body -> 'deleted_at' = 'null'
                    AND v_op -> 'again' IS DISTINCT FROM 'true' THEN
                    v_set := v_set || '{"deleted_at": null}';
                END IF;
                CONTINUE WHEN v_set = '{}';
            ELSE
                IF v_traits LIKE '% append' AND v_body -> 'deleted_at' <> 'null' THEN
                    PERFORM c360.refuse('append_only');
                END IF;
                v_again := coalesce(v_op -> 'again' = 'true', false);
                v_restored := v_again AND EXISTS (SELECT FROM c360.organization AS o WHERE o.organization_id = p_organization
                    AND o.restored_at > v_now - interval '30 days');
                v_names := '{}';
                v_made_by := p_login;
                v_changed_by := p_login;
                IF v_again THEN
                    v_made_by := c360.named_again(p_organization, p_login, v_body ->> 'created_by');
                    v_changed_by := c360.named_again(p_organization, p_login, v_body ->> 'updated_by');
                END IF;
                IF v_type = 'conflict' THEN
                    -- Only the centre finds conflicts. What a restored one has forgotten comes again.
                    IF NOT v_restored THEN
                        PERFORM c360.refuse('permission');
                    END IF;
                    SELECT v_body || jsonb_object_agg(k, CASE c360.named_again(p_organization, p_login, v_body ->> k)
                        WHEN v_body ->> k THEN v_body ->> k END) INTO v_body
                        FROM unnest('{kept_by,lost_by,resolved_by}'::text[]) AS k;
                    v_names := ARRAY[v_body ->> 'kept_by', v_body ->> 'lost_by', v_body ->> 'resolved_by'];
                ELSIF v_type = 'audit_entry' THEN
                    -- What administrators and the centre note, nobody else tells.
                    IF v_body ->> 'action' = ANY (c360.acts_of_administrators()) AND NOT (v_restored
                        AND p_role IN ('admin', 'platform_admin')) OR v_body ->> 'action' IN ('customer_moved', 'sent_again') AND NOT v_restored THEN
                        PERFORM c360.refuse('permission', 'action');
                    END IF;
                    v_body := v_body || jsonb_build_object('actor', CASE WHEN v_again
                        THEN c360.named_again(p_organization, p_login, v_body ->> 'actor') ELSE p_login END);
                    v_names := ARRAY[v_body ->> 'actor'];
                    IF (v_body ->> 'at')::timestamptz > v_at THEN
                        v_body := v_body || jsonb_build_object('at', v_at);
                    END IF;
                ELSIF v_type = 'invoice' AND NOT v_again AND c360.number_is_ours(p_organization, v_body ->> 'number') THEN
                    PERFORM c360.refuse('invalid', 'number');
                ELSIF v_traits = 'owner' THEN
                    v_body := v_body || jsonb_build_object('owner', p_login);
                END IF;
                FOR v_key, v_rule IN SELECT key, value FROM jsonb_each(v_rules) LOOP
                    CONTINUE WHEN v_body -> v_key = 'null' AND NOT v_rule ? 'r';
                    IF NOT c360.fits(v_rule, v_body -> v_key) THEN
                        PERFORM c360.refuse('invalid', v_key);
                    END IF;
                END LOOP;
                v_owner := c360.owner_of(v_type, p_organization, v_body);
                v_away := NULL;
                IF v_type = 'audit_entry' AND v_owner.present AND NOT v_owner.territory_id = ANY (p_territories) THEN
                    -- About a customer that this login does not see: as about one that does not exist.
                    v_away := v_owner.territory_id;
                    v_owner.present := false;
                END IF;
                IF v_type = 'customer' THEN
                    v_territory := coalesce((v_body ->> 'territory_id')::uuid, p_home);
                    v_customer := v_id;
                ELSIF v_owner.present THEN
                    v_territory := v_owner.territory_id;
                    v_customer := coalesce(v_owner.customer_id, CASE WHEN v_owner.owner_id IS NOT NULL THEN
                        (v_body ->> 'customer')::uuid END);
                ELSIF v_traits LIKE 'territory%' THEN
                    IF v_owner.owner_id IS NOT NULL AND v_type <> 'audit_entry' THEN
                        IF EXISTS (SELECT FROM c360.tombstone AS t WHERE t.organization_id = p_organization
                            AND t.id = v_owner.owner_id AND t.how = 'erased' AND (t.territory_id = ANY (p_territories)
                            OR t.territory_id = '00000000-0000-0000-0000-000000000000')) THEN
                            PERFORM c360.refuse('erased');
                        END IF;
                        PERFORM c360.refuse('owner_missing');
                    END IF;
                    v_territory := (v_body ->> 'territory_id')::uuid;
                    -- Without a customer: an invoice waits in its maker's territory, the rest is the organization's.
                    IF v_territory IS NULL AND v_type = 'invoice' THEN
                        v_territory := p_home;
                    END IF;
                    IF v_traits LIKE 'territory append' AND NOT v_territory = ANY (p_territories) THEN
                        v_territory := p_home;
                    END IF;
                ELSE
                    v_territory := NULL;
                END IF;
                IF v_territory IS NOT NULL AND NOT v_territory = ANY (p_territories) THEN
                    PERFORM c360.refuse(CASE WHEN v_owner.present THEN 'owner_missing' ELSE 'territory' END);
                END IF;
                IF v_type = 'customer' AND v_territory IS NULL THEN
                    PERFORM c360.refuse('territory');
                END IF;
                v_body := v_body || jsonb_build_object('id', v_id, 'organization_id', p_organization, 'territory_id',
                    v_territory, 'seq', 0, 'edits', CASE WHEN v_again THEN jsonb_build_object(
                        '*', jsonb_build_object('created_by', v_made_by, 'updated_by', v_changed_by),
                        '', jsonb_build_array(v_changed_by, floor(extract(epoch FROM
                            least((v_body ->> 'updated_at')::timestamptz, v_now)) * 1000)::bigint, p_login)) END);
                IF v_type = 'customer' THEN
                    v_name := v_body ->> 'customer_id';
                    v_key := c360.free_customer_id(p_organization, v_id,
                        coalesce(v_name, 'CUST_' || upper(left(replace(gen_random_uuid()::text, '-', ''), 8))));
                    IF v_key <> v_name THEN
                        v_body := v_body || jsonb_build_object('aliases', CASE jsonb_typeof(v_body -> 'aliases') WHEN 'array'
                            THEN v_body -> 'aliases' ELSE '[]' END || to_jsonb(v_name));
                    END IF;
                    v_body := v_body || jsonb_build_object('customer_id', v_key, 'username',
                        c360.free_username(p_organization, v_id, v_body ->> 'username'));
                ELSIF v_type IN ('tag', 'customer_group') AND v_body -> 'deleted_at' = 'null' THEN
                    v_free := c360.free_name(v_type, p_organization, v_id, v_body ->> 'name',
                        (v_rules -> 'name' ->> 'max')::int);
                    IF v_free.other IS NOT NULL THEN
                        v_count := v_count + 1;
                        PERFORM c360.note_conflict(p_organization, NULL, NULL, v_type, v_id, 'name', 'duplicate', NULL,
                            to_json(v_free.other)::text, (v_body -> 'name')::text, NULL, p_login, NULL, v_at, p_device_name);
                        v_body := v_body || jsonb_build_object('name', v_free.name);
                    END IF;
                ELSIF v_type = 'invoice' AND coalesce(v_body ->> 'number', '') = ''
                    AND coalesce(v_body ->> 'status', '') <> 'draft' THEN
                    v_body := v_body || jsonb_build_object('number', c360.next_number(p_organization, v_body ->> 'kind',
                        (v_body ->> 'issued_on')::date));
                END IF;
                IF v_type = 'customer' AND v_body ->> 'email' <> '' AND v_body -> 'deleted_at' = 'null'
                    AND v_body -> 'duplicate_of' = 'null' THEN
                    v_other := c360.same_email(p_organization, v_territory, v_id, v_body ->> 'email');
                    IF v_other IS NOT NULL THEN
                        v_body := v_body || jsonb_build_object('duplicate_of', v_other);
                    END IF;
                ELSE
                    v_other := NULL;
                END IF;
                PERFORM c360.add(v_type, v_body);
                IF v_away IS NOT NULL THEN
                    -- The trigger has put it beside that customer: back, and nothing tells there.
                    PERFORM c360.save(v_type, p_organization, v_id, jsonb_build_object('territory_id', v_territory));
                    PERFORM c360.dig_up(p_organization, v_type, v_id, v_away);
                END IF;
                IF v_other IS NOT NULL THEN
                    v_count := v_count + 1;
                    PERFORM c360.note_conflict(p_organization, v_territory, v_id, 'customer', v_id, 'email', 'duplicate', NULL,
                        to_json(v_other)::text, (v_body -> 'email')::text, NULL, p_login, NULL, v_at, p_device_name);
                END IF;
                IF v_again AND EXISTS (SELECT FROM unnest(v_names || v_made_by || v_changed_by) AS n WHERE n <> p_login) THEN
                    PERFORM c360.note_again(p_organization, v_territory, v_customer, p_login, v_type, v_id,
                        array_to_string(v_made_by || (v_changed_by || v_names), ', '));
                END IF;
                IF v_type = 'invoice_line' THEN
                    v_invoices := array_append(v_invoices, (v_body ->> 'invoice')::uuid);
                ELSIF v_type = 'audit_entry' AND v_body ->> 'action' IN ('delete', 'restore', 'erase') THEN
                    v_told := array_append(v_told, v_id);
                END IF;
                v_fresh := array_append(v_fresh, v_id);
                CONTINUE;
            END IF;

        WHEN 'delete' THEN
            IF v_traits LIKE '% append' THEN
                PERFORM c360.refuse('append_only');
            END IF;
            IF v_type = 'customer' AND NOT v_manager AND v_row ->> 'created_by' IS DISTINCT FROM p_login THEN
                PERFORM c360.refuse('permission');
            END IF;
            CONTINUE WHEN v_row -> 'deleted_at' <> 'null';
            -- Deleting a customer also deactivates it: what counts is how the row was before this group.
            v_old := v_before -> v_id::text;
            v_set_by := c360.unseen_edit(v_old, coalesce((v_op ->> 's')::bigint, 0), current_setting('c360.device', true));
            IF v_set_by.login IS NULL AND v_old ->> 'updated_by' IS DISTINCT FROM p_login
                AND (v_old ->> 'seq')::bigint > coalesce((v_op ->> 's')::bigint, 0)
                -- Nobody has: this login has just sent it again, for a restored centre.
                AND NOT coalesce(v_old #>> '{edits,"",2}' = p_login AND (v_old -> 'edits') - '' = '{}', false) THEN
                v_set_by := c360.changed_by(v_old);
            END IF;
            IF v_set_by.login IS NOT NULL AND NOT v_id = ANY (v_fresh) THEN
                v_count := v_count + 1;
                PERFORM c360.note_conflict(p_organization, v_territory, v_customer, v_type, v_id, 'deleted_at', 'delete', NULL, NULL,
                    c360.spoken('instant', to_jsonb(v_at)), v_set_by.login, p_login, v_set_by.at, v_at, p_device_name);
                SELECT coalesce(jsonb_object_agg(k, v_old -> k), '{}') INTO v_set FROM jsonb_object_keys(v_rules) AS k
                    WHERE v_old -> k <> v_row -> k;
                PERFORM c360.save(v_type, p_organization, v_id, v_set || c360.edits_again(v_old));
                CONTINUE;
            END IF;
            v_set := jsonb_build_object('deleted_at', v_now);

        WHEN 'restore' THEN
            IF v_traits LIKE '% append' THEN
                PERFORM c360.refuse('append_only');
            END IF;
            CONTINUE WHEN v_row -> 'deleted_at' = 'null';
            v_set := '{"deleted_at": null}';

        WHEN 'erase' THEN
            -- Payments, consents and audit entries go with their customer or not at all.
            IF v_traits LIKE '% append' THEN
                PERFORM c360.refuse('append_only');
            END IF;
            -- What has lain in the bin for its time may be erased by everybody's housekeeping, a customer with
            -- its invoices; before that by its maker, unless others have a part in it or the centre has numbered it.
            IF NOT v_manager AND NOT coalesce((v_row ->> 'deleted_at')::timestamptz < v_long, false)
                AND NOT (v_type = 'invoice' AND EXISTS (SELECT FROM c360.customer AS t WHERE t.organization_id = p_organization
                    AND t.id = v_customer AND t.deleted_at < v_long))
                AND (v_row ->> 'created_by' IS DISTINCT FROM p_login
                    OR v_type = 'invoice' AND c360.number_is_ours(p_organization, v_row ->> 'number')
                    OR c360.holds_others(v_type, p_organization, v_id, p_login, v_long)) THEN
                PERFORM c360.refuse('permission');
            END IF;
            IF v_type = 'invoice_line' THEN
                v_invoices := array_append(v_invoices, (v_row ->> 'invoice')::uuid);
            END IF;
            PERFORM c360.erase_record(p_organization, v_type, v_id);
            v_done := v_done || c360.deed(v_kind, v_type, v_id, v_customer, v_territory, v_at);
            CONTINUE;

        ELSE
            PERFORM c360.refuse('invalid');
        END CASE;

        -- What follows from the new values of a record that was here before.
        IF v_type = 'customer' AND (v_set ? 'first_name' OR v_set ? 'last_name') THEN
            v_set := v_set || jsonb_build_object('full_name', c360.full_name(v_row || v_set));
        END IF;
        IF v_type = 'customer' AND (v_set ? 'email' OR v_set ? 'deleted_at' OR v_set ? 'duplicate_of')
            AND coalesce(v_set -> 'email', v_row -> 'email') <> 'null' AND coalesce(v_set ->> 'email', v_row ->> 'email') <> ''
            AND coalesce(v_set -> 'deleted_at', v_row -> 'deleted_at') = 'null'
            AND coalesce(v_set -> 'duplicate_of', v_row -> 'duplicate_of') = 'null' THEN
            v_other := c360.same_email(p_organization, v_territory, v_id, coalesce(v_set ->> 'email', v_row ->> 'email'));
            IF v_other IS NOT NULL THEN
                v_set := v_set || jsonb_build_object('duplicate_of', v_other);
                v_count := v_count + 1;
                PERFORM c360.note_conflict(p_organization, v_territory, v_id, 'customer', v_id, 'email', 'duplicate', NULL,
                    to_json(v_other)::text, coalesce(v_set -> 'email', v_row -> 'email')::text, NULL, p_login, NULL, v_at, p_device_name);
            END IF;
        ELSIF v_type IN ('tag', 'customer_group') AND (v_set ? 'name' OR v_set ? 'deleted_at')
            AND coalesce(v_set -> 'deleted_at', v_row -> 'deleted_at') = 'null' THEN
            v_free := c360.free_name(v_type, p_organization, v_id, coalesce(v_set ->> 'name', v_row ->> 'name'),
                (v_rules -> 'name' ->> 'max')::int);
            IF v_free.other IS NOT NULL THEN
                v_count := v_count + 1;
                PERFORM c360.note_conflict(p_organization, NULL, NULL, v_type, v_id, 'name', 'duplicate', NULL,
                    to_json(v_free.other)::text, coalesce(v_set -> 'name', v_row -> 'name')::text, NULL, p_login, NULL, v_at, p_device_name);
                v_set := v_set || jsonb_build_object('name', v_free.name);
            END IF;
        ELSIF v_type = 'invoice' AND v_set ? 'status' AND v_set ->> 'status' <> 'draft'
            AND coalesce(v_set ->> 'number', v_row ->> 'number', '') = '' THEN
            v_set := v_set || jsonb_build_object('number', c360.next_number(p_organization,
                coalesce(v_set ->> 'kind', v_row ->> 'kind'), coalesce(v_set ->> 'issued_on', v_row ->> 'issued_on')::date));
        END IF;
        -- A record may not be pushed under an owner that this login does not see.
        IF v_traits LIKE 'territory%' AND v_type <> 'customer' AND (v_set ? 'customer' OR v_set ? 'invoice') THEN
            v_owner := c360.owner_of(v_type, p_organization, v_row || v_set);
            IF v_owner.owner_id IS NOT NULL
                AND (NOT v_owner.present OR NOT coalesce(v_owner.territory_id = ANY (p_territories), true)) THEN
                PERFORM c360.refuse('owner_missing');
            END IF;
            -- Others' parts stay where they are, and nothing is put where it can be erased at once.
            IF NOT v_manager AND (v_row ->> 'created_by' IS DISTINCT FROM p_login
                    AND coalesce(v_row ->> 'customer', v_row ->> 'invoice') IS NOT NULL
                OR v_set ->> 'customer' IS NOT NULL
                    AND c360.load('customer', p_organization, (v_set ->> 'customer')::uuid) -> 'deleted_at' <> 'null') THEN
                PERFORM c360.refuse('permission');
            END IF;
        END IF;
        PERFORM c360.save(v_type, p_organization, v_id, v_set || c360.edits_after(v_row, v_set, v_rules, p_login, v_at));
        IF v_type = 'invoice_line' THEN
            v_invoices := v_invoices || (v_row ->> 'invoice')::uuid || (v_set ->> 'invoice')::uuid;
        END IF;
        IF v_kind IN ('delete', 'restore') AND v_traits <> 'owner' THEN
            v_done := v_done || c360.deed(v_kind, v_type, v_id, v_customer, v_territory, v_at);
        END IF;
    END LOOP;
    IF v_invoices <> '{}' THEN
        PERFORM c360.refresh_total(p_organization, p_territories, i)
            FROM (SELECT DISTINCT i FROM unnest(v_invoices) AS i WHERE i IS NOT NULL) AS s;
    END IF;
    IF v_done <> '[]' THEN
        PERFORM c360.note_deeds(p_organization, p_login, v_done, v_told);
    END IF;
    RETURN v_count;
END $$;

-- A record and all that is part of it, gone for good; conflicts and stored contents go too.
CREATE OR REPLACE FUNCTION c360.erase_record(p_organization uuid, p_type text, p_id uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_documents uuid[];
    v_contents bytea[];
BEGIN
    IF p_type IN ('customer', 'document') THEN
        SELECT array_agg(d.id), array_agg(d.sha256) INTO v_documents, v_contents FROM c360.document AS d
            WHERE d.organization_id = p_organization AND (p_type = 'customer' AND d.customer = p_id OR d.id = p_id);
        -- With what a document has held before.
        v_contents := v_contents || ARRAY(SELECT p.sha256 FROM c360.blob_place AS p WHERE p.organization_id = p_organization
            AND p.document = ANY (v_documents));
    END IF;
    IF p_type = 'customer' THEN
        DELETE FROM c360.conflict WHERE organization_id = p_organization AND customer = p_id;
    ELSIF p_type = 'invoice' THEN
        DELETE FROM c360.conflict WHERE organization_id = p_organization AND record IN (SELECT l.id FROM c360.invoice_line AS l
            WHERE l.organization_id = p_organization AND l.invoice = p_id);
    END IF;
    DELETE FROM c360.conflict WHERE organization_id = p_organization AND record = p_id;
    PERFORM c360.erase(p_type, p_organization, p_id);
    IF v_documents IS NOT NULL THEN
        DELETE FROM c360.blob_place WHERE organization_id = p_organization AND document = ANY (v_documents);
        DELETE FROM c360.blob_chunk AS b WHERE b.organization_id = p_organization AND b.sha256 = ANY (v_contents)
            AND NOT EXISTS (SELECT FROM c360.document AS d WHERE d.organization_id = p_organization AND d.sha256 = b.sha256);
    END IF;
END $$;
