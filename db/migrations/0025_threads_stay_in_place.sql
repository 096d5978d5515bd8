-- Each message changes when its thread last moved. While an index held that instant, the change went into every index of the table,
-- each in a place of its own: now the row changes where it stands, in the room its page keeps for it. A patient's conversations are
-- few enough to be put in order when they are asked for.
DROP INDEX thread_patient;
CREATE INDEX thread_patient ON thread (organization_id, patient_id);
ALTER TABLE thread SET (fillfactor = 85);
