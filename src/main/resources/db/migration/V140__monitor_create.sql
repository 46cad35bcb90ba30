-- Read models of the monitor: one flat row per thing that is counted, and cells that add those rows up per month. See docs/adr/0016.
-- A change of a fact only notes whose it is; monitor.ReadModels folds the notes in. Everything here can be made again from the facts.

create table monitor_touched (
    participant_id uuid not null
);

-- The first argument of a trigger says how its table leads to the participant.
create function monitor_touch() returns trigger language plpgsql as $$
begin
    case tg_argv[0]
        when 'id' then
            insert into monitor_touched select distinct id from changed;
        when 'participant' then
            insert into monitor_touched select distinct participant_id from changed;
        when 'referral' then
            insert into monitor_touched
            select distinct r.participant_id from changed c join intake_referral r on r.id = c.referral_id;
        when 'trajectory' then
            insert into monitor_touched
            select distinct t.participant_id from changed c join trajectory_trajectory t on t.id = c.trajectory_id;
    end case;
    return null;
end $$;

-- What is changed is noted as it was and as it became: it may have gone from one person to another.
create procedure monitor_watch(watched text, leads_by text) language plpgsql as $$
declare
    event text[];
begin
    foreach event slice 1 in array array[['insert', 'new'], ['update', 'old'], ['update', 'new'], ['delete', 'old']] loop
        execute format('create trigger monitor_%1$s_%2$s after %1$s on %3$I referencing %2$s table as changed for each statement execute function monitor_touch(%4$L)',
            event[1], event[2], watched, leads_by);
    end loop;
end $$;

call monitor_watch('trajectory_participant', 'id');
call monitor_watch('trajectory_trajectory', 'participant');
call monitor_watch('trajectory_conversation', 'trajectory');
call monitor_watch('intake_referral', 'participant');
call monitor_watch('intake_help_question', 'referral');
call monitor_watch('bridge_filling', 'trajectory');

-- One row per referral. "since": the day of the same person's earlier referral that led to taking part; a period that holds that day counts
-- this person there already.
create table monitor_referral (
    referral_id uuid primary key,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    outcome text not null,
    joined boolean not null,
    since date not null,
    pillars text[] not null,
    gender text not null,
    age text not null,
    education text not null,
    talked_after integer,
    bridge_after integer,
    state_after_year text not null,
    ask_again_on date,
    started_on date,
    ended_on date,
    end_reason text
);

create index monitor_referral_participant on monitor_referral (participant_id);
create index monitor_referral_day on monitor_referral (day);

create view monitor_referral_now as
select r.id as referral_id,
       r.participant_id,
       r.received_on as day,
       r.team_id::text as team,
       coalesce(p.district, '') as district,
       r.referrer,
       case when r.outcome is null then 'CHECKING'
            when r.outcome = 'TARGET_GROUP' then coalesce(r.participation, 'NOT_ASKED_YET')
            when r.outcome = 'NOT_TARGET_GROUP' then r.out_of_scope_reason
            else r.outcome end as outcome,
       joins.joins as joined,
       coalesce((select max(e.received_on)
                   from intake_referral e
                  where joins.joins and e.participant_id = r.participant_id
                    and e.outcome = 'TARGET_GROUP' and e.participation = 'JOINS'
                    and (e.received_on, e.id) < (r.received_on, r.id)), '-infinity') as since,
       array(select q.pillar from intake_help_question q where q.referral_id = r.id order by q.pillar) as pillars,
       coalesce(p.gender, '') as gender,
       case when aged.years < 18 then 'to17' when aged.years <= 25 then 'to25' when aged.years <= 45 then 'to45'
            when aged.years <= 67 then 'to67' else 'over67' end as age,
       coalesce(p.education, '') as education,
       r.talked_on - r.received_on as talked_after,
       (select min(f.filled_on) from bridge_filling f where f.trajectory_id = t.id) - t.started_on as bridge_after,
       case when t.id is null then 'NOT_STARTED'
            when t.ended_on <= r.received_on + interval '1 year' then t.end_reason
            else 'RUNNING' end as state_after_year,
       case r.status when 'WAITING' then r.ask_again_on end as ask_again_on,
       t.started_on,
       t.ended_on,
       t.end_reason
  from intake_referral r
  join trajectory_participant p on p.id = r.participant_id
  left join trajectory_trajectory t on t.id = r.trajectory_id
 cross join lateral (select r.outcome = 'TARGET_GROUP' and coalesce(r.participation, '') = 'JOINS' as joins) joins
 cross join lateral (select extract(year from age(r.received_on, p.birth_date)) as years) aged;

-- What each row adds to which figure.
create view monitor_referral_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, cell.since, cell.measure, cell.category, cell.n
  from monitor_referral r
 cross join lateral (
    select '-infinity'::date as since, 'referral.outcome' as measure, r.outcome as category, 1 as n
    union all select r.since, 'participant', '', 1 where r.joined
    union all select r.since, 'participant.pillar', pillar, 1 from unnest(r.pillars) pillar where r.joined
    union all select r.since, 'participant.gender', r.gender, 1 where r.joined
    union all select r.since, 'participant.age', r.age, 1 where r.joined
    union all select r.since, 'participant.education', r.education, 1 where r.joined
    union all select r.since, 'participant.after-a-year', r.day || ' ' || r.state_after_year, 1 where r.joined
    union all select '-infinity', 'referral.ask-again', r.ask_again_on::text, 1 where r.ask_again_on is not null
    union all select '-infinity', 'trajectory.ended', r.ended_on - r.started_on || ' ' || r.end_reason, 1 where r.ended_on is not null
    union all select '-infinity', 'trajectory.running', r.started_on::text, 1 where r.started_on is not null and r.ended_on is null
    union all select '-infinity', 'referral.talked-after', r.talked_after::text, 1 where r.talked_after is not null
    union all select '-infinity', 'referral.bridge-after', r.bridge_after::text, 1 where r.bridge_after is not null
 ) cell;

-- Sums of the cells of all rows, for everybody and for one team, district or referrer.
create table monitor_cell (
    measure text not null,
    part text not null check (part in ('ALL', 'TEAM', 'DISTRICT', 'REFERRER')),
    of text not null,
    month date not null,
    since date not null,
    category text not null,
    n bigint not null,
    primary key (measure, part, of, month, since, category)
);

create index monitor_cell_empty on monitor_cell (n) where n = 0;

insert into monitor_touched select id from trajectory_participant;
