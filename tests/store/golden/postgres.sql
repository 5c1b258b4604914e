CREATE SCHEMA c360;
REVOKE ALL ON SCHEMA c360 FROM PUBLIC;
CREATE TABLE c360.organization (
    organization_id uuid PRIMARY KEY,
    name text NOT NULL,
    epoch uuid NOT NULL,
    seq bigint NOT NULL,
    floor_seq bigint NOT NULL
);
CREATE TABLE c360.membership (
    login text NOT NULL,
    organization_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('viewer', 'sales', 'manager', 'admin', 'platform_admin')),
    territories uuid[] NOT NULL,
    PRIMARY KEY (organization_id, login)
);
CREATE FUNCTION c360.my_organizations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT coalesce(array_agg(organization_id), '{}') FROM c360.membership WHERE login = session_user $$;
CREATE FUNCTION c360.my_territories() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT coalesce(array_agg(t), '{}') FROM c360.membership, unnest(territories) AS t WHERE login = session_user $$;
CREATE FUNCTION c360.my_administered() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT coalesce(array_agg(organization_id), '{}') FROM c360.membership WHERE login = session_user AND role IN ('admin', 'platform_admin') $$;
REVOKE ALL ON FUNCTION c360.my_organizations() FROM PUBLIC;
REVOKE ALL ON FUNCTION c360.my_territories() FROM PUBLIC;
REVOKE ALL ON FUNCTION c360.my_administered() FROM PUBLIC;
CREATE TABLE c360."customer" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer_id" text,
    "external_id" text,
    "aliases" jsonb,
    "username" text,
    "first_name" text,
    "last_name" text,
    "full_name" text,
    "name_other_script" text,
    "company_name" text,
    "tax_id" text,
    "siret" text,
    "email" text,
    "phone" text,
    "address_line1" text,
    "address_line2" text,
    "city" text,
    "state" text,
    "postal_code" text,
    "country" text,
    "latitude" double precision,
    "longitude" double precision,
    "date_of_birth" date,
    "gender" text,
    "preferred_language" text,
    "is_active" boolean,
    "is_verified" boolean,
    "email_verified" boolean,
    "phone_verified" boolean,
    "marketing_emails" boolean,
    "marketing_sms" boolean,
    "notes" text,
    "avatar" uuid,
    "owner" text,
    "status" text,
    "credit_limit" bigint,
    "currency" text,
    "duplicate_of" uuid,
    "last_login_at" timestamptz,
    "anniversary" date,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."contact" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "name" text,
    "role" text,
    "email" text,
    "phone" text,
    "preferred" boolean,
    "quiet_from" text,
    "quiet_to" text,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."address" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "label" text,
    "lines" text,
    "city" text,
    "state" text,
    "postal_code" text,
    "country" text,
    "latitude" double precision,
    "longitude" double precision,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."vehicle" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "plate" text,
    "vin" text,
    "make" text,
    "model" text,
    "year" bigint,
    "mileage" bigint,
    "fuel" text,
    "inspection_due" date,
    "service_due" date,
    "notes" text,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."tag" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "name" text,
    "colour" text,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."customer_tag" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "tag" uuid,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."customer_group" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "name" text,
    "description" text,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."group_member" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "group" uuid,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."activity" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "interaction_type" text,
    "status" text,
    "subject" text,
    "body" text,
    "interaction_date" timestamptz,
    "due_at" timestamptz,
    "assigned_to" text,
    "source" text,
    "reference_type" text,
    "reference_id" uuid,
    "pinned" boolean,
    "metadata" jsonb,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."product_category" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "name" jsonb,
    "parent" uuid,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."invoice" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid,
    "number" text,
    "label_local" text,
    "kind" text,
    "country" text,
    "country_code" text,
    "issued_on" date,
    "due_on" date,
    "currency" text,
    "status" text,
    "total" bigint,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."invoice_line" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "invoice" uuid NOT NULL,
    "position" bigint,
    "description" text,
    "category" uuid,
    "product_code" text,
    "quantity" bigint,
    "unit_price" bigint,
    "tax_rate" bigint,
    "amount" bigint,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."payment" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "invoice" uuid,
    "amount" bigint,
    "currency" text,
    "method" text,
    "paid_on" date,
    "reference" text,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."document" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "title" text,
    "category" text,
    "file_name" text,
    "mime_type" text,
    "size" bigint,
    "sha256" bytea,
    "version" bigint,
    "expires_on" date,
    "pinned" boolean,
    "note" text,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."consent_event" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "customer" uuid NOT NULL,
    "contact_point" text,
    "purpose" text,
    "channel" text,
    "action" text,
    "lawful_basis" text,
    "jurisdiction" text,
    "text_version" text,
    "text_language" text,
    "text_sha256" bytea,
    "method" text,
    "proof" uuid,
    "captured_by" text,
    "captured_at" timestamptz,
    "valid_until" date,
    "previous_hash" bytea,
    "hash" bytea,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."saved_view" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "owner" text,
    "name" text,
    "record_type" text,
    "position" bigint,
    "definition" jsonb,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."audit_entry" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "actor" text,
    "action" text,
    "record_type" text,
    "record_id" uuid,
    "customer" uuid,
    "summary" text,
    "at" timestamptz,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE c360."conflict" (
    "id" uuid NOT NULL,
    "organization_id" uuid NOT NULL,
    "territory_id" uuid,
    "seq" bigint NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text,
    "updated_by" text,
    "deleted_at" timestamptz,
    "record_type" text,
    "record" uuid,
    "customer" uuid,
    "field" text,
    "kind" text,
    "before" text,
    "kept" text,
    "lost" text,
    "kept_by" text,
    "lost_by" text,
    "kept_at" timestamptz,
    "lost_at" timestamptz,
    "device" text,
    "status" text,
    "resolved_by" text,
    "resolved_at" timestamptz,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX "customer_seq" ON c360."customer" (organization_id, territory_id, seq);
CREATE UNIQUE INDEX "customer_customer_id" ON c360."customer" (organization_id, "customer_id");
CREATE INDEX "customer_external_id" ON c360."customer" (organization_id, "external_id");
CREATE UNIQUE INDEX "customer_username" ON c360."customer" (organization_id, "username");
CREATE UNIQUE INDEX "customer_email" ON c360."customer" (organization_id, lower("email")) WHERE deleted_at IS NULL AND duplicate_of IS NULL;
CREATE INDEX "customer_phone" ON c360."customer" (organization_id, "phone");
ALTER TABLE c360."customer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."customer" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "contact_seq" ON c360."contact" (organization_id, territory_id, seq);
CREATE INDEX "contact_customer" ON c360."contact" (organization_id, "customer");
ALTER TABLE c360."contact" ADD CONSTRAINT "contact_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."contact" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."contact" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "address_seq" ON c360."address" (organization_id, territory_id, seq);
CREATE INDEX "address_customer" ON c360."address" (organization_id, "customer");
ALTER TABLE c360."address" ADD CONSTRAINT "address_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."address" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."address" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "vehicle_seq" ON c360."vehicle" (organization_id, territory_id, seq);
CREATE INDEX "vehicle_customer" ON c360."vehicle" (organization_id, "customer");
ALTER TABLE c360."vehicle" ADD CONSTRAINT "vehicle_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."vehicle" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."vehicle" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "tag_seq" ON c360."tag" (organization_id, territory_id, seq);
CREATE UNIQUE INDEX "tag_name" ON c360."tag" (organization_id, "name") WHERE deleted_at IS NULL;
ALTER TABLE c360."tag" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."tag" FOR SELECT USING (organization_id = ANY (c360.my_organizations()));
CREATE INDEX "customer_tag_seq" ON c360."customer_tag" (organization_id, territory_id, seq);
CREATE INDEX "customer_tag_customer" ON c360."customer_tag" (organization_id, "customer");
CREATE INDEX "customer_tag_tag" ON c360."customer_tag" (organization_id, "tag");
ALTER TABLE c360."customer_tag" ADD CONSTRAINT "customer_tag_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."customer_tag" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."customer_tag" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "customer_group_seq" ON c360."customer_group" (organization_id, territory_id, seq);
CREATE UNIQUE INDEX "customer_group_name" ON c360."customer_group" (organization_id, "name") WHERE deleted_at IS NULL;
ALTER TABLE c360."customer_group" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."customer_group" FOR SELECT USING (organization_id = ANY (c360.my_organizations()));
CREATE INDEX "group_member_seq" ON c360."group_member" (organization_id, territory_id, seq);
CREATE INDEX "group_member_customer" ON c360."group_member" (organization_id, "customer");
CREATE INDEX "group_member_group" ON c360."group_member" (organization_id, "group");
ALTER TABLE c360."group_member" ADD CONSTRAINT "group_member_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."group_member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."group_member" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "activity_seq" ON c360."activity" (organization_id, territory_id, seq);
CREATE INDEX "activity_customer" ON c360."activity" (organization_id, "customer");
CREATE INDEX "activity_due_at" ON c360."activity" (organization_id, "due_at");
ALTER TABLE c360."activity" ADD CONSTRAINT "activity_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."activity" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."activity" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "product_category_seq" ON c360."product_category" (organization_id, territory_id, seq);
ALTER TABLE c360."product_category" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."product_category" FOR SELECT USING (organization_id = ANY (c360.my_organizations()));
CREATE INDEX "invoice_seq" ON c360."invoice" (organization_id, territory_id, seq);
CREATE INDEX "invoice_customer" ON c360."invoice" (organization_id, "customer");
CREATE INDEX "invoice_number" ON c360."invoice" (organization_id, "number");
CREATE INDEX "invoice_issued_on" ON c360."invoice" (organization_id, "issued_on");
ALTER TABLE c360."invoice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."invoice" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "invoice_line_seq" ON c360."invoice_line" (organization_id, territory_id, seq);
CREATE INDEX "invoice_line_invoice" ON c360."invoice_line" (organization_id, "invoice");
ALTER TABLE c360."invoice_line" ADD CONSTRAINT "invoice_line_invoice_owned" FOREIGN KEY (organization_id, "invoice") REFERENCES c360."invoice" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."invoice_line" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."invoice_line" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "payment_seq" ON c360."payment" (organization_id, territory_id, seq);
CREATE INDEX "payment_customer" ON c360."payment" (organization_id, "customer");
ALTER TABLE c360."payment" ADD CONSTRAINT "payment_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."payment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."payment" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "document_seq" ON c360."document" (organization_id, territory_id, seq);
CREATE INDEX "document_customer" ON c360."document" (organization_id, "customer");
CREATE INDEX "document_sha256" ON c360."document" (organization_id, "sha256");
ALTER TABLE c360."document" ADD CONSTRAINT "document_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."document" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."document" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "consent_event_seq" ON c360."consent_event" (organization_id, territory_id, seq);
CREATE INDEX "consent_event_customer" ON c360."consent_event" (organization_id, "customer");
ALTER TABLE c360."consent_event" ADD CONSTRAINT "consent_event_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."consent_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."consent_event" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "saved_view_seq" ON c360."saved_view" (organization_id, territory_id, seq);
CREATE INDEX "saved_view_owner" ON c360."saved_view" (organization_id, "owner");
ALTER TABLE c360."saved_view" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."saved_view" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND "owner" = session_user);
CREATE INDEX "audit_entry_seq" ON c360."audit_entry" (organization_id, territory_id, seq);
CREATE INDEX "audit_entry_record_id" ON c360."audit_entry" (organization_id, "record_id");
CREATE INDEX "audit_entry_customer" ON c360."audit_entry" (organization_id, "customer");
ALTER TABLE c360."audit_entry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."audit_entry" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
CREATE INDEX "conflict_seq" ON c360."conflict" (organization_id, territory_id, seq);
CREATE INDEX "conflict_record" ON c360."conflict" (organization_id, "record");
CREATE INDEX "conflict_customer" ON c360."conflict" (organization_id, "customer");
CREATE INDEX "conflict_status" ON c360."conflict" (organization_id, "status");
ALTER TABLE c360."conflict" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."conflict" FOR SELECT USING (organization_id = ANY (c360.my_organizations()) AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories())));
