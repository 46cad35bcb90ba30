-- The same rows, found by the indexes there are: plans by their trajectory, answers by their questionnaire.

create or replace view monitor_goal_now as
select s.*, goals.*
  from monitor_start s
 cross join lateral (
    select g.pillar,
           count(*)::int as goals,
           (count(*) filter (where g.state = 'REACHED'))::int as reached,
           (count(*) filter (where exists (
                select 1 from plan_plan p join plan_action a on a.plan_id = p.id
                 where p.trajectory_id = g.trajectory_id and p.goal_id = g.id and a.obstacle <> '' and a.strategy <> ''
                union all
                select 1 from plan_plan p join plan_action_change c on c.plan_id = p.id
                 where p.trajectory_id = g.trajectory_id and c.trajectory_id = g.trajectory_id
                   and p.goal_id = g.id and c.obstacle <> '' and c.strategy <> '')))::int as foreseen
      from bridge_goal g
     where g.trajectory_id = s.trajectory_id
     group by g.pillar
 ) goals;

create or replace view monitor_score_now as
select s.*, scores.score, scores.at_start, scores.at_last, scores.uncomputed,
       coalesce(scale.items, '{}') as items, coalesce(scale.answers, '{}') as answers, scale.total
  from monitor_start s
 cross join lateral (
    select c.score,
           max(c.value) filter (where f.compared = 'START') as at_start,
           max(c.value) filter (where f.compared = 'LAST') as at_last,
           (count(*) filter (where c.value is null))::int as uncomputed
      from monitor_filled f
      join questionnaire_score c on c.questionnaire_id = f.questionnaire_id
     where f.trajectory_id = s.trajectory_id
     group by c.score
 ) scores
  left join lateral (
    select array_agg(a.item order by a.item) as items, array_agg(a.value order by a.item) as answers,
           max(case when f.instrument = 'QLI' then round(2 * (c.value - 15) * c.asked) else round(c.value * c.asked) end)::int as total
      from monitor_filled f
      join questionnaire_score c on c.questionnaire_id = f.questionnaire_id and c.score = scores.score
     cross join lateral (
        select a.item, a.value
          from questionnaire_answer a
         where a.questionnaire_id = f.questionnaire_id and f.instrument <> 'QLI' and a.value is not null
        union all
        -- Twice (satisfaction - 3.5) x importance, so that it is a whole number.
        select replace(s.item, '_satisfaction', ''), (2 * s.value - 7) * i.value
          from questionnaire_answer s
          join questionnaire_answer i on i.questionnaire_id = s.questionnaire_id and i.item = replace(s.item, '_satisfaction', '_importance')
         where s.questionnaire_id = f.questionnaire_id and f.instrument = 'QLI' and s.item like '%\_satisfaction'
           and s.value is not null and i.value is not null
      ) a
     where f.trajectory_id = s.trajectory_id
       and f.compared = case f.instrument when 'WORKING_ALLIANCE' then 'LAST' else 'START' end
       and f.instrument <> 'BRIEF_A'
       and c.answered = c.asked
       and a.item like case c.score when 'QLI_HEALTH' then 'H%' when 'QLI_SOCIO_ECONOMIC' then 'S%'
                                    when 'QLI_PSYCHOLOGICAL' then 'P%' when 'QLI_FAMILY' then 'F%' else '%' end
       -- On five points the same answers also make a score on seven.
       and not (c.score = 'PIFS_7' and exists (
            select 1 from questionnaire_score five where five.questionnaire_id = f.questionnaire_id and five.score = 'PIFS_5'))
    having count(*) > 1
 ) scale on true;

drop view monitor_answered_item;
