-- What nobody waits for any more is found by how long it has been quiet.
CREATE INDEX work_item_quiet ON work_item (organization_id, clinic_id, changed_at)
  WHERE state IN ('answered', 'waiting_on_patient');
