-- Who set which field when: the column `edits` of every synced table, {"city": ["leila", 1764520000000, "<device>", 42]}, the
-- time being that of the edit and not of its arrival; device (null: another program) and clock tell what a deletion has not
-- seen, and are not in entries of earlier versions. Of a field that is merged key by key, "custom.size". A field that is not named is as it
-- was created, or as "" says: of a row that is older than this column or was sent again to a restored centre (by whom stands
-- third then). NULL: of a row older than the column and not written since. For conflicts, and for nothing else: no client may read it.
-- "*" is never stored: it tells the trigger `stamp` that push wrote the rest, and not another program.

-- What is to be saved beside these fields of a row.
CREATE OR REPLACE FUNCTION c360.edits_after(p_row jsonb, p_set jsonb, p_rules jsonb, p_login text, p_at timestamptz)
RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    -- Its caller has taken the clock, and push has said which device it speaks for.
    v_entry CONSTANT jsonb := jsonb_build_array(p_login, floor(extract(epoch FROM p_at) * 1000)::bigint,
        nullif(current_setting('c360.device', true), ''), nullif(substr(current_setting('c360.clock', true), 38), '')::bigint);
    v_edits jsonb := p_row -> 'edits';
    v_key text;
    v_new jsonb;
    v_old jsonb;
BEGIN
    IF jsonb_typeof(v_edits) IS DISTINCT FROM 'object' THEN
        v_edits := jsonb_build_object('', jsonb_build_array(p_row ->> 'updated_by',
            floor(extract(epoch FROM (p_row ->> 'updated_at')::timestamptz) * 1000)::bigint));
    END IF;
    FOR v_key, v_new IN SELECT s.key, s.value FROM jsonb_each(p_set) AS s LOOP
        IF p_rules -> v_key ->> 'm' IS DISTINCT FROM 'key' THEN
            v_edits := v_edits || jsonb_build_object(v_key, v_entry);
            CONTINUE;
        END IF;
        v_old := coalesce(nullif(p_row -> v_key, 'null'), '{}');
        v_new := coalesce(nullif(v_new, 'null'), '{}');
        IF jsonb_typeof(v_old) = 'object' AND jsonb_typeof(v_new) = 'object' THEN
            v_edits := v_edits || coalesce((SELECT jsonb_object_agg(v_key || '.' || k, v_entry)
                FROM jsonb_object_keys(v_old || v_new) AS k WHERE v_old -> k IS DISTINCT FROM v_new -> k), '{}');
        ELSE
            v_edits := (v_edits - c360.edited_parts(v_edits, v_key)) || jsonb_build_object(v_key, v_entry);
        END IF;
    END LOOP;
    RETURN jsonb_build_object('edits', v_edits || '{"*": true}');
END $$;

-- What is to be saved beside fields that get back what they held in this row.
CREATE OR REPLACE FUNCTION c360.edits_again(p_row jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN jsonb_build_object('edits', CASE jsonb_typeof(p_row -> 'edits') WHEN 'object' THEN p_row -> 'edits' || '{"*": true}'
        ELSE '{"*": null}' END);
END $$;

-- What the trigger is to store of what push has put there.
CREATE OR REPLACE FUNCTION c360.edits_stored(p_edits jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN CASE WHEN jsonb_typeof(p_edits -> '*') = 'null' THEN NULL ELSE p_edits - '*' END;
END $$;

-- The entries of a field's keys.
CREATE OR REPLACE FUNCTION c360.edited_parts(p_edits jsonb, p_field text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN coalesce((SELECT array_agg(k) FROM jsonb_object_keys(p_edits) AS k WHERE starts_with(k, p_field || '.')), '{}');
END $$;

-- The same for what another program has written: fields as a whole, at the time of the writing.
CREATE OR REPLACE FUNCTION c360.edits_elsewhere(p_old jsonb, p_new jsonb, p_login text) RETURNS jsonb LANGUAGE plpgsql
STABLE AS $$
DECLARE
    v_edits jsonb := nullif(p_old -> 'edits', 'null');
    v_set jsonb := (SELECT jsonb_object_agg(n.key, n.value) FROM jsonb_each(p_new) AS n WHERE n.value IS DISTINCT FROM
        p_old -> n.key AND n.key <> ALL ('{edits,id,organization_id,territory_id,seq,created_at,created_by,updated_at,updated_by}'));
    v_key text;
BEGIN
    IF v_set IS NULL THEN
        RETURN v_edits;
    END IF;
    FOR v_key IN SELECT k FROM jsonb_object_keys(v_set) AS k LOOP
        v_edits := v_edits - c360.edited_parts(v_edits, v_key);
    END LOOP;
    RETURN (c360.edits_after(p_old || jsonb_build_object('edits', v_edits), v_set, '{}', p_login, transaction_timestamp())
        -> 'edits') - '*';
END $$;

-- Who set a field of a row ("custom.size": a key of one) to what it holds, and when.
CREATE OR REPLACE FUNCTION c360.set_by(p_row jsonb, p_field text, OUT login text, OUT at timestamptz) LANGUAGE plpgsql
STABLE AS $$
DECLARE
    v_edits jsonb := nullif(p_row -> 'edits', 'null');
    v_entry jsonb;
BEGIN
    IF v_edits IS NULL THEN
        login := p_row ->> 'updated_by';
        at := (p_row ->> 'updated_at')::timestamptz;
        RETURN;
    END IF;
    v_entry := coalesce((SELECT e.value FROM jsonb_each(v_edits) AS e WHERE e.key = p_field OR starts_with(e.key, p_field || '.')
        ORDER BY e.value -> 1 DESC LIMIT 1), v_edits -> split_part(p_field, '.', 1), v_edits -> '');
    login := coalesce(v_entry ->> 0, p_row ->> 'created_by');
    at := coalesce(to_timestamp((v_entry ->> 1)::double precision / 1000), (p_row ->> 'created_at')::timestamptz);
END $$;

-- Who set something that a row still holds after this clock, on a device other than this one, and when; of a row that was
-- written by earlier versions nothing. The login alone does not tell: a person may have two laptops.
CREATE OR REPLACE FUNCTION c360.unseen_edit(p_row jsonb, p_seen bigint, p_device text, OUT login text, OUT at timestamptz)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT e.value ->> 0, to_timestamp((e.value ->> 1)::double precision / 1000) INTO login, at
        FROM jsonb_each(nullif(p_row -> 'edits', 'null')) AS e WHERE e.key <> '' AND (e.value ->> 3)::bigint > p_seen
        AND e.value ->> 2 IS DISTINCT FROM p_device ORDER BY (e.value ->> 3)::bigint DESC, e.key LIMIT 1;
END $$;

-- Who wrote to a row last, and when they made what they wrote.
CREATE OR REPLACE FUNCTION c360.changed_by(p_row jsonb, OUT login text, OUT at timestamptz) LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_edits jsonb := nullif(p_row -> 'edits', 'null');
BEGIN
    login := p_row ->> 'updated_by';
    at := coalesce((SELECT to_timestamp(max((e.value ->> 1)::bigint)::double precision / 1000) FROM jsonb_each(v_edits) AS e
            WHERE e.value ->> 0 = login),
        CASE WHEN v_edits = '{}' AND p_row ->> 'created_by' = login THEN (p_row ->> 'created_at')::timestamptz END,
        (p_row ->> 'updated_at')::timestamptz);
END $$;
