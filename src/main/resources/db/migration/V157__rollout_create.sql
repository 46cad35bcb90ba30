-- From when a team works with an element of the method. No row: from the beginning. Rows are only ever added; the last one of a team and element holds.
create table rollout_start (
    team_id uuid not null,
    number  integer not null,
    element text not null,
    from_on date not null,
    was_on  date not null,
    note    text,
    set_by  uuid not null,
    set_at  timestamptz not null,
    primary key (team_id, number)
);
comment on column rollout_start.from_on is 'the first day; 1900-01-01: from the beginning, 9999-12-31: not yet known';
comment on column rollout_start.was_on is 'the first day as it stood before: conversations between the two count otherwise now';

create view rollout_now as
select distinct on (team_id, element) team_id, element, from_on
  from rollout_start
 order by team_id, element, number desc;

-- The team that a trajectory belonged to on a day.
create function rollout_team_of(of_trajectory uuid, on_day date) returns uuid language sql stable as $$
    select coalesce(
        (select team_id from trajectory_mentor where trajectory_id = of_trajectory and from_on <= on_day
          order by from_on desc, recorded_at desc limit 1),
        (select team_id from trajectory_trajectory where id = of_trajectory))
$$;

call monitor_watch('fidelity_touched', 'select distinct trajectory_id from changed', 'trajectory_mentor');
call monitor_watch('fidelity_touched', 'select distinct talk.trajectory_id
      from changed c
      join (select trajectory_id, team_id from trajectory_mentor union select id, team_id from trajectory_trajectory) held on held.team_id = c.team_id
      join trajectory_conversation talk on talk.trajectory_id = held.trajectory_id
     where talk.held_on >= least(c.from_on, c.was_on) and talk.held_on < greatest(c.from_on, c.was_on)', 'rollout_start');
