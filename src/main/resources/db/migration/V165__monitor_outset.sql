-- Read model of the start: where everybody who started stood at the first measurement, and whether that person dropped out within a year after
-- the referral. Made of rows that are kept already, so it is folded in after them. See docs/adr/0016.
create table monitor_outset (
    referral_id uuid not null,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    subject text not null,
    level numeric(4,1) not null,
    dropped boolean not null,
    primary key (referral_id, subject)
);
comment on column monitor_outset.subject is 'a pillar, a score, or ALL: everybody who started, also without a measurement';
comment on column monitor_outset.level is 'the step on the pillar; of a score as many digits as a median needs';

create index monitor_outset_participant on monitor_outset (participant_id);
create index monitor_outset_day on monitor_outset (day);

create view monitor_outset_now as
select m.referral_id, m.participant_id, m.day, m.team, m.district, m.referrer, stood.subject, stood.level,
       m.state_after_year in ('NO_CONTACT', 'DOES_NOT_WANT') as dropped
  from monitor_referral m
  join intake_referral r on r.id = m.referral_id
 cross join lateral (
    select 'ALL' as subject, 0::numeric(4,1) as level
    union all
    select p.pillar, p.at_start::numeric(4,1)
      from monitor_pillar p
     where p.trajectory_id = r.trajectory_id and p.at_start ~ '^[1-5]$'
    union all
    select s.score, round(s.at_start, case s.score when 'PIFS_7' then 1 else 0 end)::numeric(4,1)
      from monitor_score s
     where s.trajectory_id = r.trajectory_id and s.at_start is not null
       and s.score in ('QLI_TOTAL', 'QLI_HEALTH', 'QLI_PSYCHOLOGICAL', 'PIFS_7', 'BRIEF_A_TOT')
 ) stood
 where m.joined and m.state_after_year <> 'NOT_STARTED';

create view monitor_outset_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, '-infinity'::date as since, 'outset' as measure,
       r.subject || ' ' || r.level || ' ' || case when r.dropped then 'DROPPED' else 'STAYED' end as category, 1 as n
  from monitor_outset r;

-- Who is known already is counted too.
insert into monitor_touched select id from trajectory_participant;
