-- Who joined counts with every referral, as in the flow: then the years together hold what everything holds, and by subtracting one from the other
-- nobody finds out who came back. See docs/adr/0022.
create or replace view monitor_referral_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, '-infinity'::date as since, cell.measure, cell.category, cell.n
  from monitor_referral r
 cross join lateral (
    select 'referral.outcome' as measure, r.outcome as category, 1 as n
    union all select 'participant.pillar', pillar, 1 from unnest(r.pillars) pillar where r.joined
    union all select 'participant.gender', r.gender, 1 where r.joined
    union all select 'participant.age', r.age, 1 where r.joined
    union all select 'participant.education', r.education, 1 where r.joined
    union all select 'participant.after-a-year', r.day || ' ' || r.state_after_year, 1 where r.joined
    union all select 'referral.ask-again', r.ask_again_on::text, 1 where r.ask_again_on is not null
    union all select 'trajectory.ended', r.ended_on - r.started_on || ' ' || r.end_reason, 1 where r.ended_on is not null
    union all select 'trajectory.running', r.started_on::text, 1 where r.started_on is not null and r.ended_on is null
    union all select 'referral.talked-after', r.talked_after::text, 1 where r.talked_after is not null
    union all select 'referral.bridge-after', r.bridge_after::text, 1 where r.bridge_after is not null
 ) cell;

delete from monitor_cell where measure = 'participant';

with moved as (
    delete from monitor_cell where measure like 'participant.%' returning *)
insert into monitor_cell
select measure, part, of, month, date '-infinity', category, sum(n) from moved group by 1, 2, 3, 4, 6 having sum(n) <> 0;
