-- Contents of documents: chunks by SHA-256, reached only through a document that the login sees.

CREATE OR REPLACE FUNCTION c360.sees_content(p_login text, p_organization uuid, p_territories uuid[], p_sha256 bytea)
RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM c360.document AS d WHERE d.organization_id = p_organization AND d.sha256 = p_sha256
        AND (d.territory_id IS NULL OR d.territory_id = ANY (p_territories)));
END $$;

CREATE OR REPLACE FUNCTION c360.blob_missing(p_organization uuid, p_sha256 bytea[]) RETURNS bytea[] LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
BEGIN
    v_member := c360.member(v_login, p_organization);
    RETURN (SELECT coalesce(array_agg(s.sha), '{}') FROM unnest(p_sha256) AS s(sha)
        WHERE c360.sees_content(v_login, v_member.organization_id, v_member.territories, s.sha)
        AND NOT EXISTS (SELECT FROM c360.blob_chunk AS b WHERE b.organization_id = v_member.organization_id
            AND b.sha256 = s.sha AND b.n = b.chunks - 1));
END $$;

-- How many chunks are here, from the first on.
CREATE OR REPLACE FUNCTION c360.blob_have(p_organization uuid, p_sha256 bytea) RETURNS int LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
BEGIN
    v_member := c360.member(v_login, p_organization);
    IF NOT c360.sees_content(v_login, v_member.organization_id, v_member.territories, p_sha256) THEN
        RETURN 0;
    END IF;
    RETURN (SELECT count(*) FROM c360.blob_chunk AS b WHERE b.organization_id = v_member.organization_id
        AND b.sha256 = p_sha256);
END $$;

-- Chunks come one after the other; the last one proves that they are what their name says.
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
        OR NOT c360.sees_content(v_login, v_organization, v_member.territories, p_sha256) THEN
        RAISE EXCEPTION USING ERRCODE = 'C3002', MESSAGE = 'no document of this login has this content';
    END IF;
    IF p_n < 0 OR p_n >= p_count OR p_count > 40960 OR length(p_sha256) <> 32 OR length(p_bytes) > 262144
        OR p_n < p_count - 1 AND length(p_bytes) <> 262144 THEN
        RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = 'this is no chunk';
    END IF;
    -- Two devices with the same file take turns.
    PERFORM pg_advisory_xact_lock(hashtextextended(encode(p_sha256, 'hex'), 360));
    SELECT count(*) INTO v_have FROM c360.blob_chunk AS b WHERE b.organization_id = v_organization AND b.sha256 = p_sha256;
    IF p_n < v_have THEN
        RETURN;
    ELSIF p_n > v_have THEN
        RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = 'an earlier chunk is missing';
    END IF;
    INSERT INTO c360.blob_chunk (organization_id, sha256, n, chunks, bytes) VALUES (v_organization, p_sha256, p_n, p_count,
        p_bytes);
    IF p_n = p_count - 1 AND (SELECT sha256(string_agg(b.bytes, ''::bytea ORDER BY b.n)) FROM c360.blob_chunk AS b
        WHERE b.organization_id = v_organization AND b.sha256 = p_sha256) <> p_sha256 THEN
        RAISE EXCEPTION USING ERRCODE = '22000', MESSAGE = 'the content is not what its name says';
    END IF;
END $$;

-- Forgets the beginning of a content that turned out not to be what its name says.
CREATE OR REPLACE FUNCTION c360.blob_reset(p_organization uuid, p_device uuid, p_sha256 bytea) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_organization uuid := c360.admit(p_organization, p_device);
    v_member record;
BEGIN
    v_member := c360.member(v_login, v_organization);
    IF v_member.role = 'viewer' OR p_device IS NULL
        OR NOT c360.sees_content(v_login, v_organization, v_member.territories, p_sha256) THEN
        RAISE EXCEPTION USING ERRCODE = 'C3002', MESSAGE = 'no document of this login has this content';
    END IF;
    DELETE FROM c360.blob_chunk AS b WHERE b.organization_id = v_organization AND b.sha256 = p_sha256
        AND NOT EXISTS (SELECT FROM c360.blob_chunk AS l WHERE l.organization_id = v_organization AND l.sha256 = p_sha256
            AND l.n = l.chunks - 1);
END $$;

CREATE OR REPLACE FUNCTION c360.blob_get(p_organization uuid, p_sha256 bytea, p_n int) RETURNS bytea LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login text := session_user;
    v_member record;
BEGIN
    v_member := c360.member(v_login, p_organization);
    IF NOT c360.sees_content(v_login, v_member.organization_id, v_member.territories, p_sha256) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT b.bytes FROM c360.blob_chunk AS b WHERE b.organization_id = v_member.organization_id
        AND b.sha256 = p_sha256 AND b.n = p_n
        AND EXISTS (SELECT FROM c360.blob_chunk AS l WHERE l.organization_id = b.organization_id AND l.sha256 = b.sha256
            AND l.n = l.chunks - 1));
END $$;
