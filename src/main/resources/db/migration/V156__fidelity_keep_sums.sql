-- How often each mentor did each step, kept beside the observations it comes from, so that nothing is added up when somebody looks. See docs/adr/0023.

-- What a sum is taken away by must be what it was added by, so an observation knows when its trajectory began.
alter table fidelity_observation add began_on date;
update fidelity_observation seen set began_on = trajectory.started_on
  from trajectory_trajectory trajectory where trajectory.id = seen.trajectory_id;
alter table fidelity_observation alter began_on set not null;

create function fidelity_half_year(day date) returns date language sql immutable as $$
    select make_date(extract(year from day)::integer, case when extract(month from day) < 7 then 1 else 7 end, 1)
$$;

-- What a trajectory adds to the sums of its mentors. A step counts for a mentor when it applied in a conversation with that mentor; it was done
-- when it was done at least once in the trajectory, by whomever, and within a half-year when that was so at its end.
create view fidelity_sum_cell as
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
 cross join lateral (values ('ALL', date '-infinity'), ('BEGAN', date_trunc('year', called.began_on)::date)) spans (span, since);

create table fidelity_sum (
    span      text not null,
    since     date not null,
    item      text not null,
    mentor_id uuid not null,
    base      bigint not null,
    done      bigint not null,
    primary key (span, since, item, mentor_id)
);
comment on column fidelity_sum.span is 'ALL; BEGAN: trajectories that began in the year from since; HELD: conversations in the half-year from since';
comment on column fidelity_sum.item is 'a step, or PARTICIPANTS';
comment on column fidelity_sum.base is 'trajectories to which it applied, and done: those in which it was done';
create index fidelity_sum_empty on fidelity_sum (span) where base = 0;

create view fidelity_sum_now as
select span, since, item, mentor_id, sum(base) as base, sum(done) as done from fidelity_sum_cell group by 1, 2, 3, 4;

insert into fidelity_sum select * from fidelity_sum_now;
