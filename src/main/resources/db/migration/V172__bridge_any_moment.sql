-- The moments are those of the table measurement/moments, which policy staff change.
alter table bridge_filling drop constraint bridge_filling_moment_check;
