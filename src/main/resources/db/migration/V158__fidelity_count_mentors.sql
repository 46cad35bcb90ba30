-- How many mentors stand in which answer category of a step, kept beside their sums: a page adds up no mentors. And what a mentor looked back on.

-- With how many participants a mentor talked, also by half-year.
create or replace view fidelity_sum_cell as
select called.trajectory_id, called.mentor_id, called.step as item, spans.span, spans.since, 1 as base,
       (exists (select 1 from fidelity_observation deed
                 where deed.trajectory_id = called.trajectory_id and deed.step = called.step and deed.done))::integer as done
  from (select distinct trajectory_id, mentor_id, step, began_on from fidelity_observation where applicable) called
 cross join lateral (values ('ALL', date '-infinity'), ('BEGAN', date_trunc('year', called.began_on)::date)) spans (span, since)
union all
select called.trajectory_id, called.mentor_id, called.step, 'HELD', called.half_year, 1,
       (exists (select 1 from fidelity_observation deed
                 where deed.trajectory_id = called.trajectory_id and deed.step = called.step and deed.done
                   and deed.held_on < called.half_year + interval '6 months'))::integer
  from (select distinct trajectory_id, mentor_id, step, fidelity_half_year(held_on) as half_year
          from fidelity_observation where applicable) called
union all
select called.trajectory_id, called.mentor_id, 'PARTICIPANTS', spans.span, spans.since, 1, 0
  from (select distinct trajectory_id, mentor_id, began_on from fidelity_observation where applicable) called
 cross join lateral (values ('ALL', date '-infinity'), ('BEGAN', date_trunc('year', called.began_on)::date)) spans (span, since)
union all
select called.trajectory_id, called.mentor_id, 'PARTICIPANTS', 'HELD', called.half_year, 1, 0
  from (select distinct trajectory_id, mentor_id, fidelity_half_year(held_on) as half_year from fidelity_observation where applicable) called;

insert into fidelity_sum select * from fidelity_sum_now where span = 'HELD' and item = 'PARTICIPANTS';

-- The lower bounds are those of fidelity.AnswerCategory; a test holds the two together.
create function fidelity_category(done bigint, base bigint) returns text language sql immutable as $$
    select case when 100 * done >= 90 * base then 'NEARLY_ALL' when 100 * done >= 65 * base then 'LARGE_PART'
                when 100 * done >= 35 * base then 'HALF' when 100 * done >= 10 * base then 'SMALL_PART' else 'NEARLY_NONE' end
$$;

create table fidelity_mentors (
    span     text not null,
    since    date not null,
    part     text not null,
    item     text not null,
    category text not null,
    mentors  bigint not null,
    primary key (span, part, since, item, category)
);
comment on column fidelity_mentors.part is 'ALL, the id of the team that the mentor belongs to, or empty without a team';
create index fidelity_mentors_empty on fidelity_mentors (span) where mentors = 0;
create index fidelity_sum_mentor on fidelity_sum (mentor_id);

create view fidelity_mentors_now as
select sums.span, sums.since, parts.part, sums.item, fidelity_category(sums.done, sums.base) as category, count(*) as mentors
  from fidelity_sum sums left join people_account account on account.id = sums.mentor_id
 cross join lateral (values ('ALL'), (coalesce(account.team_id::text, ''))) parts (part)
 where sums.base > 0
 group by 1, 2, 3, 4, 5;

insert into fidelity_mentors select * from fidelity_mentors_now;

-- Whatever moves a sum moves the mentor to another category.
create function fidelity_move_mentors() returns trigger language plpgsql as $$
begin
    execute format('insert into fidelity_mentors
        select moved.span, moved.since, parts.part, moved.item, fidelity_category(moved.done, moved.base), sum(moved.sign)
          from (%s) moved left join people_account account on account.id = moved.mentor_id
         cross join lateral (values (''ALL''), (coalesce(account.team_id::text, ''''))) parts (part)
         where moved.base > 0
         group by 1, 2, 3, 4, 5 having sum(moved.sign) <> 0
        on conflict (span, part, since, item, category) do update set mentors = fidelity_mentors.mentors + excluded.mentors',
        case tg_op when 'INSERT' then 'select *, 1 as sign from now_there'
                   when 'DELETE' then 'select *, -1 as sign from was_there'
                   else 'select *, 1 as sign from now_there union all select *, -1 from was_there' end);
    delete from fidelity_mentors where mentors = 0;
    return null;
end $$;
create trigger fidelity_move_mentors_insert after insert on fidelity_sum
    referencing new table as now_there for each statement execute function fidelity_move_mentors();
create trigger fidelity_move_mentors_update after update on fidelity_sum
    referencing old table as was_there new table as now_there for each statement execute function fidelity_move_mentors();
create trigger fidelity_move_mentors_delete after delete on fidelity_sum
    referencing old table as was_there for each statement execute function fidelity_move_mentors();

-- Who goes to another team takes the figures along. The lock is that of the fold.
create function fidelity_move_team() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(146);
    insert into fidelity_mentors
    select sums.span, sums.since, coalesce(moved.team::text, ''), sums.item, fidelity_category(sums.done, sums.base), sum(moved.sign)
      from fidelity_sum sums, (values (old.team_id, -1), (new.team_id, 1)) moved (team, sign)
     where sums.mentor_id = new.id and sums.base > 0
     group by 1, 2, 3, 4, 5
    on conflict (span, part, since, item, category) do update set mentors = fidelity_mentors.mentors + excluded.mentors;
    delete from fidelity_mentors where mentors = 0;
    return null;
end $$;
create trigger fidelity_move_team after update of team_id on people_account
    for each row when (old.team_id is distinct from new.team_id) execute function fidelity_move_team();

-- When a mentor asked colleagues or looked back, ticked by that mentor; about no participant.
create table fidelity_looked_back (
    mentor_id   uuid not null,
    step        text not null check (step in ('F2', 'F3')),
    on_day      date not null,
    recorded_at timestamptz not null,
    primary key (mentor_id, step, on_day)
);

-- It shows in the last conversation before it with everybody who took part then and was talked with by this mentor last.
create view fidelity_looked_back_fact as
select talk.trajectory_id, talk.id as talk_id, case tick.step when 'F2' then 'COLLEAGUES_ASKED' else 'LOOKED_BACK' end as fact
  from trajectory_conversation talk
  join fidelity_looked_back tick on tick.mentor_id = talk.mentor_id and tick.on_day >= talk.held_on
  join trajectory_trajectory trajectory on trajectory.id = talk.trajectory_id
 where (trajectory.ended_on is null or trajectory.ended_on >= tick.on_day)
   and talk.id = fidelity_talk_of(talk.trajectory_id, tick.on_day);

create index trajectory_mentor_mentor on trajectory_mentor (mentor_id);
call monitor_watch('fidelity_touched', 'select distinct past.trajectory_id from changed c join trajectory_mentor past on past.mentor_id = c.mentor_id
      join trajectory_trajectory t on t.id = past.trajectory_id where t.ended_on is null or t.ended_on >= c.on_day', 'fidelity_looked_back');
call monitor_watch('fidelity_touched', 'select distinct id from changed where ended_on is not null', 'trajectory_trajectory');

-- In how many minutes conversations were recorded, by mentor and half-year; no minutes: conversations in all, measured or not.
create table fidelity_minutes (
    mentor_id uuid not null,
    since     date not null,
    minutes   integer not null,
    talks     bigint not null,
    primary key (mentor_id, since, minutes)
);
comment on column fidelity_minutes.minutes is 'whole minutes, upwards; -1: all conversations';
