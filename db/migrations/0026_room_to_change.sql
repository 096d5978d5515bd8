-- Work items change with each message, marks of reading with each look. With room in its page such a row changes where it stands and
-- keeps its places in every index of its table.
ALTER TABLE work_item SET (fillfactor = 85);
ALTER TABLE thread_reader SET (fillfactor = 85);
