-- Read models of progress: per trajectory which moments were measured, and per pillar where the participant stood. See docs/adr/0016.

-- When and where each trajectory counts. "since": the start of the same participant's trajectory before; a period that holds that day counts this
-- participant there already, with that trajectory.
create view monitor_start as
select t.id as trajectory_id,
       t.participant_id,
       t.started_on as day,
       t.team_id::text as team,
       coalesce(p.district, '') as district,
       coalesce(r.referrer, '') as referrer,
       coalesce((select max(e.started_on)
                   from trajectory_trajectory e
                  where e.participant_id = t.participant_id and (e.started_on, e.id) < (t.started_on, t.id)), '-infinity') as since
  from trajectory_trajectory t
  join trajectory_participant p on p.id = t.participant_id
  left join intake_referral r on r.id = t.referral_id;

-- What each measurement is compared as. Of two with one role the earlier is taken; the first and the last are two different ones.
create view monitor_sitting as
select m.trajectory_id, compared.moment as compared, m.id as sitting_id, m.moment, m.state
  from (select w.id, w.trajectory_id, w.moment, w.role, w.state, w.counts_as_last,
               row_number() over (partition by trajectory_id, role order by due_on, id) as of_role,
               row_number() over (partition by trajectory_id order by held_on, due_on, id) as of_held
          from measurement_moment w) m
 cross join lateral (
    select m.role as moment where m.of_role = 1 and m.role <> 'EARLY_END'
    union all select 'FIRST' where m.state = 'DONE' and m.of_held = 1 and m.counts_as_last is null
    union all select 'LAST' where m.counts_as_last is not null
 ) compared;

create table monitor_trajectory (
    trajectory_id uuid primary key,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    since date not null,
    at_start text not null,
    at_between text not null,
    at_final text not null,
    measured text not null
);
comment on column monitor_trajectory.at_start is 'how far this measurement is; NONE: there is none';
comment on column monitor_trajectory.measured is 'NEVER, ONCE or TWICE (a first and a last)';

create index monitor_trajectory_participant on monitor_trajectory (participant_id);
create index monitor_trajectory_day on monitor_trajectory (day);

create view monitor_trajectory_now as
select s.*, moments.*
  from monitor_start s
 cross join lateral (
    select coalesce(max(m.state) filter (where m.compared = 'START'), 'NONE') as at_start,
           coalesce(max(m.state) filter (where m.compared = 'BETWEEN'), 'NONE') as at_between,
           coalesce(max(m.state) filter (where m.compared = 'FINAL'), 'NONE') as at_final,
           case count(*) filter (where m.compared in ('FIRST', 'LAST')) when 0 then 'NEVER' when 1 then 'ONCE' else 'TWICE' end as measured
      from monitor_sitting m
     where m.trajectory_id = s.trajectory_id
 ) moments;

create view monitor_trajectory_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, cell.n
  from monitor_trajectory r
 cross join lateral (
    select 'trajectory' as measure, r.measured as category, 1 as n
    union all select 'moment', 'START ' || r.at_start, 1
    union all select 'moment', 'BETWEEN ' || r.at_between, 1
    union all select 'moment', 'FINAL ' || r.at_final, 1
 ) cell;

-- An answer is a step (1 to 5), NOT_APPLICABLE, LATER, or MISSING; empty when there was no measurement.
create table monitor_pillar (
    trajectory_id uuid not null,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    since date not null,
    pillar text not null,
    at_start text not null,
    at_between text not null,
    at_final text not null,
    at_first text not null,
    at_last text not null,
    primary key (trajectory_id, pillar)
);

create index monitor_pillar_participant on monitor_pillar (participant_id);
create index monitor_pillar_day on monitor_pillar (day);

create view monitor_pillar_now as
select s.*, answers.*
  from monitor_start s
 cross join lateral (
    select pillar.pillar,
           coalesce(max(a.answer) filter (where a.compared = 'START'), '') as at_start,
           coalesce(max(a.answer) filter (where a.compared = 'BETWEEN'), '') as at_between,
           coalesce(max(a.answer) filter (where a.compared = 'FINAL'), '') as at_final,
           coalesce(max(a.answer) filter (where a.compared = 'FIRST'), '') as at_first,
           coalesce(max(a.answer) filter (where a.compared = 'LAST'), '') as at_last
      from unnest(array['HOUSING', 'FAMILY', 'HEALTH', 'NETWORK', 'EDUCATION', 'DEBTS', 'SAVINGS', 'INCOME']) pillar (pillar)
      left join lateral (
        select m.compared, coalesce(case p.answer when 'STEP' then p.step::text else p.answer end, 'MISSING') as answer
          from monitor_sitting m
          left join bridge_filling f
            on f.trajectory_id = m.trajectory_id and f.moment = m.moment and f.kind = 'MEASUREMENT' and f.concluded_at is not null
          left join bridge_position p on p.filling_id = f.id and p.pillar = pillar.pillar
         where m.trajectory_id = s.trajectory_id and m.state = 'DONE'
      ) a on true
     group by pillar.pillar
 ) answers;

-- A change is a number of steps, from -4 to 4; where an answer is no step there is none.
create view monitor_pillar_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, 1 as n
  from monitor_pillar r
 cross join lateral (
    select 'position' as measure, at.moment || ' ' || r.pillar || ' ' || at.answer as category
      from (values ('START', r.at_start), ('BETWEEN', r.at_between), ('FINAL', r.at_final)) at (moment, answer)
     where at.answer <> ''
    union all
    select 'change', pair.pair || ' ' || r.pillar || ' ' ||
           case when pair.earlier ~ '[1-5]' and pair.later ~ '[1-5]' then (pair.later::int - pair.earlier::int)::text
                when 'NOT_APPLICABLE' in (pair.earlier, pair.later) then 'NOT_APPLICABLE' else 'MISSING' end
      from (values ('START_BETWEEN', r.at_start, r.at_between), ('BETWEEN_FINAL', r.at_between, r.at_final),
                   ('FIRST_LAST', r.at_first, r.at_last)) pair (pair, earlier, later)
     where pair.earlier <> '' and pair.later <> ''
 ) cell;
