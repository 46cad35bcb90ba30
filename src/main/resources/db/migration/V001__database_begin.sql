-- The first migration. Every module owns the tables that begin with its word; the engine owns act_*.
COMMENT ON SCHEMA public IS 'Overbrug';
