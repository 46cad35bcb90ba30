-- Read models of goals and actions. See docs/adr/0016.

create table monitor_goal (
    trajectory_id uuid not null,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    since date not null,
    pillar text not null,
    goals integer not null,
    reached integer not null,
    foreseen integer not null,
    primary key (trajectory_id, pillar)
);
comment on column monitor_goal.foreseen is 'goals with an action that has both an obstacle and a strategy for it';

create index monitor_goal_participant on monitor_goal (participant_id);
create index monitor_goal_day on monitor_goal (day);

create view monitor_goal_now as
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

-- Of each number also how many people it is about.
create view monitor_goal_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, cell.n
  from monitor_goal r
 cross join lateral (
    select counted.measure, r.pillar || ' ' || number.word as category,
           case counted.measure when 'goal' then number.n else 1 end as n
      from (values ('SET', r.goals), ('REACHED', r.reached), ('NOT_REACHED', r.goals - r.reached),
                   ('FORESEEN', r.foreseen), ('NOT_FORESEEN', r.goals - r.foreseen)) number (word, n)
     cross join (values ('goal'), ('goal-people')) counted (measure)
     where number.n > 0
 ) cell;

-- Actions of one kind ("" is not on the list of actions), with or without a voucher in prospect. Days count from the day it was planned.
create table monitor_action (
    trajectory_id uuid not null,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    since date not null,
    kind text not null,
    voucher text not null,
    planned integer not null,
    done integer not null,
    done_after integer[] not null,
    reported_after integer[] not null,
    primary key (trajectory_id, kind, voucher)
);

create index monitor_action_participant on monitor_action (participant_id);
create index monitor_action_day on monitor_action (day);

create view monitor_action_now as
select s.*, actions.*
  from monitor_start s
 cross join lateral (
    select coalesce(a.reward_type, '') as kind,
           promised.voucher,
           count(*)::int as planned,
           count(a.done_on)::int as done,
           coalesce(array_agg(a.done_on - began.planned_on order by a.done_on - began.planned_on) filter (where a.done_on is not null), '{}') as done_after,
           coalesce(array_agg(a.reported_on - began.planned_on order by a.reported_on - began.planned_on) filter (where a.done_on is not null), '{}') as reported_after
      from plan_plan p
      join plan_action a on a.plan_id = p.id
     cross join lateral (
        select case when exists (select 1 from reward_voucher v where v.action_id = a.id and v.state <> 'DECLINED')
                    then 'VOUCHER' else 'NONE' end as voucher
     ) promised
     cross join lateral (
        select least(a.done_on, coalesce(min(c.happened_on), p.made_on)) as planned_on
          from plan_action_change c
         where c.action_id = a.id and c.deed = 'PLANNED'
     ) began
     where p.trajectory_id = s.trajectory_id
     group by 1, 2
 ) actions;

create view monitor_action_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, cell.n
  from monitor_action r
 cross join lateral (
    select counted.measure, number.word || ' ' || r.voucher || ' ' || r.kind as category,
           case counted.measure when 'action' then number.n else 1 end as n
      from (values ('PLANNED', r.planned), ('DONE', r.done), ('NOT_DONE', r.planned - r.done)) number (word, n)
     cross join (values ('action'), ('action-people')) counted (measure)
     where number.n > 0
    union all
    select 'action-days', 'DONE ' || r.voucher || ' ' || days, 1 from unnest(r.done_after) days
    union all
    select 'action-days', 'REPORTED ' || r.voucher || ' ' || days, 1 from unnest(r.reported_after) days
 ) cell;
