-- Of all parts of a year the counts are read from the index alone: their rows lie far apart in the table. A count that moves has a new entry in
-- an index in any case.
alter table monitor_year drop constraint monitor_year_pkey;
alter table monitor_year add primary key (measure, part, year, of, category) include (n);

-- Reading the index alone needs the table to be vacuumed now and then; a fifth of it is a lot.
alter table monitor_year set (autovacuum_vacuum_scale_factor = 0.02);

-- Actions of all kinds together: beside every team there are a hundred kinds. Of how many people they are is told by the first kind that somebody has.
create or replace view monitor_action_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, cell.n
  from monitor_action r
 cross join lateral (
    select counted.measure,
           case when counted.measure like 'deed%' then number.word else number.word || ' ' || r.voucher || ' ' || r.kind end as category,
           case when counted.measure in ('action', 'deed') then number.n else 1 end as n
      from (values ('PLANNED', r.planned), ('DONE', r.done), ('NOT_DONE', r.planned - r.done)) number (word, n)
     cross join (values ('action'), ('action-people'), ('deed'), ('deed-people')) counted (measure)
     where number.n > 0
       and not (counted.measure = 'deed-people' and exists (
            select 1 from monitor_action before
             where before.trajectory_id = r.trajectory_id and (before.kind, before.voucher) < (r.kind, r.voucher)
               and case number.word when 'PLANNED' then before.planned when 'DONE' then before.done else before.planned - before.done end > 0))
    union all
    select 'action-days', 'DONE ' || r.voucher || ' ' || days || ' ' || r.kind, 1 from unnest(r.done_after) days
    union all
    select 'action-days', 'REPORTED ' || r.voucher || ' ' || days || ' ' || r.kind, 1 from unnest(r.reported_after) days
 ) cell;

insert into monitor_cell
select measure, part, of, date_trunc('month', day)::date, since, category, sum(n)
  from monitor_action_cell
 cross join lateral (values ('ALL', ''), ('TEAM', team), ('DISTRICT', district), ('REFERRER', referrer)) scope (part, of)
 where measure in ('deed', 'deed-people')
 group by measure, part, of, 4, since, category;

insert into monitor_year
select measure, part, of, date_trunc('year', month)::date, category, sum(n)
  from monitor_cell where measure in ('deed', 'deed-people') and since = '-infinity' group by 1, 2, 3, 4, 5;
