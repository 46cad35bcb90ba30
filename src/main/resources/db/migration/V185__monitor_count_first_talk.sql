-- Who was asked again was talked with before: the time until the talk about taking part is that until the first one. And whose day to ask again
-- has come is taken up on the morning of that day, but was not asked again yet: the day counts until somebody did.
call monitor_watch('monitor_touched', 'select distinct r.participant_id from changed c join intake_referral r on r.id = c.referral_id',
    'intake_participation');

create or replace view monitor_referral_now as
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
       coalesce((select min(talk.talked_on) from intake_participation talk where talk.referral_id = r.id), r.talked_on) - r.received_on as talked_after,
       (select min(f.filled_on) from bridge_filling f where f.trajectory_id = t.id) - t.started_on as bridge_after,
       case when t.id is null then 'NOT_STARTED'
            when t.ended_on <= r.received_on + interval '1 year' then t.end_reason
            else 'RUNNING' end as state_after_year,
       case when r.status in ('WAITING', 'ELIGIBLE') then r.ask_again_on end as ask_again_on,
       t.started_on,
       t.ended_on,
       t.end_reason
  from intake_referral r
  join trajectory_participant p on p.id = r.participant_id
  left join trajectory_trajectory t on t.id = r.trajectory_id
 cross join lateral (select r.outcome = 'TARGET_GROUP' and coalesce(r.participation, '') = 'JOINS' as joins) joins
 cross join lateral (select extract(year from age(r.received_on, p.birth_date)) as years) aged;

insert into monitor_touched
select distinct participant_id from intake_referral
 where (status = 'ELIGIBLE' and ask_again_on is not null)
    or id in (select referral_id from intake_participation group by referral_id having count(*) > 1);
