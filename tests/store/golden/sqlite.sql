CREATE TABLE "customer" (
    "rid" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer_id" TEXT,
    "external_id" TEXT,
    "aliases" TEXT,
    "username" TEXT,
    "first_name" TEXT,
    "last_name" TEXT,
    "full_name" TEXT,
    "name_other_script" TEXT,
    "company_name" TEXT,
    "tax_id" TEXT,
    "siret" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    "date_of_birth" TEXT,
    "gender" TEXT,
    "preferred_language" TEXT,
    "is_active" INTEGER,
    "is_verified" INTEGER,
    "email_verified" INTEGER,
    "phone_verified" INTEGER,
    "marketing_emails" INTEGER,
    "marketing_sms" INTEGER,
    "notes" TEXT,
    "avatar" BLOB,
    "owner" TEXT,
    "status" TEXT,
    "credit_limit" INTEGER,
    "currency" TEXT,
    "duplicate_of" BLOB,
    "last_login_at" INTEGER,
    "anniversary" TEXT,
    "sort_key" BLOB,
    "search_key" TEXT
) STRICT;
CREATE UNIQUE INDEX "customer_id" ON "customer" (id);
CREATE TABLE "contact" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "name" TEXT,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "preferred" INTEGER,
    "quiet_from" TEXT,
    "quiet_to" TEXT,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "contact_id" ON "contact" (id);
CREATE TABLE "address" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "label" TEXT,
    "lines" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "address_id" ON "address" (id);
CREATE TABLE "vehicle" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "plate" TEXT,
    "vin" TEXT,
    "make" TEXT,
    "model" TEXT,
    "year" INTEGER,
    "mileage" INTEGER,
    "fuel" TEXT,
    "inspection_due" TEXT,
    "service_due" TEXT,
    "notes" TEXT,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "vehicle_id" ON "vehicle" (id);
CREATE TABLE "tag" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "name" TEXT,
    "colour" TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE "customer_tag" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "tag" BLOB,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "customer_tag_id" ON "customer_tag" (id);
CREATE TABLE "customer_group" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "name" TEXT,
    "description" TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE "group_member" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "group" BLOB,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "group_member_id" ON "group_member" (id);
CREATE TABLE "activity" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "interaction_type" TEXT,
    "status" TEXT,
    "subject" TEXT,
    "body" TEXT,
    "interaction_date" INTEGER,
    "due_at" INTEGER,
    "assigned_to" TEXT,
    "source" TEXT,
    "reference_type" TEXT,
    "reference_id" BLOB,
    "pinned" INTEGER,
    "metadata" TEXT,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "activity_id" ON "activity" (id);
CREATE TABLE "product_category" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "name" TEXT,
    "parent" BLOB,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE "invoice" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB,
    "number" TEXT,
    "label_local" TEXT,
    "kind" TEXT,
    "country" TEXT,
    "country_code" TEXT,
    "issued_on" TEXT,
    "due_on" TEXT,
    "currency" TEXT,
    "status" TEXT,
    "total" INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE "invoice_line" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "invoice" BLOB NOT NULL REFERENCES "invoice" (id) ON DELETE CASCADE,
    "position" INTEGER,
    "description" TEXT,
    "category" BLOB,
    "product_code" TEXT,
    "quantity" INTEGER,
    "unit_price" INTEGER,
    "tax_rate" INTEGER,
    "amount" INTEGER,
    PRIMARY KEY ("invoice", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "invoice_line_id" ON "invoice_line" (id);
CREATE TABLE "payment" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "invoice" BLOB,
    "amount" INTEGER,
    "currency" TEXT,
    "method" TEXT,
    "paid_on" TEXT,
    "reference" TEXT,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "payment_id" ON "payment" (id);
CREATE TABLE "document" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "title" TEXT,
    "category" TEXT,
    "file_name" TEXT,
    "mime_type" TEXT,
    "size" INTEGER,
    "sha256" BLOB,
    "version" INTEGER,
    "expires_on" TEXT,
    "pinned" INTEGER,
    "note" TEXT,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "document_id" ON "document" (id);
CREATE TABLE "consent_event" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "customer" BLOB NOT NULL REFERENCES "customer" (id) ON DELETE CASCADE,
    "contact_point" TEXT,
    "purpose" TEXT,
    "channel" TEXT,
    "action" TEXT,
    "lawful_basis" TEXT,
    "jurisdiction" TEXT,
    "text_version" TEXT,
    "text_language" TEXT,
    "text_sha256" BLOB,
    "method" TEXT,
    "proof" BLOB,
    "captured_by" TEXT,
    "captured_at" INTEGER,
    "valid_until" TEXT,
    "previous_hash" BLOB,
    "hash" BLOB,
    PRIMARY KEY ("customer", id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "consent_event_id" ON "consent_event" (id);
CREATE TABLE "saved_view" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "owner" TEXT,
    "name" TEXT,
    "record_type" TEXT,
    "position" INTEGER,
    "definition" TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE "audit_entry" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "actor" TEXT,
    "action" TEXT,
    "record_type" TEXT,
    "record_id" BLOB,
    "customer" BLOB,
    "summary" TEXT,
    "at" INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE "conflict" (
    "id" BLOB NOT NULL,
    "organization_id" BLOB NOT NULL,
    "territory_id" BLOB,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" INTEGER NOT NULL DEFAULT 0,
    "updated_at" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "updated_by" TEXT,
    "deleted_at" INTEGER,
    "record_type" TEXT,
    "record" BLOB,
    "customer" BLOB,
    "field" TEXT,
    "kind" TEXT,
    "before" TEXT,
    "kept" TEXT,
    "lost" TEXT,
    "kept_by" TEXT,
    "lost_by" TEXT,
    "kept_at" INTEGER,
    "lost_at" INTEGER,
    "device" TEXT,
    "status" TEXT,
    "resolved_by" TEXT,
    "resolved_at" INTEGER,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "customer_sort" ON "customer" (sort_key, is_active) WHERE deleted_at IS NULL;
CREATE INDEX "customer_search_key" ON "customer" (search_key) WHERE deleted_at IS NULL;
CREATE INDEX "customer_created_at" ON "customer" ("created_at") WHERE deleted_at IS NULL;
CREATE INDEX "customer_updated_at" ON "customer" ("updated_at") WHERE deleted_at IS NULL;
CREATE INDEX "customer_customer_id" ON "customer" ("customer_id");
CREATE INDEX "customer_external_id" ON "customer" ("external_id");
CREATE INDEX "customer_username" ON "customer" ("username");
CREATE INDEX "customer_company_name" ON "customer" ("company_name") WHERE deleted_at IS NULL;
CREATE INDEX "customer_email" ON "customer" ("email") WHERE deleted_at IS NULL;
CREATE INDEX "customer_phone" ON "customer" ("phone");
CREATE INDEX "customer_city" ON "customer" ("city") WHERE deleted_at IS NULL;
CREATE INDEX "customer_country" ON "customer" ("country") WHERE deleted_at IS NULL;
CREATE INDEX "customer_status" ON "customer" ("status") WHERE deleted_at IS NULL;
CREATE INDEX "tag_name" ON "tag" ("name");
CREATE INDEX "customer_tag_tag" ON "customer_tag" ("tag");
CREATE INDEX "customer_group_name" ON "customer_group" ("name");
CREATE INDEX "group_member_group" ON "group_member" ("group");
CREATE INDEX "activity_due_at" ON "activity" ("due_at");
CREATE INDEX "activity_by_interaction_date" ON "activity" ("customer", "interaction_date", "interaction_type", "status", deleted_at);
CREATE INDEX "invoice_number" ON "invoice" ("number");
CREATE INDEX "invoice_issued_on" ON "invoice" ("issued_on");
CREATE INDEX "invoice_by_issued_on" ON "invoice" ("customer", "issued_on", "kind", "status", deleted_at);
CREATE INDEX "document_sha256" ON "document" ("sha256");
CREATE INDEX "saved_view_owner" ON "saved_view" ("owner");
CREATE INDEX "audit_entry_record_id" ON "audit_entry" ("record_id");
CREATE INDEX "audit_entry_by_at" ON "audit_entry" ("customer", "at", deleted_at);
CREATE INDEX "conflict_record" ON "conflict" ("record");
CREATE INDEX "conflict_customer" ON "conflict" ("customer");
CREATE INDEX "conflict_status" ON "conflict" ("status");
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
    op_no INTEGER PRIMARY KEY,
    action BLOB NOT NULL,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_record ON outbox (record);
CREATE TABLE sent_op (
    op_no INTEGER PRIMARY KEY,
    action BLOB NOT NULL,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT,
    at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sent_op_action ON sent_op (action);
CREATE INDEX sent_op_record ON sent_op (record);
CREATE TABLE rejected_op (
    op_no INTEGER PRIMARY KEY,
    first_op INTEGER NOT NULL,
    action BLOB NOT NULL,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    field TEXT,
    rejected_at INTEGER NOT NULL
) STRICT;
CREATE INDEX rejected_op_record ON rejected_op (record);
CREATE TABLE shadow (
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    row TEXT NOT NULL,
    PRIMARY KEY (type, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE waiting_row (
    owner BLOB NOT NULL,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    row TEXT NOT NULL,
    PRIMARY KEY (owner, type, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_cursor (
    territory BLOB PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE refresh_row (
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (type, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE unreadable_row (
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    territory BLOB,
    seq INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    field TEXT,
    PRIMARY KEY (type, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE sent_blob (
    sha256 BLOB PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step (
    step INTEGER PRIMARY KEY,
    action BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    inverses TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE import_batch (
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    undone_at INTEGER,
    summary TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE import_action (
    batch BLOB NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    action BLOB NOT NULL,
    PRIMARY KEY (batch, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_log (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    process INTEGER NOT NULL,
    type TEXT,
    record BLOB,
    owner BLOB,
    kind INTEGER NOT NULL
) STRICT;
CREATE TABLE blob_chunk (
    chunk INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (sha256, n)
) STRICT;
CREATE VIRTUAL TABLE customer_search USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5 6', tokenize="unicode61 remove_diacritics 0 tokenchars '~'");
CREATE VIRTUAL TABLE customer_notes USING fts5(words, content='', contentless_delete=1, detail=none, prefix='2 3 5', tokenize="unicode61 remove_diacritics 0 tokenchars '~'");
