-- The same rows in half the time: which measurements a trajectory had was worked out for each of its pillars again.
create or replace view monitor_pillar_now as
select s.*, answers.*
  from monitor_start s
 cross join lateral (
    with held as materialized (
        select m.compared, f.id as filling_id
          from monitor_sitting m
          left join bridge_filling f
            on f.trajectory_id = m.trajectory_id and f.moment = m.moment and f.kind = 'MEASUREMENT' and f.concluded_at is not null
         where m.trajectory_id = s.trajectory_id and m.state = 'DONE')
    select pillar.pillar,
           coalesce(max(a.answer) filter (where a.compared = 'START'), '') as at_start,
           coalesce(max(a.answer) filter (where a.compared = 'BETWEEN'), '') as at_between,
           coalesce(max(a.answer) filter (where a.compared = 'FINAL'), '') as at_final,
           coalesce(max(a.answer) filter (where a.compared = 'FIRST'), '') as at_first,
           coalesce(max(a.answer) filter (where a.compared = 'LAST'), '') as at_last
      from unnest(array['HOUSING', 'FAMILY', 'HEALTH', 'NETWORK', 'EDUCATION', 'DEBTS', 'SAVINGS', 'INCOME']) pillar (pillar)
      left join lateral (
        select held.compared, coalesce(case p.answer when 'STEP' then p.step::text else p.answer end, 'MISSING') as answer
          from held
          left join bridge_position p on p.filling_id = held.filling_id and p.pillar = pillar.pillar
      ) a on true
     group by pillar.pillar
 ) answers;
