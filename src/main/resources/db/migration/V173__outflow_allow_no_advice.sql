-- The rules may have no row for these facts; then mentor and participant decide without an advice, with a reason.
alter table outflow_talk alter column advice drop not null;
