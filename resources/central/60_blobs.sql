-- Contents of documents: chunks by SHA-256. Who reads one needs a document with it for which somebody has once
-- handed the whole content in: a fingerprint alone, guessed or overheard, gives nothing and tells nothing.

-- Documents of the login with this content.
CREATE OR REPLACE FUNCTION c360.documents_with(p_organization uuid, p_territories uuid[], p_sha256 bytea) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT array_agg(d.id) FROM c360.document AS d WHERE d.organization_id = p_organization AND d.sha256 = p_sha256
        AND (d.territory_id IS NULL OR d.territory_id = ANY (p_territories)));
END $$;

CREATE OR REPLACE FUNCTION c360.may_read_content(p_organization uuid, p_territories uuid[], p_sha256 bytea) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM c360.blob_place AS p WHERE p.organization_id = p_organization AND p.sha256 = p_sha256
        AND p.document = ANY (c360.documents_with(p_organization, p_territories, p_sha256)));
END $$;

-- Who can read a content, or hands the whole in, has it under the own documents without more, and so has a territory in
-- which it is read already. Not all that the login sees: a document made elsewhere for its fingerprint alone would get it.
CREATE OR REPLACE FUNCTION c360.place_content(p_organization uuid, p_territories uuid[], p_sha256 bytea) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_login text := session_user;
    v_documents uuid[] := c360.documents_with(p_organization, p_territories, p_sha256);
    v_places uuid[];
BEGIN
    SELECT array_agg(DISTINCT d.territory_id) INTO v_places FROM c360.document AS d WHERE d.organization_id = p_organization
        AND d.id = ANY (v_documents) AND (d.created_by = v_login OR EXISTS (SELECT FROM c360.blob_place AS p
            WHERE p.organization_id = p_organization AND p.sha256 = p_sha256 AND p.document = d.id));
    IF v_places IS NULL THEN
        -- It hands in what others have lost (after a restore): for those who were first.
        SELECT ARRAY[d.territory_id] INTO v_places FROM c360.document AS d WHERE d.organization_id = p_organization
            AND d.id = ANY (v_documents) ORDER BY d.seq, d.id LIMIT 1;
    END IF;
    INSERT INTO c360.blob_place (organization_id, sha256, document) SELECT p_organization, p_sha256, d.id
        FROM c360.document AS d WHERE d.organization_id = p_organization AND d.id = ANY (v_documents)
        AND d.territory_id = ANY (v_places) ON CONFLICT (organization_id, sha256, document) DO NOTHING;
END $$;

-- Those of the contents that still have to be handed in for a document that the login sees.
CREATE OR REPLACE FUNCTION c360.blob_missing(p_organization uuid, p_sha256 bytea[]) RETURNS bytea[] LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
    v_sha256 bytea;
    v_missing bytea[] := '{}';
BEGIN
    v_member := c360.member(v_login, p_organization);
    FOREACH v_sha256 IN ARRAY p_sha256 LOOP
        IF c360.may_read_content(v_member.organization_id, v_member.territories, v_sha256) THEN
            PERFORM c360.place_content(v_member.organization_id, v_member.territories, v_sha256);
        ELSIF c360.documents_with(v_member.organization_id, v_member.territories, v_sha256) IS NOT NULL THEN
            v_missing := array_append(v_missing, v_sha256);
        END IF;
    END LOOP;
    RETURN v_missing;
END $$;

-- How many chunks are here from this login, from the first on.
CREATE OR REPLACE FUNCTION c360.blob_have(p_organization uuid, p_sha256 bytea) RETURNS int LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
    v_holder text;
BEGIN
    v_member := c360.member(v_login, p_organization);
    v_holder := CASE WHEN c360.may_read_content(v_member.organization_id, v_member.territories, p_sha256) THEN ''
        ELSE v_login END;
    RETURN (SELECT count(*) FROM c360.blob_chunk AS b WHERE b.organization_id = v_member.organization_id
        AND b.sha256 = p_sha256 AND b.holder = v_holder);
END $$;

-- Chunks come one after the other; the last one proves that they are what their name says, all in memory: 4000 at most.
CREATE OR REPLACE FUNCTION c360.blob_put(p_organization uuid, p_device uuid, p_sha256 bytea, p_n int, p_count int,
    p_bytes bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_organization uuid := c360.admit(p_organization, p_device);
    v_member record;
    v_have bigint;
BEGIN
    v_member := c360.member(v_login, v_organization);
    IF v_member.role = 'viewer' OR p_device IS NULL
        OR c360.documents_with(v_organization, v_member.territories, p_sha256) IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'C3002', MESSAGE = 'no document of this login has this content';
    END IF;
    IF c360.may_read_content(v_organization, v_member.territories, p_sha256) THEN
        PERFORM c360.place_content(v_organization, v_member.territories, p_sha256);
        RETURN;
    END IF;
    IF p_n < 0 OR p_n >= p_count OR p_count > 4000 OR length(p_sha256) <> 32 OR length(p_bytes) > 262144
        OR p_n < p_count - 1 AND length(p_bytes) <> 262144 THEN
        RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = 'this is no chunk';
    END IF;
    SELECT count(*) INTO v_have FROM c360.blob_chunk AS b WHERE b.organization_id = v_organization AND b.sha256 = p_sha256
        AND b.holder = v_login;
    IF p_n < v_have THEN
        RETURN;
    ELSIF p_n > v_have THEN
        RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = 'an earlier chunk is missing';
    END IF;
    INSERT INTO c360.blob_chunk (organization_id, sha256, holder, n, chunks, bytes, stored_at) VALUES (v_organization, p_sha256,
        v_login, p_n, p_count, p_bytes, transaction_timestamp()) ON CONFLICT (organization_id, sha256, holder, n) DO NOTHING;
    -- Another device of the login may be handing in the same: it has just done so.
    IF NOT FOUND OR p_n < p_count - 1 THEN
        RETURN;
    END IF;
    IF (SELECT sha256(string_agg(b.bytes, ''::bytea ORDER BY b.n)) FROM c360.blob_chunk AS b
        WHERE b.organization_id = v_organization AND b.sha256 = p_sha256 AND b.holder = v_login) <> p_sha256 THEN
        RAISE EXCEPTION USING ERRCODE = '22000', MESSAGE = 'the content is not what its name says';
    END IF;
    -- Somebody else may be completing the same. No lock: whoever knows a key could hold it.
    BEGIN
        UPDATE c360.blob_chunk SET holder = '' WHERE organization_id = v_organization AND sha256 = p_sha256
            AND holder = v_login;
    EXCEPTION WHEN unique_violation THEN
        DELETE FROM c360.blob_chunk WHERE organization_id = v_organization AND sha256 = p_sha256 AND holder = v_login;
    END;
    PERFORM c360.place_content(v_organization, v_member.territories, p_sha256);
END $$;

-- Forgets what this login has handed in of a content so far: the end has shown that it was something else.
CREATE OR REPLACE FUNCTION c360.blob_reset(p_organization uuid, p_device uuid, p_sha256 bytea) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_organization uuid := c360.admit(p_organization, p_device);
BEGIN
    DELETE FROM c360.blob_chunk WHERE organization_id = v_organization AND sha256 = p_sha256 AND holder = v_login;
END $$;

CREATE OR REPLACE FUNCTION c360.blob_get(p_organization uuid, p_sha256 bytea, p_n int) RETURNS bytea LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
BEGIN
    v_member := c360.member(v_login, p_organization);
    IF NOT c360.may_read_content(v_member.organization_id, v_member.territories, p_sha256) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT b.bytes FROM c360.blob_chunk AS b WHERE b.organization_id = v_member.organization_id
        AND b.sha256 = p_sha256 AND b.holder = '' AND b.n = p_n);
END $$;
