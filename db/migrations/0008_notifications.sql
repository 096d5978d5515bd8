-- What leaves the building: one row per person and event, so nobody is told twice.
CREATE TABLE notification (
  organization_id text NOT NULL,
  id text NOT NULL,
  person_id text NOT NULL,
  event_key text NOT NULL,
  kind text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given_up')),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, person_id, event_key)
);
CREATE INDEX notification_waiting ON notification (next_attempt_at) WHERE state = 'waiting';
SELECT wall_in('notification');
CREATE POLICY scope ON notification TO parley_app USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_is_system()));
GRANT SELECT, INSERT, UPDATE ON notification TO parley_app;
