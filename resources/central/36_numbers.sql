-- Numbers and names that the centre gives out, and sums that it keeps.

-- The earliest other customer of the territory that has the e-mail and is neither marked nor in the bin.
CREATE OR REPLACE FUNCTION c360.same_email(p_organization uuid, p_territory uuid, p_id uuid, p_email text) RETURNS uuid
LANGUAGE plpgsql AS $$
BEGIN
    RETURN (SELECT t.id FROM c360.customer AS t WHERE t.organization_id = p_organization
        AND t.territory_id IS NOT DISTINCT FROM p_territory AND lower(t.email) = lower(p_email)
        AND t.deleted_at IS NULL AND t.duplicate_of IS NULL AND t.id <> p_id LIMIT 1);
END $$;

-- A free user name like the wanted one.
CREATE OR REPLACE FUNCTION c360.free_username(p_organization uuid, p_id uuid, p_wanted text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    v_name text := p_wanted;
    v_n int := 0;
BEGIN
    WHILE EXISTS (SELECT FROM c360.customer AS t WHERE t.organization_id = p_organization AND t.username = v_name
        AND t.id <> p_id) LOOP
        v_n := v_n + 1;
        IF v_n > 100 THEN
            RETURN left(p_wanted, 25) || replace(p_id::text, '-', '');
        END IF;
        v_name := left(p_wanted, 57 - length(v_n::text)) || v_n::text;
    END LOOP;
    RETURN v_name;
END $$;

CREATE OR REPLACE FUNCTION c360.free_customer_id(p_organization uuid, p_id uuid, p_wanted text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    v_number text := p_wanted;
BEGIN
    WHILE EXISTS (SELECT FROM c360.customer AS t WHERE t.organization_id = p_organization AND t.customer_id = v_number
        AND t.id <> p_id) LOOP
        v_number := 'CUST_' || upper(left(replace(gen_random_uuid()::text, '-', ''), 8));
    END LOOP;
    RETURN v_number;
END $$;

-- The name of a tag or group, numbered when another one has it.
CREATE OR REPLACE FUNCTION c360.free_name(p_type text, p_organization uuid, p_id uuid, p_wanted text, p_longest int,
    OUT name text, OUT other uuid) LANGUAGE plpgsql AS $$
DECLARE
    v_n int := 1;
    v_other uuid;
BEGIN
    name := p_wanted;
    LOOP
        IF p_type = 'tag' THEN
            v_other := (SELECT t.id FROM c360.tag AS t WHERE t.organization_id = p_organization
                AND t.name = free_name.name AND t.deleted_at IS NULL AND t.id <> p_id LIMIT 1);
        ELSE
            v_other := (SELECT t.id FROM c360.customer_group AS t WHERE t.organization_id = p_organization
                AND t.name = free_name.name AND t.deleted_at IS NULL AND t.id <> p_id LIMIT 1);
        END IF;
        EXIT WHEN v_other IS NULL;
        other := coalesce(other, v_other);
        v_n := v_n + 1;
        name := left(p_wanted, p_longest - length(v_n::text) - 1) || ' ' || v_n::text;
    END LOOP;
END $$;

-- The next number of an invoice or credit note of a year; without gaps, for it is taken in the same transaction.
CREATE OR REPLACE FUNCTION c360.next_number(p_organization uuid, p_kind text, p_issued date) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    v_series text := CASE p_kind WHEN 'credit_note' THEN 'CN' ELSE 'INV' END || '-'
        || extract(year FROM coalesce(p_issued, current_date))::text;
    v_value bigint;
    v_number text;
BEGIN
    LOOP
        INSERT INTO c360.counter AS c (organization_id, name, value) VALUES (p_organization, v_series, 1)
            ON CONFLICT (organization_id, name) DO UPDATE SET value = c.value + 1 RETURNING c.value INTO v_value;
        v_number := v_series || '-' || lpad(v_value::text, 5, '0');
        -- An imported invoice may have it already.
        IF NOT EXISTS (SELECT FROM c360.invoice AS i WHERE i.organization_id = p_organization AND i.number = v_number) THEN
            RETURN v_number;
        END IF;
    END LOOP;
END $$;

-- Whether a number is one of a series that the centre gives out, this year's and those before once it has begun with them:
-- what is imported from elsewhere may look the same.
CREATE OR REPLACE FUNCTION c360.number_is_ours(p_organization uuid, p_number text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_series text := substring(p_number FROM '^((?:INV|CN)-[0-9]{4,})-[0-9]{5,}$');
BEGIN
    IF v_series IS NULL THEN
        RETURN false;
    END IF;
    RETURN split_part(v_series, '-', 2)::numeric > extract(year FROM current_date)
        OR EXISTS (SELECT FROM c360.counter AS c WHERE c.organization_id = p_organization AND c.name = v_series);
END $$;

-- A customer's name as it follows from first and last name, as JSON.
CREATE OR REPLACE FUNCTION c360.full_name(p_row jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN coalesce(to_jsonb(nullif(btrim(coalesce(btrim(p_row ->> 'first_name'), '') || ' '
        || coalesce(btrim(p_row ->> 'last_name'), '')), '')), 'null');
END $$;

-- An invoice's total: its lines and the tax on the sum of each rate, in 1/10,000, half away from zero.
DO $$
BEGIN
    IF to_regprocedure('c360.refresh_total(uuid, uuid)') IS NOT NULL THEN
        DROP FUNCTION c360.refresh_total(uuid, uuid); -- of an earlier version
    END IF;
END $$;
CREATE OR REPLACE FUNCTION c360.refresh_total(p_organization uuid, p_territories uuid[], p_invoice uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_total bigint;
BEGIN
    SELECT sum(r.net + div(r.net * r.rate + CASE WHEN r.net * r.rate < 0 THEN -500000 ELSE 500000 END, 1000000))
        INTO v_total FROM (SELECT coalesce(l.tax_rate, 0)::numeric AS rate, sum(coalesce(l.amount, 0)) AS net
            FROM c360.invoice_line AS l WHERE l.organization_id = p_organization AND l.invoice = p_invoice
            AND l.deleted_at IS NULL GROUP BY 1) AS r;
    UPDATE c360.invoice SET total = coalesce(v_total, 0) WHERE organization_id = p_organization AND id = p_invoice
        AND (territory_id IS NULL OR territory_id = ANY (p_territories));
END $$;
