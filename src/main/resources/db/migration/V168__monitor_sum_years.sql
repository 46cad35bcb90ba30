-- Sums of whole years, so that a page of a year or of everything reads no months; and what the parts of a year are laid beside each other by
-- in few categories, however many days there are.

create table monitor_year (
    measure text not null,
    part text not null check (part in ('ALL', 'TEAM', 'DISTRICT', 'REFERRER')),
    of text not null,
    year date not null,
    category text not null,
    n bigint not null,
    primary key (measure, part, year, of, category)
);
comment on table monitor_year is 'monitor_cell of all months of a year together; of who came back only what counts the first time';
create index monitor_year_empty on monitor_year (n) where n = 0;

-- Months of all parts beside each other: the month comes before the part.
alter table monitor_cell drop constraint monitor_cell_pkey;
alter table monitor_cell add primary key (measure, part, month, of, since, category);

-- The numbers of days are those of monitor.Following; a test holds the two together.
create function monitor_mark(days integer) returns text language sql immutable as $$
    select case when days <= 30 then '30' when days <= 91 then '91' when days <= 183 then '183'
                when days <= 365 then '365' when days <= 548 then '548' when days <= 730 then '730' else 'LATER' end
$$;

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

insert into monitor_cell
select measure, part, of, date_trunc('month', day)::date, since, category, sum(n)
  from monitor_referral_cell
 cross join lateral (values ('ALL', ''), ('TEAM', team), ('DISTRICT', district), ('REFERRER', referrer)) scope (part, of)
 where measure in ('participant.after-a-year-by-month', 'referral.so-far')
 group by measure, part, of, 4, since, category;

insert into monitor_year
select measure, part, of, date_trunc('year', month)::date, category, sum(n)
  from monitor_cell where since = '-infinity' group by 1, 2, 3, 4, 5;
