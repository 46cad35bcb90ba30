-- The days until an action was done are kept by kind of action too, so that they can be told by how hard it was.
create or replace view monitor_action_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, cell.n
  from monitor_action r
 cross join lateral (
    select counted.measure, number.word || ' ' || r.voucher || ' ' || r.kind as category,
           case counted.measure when 'action' then number.n else 1 end as n
      from (values ('PLANNED', r.planned), ('DONE', r.done), ('NOT_DONE', r.planned - r.done)) number (word, n)
     cross join (values ('action'), ('action-people')) counted (measure)
     where number.n > 0
    union all
    select 'action-days', 'DONE ' || r.voucher || ' ' || days || ' ' || r.kind, 1 from unnest(r.done_after) days
    union all
    select 'action-days', 'REPORTED ' || r.voucher || ' ' || days || ' ' || r.kind, 1 from unnest(r.reported_after) days
 ) cell;

delete from monitor_cell where measure = 'action-days';
insert into monitor_cell
select measure, part, of, date_trunc('month', day)::date, since, category, sum(n)
  from monitor_action_cell
 cross join lateral (values ('ALL', ''), ('TEAM', team), ('DISTRICT', district), ('REFERRER', referrer)) scope (part, of)
 where measure = 'action-days'
 group by measure, part, of, 4, since, category;
