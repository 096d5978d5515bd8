-- What came after a lesson is looked for by person and by week: who opened a conversation when, and who answered one when.
CREATE INDEX thread_opener ON thread (organization_id, opened_by, created_at);
CREATE INDEX thread_opened ON thread (organization_id, created_at);
CREATE INDEX message_team_author ON message (organization_id, author_id, sent_at) WHERE side = 'team';
