-- What is written down beside a record: that two edits met, and who brought it back to a restored centre.

CREATE OR REPLACE FUNCTION c360.note_conflict(p_organization uuid, p_territory uuid, p_customer uuid, p_type text, p_record uuid,
    p_field text, p_kind text, p_before text, p_kept text, p_lost text, p_kept_by text, p_lost_by text,
    p_kept_at timestamptz, p_lost_at timestamptz, p_device text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_type = 'invoice_line' AND p_customer IS NULL THEN
        p_customer := (SELECT i.customer FROM c360.invoice_line AS l JOIN c360.invoice AS i
            ON i.organization_id = l.organization_id AND i.id = l.invoice WHERE l.organization_id = p_organization AND l.id = p_record);
    END IF;
    INSERT INTO c360.conflict (id, organization_id, territory_id, seq, created_at, updated_at, record_type, record, customer,
        field, kind, before, kept, lost, kept_by, lost_by, kept_at, lost_at, device, status)
    VALUES (c360.new_id(), p_organization, p_territory, 0, NULL, NULL, p_type, p_record, p_customer, p_field, p_kind, p_before,
        p_kept, p_lost, p_kept_by, p_lost_by, date_trunc('milliseconds', p_kept_at), p_lost_at, left(p_device, 100), 'open');
END $$;

-- Whom a record that is sent again may name: a member, for as long after a restore as devices keep what they have sent;
-- otherwise it is its sender's.
CREATE OR REPLACE FUNCTION c360.named_again(p_organization uuid, p_login text, p_named text) RETURNS text LANGUAGE plpgsql
STABLE AS $$
BEGIN
    RETURN coalesce((SELECT m.login FROM c360.membership AS m JOIN c360.organization AS o
        ON o.organization_id = m.organization_id WHERE m.organization_id = p_organization AND m.login = p_named
        AND o.restored_at > transaction_timestamp() - interval '30 days'), p_login);
END $$;

-- Who brought back a record that names others; beside it, for those who see it.
CREATE OR REPLACE FUNCTION c360.note_again(p_organization uuid, p_territory uuid, p_customer uuid, p_login text, p_type text,
    p_record uuid, p_names text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO c360.audit_entry (id, organization_id, territory_id, seq, created_at, updated_at, actor, action, record_type,
        record_id, customer, summary, at)
    VALUES (c360.new_id(), p_organization, p_territory, 0, NULL, NULL, p_login, 'sent_again', p_type, p_record, p_customer,
        p_names, date_trunc('milliseconds', transaction_timestamp()));
END $$;

-- A delete, restore or erase that was carried out, for note_deeds().
CREATE OR REPLACE FUNCTION c360.deed(p_action text, p_type text, p_record uuid, p_customer uuid, p_territory uuid,
    p_at timestamptz) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN jsonb_build_object('action', p_action, 'type', p_type, 'record', p_record, 'customer', p_customer,
        'territory', p_territory, 'at', p_at);
END $$;

-- An audit entry of each deed that no entry of the same group (p_told) tells about the record or about its customer: a
-- client could leave its own out.
CREATE OR REPLACE FUNCTION c360.note_deeds(p_organization uuid, p_login text, p_deeds jsonb, p_told uuid[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_untold jsonb;
BEGIN
    SELECT jsonb_agg(d.value || jsonb_build_object('id', c360.new_id())) INTO v_untold FROM jsonb_array_elements(p_deeds) AS d
        WHERE NOT EXISTS (SELECT FROM c360.audit_entry AS e WHERE e.organization_id = p_organization AND e.id = ANY (p_told)
            AND e.action = d.value ->> 'action' AND e.record_id IN ((d.value ->> 'record')::uuid, (d.value ->> 'customer')::uuid));
    IF v_untold IS NOT NULL THEN
        INSERT INTO c360.audit_entry (id, organization_id, territory_id, seq, created_at, updated_at, actor, action, record_type,
            record_id, customer, at)
        SELECT u.id, p_organization, u.territory, 0, NULL, NULL, p_login, u.action, u.type, u.record, u.customer, u.at
            FROM jsonb_to_recordset(v_untold) AS u(id uuid, territory uuid, action text, type text, record uuid, customer uuid,
                at timestamptz);
    END IF;
END $$;
