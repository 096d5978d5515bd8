-- A note may answer what a rule tells staff to ask, such as what a helper of a young patient may see. It is a note like any other:
-- the team of the conversation reads it, nobody on the patient's side does.
ALTER TABLE note ADD COLUMN about text CHECK (about IN ('proxies.teens'));
