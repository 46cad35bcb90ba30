-- Whose year is over is told by the month of the referral: a whole month at a time, so that who looks on two days does not see one person come.
-- What was kept by day is not needed any more.
create or replace view monitor_referral_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, '-infinity'::date as since, cell.measure, cell.category, cell.n
  from monitor_referral r
 cross join lateral (
    select 'referral.outcome' as measure, r.outcome as category, 1 as n
    union all select 'participant.pillar', pillar, 1 from unnest(r.pillars) pillar where r.joined
    union all select 'participant.gender', r.gender, 1 where r.joined
    union all select 'participant.age', r.age, 1 where r.joined
    union all select 'participant.education', r.education, 1 where r.joined
    union all select 'participant.after-a-year-by-month', date_trunc('month', r.day)::date || ' ' || r.state_after_year, 1 where r.joined
    union all select 'referral.ask-again', r.ask_again_on::text, 1 where r.ask_again_on is not null
    union all select 'trajectory.ended', r.ended_on - r.started_on || ' ' || r.end_reason, 1 where r.ended_on is not null
    union all select 'trajectory.running', r.started_on::text, 1 where r.started_on is not null and r.ended_on is null
    union all select 'referral.talked-after', r.talked_after::text, 1 where r.talked_after is not null
    union all select 'referral.bridge-after', r.bridge_after::text, 1 where r.bridge_after is not null
    union all select 'referral.so-far', 'TALKED', 1 where r.talked_after is not null
    union all select 'referral.so-far', 'BRIDGED', 1 where r.bridge_after is not null
    union all select 'referral.so-far', 'RUNNING', 1 where r.started_on is not null and r.ended_on is null
    union all select 'referral.so-far', 'ENDED ' || monitor_mark(r.ended_on - r.started_on) || ' ' || r.end_reason, 1 where r.ended_on is not null
 ) cell;

delete from monitor_cell where measure = 'participant.after-a-year';
delete from monitor_year where measure = 'participant.after-a-year';
