-- How two versions of a field become one; core/sync/merge.h does the same. Pure functions of their arguments.

-- A value of the wire in the form that conflicts are kept in (core/text/codec.h), as JSON text.
CREATE OR REPLACE FUNCTION c360.spoken(p_kind text, p_value jsonb) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_number numeric;
BEGIN
    IF p_value IS NULL OR p_value = 'null' THEN
        RETURN NULL;
    END IF;
    CASE p_kind
    WHEN 'money' THEN
        v_number := (p_value #>> '{}')::numeric / 10000;
        RETURN to_json(regexp_replace(v_number::numeric(30, 4)::text, '0$', ''))::text;
    WHEN 'instant' THEN
        RETURN to_json(to_char((p_value #>> '{}')::timestamptz, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text;
    WHEN 'digest' THEN
        RETURN to_json(ltrim(p_value #>> '{}', '\x'))::text;
    ELSE
        RETURN p_value::text;
    END CASE;
END $$;

-- A text and what was added to another version of it: on a line of its own unless a line ends there already.
CREATE OR REPLACE FUNCTION c360.joined(p_text text, p_added text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF p_text = '' OR p_added = '' OR right(p_text, 1) = E'\n' OR left(p_added, 1) = E'\n' THEN
        RETURN p_text || p_added;
    END IF;
    RETURN p_text || E'\n' || p_added;
END $$;

-- Where in the order of its choices a state stands.
CREATE OR REPLACE FUNCTION c360.state_rank(p_rule jsonb, p_state jsonb) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN (SELECT c.n FROM jsonb_array_elements(p_rule -> 'c') WITH ORDINALITY AS c(state, n) WHERE c.state = p_state);
END $$;

-- Three-way merge of one field: `clash` says that a value was set aside; for JSON by key, `keys` says which.
CREATE OR REPLACE FUNCTION c360.merge_field(p_rule jsonb, p_old jsonb, p_new jsonb, p_current jsonb, OUT value jsonb,
    OUT clash boolean, OUT stays boolean, OUT keys text[]) LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    v_rule text := p_rule ->> 'm';
    v_old text;
    v_new text;
    v_current text;
    v_key text;
BEGIN
    clash := false;
    stays := false;
    IF p_current = p_new OR p_old = p_new OR v_rule = 'server' AND p_current <> p_old THEN
        value := p_current;
        RETURN;
    END IF;
    value := p_new;
    IF p_current = p_old THEN
        RETURN;
    END IF;
    IF v_rule = 'text' AND p_new <> 'null' AND p_current <> 'null' THEN
        v_old := coalesce(p_old #>> '{}', '');
        v_new := p_new #>> '{}';
        v_current := p_current #>> '{}';
        IF starts_with(v_new, v_old) THEN
            v_new := substr(v_new, length(v_old) + 1);
            IF right(v_current, length(v_new)) = v_new THEN
                value := p_current;
            ELSE
                value := to_jsonb(c360.joined(v_current, v_new));
            END IF;
            RETURN;
        ELSIF starts_with(v_current, v_old) THEN
            v_current := substr(v_current, length(v_old) + 1);
            IF right(v_new, length(v_current)) <> v_current THEN
                value := to_jsonb(c360.joined(v_new, v_current));
            END IF;
            RETURN;
        END IF;
    ELSIF v_rule = 'key' AND jsonb_typeof(p_old) IN ('object', 'null') AND jsonb_typeof(p_new) IN ('object', 'null')
        AND jsonb_typeof(p_current) IN ('object', 'null') THEN
        p_old := coalesce(nullif(p_old, 'null'), '{}');
        p_new := coalesce(nullif(p_new, 'null'), '{}');
        value := coalesce(nullif(p_current, 'null'), '{}');
        p_current := value;
        FOR v_key IN SELECT k FROM jsonb_object_keys(p_old || p_new) AS k ORDER BY k COLLATE "C" LOOP
            IF p_new -> v_key IS NOT DISTINCT FROM p_old -> v_key
                OR p_new -> v_key IS NOT DISTINCT FROM p_current -> v_key THEN
                CONTINUE;
            END IF;
            IF p_current -> v_key IS DISTINCT FROM p_old -> v_key THEN
                clash := true;
                keys := array_append(keys, v_key);
            END IF;
            IF p_new ? v_key THEN
                value := jsonb_set(value, ARRAY[v_key], p_new -> v_key);
            ELSE
                value := value - v_key;
            END IF;
        END LOOP;
        RETURN;
    ELSIF v_rule = 'state' THEN
        IF coalesce(c360.state_rank(p_rule, p_new) > c360.state_rank(p_rule, p_current), false) THEN
            RETURN;
        END IF;
        value := p_current;
        stays := true;
    END IF;
    clash := true;
END $$;
