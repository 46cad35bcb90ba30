-- A measurement is called by its months, which the table of moments sets.
-- Three days more: six months after the last day of August is the last day of February.
alter table measurement_moment add column months int not null default 0;
update measurement_moment m
   set months = (extract(year from age(m.due_on + 3, t.started_on)) * 12 + extract(month from age(m.due_on + 3, t.started_on)))::int
  from trajectory_trajectory t
 where t.id = m.trajectory_id;
alter table measurement_moment alter column months drop default;
comment on column measurement_moment.months is 'how many months after its anchor it is meant for';
