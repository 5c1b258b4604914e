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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
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
    "edits" jsonb,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX "customer_seq" ON c360."customer" (organization_id, territory_id, seq);
CREATE UNIQUE INDEX "customer_customer_id" ON c360."customer" (organization_id, "customer_id");
CREATE UNIQUE INDEX "customer_username" ON c360."customer" (organization_id, "username");
CREATE UNIQUE INDEX "customer_email" ON c360."customer" (organization_id, territory_id, lower("email")) WHERE deleted_at IS NULL AND duplicate_of IS NULL;
ALTER TABLE c360."customer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."customer" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "contact_seq" ON c360."contact" (organization_id, territory_id, seq);
CREATE INDEX "contact_customer" ON c360."contact" (organization_id, "customer");
ALTER TABLE c360."contact" ADD CONSTRAINT "contact_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."contact" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."contact" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "address_seq" ON c360."address" (organization_id, territory_id, seq);
CREATE INDEX "address_customer" ON c360."address" (organization_id, "customer");
ALTER TABLE c360."address" ADD CONSTRAINT "address_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."address" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."address" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "vehicle_seq" ON c360."vehicle" (organization_id, territory_id, seq);
CREATE INDEX "vehicle_customer" ON c360."vehicle" (organization_id, "customer");
ALTER TABLE c360."vehicle" ADD CONSTRAINT "vehicle_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."vehicle" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."vehicle" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "tag_seq" ON c360."tag" (organization_id, territory_id, seq);
CREATE UNIQUE INDEX "tag_name" ON c360."tag" (organization_id, "name") WHERE deleted_at IS NULL;
ALTER TABLE c360."tag" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."tag" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]));
CREATE INDEX "customer_tag_seq" ON c360."customer_tag" (organization_id, territory_id, seq);
CREATE INDEX "customer_tag_customer" ON c360."customer_tag" (organization_id, "customer");
CREATE INDEX "customer_tag_tag" ON c360."customer_tag" (organization_id, "tag");
ALTER TABLE c360."customer_tag" ADD CONSTRAINT "customer_tag_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."customer_tag" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."customer_tag" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "customer_group_seq" ON c360."customer_group" (organization_id, territory_id, seq);
CREATE UNIQUE INDEX "customer_group_name" ON c360."customer_group" (organization_id, "name") WHERE deleted_at IS NULL;
ALTER TABLE c360."customer_group" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."customer_group" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]));
CREATE INDEX "group_member_seq" ON c360."group_member" (organization_id, territory_id, seq);
CREATE INDEX "group_member_customer" ON c360."group_member" (organization_id, "customer");
CREATE INDEX "group_member_group" ON c360."group_member" (organization_id, "group");
ALTER TABLE c360."group_member" ADD CONSTRAINT "group_member_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."group_member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."group_member" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "activity_seq" ON c360."activity" (organization_id, territory_id, seq);
CREATE INDEX "activity_customer" ON c360."activity" (organization_id, "customer");
ALTER TABLE c360."activity" ADD CONSTRAINT "activity_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."activity" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."activity" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "product_category_seq" ON c360."product_category" (organization_id, territory_id, seq);
ALTER TABLE c360."product_category" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."product_category" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]));
CREATE INDEX "invoice_seq" ON c360."invoice" (organization_id, territory_id, seq);
CREATE INDEX "invoice_customer" ON c360."invoice" (organization_id, "customer");
CREATE INDEX "invoice_number" ON c360."invoice" (organization_id, "number");
ALTER TABLE c360."invoice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."invoice" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "invoice_line_seq" ON c360."invoice_line" (organization_id, territory_id, seq);
CREATE INDEX "invoice_line_invoice" ON c360."invoice_line" (organization_id, "invoice");
ALTER TABLE c360."invoice_line" ADD CONSTRAINT "invoice_line_invoice_owned" FOREIGN KEY (organization_id, "invoice") REFERENCES c360."invoice" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."invoice_line" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."invoice_line" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "payment_seq" ON c360."payment" (organization_id, territory_id, seq);
CREATE INDEX "payment_customer" ON c360."payment" (organization_id, "customer");
ALTER TABLE c360."payment" ADD CONSTRAINT "payment_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."payment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."payment" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "document_seq" ON c360."document" (organization_id, territory_id, seq);
CREATE INDEX "document_customer" ON c360."document" (organization_id, "customer");
CREATE INDEX "document_sha256" ON c360."document" (organization_id, "sha256");
ALTER TABLE c360."document" ADD CONSTRAINT "document_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."document" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."document" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "consent_event_seq" ON c360."consent_event" (organization_id, territory_id, seq);
CREATE INDEX "consent_event_customer" ON c360."consent_event" (organization_id, "customer");
ALTER TABLE c360."consent_event" ADD CONSTRAINT "consent_event_customer_owned" FOREIGN KEY (organization_id, "customer") REFERENCES c360."customer" (organization_id, id) ON DELETE CASCADE;
ALTER TABLE c360."consent_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."consent_event" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])));
CREATE INDEX "saved_view_seq" ON c360."saved_view" (organization_id, territory_id, seq);
ALTER TABLE c360."saved_view" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."saved_view" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND "owner" = session_user);
CREATE INDEX "audit_entry_seq" ON c360."audit_entry" (organization_id, territory_id, seq);
CREATE INDEX "audit_entry_record_id" ON c360."audit_entry" (organization_id, "record_id");
CREATE INDEX "audit_entry_customer" ON c360."audit_entry" (organization_id, "customer");
ALTER TABLE c360."audit_entry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."audit_entry" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR organization_id = ANY ((SELECT c360.my_administered())::uuid[])));
CREATE INDEX "conflict_seq" ON c360."conflict" (organization_id, territory_id, seq);
CREATE INDEX "conflict_record" ON c360."conflict" (organization_id, "record");
CREATE INDEX "conflict_customer" ON c360."conflict" (organization_id, "customer");
ALTER TABLE c360."conflict" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON c360."conflict" FOR SELECT USING (organization_id = ANY ((SELECT c360.my_organizations())::uuid[]) AND (territory_id IS NULL OR territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (record_type <> 'saved_view' OR kept_by = session_user));
CREATE OR REPLACE FUNCTION c360."stamp_customer"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'customer', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'customer', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'customer', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."spread_customer"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE c360."contact" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."address" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."vehicle" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."customer_tag" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."group_member" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."activity" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."invoice" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."payment" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."document" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."consent_event" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."audit_entry" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    UPDATE c360."conflict" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "customer" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_contact"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'contact', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'contact', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'contact', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_address"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'address', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'address', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'address', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_vehicle"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'vehicle', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'vehicle', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'vehicle', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_tag"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'tag', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'tag', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'tag', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        NEW.territory_id := NULL;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_customer_tag"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'customer_tag', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'customer_tag', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'customer_tag', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_customer_group"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'customer_group', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'customer_group', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'customer_group', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        NEW.territory_id := NULL;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_group_member"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'group_member', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'group_member', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'group_member', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_activity"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'activity', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'activity', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'activity', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_product_category"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'product_category', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'product_category', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'product_category', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        NEW.territory_id := NULL;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_invoice"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'invoice', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'invoice', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'invoice', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."spread_invoice"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE c360."invoice_line" SET territory_id = NEW.territory_id WHERE organization_id = NEW.organization_id AND "invoice" = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_invoice_line"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'invoice_line', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."invoice" IS NOT NULL AND NEW."invoice" IS DISTINCT FROM OLD."invoice" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."invoice" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."invoice"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'invoice_line', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'invoice_line', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."invoice" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."invoice" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."invoice"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_payment"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'payment', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'payment', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'payment', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_document"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'document', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'document', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'document', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_consent_event"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'consent_event', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'consent_event', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'consent_event', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_saved_view"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'saved_view', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'saved_view', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'saved_view', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        NEW.territory_id := NULL;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_audit_entry"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'audit_entry', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'audit_entry', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'audit_entry', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360."stamp_conflict"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, 'conflict', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
        IF NEW."customer" IS NOT NULL AND NEW."customer" IS DISTINCT FROM OLD."customer" THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, 'conflict', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, 'conflict', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
        IF NEW."customer" IS NOT NULL THEN
            NEW.territory_id := coalesce((SELECT o.territory_id FROM c360."customer" AS o WHERE o.organization_id = NEW.organization_id AND o.id = NEW."customer"), NEW.territory_id);
        END IF;
        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION c360.fields(p_type text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN '{"address_line1":{"k":"text","m":"last","max":255},"address_line2":{"k":"text","m":"last","max":255},"aliases":{"k":"json","m":"key","o":true},"anniversary":{"k":"date","m":"last"},"avatar":{"k":"id","m":"last"},"city":{"k":"text","m":"last","max":100},"company_name":{"k":"text","m":"last","max":255},"country":{"k":"text","m":"last","max":2},"credit_limit":{"hi":1000000000000000,"k":"money","lo":0,"m":"last"},"currency":{"k":"text","m":"last","max":3},"customer_id":{"k":"text","m":"server","max":13,"o":true},"date_of_birth":{"k":"date","m":"last"},"duplicate_of":{"k":"id","m":"last"},"email":{"k":"text","m":"last","max":254},"email_verified":{"k":"boolean","m":"last"},"external_id":{"k":"text","m":"last","max":100},"first_name":{"k":"text","m":"last","max":100},"full_name":{"k":"text","m":"last","max":255,"o":true},"gender":{"c":["male","female","other"],"k":"text","m":"last","max":40},"is_active":{"k":"boolean","m":"last"},"is_verified":{"k":"boolean","m":"last"},"last_login_at":{"k":"instant","m":"last","o":true},"last_name":{"k":"text","m":"last","max":100},"latitude":{"hi":90,"k":"real","lo":-90,"m":"last"},"longitude":{"hi":180,"k":"real","lo":-180,"m":"last"},"marketing_emails":{"k":"boolean","m":"last"},"marketing_sms":{"k":"boolean","m":"last"},"name_other_script":{"k":"text","m":"last","max":200},"notes":{"k":"text","m":"text","max":100000},"owner":{"k":"text","m":"last","max":63},"phone":{"k":"text","m":"last","max":40},"phone_verified":{"k":"boolean","m":"last"},"postal_code":{"k":"text","m":"last","max":20},"preferred_language":{"c":["ar","en","fr"],"k":"text","m":"last","max":40},"siret":{"k":"text","m":"last","max":14},"state":{"k":"text","m":"last","max":100},"status":{"c":["lead","prospect","customer","former","blocked"],"k":"text","m":"last","max":40},"tax_id":{"k":"text","m":"last","max":50},"username":{"k":"text","m":"server","max":57,"o":true}}'::jsonb;
    WHEN 'contact' THEN
        RETURN '{"customer":{"k":"id","m":"last","r":true},"email":{"k":"text","m":"last","max":254},"name":{"k":"text","m":"last","max":200,"r":true},"phone":{"k":"text","m":"last","max":40},"preferred":{"k":"boolean","m":"last"},"quiet_from":{"k":"text","m":"last","max":5},"quiet_to":{"k":"text","m":"last","max":5},"role":{"k":"text","m":"last","max":100}}'::jsonb;
    WHEN 'address' THEN
        RETURN '{"city":{"k":"text","m":"last","max":100},"country":{"k":"text","m":"last","max":2},"customer":{"k":"id","m":"last","r":true},"label":{"k":"text","m":"last","max":60},"latitude":{"hi":90,"k":"real","lo":-90,"m":"last"},"lines":{"k":"text","m":"last","max":500},"longitude":{"hi":180,"k":"real","lo":-180,"m":"last"},"postal_code":{"k":"text","m":"last","max":20},"state":{"k":"text","m":"last","max":100}}'::jsonb;
    WHEN 'vehicle' THEN
        RETURN '{"customer":{"k":"id","m":"last","r":true},"fuel":{"c":["petrol","diesel","hybrid","electric","lpg","other"],"k":"text","m":"last","max":40},"inspection_due":{"k":"date","m":"last"},"make":{"k":"text","m":"last","max":60},"mileage":{"hi":9999999,"k":"integer","lo":0,"m":"last"},"model":{"k":"text","m":"last","max":60},"notes":{"k":"text","m":"text","max":100000},"plate":{"k":"text","m":"last","max":20},"service_due":{"k":"date","m":"last"},"vin":{"k":"text","m":"last","max":17},"year":{"hi":2100,"k":"integer","lo":1886,"m":"last"}}'::jsonb;
    WHEN 'tag' THEN
        RETURN '{"colour":{"k":"text","m":"last","max":20},"name":{"k":"text","m":"last","max":60,"r":true}}'::jsonb;
    WHEN 'customer_tag' THEN
        RETURN '{"customer":{"k":"id","m":"last","r":true},"tag":{"k":"id","m":"last","r":true}}'::jsonb;
    WHEN 'customer_group' THEN
        RETURN '{"description":{"k":"text","m":"text","max":100000},"name":{"k":"text","m":"last","max":100,"r":true}}'::jsonb;
    WHEN 'group_member' THEN
        RETURN '{"customer":{"k":"id","m":"last","r":true},"group":{"k":"id","m":"last","r":true}}'::jsonb;
    WHEN 'activity' THEN
        RETURN '{"assigned_to":{"k":"text","m":"last","max":63},"body":{"k":"text","m":"text","max":100000},"customer":{"k":"id","m":"last","r":true},"due_at":{"k":"instant","m":"last"},"interaction_date":{"k":"instant","m":"last","r":true},"interaction_type":{"c":["call","email","meeting","support_ticket","complaint","feedback","visit","note","task","system"],"k":"text","m":"last","max":40,"r":true},"metadata":{"k":"json","m":"key"},"pinned":{"k":"boolean","m":"last"},"reference_id":{"k":"id","m":"last","o":true},"reference_type":{"k":"text","m":"last","max":40,"o":true},"source":{"k":"text","m":"last","max":40},"status":{"c":["pending","in_progress","completed","cancelled"],"k":"text","m":"last","max":40,"r":true},"subject":{"k":"text","m":"last","max":255}}'::jsonb;
    WHEN 'product_category' THEN
        RETURN '{"name":{"k":"json","m":"key","r":true},"parent":{"k":"id","m":"last"}}'::jsonb;
    WHEN 'invoice' THEN
        RETURN '{"country":{"k":"text","m":"last","max":100},"country_code":{"k":"text","m":"last","max":2},"currency":{"k":"text","m":"last","max":3,"r":true},"customer":{"k":"id","m":"last"},"due_on":{"k":"date","m":"last"},"issued_on":{"k":"date","m":"last","r":true},"kind":{"c":["invoice","credit_note"],"k":"text","m":"last","max":40,"r":true},"label_local":{"k":"text","m":"last","max":60,"o":true},"number":{"k":"text","m":"server","max":60},"status":{"c":["draft","issued","paid","cancelled"],"k":"text","m":"state","max":40,"r":true},"total":{"k":"money","m":"last"}}'::jsonb;
    WHEN 'invoice_line' THEN
        RETURN '{"amount":{"k":"money","m":"last"},"category":{"k":"id","m":"last"},"description":{"k":"text","m":"last","max":500},"invoice":{"k":"id","m":"last","r":true},"position":{"hi":1000000,"k":"integer","lo":0,"m":"last"},"product_code":{"k":"text","m":"last","max":60},"quantity":{"k":"money","m":"last","r":true},"tax_rate":{"hi":1000000,"k":"money","lo":0,"m":"last"},"unit_price":{"k":"money","m":"last","r":true}}'::jsonb;
    WHEN 'payment' THEN
        RETURN '{"amount":{"k":"money","m":"append","r":true},"currency":{"k":"text","m":"append","max":3,"r":true},"customer":{"k":"id","m":"append","r":true},"invoice":{"k":"id","m":"append"},"method":{"c":["transfer","card","cash","cheque","direct_debit","other"],"k":"text","m":"append","max":40},"paid_on":{"k":"date","m":"append","r":true},"reference":{"k":"text","m":"append","max":100}}'::jsonb;
    WHEN 'document' THEN
        RETURN '{"category":{"c":["contract","identity","invoice","quote","correspondence","photo","consent","other"],"k":"text","m":"last","max":40},"customer":{"k":"id","m":"last","r":true},"expires_on":{"k":"date","m":"last"},"file_name":{"k":"text","m":"last","max":255},"mime_type":{"k":"text","m":"last","max":127,"o":true},"note":{"k":"text","m":"text","max":100000},"pinned":{"k":"boolean","m":"last"},"sha256":{"k":"digest","m":"last","o":true},"size":{"hi":1099511627776,"k":"integer","lo":0,"m":"last","o":true},"title":{"k":"text","m":"last","max":255,"r":true},"version":{"hi":1000000,"k":"integer","lo":1,"m":"last"}}'::jsonb;
    WHEN 'consent_event' THEN
        RETURN '{"action":{"c":["granted","refused","withdrawn","expired","reconfirmed","imported"],"k":"text","m":"append","max":40,"r":true},"captured_at":{"k":"instant","m":"append","r":true},"captured_by":{"k":"text","m":"append","max":63},"channel":{"c":["email","sms","phone","post","messaging","any"],"k":"text","m":"append","max":40,"r":true},"contact_point":{"k":"text","m":"append","max":254},"customer":{"k":"id","m":"append","r":true},"hash":{"k":"digest","m":"append","o":true},"jurisdiction":{"k":"text","m":"append","max":2},"lawful_basis":{"c":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests"],"k":"text","m":"append","max":40},"method":{"c":["form","web","email","phone","in_person","import","system"],"k":"text","m":"append","max":40},"previous_hash":{"k":"digest","m":"append","o":true},"proof":{"k":"id","m":"append"},"purpose":{"c":["marketing","newsletter","service","survey","profiling","sharing"],"k":"text","m":"append","max":40,"r":true},"text_language":{"c":["ar","en","fr"],"k":"text","m":"append","max":40},"text_sha256":{"k":"digest","m":"append","o":true},"text_version":{"k":"text","m":"append","max":40},"valid_until":{"k":"date","m":"append"}}'::jsonb;
    WHEN 'saved_view' THEN
        RETURN '{"definition":{"k":"json","m":"key","r":true},"name":{"k":"text","m":"last","max":100,"r":true},"owner":{"k":"text","m":"last","max":63},"position":{"hi":1000000,"k":"integer","lo":0,"m":"last"},"record_type":{"k":"text","m":"last","max":40}}'::jsonb;
    WHEN 'audit_entry' THEN
        RETURN '{"action":{"k":"text","m":"append","max":40,"r":true},"actor":{"k":"text","m":"append","max":63,"r":true},"at":{"k":"instant","m":"append","r":true},"customer":{"k":"id","m":"append"},"record_id":{"k":"id","m":"append"},"record_type":{"k":"text","m":"append","max":40},"summary":{"k":"text","m":"append","max":1000}}'::jsonb;
    WHEN 'conflict' THEN
        RETURN '{"before":{"k":"text","m":"last","max":400000},"customer":{"k":"id","m":"last"},"device":{"k":"text","m":"last","max":100},"field":{"k":"text","m":"last","max":60},"kept":{"k":"text","m":"last","max":400000},"kept_at":{"k":"instant","m":"last"},"kept_by":{"k":"text","m":"last","max":63},"kind":{"c":["edit","delete","duplicate"],"k":"text","m":"last","max":40,"r":true},"lost":{"k":"text","m":"last","max":400000},"lost_at":{"k":"instant","m":"last"},"lost_by":{"k":"text","m":"last","max":63},"record":{"k":"id","m":"last","r":true},"record_type":{"k":"text","m":"last","max":40,"r":true},"resolved_at":{"k":"instant","m":"server"},"resolved_by":{"k":"text","m":"server","max":63},"status":{"c":["open","kept","taken","edited"],"k":"text","m":"server","max":40,"r":true}}'::jsonb;
    ELSE
        RETURN NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.traits(p_type text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN 'territory';
    WHEN 'contact' THEN
        RETURN 'territory';
    WHEN 'address' THEN
        RETURN 'territory';
    WHEN 'vehicle' THEN
        RETURN 'territory';
    WHEN 'tag' THEN
        RETURN 'organization';
    WHEN 'customer_tag' THEN
        RETURN 'territory';
    WHEN 'customer_group' THEN
        RETURN 'organization';
    WHEN 'group_member' THEN
        RETURN 'territory';
    WHEN 'activity' THEN
        RETURN 'territory';
    WHEN 'product_category' THEN
        RETURN 'organization';
    WHEN 'invoice' THEN
        RETURN 'territory';
    WHEN 'invoice_line' THEN
        RETURN 'territory';
    WHEN 'payment' THEN
        RETURN 'territory append';
    WHEN 'document' THEN
        RETURN 'territory';
    WHEN 'consent_event' THEN
        RETURN 'territory append';
    WHEN 'saved_view' THEN
        RETURN 'owner';
    WHEN 'audit_entry' THEN
        RETURN 'territory append';
    WHEN 'conflict' THEN
        RETURN 'territory';
    ELSE
        RETURN NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.load(p_type text, p_organization uuid, p_id uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_row jsonb;
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."customer" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'contact' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."contact" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'address' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."address" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'vehicle' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."vehicle" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'tag' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."tag" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'customer_tag' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."customer_tag" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'customer_group' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."customer_group" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'group_member' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."group_member" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'activity' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."activity" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'product_category' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."product_category" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'invoice' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."invoice" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'invoice_line' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."invoice_line" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'payment' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."payment" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'document' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."document" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'consent_event' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."consent_event" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'saved_view' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."saved_view" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'audit_entry' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."audit_entry" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'conflict' THEN
        SELECT to_jsonb(t) INTO v_row FROM c360."conflict" AS t WHERE t.organization_id = p_organization AND t.id = p_id;
    ELSE
        v_row := NULL;
    END CASE;
    RETURN v_row;
END $$;
CREATE OR REPLACE FUNCTION c360.save(p_type text, p_organization uuid, p_id uuid, p_set jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        UPDATE c360."customer" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'contact' THEN
        UPDATE c360."contact" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'address' THEN
        UPDATE c360."address" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'vehicle' THEN
        UPDATE c360."vehicle" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'tag' THEN
        UPDATE c360."tag" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "colour", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "colour", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'customer_tag' THEN
        UPDATE c360."customer_tag" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'customer_group' THEN
        UPDATE c360."customer_group" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "description", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "description", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'group_member' THEN
        UPDATE c360."group_member" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'activity' THEN
        UPDATE c360."activity" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'product_category' THEN
        UPDATE c360."product_category" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "parent", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "parent", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'invoice' THEN
        UPDATE c360."invoice" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'invoice_line' THEN
        UPDATE c360."invoice_line" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'payment' THEN
        UPDATE c360."payment" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'document' THEN
        UPDATE c360."document" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'consent_event' THEN
        UPDATE c360."consent_event" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'saved_view' THEN
        UPDATE c360."saved_view" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "owner", "name", "record_type", "position", "definition", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "owner", "name", "record_type", "position", "definition", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'audit_entry' THEN
        UPDATE c360."audit_entry" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    WHEN 'conflict' THEN
        UPDATE c360."conflict" AS t SET ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at", "edits") = (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at", "edits" FROM jsonb_populate_record(t, p_set)) WHERE t.organization_id = p_organization AND t.id = p_id;
    ELSE
        NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.add(p_type text, p_row jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        INSERT INTO c360."customer" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary", "edits" FROM jsonb_populate_record(NULL::c360."customer", p_row);
    WHEN 'contact' THEN
        INSERT INTO c360."contact" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to", "edits" FROM jsonb_populate_record(NULL::c360."contact", p_row);
    WHEN 'address' THEN
        INSERT INTO c360."address" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude", "edits" FROM jsonb_populate_record(NULL::c360."address", p_row);
    WHEN 'vehicle' THEN
        INSERT INTO c360."vehicle" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes", "edits" FROM jsonb_populate_record(NULL::c360."vehicle", p_row);
    WHEN 'tag' THEN
        INSERT INTO c360."tag" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "colour", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "colour", "edits" FROM jsonb_populate_record(NULL::c360."tag", p_row);
    WHEN 'customer_tag' THEN
        INSERT INTO c360."customer_tag" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag", "edits" FROM jsonb_populate_record(NULL::c360."customer_tag", p_row);
    WHEN 'customer_group' THEN
        INSERT INTO c360."customer_group" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "description", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "description", "edits" FROM jsonb_populate_record(NULL::c360."customer_group", p_row);
    WHEN 'group_member' THEN
        INSERT INTO c360."group_member" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group", "edits" FROM jsonb_populate_record(NULL::c360."group_member", p_row);
    WHEN 'activity' THEN
        INSERT INTO c360."activity" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata", "edits" FROM jsonb_populate_record(NULL::c360."activity", p_row);
    WHEN 'product_category' THEN
        INSERT INTO c360."product_category" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "parent", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "parent", "edits" FROM jsonb_populate_record(NULL::c360."product_category", p_row);
    WHEN 'invoice' THEN
        INSERT INTO c360."invoice" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total", "edits" FROM jsonb_populate_record(NULL::c360."invoice", p_row);
    WHEN 'invoice_line' THEN
        INSERT INTO c360."invoice_line" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount", "edits" FROM jsonb_populate_record(NULL::c360."invoice_line", p_row);
    WHEN 'payment' THEN
        INSERT INTO c360."payment" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference", "edits" FROM jsonb_populate_record(NULL::c360."payment", p_row);
    WHEN 'document' THEN
        INSERT INTO c360."document" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note", "edits" FROM jsonb_populate_record(NULL::c360."document", p_row);
    WHEN 'consent_event' THEN
        INSERT INTO c360."consent_event" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash", "edits" FROM jsonb_populate_record(NULL::c360."consent_event", p_row);
    WHEN 'saved_view' THEN
        INSERT INTO c360."saved_view" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "owner", "name", "record_type", "position", "definition", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "owner", "name", "record_type", "position", "definition", "edits" FROM jsonb_populate_record(NULL::c360."saved_view", p_row);
    WHEN 'audit_entry' THEN
        INSERT INTO c360."audit_entry" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at", "edits" FROM jsonb_populate_record(NULL::c360."audit_entry", p_row);
    WHEN 'conflict' THEN
        INSERT INTO c360."conflict" ("id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at", "edits") SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at", "edits" FROM jsonb_populate_record(NULL::c360."conflict", p_row);
    ELSE
        NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.erase(p_type text, p_organization uuid, p_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        DELETE FROM c360."customer" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'contact' THEN
        DELETE FROM c360."contact" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'address' THEN
        DELETE FROM c360."address" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'vehicle' THEN
        DELETE FROM c360."vehicle" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'tag' THEN
        DELETE FROM c360."tag" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'customer_tag' THEN
        DELETE FROM c360."customer_tag" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'customer_group' THEN
        DELETE FROM c360."customer_group" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'group_member' THEN
        DELETE FROM c360."group_member" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'activity' THEN
        DELETE FROM c360."activity" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'product_category' THEN
        DELETE FROM c360."product_category" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'invoice' THEN
        DELETE FROM c360."invoice" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'invoice_line' THEN
        DELETE FROM c360."invoice_line" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'payment' THEN
        DELETE FROM c360."payment" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'document' THEN
        DELETE FROM c360."document" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'consent_event' THEN
        DELETE FROM c360."consent_event" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'saved_view' THEN
        DELETE FROM c360."saved_view" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'audit_entry' THEN
        DELETE FROM c360."audit_entry" WHERE organization_id = p_organization AND id = p_id;
    WHEN 'conflict' THEN
        DELETE FROM c360."conflict" WHERE organization_id = p_organization AND id = p_id;
    ELSE
        NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.holds_others(p_type text, p_organization uuid, p_id uuid, p_login text, p_before timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN EXISTS (SELECT FROM c360."contact" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."address" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."vehicle" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."customer_tag" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."group_member" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."activity" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."invoice" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."payment" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id)
            OR EXISTS (SELECT FROM c360."document" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false))
            OR EXISTS (SELECT FROM c360."consent_event" AS t WHERE t.organization_id = p_organization AND t."customer" = p_id);
    WHEN 'contact' THEN
        RETURN false;
    WHEN 'address' THEN
        RETURN false;
    WHEN 'vehicle' THEN
        RETURN false;
    WHEN 'tag' THEN
        RETURN false;
    WHEN 'customer_tag' THEN
        RETURN false;
    WHEN 'customer_group' THEN
        RETURN false;
    WHEN 'group_member' THEN
        RETURN false;
    WHEN 'activity' THEN
        RETURN false;
    WHEN 'product_category' THEN
        RETURN false;
    WHEN 'invoice' THEN
        RETURN EXISTS (SELECT FROM c360."invoice_line" AS t WHERE t.organization_id = p_organization AND t."invoice" = p_id AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false));
    WHEN 'invoice_line' THEN
        RETURN false;
    WHEN 'payment' THEN
        RETURN false;
    WHEN 'document' THEN
        RETURN false;
    WHEN 'consent_event' THEN
        RETURN false;
    WHEN 'saved_view' THEN
        RETURN false;
    WHEN 'audit_entry' THEN
        RETURN false;
    WHEN 'conflict' THEN
        RETURN false;
    ELSE
        RETURN true;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.acts_of_administrators() RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN '{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[];
END $$;
CREATE OR REPLACE FUNCTION c360.canonical(p_type text, p_row jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."customer", p_row));
    WHEN 'contact' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."contact", p_row));
    WHEN 'address' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."address", p_row));
    WHEN 'vehicle' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."vehicle", p_row));
    WHEN 'tag' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."tag", p_row));
    WHEN 'customer_tag' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."customer_tag", p_row));
    WHEN 'customer_group' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."customer_group", p_row));
    WHEN 'group_member' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."group_member", p_row));
    WHEN 'activity' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."activity", p_row));
    WHEN 'product_category' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."product_category", p_row));
    WHEN 'invoice' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."invoice", p_row));
    WHEN 'invoice_line' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."invoice_line", p_row));
    WHEN 'payment' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."payment", p_row));
    WHEN 'document' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."document", p_row));
    WHEN 'consent_event' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."consent_event", p_row));
    WHEN 'saved_view' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."saved_view", p_row));
    WHEN 'audit_entry' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."audit_entry", p_row));
    WHEN 'conflict' THEN
        RETURN to_jsonb(jsonb_populate_record(NULL::c360."conflict", p_row));
    ELSE
        RETURN NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.owner_of(p_type text, p_organization uuid, p_row jsonb, OUT owner_id uuid, OUT present boolean, OUT territory_id uuid, OUT customer_id uuid) LANGUAGE plpgsql AS $$
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        present := NULL;
    WHEN 'contact' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'address' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'vehicle' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'tag' THEN
        present := NULL;
    WHEN 'customer_tag' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'customer_group' THEN
        present := NULL;
    WHEN 'group_member' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'activity' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'product_category' THEN
        present := NULL;
    WHEN 'invoice' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'invoice_line' THEN
        owner_id := (p_row ->> 'invoice')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.customer INTO present, territory_id, customer_id FROM c360."invoice" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'payment' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'document' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'consent_event' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'saved_view' THEN
        present := NULL;
    WHEN 'audit_entry' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    WHEN 'conflict' THEN
        owner_id := (p_row ->> 'customer')::uuid;
        IF owner_id IS NOT NULL THEN
            SELECT true, o.territory_id, o.id INTO present, territory_id, customer_id FROM c360."customer" AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY SHARE;
            present := coalesce(present, false);
        END IF;
    ELSE
        NULL;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.pull(p_organization uuid, p_device uuid, p_territories uuid[], p_cursors bigint[],
    p_limit int) RETURNS TABLE (kind text, type text, seq bigint, body text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' SET plan_cache_mode = 'force_generic_plan' SET jit = off AS $$
#variable_conflict use_column
DECLARE
    v_zero CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
    v_organization uuid := c360.admit(p_organization, p_device);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
    v_territories uuid[];
    v_cursors bigint[];
    v_limit int := least(greatest(coalesce(p_limit, 1000), 1), 100000);
    v_now bigint;
    v_epoch uuid;
    v_behind bigint;
    v_next bigint;
    v_to bigint;
BEGIN
    IF p_device IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'C3005', MESSAGE = 'a device is needed';
    END IF;
    SELECT o.seq, o.epoch INTO v_now, v_epoch FROM c360.organization AS o WHERE o.organization_id = v_organization;
    SELECT array_agg(u.t), array_agg(u.c) INTO v_territories, v_cursors
        FROM unnest(p_territories, p_cursors) AS u(t, c) WHERE u.t = v_zero OR u.t = ANY (v_mine);
    v_behind := v_now - (SELECT min(u.c) FROM unnest(v_cursors) AS u(c));
    -- Whole numbers of the clock only: a transaction of another device comes complete or not at all.
    IF v_behind <= v_limit / 500 THEN
        v_to := v_now; -- pushes of 500 operations at most: they need no counting
    ELSE
        SELECT s.seq INTO v_next FROM (
            (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."contact" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."contact" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."address" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."address" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."tag" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer_group" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."activity" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."activity" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."product_category" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."payment" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."payment" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."document" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."document" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."saved_view" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
            UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM
                c360.tombstone AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq
                ORDER BY t.seq LIMIT v_limit + 1) AS t)
        ) AS s ORDER BY s.seq OFFSET v_limit LIMIT 1;
        IF v_next IS NULL THEN
            v_to := v_now;
        ELSE
            SELECT max(s.seq) INTO v_to FROM (
                (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."contact" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."contact" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."address" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."address" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."tag" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."customer_group" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."activity" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."activity" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."product_category" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."payment" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."payment" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."document" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."document" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."saved_view" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
        UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)
                UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM
                    c360.tombstone AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq
                    ORDER BY t.seq LIMIT v_limit + 1) AS t)
            ) AS s WHERE s.seq < v_next;
            v_to := coalesce(v_to, v_next);
        END IF;
    END IF;
    IF v_behind > 0 THEN
        RETURN QUERY SELECT r.kind, r.type, r.seq, r.body FROM (
            SELECT 'gone' AS kind, t.type, t.seq, jsonb_build_object('id', t.id, 'how', t.how, 'territory', t.territory_id)::text
                AS body, 0 AS rank
                FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM c360.tombstone AS t WHERE
                t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to
                OFFSET 0) AS t
            UNION ALL SELECT 'row', 'customer', t.seq, to_jsonb(t)::text, 1 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary" FROM c360."customer") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'customer', t.seq, to_jsonb(t)::text, 1 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary" FROM c360."customer") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'contact', t.seq, to_jsonb(t)::text, 2 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to" FROM c360."contact") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'contact', t.seq, to_jsonb(t)::text, 2 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to" FROM c360."contact") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'address', t.seq, to_jsonb(t)::text, 3 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude" FROM c360."address") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'address', t.seq, to_jsonb(t)::text, 3 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude" FROM c360."address") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'vehicle', t.seq, to_jsonb(t)::text, 4 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes" FROM c360."vehicle") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'vehicle', t.seq, to_jsonb(t)::text, 4 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes" FROM c360."vehicle") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'tag', t.seq, to_jsonb(t)::text, 5 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "colour" FROM c360."tag") AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'customer_tag', t.seq, to_jsonb(t)::text, 6 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag" FROM c360."customer_tag") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'customer_tag', t.seq, to_jsonb(t)::text, 6 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag" FROM c360."customer_tag") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'customer_group', t.seq, to_jsonb(t)::text, 7 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "description" FROM c360."customer_group") AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'group_member', t.seq, to_jsonb(t)::text, 8 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group" FROM c360."group_member") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'group_member', t.seq, to_jsonb(t)::text, 8 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group" FROM c360."group_member") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'activity', t.seq, to_jsonb(t)::text, 9 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata" FROM c360."activity") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'activity', t.seq, to_jsonb(t)::text, 9 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata" FROM c360."activity") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'product_category', t.seq, to_jsonb(t)::text, 10 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "parent" FROM c360."product_category") AS t WHERE t.organization_id = v_organization AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'invoice', t.seq, to_jsonb(t)::text, 11 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total" FROM c360."invoice") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'invoice', t.seq, to_jsonb(t)::text, 11 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total" FROM c360."invoice") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'invoice_line', t.seq, to_jsonb(t)::text, 12 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount" FROM c360."invoice_line") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'invoice_line', t.seq, to_jsonb(t)::text, 12 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount" FROM c360."invoice_line") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'payment', t.seq, to_jsonb(t)::text, 13 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference" FROM c360."payment") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'payment', t.seq, to_jsonb(t)::text, 13 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference" FROM c360."payment") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'document', t.seq, to_jsonb(t)::text, 14 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note" FROM c360."document") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'document', t.seq, to_jsonb(t)::text, 14 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note" FROM c360."document") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'consent_event', t.seq, to_jsonb(t)::text, 15 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash" FROM c360."consent_event") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'consent_event', t.seq, to_jsonb(t)::text, 15 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash" FROM c360."consent_event") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'saved_view', t.seq, to_jsonb(t)::text, 16 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "owner", "name", "record_type", "position", "definition" FROM c360."saved_view") AS t WHERE t.organization_id = v_organization AND t."owner" = v_login AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'audit_entry', t.seq, to_jsonb(t)::text, 17 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at" FROM c360."audit_entry") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_administers) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'audit_entry', t.seq, to_jsonb(t)::text, 17 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at" FROM c360."audit_entry") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_administers) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'conflict', t.seq, to_jsonb(t)::text, 18 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at" FROM c360."conflict") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.record_type <> 'saved_view' OR t.kept_by = v_login) AND c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        UNION ALL SELECT 'row', 'conflict', t.seq, to_jsonb(t)::text, 18 FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at" FROM c360."conflict") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.record_type <> 'saved_view' OR t.kept_by = v_login) AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to OFFSET 0) AS t
        ) AS r ORDER BY r.seq, r.rank;
    END IF;
    RETURN QUERY SELECT 'end'::text, ''::text, v_to, jsonb_build_object('seq', v_now, 'epoch', v_epoch, 'territories',
        to_jsonb(coalesce(v_territories, '{}'::uuid[])), 'more', v_to < v_now)::text;
END $$;
CREATE OR REPLACE FUNCTION c360.rows(p_organization uuid, p_type text, p_ids uuid[]) RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' AS $$
DECLARE
    v_organization uuid := c360.admit(p_organization, NULL);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer_id", "external_id", "aliases", "username", "first_name", "last_name", "full_name", "name_other_script", "company_name", "tax_id", "siret", "email", "phone", "address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude", "date_of_birth", "gender", "preferred_language", "is_active", "is_verified", "email_verified", "phone_verified", "marketing_emails", "marketing_sms", "notes", "avatar", "owner", "status", "credit_limit", "currency", "duplicate_of", "last_login_at", "anniversary" FROM c360."customer") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'contact' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to" FROM c360."contact") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'address' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "label", "lines", "city", "state", "postal_code", "country", "latitude", "longitude" FROM c360."address") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'vehicle' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "plate", "vin", "make", "model", "year", "mileage", "fuel", "inspection_due", "service_due", "notes" FROM c360."vehicle") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'tag' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "colour" FROM c360."tag") AS t WHERE t.organization_id = v_organization AND t.id = ANY (p_ids);
    WHEN 'customer_tag' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "tag" FROM c360."customer_tag") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'customer_group' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "description" FROM c360."customer_group") AS t WHERE t.organization_id = v_organization AND t.id = ANY (p_ids);
    WHEN 'group_member' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "group" FROM c360."group_member") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'activity' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "interaction_type", "status", "subject", "body", "interaction_date", "due_at", "assigned_to", "source", "reference_type", "reference_id", "pinned", "metadata" FROM c360."activity") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'product_category' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "name", "parent" FROM c360."product_category") AS t WHERE t.organization_id = v_organization AND t.id = ANY (p_ids);
    WHEN 'invoice' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "number", "label_local", "kind", "country", "country_code", "issued_on", "due_on", "currency", "status", "total" FROM c360."invoice") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'invoice_line' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "invoice", "position", "description", "category", "product_code", "quantity", "unit_price", "tax_rate", "amount" FROM c360."invoice_line") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'payment' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "invoice", "amount", "currency", "method", "paid_on", "reference" FROM c360."payment") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'document' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "title", "category", "file_name", "mime_type", "size", "sha256", "version", "expires_on", "pinned", "note" FROM c360."document") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'consent_event' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "customer", "contact_point", "purpose", "channel", "action", "lawful_basis", "jurisdiction", "text_version", "text_language", "text_sha256", "method", "proof", "captured_by", "captured_at", "valid_until", "previous_hash", "hash" FROM c360."consent_event") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.id = ANY (p_ids);
    WHEN 'saved_view' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "owner", "name", "record_type", "position", "definition" FROM c360."saved_view") AS t WHERE t.organization_id = v_organization AND t."owner" = v_login AND t.id = ANY (p_ids);
    WHEN 'audit_entry' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "actor", "action", "record_type", "record_id", "customer", "summary", "at" FROM c360."audit_entry") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_administers) AND t.id = ANY (p_ids);
    WHEN 'conflict' THEN
        RETURN QUERY SELECT to_jsonb(t)::text FROM (SELECT "id", "organization_id", "territory_id", "seq", "created_at", "updated_at", "created_by", "updated_by", "deleted_at", "record_type", "record", "customer", "field", "kind", "before", "kept", "lost", "kept_by", "lost_by", "kept_at", "lost_at", "device", "status", "resolved_by", "resolved_at" FROM c360."conflict") AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.record_type <> 'saved_view' OR t.kept_by = v_login) AND t.id = ANY (p_ids);
    ELSE
        RETURN;
    END CASE;
END $$;
DROP FUNCTION IF EXISTS c360."load_customer"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_customer"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer_id" text, "external_id" text, "aliases" jsonb, "username" text, "first_name" text, "last_name" text, "full_name" text, "name_other_script" text, "company_name" text, "tax_id" text, "siret" text, "email" text, "phone" text, "address_line1" text, "address_line2" text, "city" text, "state" text, "postal_code" text, "country" text, "latitude" double precision, "longitude" double precision, "date_of_birth" date, "gender" text, "preferred_language" text, "is_active" boolean, "is_verified" boolean, "email_verified" boolean, "phone_verified" boolean, "marketing_emails" boolean, "marketing_sms" boolean, "notes" text, "avatar" uuid, "owner" text, "status" text, "credit_limit" bigint, "currency" text, "duplicate_of" uuid, "last_login_at" timestamptz, "anniversary" date) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer_id", t."external_id", t."aliases", t."username", t."first_name", t."last_name", t."full_name", t."name_other_script", t."company_name", t."tax_id", t."siret", t."email", t."phone", t."address_line1", t."address_line2", t."city", t."state", t."postal_code", t."country", t."latitude", t."longitude", t."date_of_birth", t."gender", t."preferred_language", t."is_active", t."is_verified", t."email_verified", t."phone_verified", t."marketing_emails", t."marketing_sms", t."notes", t."avatar", t."owner", t."status", t."credit_limit", t."currency", t."duplicate_of", t."last_login_at", t."anniversary" FROM c360."customer" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_contact"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_contact"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "name" text, "role" text, "email" text, "phone" text, "preferred" boolean, "quiet_from" text, "quiet_to" text) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."name", t."role", t."email", t."phone", t."preferred", t."quiet_from", t."quiet_to" FROM c360."contact" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_address"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_address"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "label" text, "lines" text, "city" text, "state" text, "postal_code" text, "country" text, "latitude" double precision, "longitude" double precision) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."label", t."lines", t."city", t."state", t."postal_code", t."country", t."latitude", t."longitude" FROM c360."address" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_vehicle"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_vehicle"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "plate" text, "vin" text, "make" text, "model" text, "year" bigint, "mileage" bigint, "fuel" text, "inspection_due" date, "service_due" date, "notes" text) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."plate", t."vin", t."make", t."model", t."year", t."mileage", t."fuel", t."inspection_due", t."service_due", t."notes" FROM c360."vehicle" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_tag"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_tag"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "name" text, "colour" text) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."name", t."colour" FROM c360."tag" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_customer_tag"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_customer_tag"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "tag" uuid) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."tag" FROM c360."customer_tag" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_customer_group"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_customer_group"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "name" text, "description" text) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."name", t."description" FROM c360."customer_group" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_group_member"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_group_member"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "group" uuid) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."group" FROM c360."group_member" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_activity"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_activity"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "interaction_type" text, "status" text, "subject" text, "body" text, "interaction_date" timestamptz, "due_at" timestamptz, "assigned_to" text, "source" text, "reference_type" text, "reference_id" uuid, "pinned" boolean, "metadata" jsonb) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."interaction_type", t."status", t."subject", t."body", t."interaction_date", t."due_at", t."assigned_to", t."source", t."reference_type", t."reference_id", t."pinned", t."metadata" FROM c360."activity" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) AND (p_since IS NULL OR (t."interaction_date" IS NULL OR t."interaction_date" >= p_since OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false))) AND (p_before IS NULL OR NOT (t."interaction_date" IS NULL OR t."interaction_date" >= p_before OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false))) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_product_category"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_product_category"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "name" jsonb, "parent" uuid) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."name", t."parent" FROM c360."product_category" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_invoice"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_invoice"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "number" text, "label_local" text, "kind" text, "country" text, "country_code" text, "issued_on" date, "due_on" date, "currency" text, "status" text, "total" bigint) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."number", t."label_local", t."kind", t."country", t."country_code", t."issued_on", t."due_on", t."currency", t."status", t."total" FROM c360."invoice" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_invoice_line"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_invoice_line"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "invoice" uuid, "position" bigint, "description" text, "category" uuid, "product_code" text, "quantity" bigint, "unit_price" bigint, "tax_rate" bigint, "amount" bigint) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."invoice", t."position", t."description", t."category", t."product_code", t."quantity", t."unit_price", t."tax_rate", t."amount" FROM c360."invoice_line" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_payment"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_payment"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "invoice" uuid, "amount" bigint, "currency" text, "method" text, "paid_on" date, "reference" text) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."invoice", t."amount", t."currency", t."method", t."paid_on", t."reference" FROM c360."payment" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_document"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_document"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "title" text, "category" text, "file_name" text, "mime_type" text, "size" bigint, "sha256" bytea, "version" bigint, "expires_on" date, "pinned" boolean, "note" text) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."title", t."category", t."file_name", t."mime_type", t."size", t."sha256", t."version", t."expires_on", t."pinned", t."note" FROM c360."document" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_consent_event"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_consent_event"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "customer" uuid, "contact_point" text, "purpose" text, "channel" text, "action" text, "lawful_basis" text, "jurisdiction" text, "text_version" text, "text_language" text, "text_sha256" bytea, "method" text, "proof" uuid, "captured_by" text, "captured_at" timestamptz, "valid_until" date, "previous_hash" bytea, "hash" bytea) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."customer", t."contact_point", t."purpose", t."channel", t."action", t."lawful_basis", t."jurisdiction", t."text_version", t."text_language", t."text_sha256", t."method", t."proof", t."captured_by", t."captured_at", t."valid_until", t."previous_hash", t."hash" FROM c360."consent_event" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_saved_view"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_saved_view"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "owner" text, "name" text, "record_type" text, "position" bigint, "definition" jsonb) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."owner", t."name", t."record_type", t."position", t."definition" FROM c360."saved_view" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND t."owner" = session_user AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_audit_entry"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_audit_entry"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "actor" text, "action" text, "record_type" text, "record_id" uuid, "customer" uuid, "summary" text, "at" timestamptz) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."actor", t."action", t."record_type", t."record_id", t."customer", t."summary", t."at" FROM c360."audit_entry" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR p_organization = ANY ((SELECT c360.my_administered())::uuid[])) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) AND (p_since IS NULL OR (t."at" IS NULL OR t."at" >= p_since)) AND (p_before IS NULL OR NOT (t."at" IS NULL OR t."at" >= p_before)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
DROP FUNCTION IF EXISTS c360."load_conflict"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint);
CREATE FUNCTION c360."load_conflict"(p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz, p_limit bigint)
RETURNS TABLE ("id" uuid, "organization_id" uuid, "territory_id" uuid, "seq" bigint, "created_at" timestamptz, "updated_at" timestamptz, "created_by" text, "updated_by" text, "deleted_at" timestamptz, "record_type" text, "record" uuid, "customer" uuid, "field" text, "kind" text, "before" text, "kept" text, "lost" text, "kept_by" text, "lost_by" text, "kept_at" timestamptz, "lost_at" timestamptz, "device" text, "status" text, "resolved_by" text, "resolved_at" timestamptz) LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT t."id", t."organization_id", t."territory_id", t."seq", t."created_at", t."updated_at", t."created_by", t."updated_by", t."deleted_at", t."record_type", t."record", t."customer", t."field", t."kind", t."before", t."kept", t."lost", t."kept_by", t."lost_by", t."kept_at", t."lost_at", t."device", t."status", t."resolved_by", t."resolved_at" FROM c360."conflict" AS t WHERE t.organization_id = p_organization AND p_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (t.record_type <> 'saved_view' OR t.kept_by = session_user) AND t.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) ORDER BY t.organization_id, t.id LIMIT p_limit;
END;
CREATE OR REPLACE FUNCTION c360.estimate(p_type text, p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before timestamptz) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' AS $$
DECLARE
    v_organization uuid := c360.admit(p_organization, NULL);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
    v_territories uuid[] := CASE WHEN p_territories IS NULL THEN v_mine ELSE ARRAY (SELECT unnest(p_territories) INTERSECT SELECT unnest(v_mine)) END; -- of others not even the guess
    v_plan json;
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."customer" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'contact' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."contact" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'address' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."address" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'vehicle' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."vehicle" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'tag' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."tag" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000')$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'customer_tag' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."customer_tag" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'customer_group' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."customer_group" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000')$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'group_member' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."group_member" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'activity' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."activity" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2)) AND ($4 IS NULL OR (t."interaction_date" IS NULL OR t."interaction_date" >= $4 OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false))) AND ($5 IS NULL OR NOT (t."interaction_date" IS NULL OR t."interaction_date" >= $5 OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false)))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'product_category' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."product_category" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000')$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'invoice' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."invoice" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'invoice_line' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."invoice_line" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'payment' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."payment" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'document' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."document" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'consent_event' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."consent_event" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'saved_view' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."saved_view" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND t."owner" = session_user AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000')$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'audit_entry' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."audit_entry" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR $1 = ANY ((SELECT c360.my_administered())::uuid[])) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2)) AND ($4 IS NULL OR (t."at" IS NULL OR t."at" >= $4)) AND ($5 IS NULL OR NOT (t."at" IS NULL OR t."at" >= $5))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    WHEN 'conflict' THEN
        EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT FROM c360."conflict" AS t WHERE t.organization_id = $1 AND $1 = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (t.record_type <> 'saved_view' OR t.kept_by = session_user) AND t.id > coalesce($3, '00000000-0000-0000-0000-000000000000') AND ($2 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY ($2))$q$ INTO v_plan USING v_organization, v_territories, p_after, p_since, p_before;
        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan Rows';
    ELSE
        RETURN 0;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.count_older(p_organization uuid, p_territories uuid[], p_before timestamptz)
RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' AS $$
DECLARE
    v_organization uuid := c360.admit(p_organization, NULL);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
BEGIN
    RETURN (SELECT count(*) FROM c360."activity" AS t WHERE t.organization_id = v_organization AND v_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND t.id > coalesce(NULL::uuid, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) AND (NULL::timestamptz IS NULL OR (t."interaction_date" IS NULL OR t."interaction_date" >= NULL::timestamptz OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false))) AND (p_before IS NULL OR NOT (t."interaction_date" IS NULL OR t."interaction_date" >= p_before OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false)))) + (SELECT count(*) FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND v_organization = ANY ((SELECT c360.my_organizations())::uuid[]) AND (t.territory_id IS NULL OR t.territory_id = ANY ((SELECT c360.my_territories())::uuid[])) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_organization = ANY ((SELECT c360.my_administered())::uuid[])) AND t.id > coalesce(NULL::uuid, '00000000-0000-0000-0000-000000000000') AND (p_territories IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (p_territories)) AND (NULL::timestamptz IS NULL OR (t."at" IS NULL OR t."at" >= NULL::timestamptz)) AND (p_before IS NULL OR NOT (t."at" IS NULL OR t."at" >= p_before)));
END $$;
DROP FUNCTION IF EXISTS c360.digest(uuid, uuid);
DROP FUNCTION IF EXISTS c360.digest_buckets(uuid, uuid, text);
DROP FUNCTION IF EXISTS c360.digest_rows(uuid, uuid, text, int);
CREATE OR REPLACE FUNCTION c360.digest(p_organization uuid, p_territory uuid, p_since timestamptz)
RETURNS TABLE (type text, rows bigint, hash bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' SET plan_cache_mode = 'force_generic_plan' SET jit = off AS $$
#variable_conflict use_column
DECLARE
    v_organization uuid := c360.admit(p_organization, NULL);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
    v_territory uuid := nullif(p_territory, '00000000-0000-0000-0000-000000000000'::uuid);
BEGIN
    RETURN QUERY SELECT 'customer'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."customer" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'contact'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."contact" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'address'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."address" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'vehicle'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'tag'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."tag" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'customer_tag'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'customer_group'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."customer_group" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'group_member'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'activity'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."activity" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND (p_since IS NULL OR (t."interaction_date" IS NULL OR t."interaction_date" >= p_since OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false)))
        UNION ALL SELECT 'product_category'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."product_category" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'invoice'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'invoice_line'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'payment'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."payment" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'document'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."document" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'consent_event'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'saved_view'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."saved_view" AS t WHERE t.organization_id = v_organization AND t."owner" = v_login AND t.territory_id IS NOT DISTINCT FROM v_territory
        UNION ALL SELECT 'audit_entry'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_administers) AND t.territory_id IS NOT DISTINCT FROM v_territory AND (p_since IS NULL OR (t."at" IS NULL OR t."at" >= p_since))
        UNION ALL SELECT 'conflict'::text, count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.record_type <> 'saved_view' OR t.kept_by = v_login) AND t.territory_id IS NOT DISTINCT FROM v_territory;
END $$;
CREATE OR REPLACE FUNCTION c360.digest_buckets(p_organization uuid, p_territory uuid, p_type text, p_since timestamptz) RETURNS TABLE (bucket int, rows bigint, hash bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' AS $$
#variable_conflict use_column
DECLARE
    v_organization uuid := c360.admit(p_organization, NULL);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
    v_territory uuid := nullif(p_territory, '00000000-0000-0000-0000-000000000000'::uuid);
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."customer" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'contact' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."contact" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'address' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."address" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'vehicle' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'tag' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."tag" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'customer_tag' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'customer_group' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."customer_group" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'group_member' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'activity' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."activity" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND (p_since IS NULL OR (t."interaction_date" IS NULL OR t."interaction_date" >= p_since OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false))) GROUP BY 1;
    WHEN 'product_category' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."product_category" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'invoice' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'invoice_line' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'payment' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."payment" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'document' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."document" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'consent_event' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'saved_view' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."saved_view" AS t WHERE t.organization_id = v_organization AND t."owner" = v_login AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    WHEN 'audit_entry' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_administers) AND t.territory_id IS NOT DISTINCT FROM v_territory AND (p_since IS NULL OR (t."at" IS NULL OR t."at" >= p_since)) GROUP BY 1;
    WHEN 'conflict' THEN
        RETURN QUERY SELECT get_byte(uuid_send(t.id), 15), count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0) FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.record_type <> 'saved_view' OR t.kept_by = v_login) AND t.territory_id IS NOT DISTINCT FROM v_territory GROUP BY 1;
    ELSE
        RETURN;
    END CASE;
END $$;
CREATE OR REPLACE FUNCTION c360.digest_rows(p_organization uuid, p_territory uuid, p_type text, p_buckets bigint[], p_since timestamptz) RETURNS TABLE (id uuid, seq bigint, updated bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 SET datestyle = 'ISO, YMD' AS $$
#variable_conflict use_column
DECLARE
    v_organization uuid := c360.admit(p_organization, NULL);
    v_login text := session_user;
    v_mine uuid[] := c360.my_territories();
    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);
    v_territory uuid := nullif(p_territory, '00000000-0000-0000-0000-000000000000'::uuid);
BEGIN
    CASE p_type
    WHEN 'customer' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."customer" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'contact' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."contact" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'address' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."address" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'vehicle' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."vehicle" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'tag' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."tag" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'customer_tag' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."customer_tag" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'customer_group' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."customer_group" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'group_member' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."group_member" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'activity' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."activity" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND (p_since IS NULL OR (t."interaction_date" IS NULL OR t."interaction_date" >= p_since OR coalesce(t."status" NOT IN ('completed', 'cancelled'), true) OR coalesce(t."pinned", false))) AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'product_category' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."product_category" AS t WHERE t.organization_id = v_organization AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'invoice' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."invoice" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'invoice_line' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."invoice_line" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'payment' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."payment" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'document' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."document" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'consent_event' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."consent_event" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'saved_view' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."saved_view" AS t WHERE t.organization_id = v_organization AND t."owner" = v_login AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'audit_entry' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."audit_entry" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.action <> ALL ('{organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised}'::text[]) OR v_administers) AND t.territory_id IS NOT DISTINCT FROM v_territory AND (p_since IS NULL OR (t."at" IS NULL OR t."at" >= p_since)) AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    WHEN 'conflict' THEN
        RETURN QUERY SELECT t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint FROM c360."conflict" AS t WHERE t.organization_id = v_organization AND (t.territory_id IS NULL OR t.territory_id = ANY (v_mine)) AND (t.record_type <> 'saved_view' OR t.kept_by = v_login) AND t.territory_id IS NOT DISTINCT FROM v_territory AND get_byte(uuid_send(t.id), 15) = ANY (p_buckets);
    ELSE
        RETURN;
    END CASE;
END $$;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."customer" FOR EACH ROW EXECUTE FUNCTION c360."stamp_customer"();
CREATE TRIGGER spread AFTER UPDATE ON c360."customer" FOR EACH ROW WHEN (OLD.territory_id IS DISTINCT FROM NEW.territory_id) EXECUTE FUNCTION c360."spread_customer"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."contact" FOR EACH ROW EXECUTE FUNCTION c360."stamp_contact"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."address" FOR EACH ROW EXECUTE FUNCTION c360."stamp_address"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."vehicle" FOR EACH ROW EXECUTE FUNCTION c360."stamp_vehicle"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."tag" FOR EACH ROW EXECUTE FUNCTION c360."stamp_tag"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."customer_tag" FOR EACH ROW EXECUTE FUNCTION c360."stamp_customer_tag"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."customer_group" FOR EACH ROW EXECUTE FUNCTION c360."stamp_customer_group"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."group_member" FOR EACH ROW EXECUTE FUNCTION c360."stamp_group_member"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."activity" FOR EACH ROW EXECUTE FUNCTION c360."stamp_activity"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."product_category" FOR EACH ROW EXECUTE FUNCTION c360."stamp_product_category"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."invoice" FOR EACH ROW EXECUTE FUNCTION c360."stamp_invoice"();
CREATE TRIGGER spread AFTER UPDATE ON c360."invoice" FOR EACH ROW WHEN (OLD.territory_id IS DISTINCT FROM NEW.territory_id) EXECUTE FUNCTION c360."spread_invoice"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."invoice_line" FOR EACH ROW EXECUTE FUNCTION c360."stamp_invoice_line"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."payment" FOR EACH ROW EXECUTE FUNCTION c360."stamp_payment"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."document" FOR EACH ROW EXECUTE FUNCTION c360."stamp_document"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."consent_event" FOR EACH ROW EXECUTE FUNCTION c360."stamp_consent_event"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."saved_view" FOR EACH ROW EXECUTE FUNCTION c360."stamp_saved_view"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."audit_entry" FOR EACH ROW EXECUTE FUNCTION c360."stamp_audit_entry"();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON c360."conflict" FOR EACH ROW EXECUTE FUNCTION c360."stamp_conflict"();
