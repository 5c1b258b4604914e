-- Tables of the protocol itself. Run again by every upgrade: additive only. A column that comes to a table later stands
-- twice: in the table, and in the list at the end.
CREATE SCHEMA IF NOT EXISTS c360;

CREATE TABLE IF NOT EXISTS c360.schema_version (
    version int PRIMARY KEY,
    oldest_client int NOT NULL,
    digest text NOT NULL,
    installed_at timestamptz NOT NULL,
    installed_by text NOT NULL
);

-- seq is the clock: taken inside the writing transaction and held to its commit, so that the order of the
-- numbers is the order of the commits. epoch changes when the database was restored, and restored_at says when.
CREATE TABLE IF NOT EXISTS c360.organization (
    organization_id uuid PRIMARY KEY,
    name text NOT NULL,
    epoch uuid NOT NULL,
    seq bigint NOT NULL,
    floor_seq bigint NOT NULL,
    settings jsonb NOT NULL,
    restored_at timestamptz
);

CREATE TABLE IF NOT EXISTS c360.territory (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name)
);

CREATE TABLE IF NOT EXISTS c360.membership (
    organization_id uuid NOT NULL,
    login text NOT NULL,
    role text NOT NULL CHECK (role IN ('viewer', 'sales', 'manager', 'admin', 'platform_admin')),
    territories uuid[] NOT NULL,
    PRIMARY KEY (organization_id, login)
);

-- A device that is to forget everything (wipe_at) was last told so at told_at, and has confirmed that it did at wiped_at.
CREATE TABLE IF NOT EXISTS c360.device (
    organization_id uuid NOT NULL,
    device_id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    client_schema int NOT NULL,
    last_op bigint NOT NULL,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    blocked_at timestamptz,
    wipe_at timestamptz,
    told_at timestamptz,
    wiped_at timestamptz,
    PRIMARY KEY (organization_id, device_id)
);

-- What was answered to a group of operations, for the client that has not heard it.
CREATE TABLE IF NOT EXISTS c360.push_answer (
    organization_id uuid NOT NULL,
    device_id uuid NOT NULL,
    first_op bigint NOT NULL,
    last_op bigint NOT NULL,
    hash text NOT NULL,
    answer jsonb NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, device_id, first_op)
);

-- Records that left a territory (moved) or are gone for good (erased). All zero: no territory.
CREATE TABLE IF NOT EXISTS c360.tombstone (
    organization_id uuid NOT NULL,
    territory_id uuid NOT NULL,
    seq bigint NOT NULL,
    type text NOT NULL,
    id uuid NOT NULL,
    how text NOT NULL CHECK (how IN ('moved', 'erased')),
    buried_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id, type, territory_id)
);
CREATE INDEX IF NOT EXISTS tombstone_seq ON c360.tombstone (organization_id, territory_id, seq);

-- Contents of documents by their SHA-256, in chunks of 256 KiB. holder: who is handing it in; empty once it is
-- complete and proven.
CREATE TABLE IF NOT EXISTS c360.blob_chunk (
    organization_id uuid NOT NULL,
    sha256 bytea NOT NULL,
    holder text NOT NULL,
    n int NOT NULL,
    chunks int NOT NULL,
    bytes bytea NOT NULL,
    stored_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, sha256, holder, n)
);

CREATE INDEX IF NOT EXISTS blob_chunk_holder ON c360.blob_chunk (organization_id, holder) WHERE holder <> '';

-- Documents for which the content was handed in: through these it is read.
CREATE TABLE IF NOT EXISTS c360.blob_place (
    organization_id uuid NOT NULL,
    sha256 bytea NOT NULL,
    document uuid NOT NULL,
    PRIMARY KEY (organization_id, sha256, document)
);

-- Numbers that the centre gives out: documents by kind and year.
CREATE TABLE IF NOT EXISTS c360.counter (
    organization_id uuid NOT NULL,
    name text NOT NULL,
    value bigint NOT NULL,
    PRIMARY KEY (organization_id, name)
);

-- Columns that came later, each with a default for the rows that are there. Only what is missing: adding one waits for
-- every client that uses the table.
DO $$
DECLARE
    v_table text;
    v_column text;
    v_type text;
    v_default text;
BEGIN
    FOR v_table, v_column, v_type, v_default IN VALUES
        ('tombstone', 'buried_at', 'timestamptz NOT NULL', 'transaction_timestamp()'),
        ('organization', 'restored_at', 'timestamptz', 'NULL'),
        ('device', 'told_at', 'timestamptz', 'NULL')
    LOOP
        IF NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = ('c360.' || v_table)::regclass
            AND a.attname = v_column AND NOT a.attisdropped) THEN
            EXECUTE format('ALTER TABLE c360.%I ADD COLUMN %I %s DEFAULT %s', v_table, v_column, v_type, v_default);
            EXECUTE format('ALTER TABLE c360.%I ALTER COLUMN %I DROP DEFAULT', v_table, v_column);
        END IF;
    END LOOP;
END $$;
