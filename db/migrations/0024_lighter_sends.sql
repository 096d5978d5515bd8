-- Each send writes into these. Keys grow old in the order they come, so their age needs no tree; an event is found by its place alone.
DROP INDEX idempotency_key_age;
CREATE INDEX idempotency_key_age ON idempotency_key USING brin (created_at);
ALTER TABLE outbox DROP CONSTRAINT outbox_pkey;
DROP INDEX outbox_order;
ALTER TABLE outbox ADD CONSTRAINT outbox_pkey PRIMARY KEY (transaction_id, id);
