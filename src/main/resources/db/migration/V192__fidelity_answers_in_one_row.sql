-- A page lays hundreds of teams beside each other: a row for each answer category of each step took most of its time. So the five categories of a step
-- stand beside each other.
drop view fidelity_mentors_now;
create temporary table fidelity_mentors_before on commit drop as table fidelity_mentors;
drop table fidelity_mentors;

create table fidelity_mentors (
    span        text not null,
    since       date not null,
    part        text not null,
    item        text not null,
    nearly_all  bigint not null,
    large_part  bigint not null,
    half        bigint not null,
    small_part  bigint not null,
    nearly_none bigint not null,
    primary key (span, part, since, item)
);
comment on table fidelity_mentors is 'how many mentors stand in each answer category of a step; of those who talked with participants (item PARTICIPANTS) all in the last one';
comment on column fidelity_mentors.part is 'ALL, the id of the team that the mentor belongs to, or empty without a team';

insert into fidelity_mentors
select span, since, part, item,
       coalesce(sum(mentors) filter (where category = 'NEARLY_ALL'), 0), coalesce(sum(mentors) filter (where category = 'LARGE_PART'), 0),
       coalesce(sum(mentors) filter (where category = 'HALF'), 0), coalesce(sum(mentors) filter (where category = 'SMALL_PART'), 0),
       coalesce(sum(mentors) filter (where category = 'NEARLY_NONE'), 0)
  from fidelity_mentors_before group by 1, 2, 3, 4;

create index fidelity_mentors_since on fidelity_mentors (span, since);
create index fidelity_mentors_empty on fidelity_mentors (span)
 where nearly_all = 0 and large_part = 0 and half = 0 and small_part = 0 and nearly_none = 0;

create view fidelity_mentors_now as
select sums.span, sums.since, parts.part, sums.item,
       count(*) filter (where category = 'NEARLY_ALL') as nearly_all, count(*) filter (where category = 'LARGE_PART') as large_part,
       count(*) filter (where category = 'HALF') as half, count(*) filter (where category = 'SMALL_PART') as small_part,
       count(*) filter (where category = 'NEARLY_NONE') as nearly_none
  from fidelity_sum sums left join people_account account on account.id = sums.mentor_id
 cross join lateral (values ('ALL'), (coalesce(account.team_id::text, ''))) parts (part)
 cross join lateral fidelity_category(sums.done, sums.base) category
 where sums.base > 0
 group by 1, 2, 3, 4;

-- SQL that adds what moved: a mentor leaves the category of before (sign -1) and comes in that of now (sign 1).
create function fidelity_adding(moved text) returns text language sql immutable as $$
    select format('insert into fidelity_mentors as kept
        select * from (
            select span, since, part, item,
                   coalesce(sum(sign) filter (where category = ''NEARLY_ALL''), 0) as nearly_all,
                   coalesce(sum(sign) filter (where category = ''LARGE_PART''), 0) as large_part,
                   coalesce(sum(sign) filter (where category = ''HALF''), 0) as half,
                   coalesce(sum(sign) filter (where category = ''SMALL_PART''), 0) as small_part,
                   coalesce(sum(sign) filter (where category = ''NEARLY_NONE''), 0) as nearly_none
              from (%s) moved cross join lateral fidelity_category(done, base) category
             where base > 0 group by 1, 2, 3, 4) added
         where nearly_all <> 0 or large_part <> 0 or half <> 0 or small_part <> 0 or nearly_none <> 0
        on conflict (span, part, since, item) do update
           set nearly_all = kept.nearly_all + excluded.nearly_all, large_part = kept.large_part + excluded.large_part,
               half = kept.half + excluded.half, small_part = kept.small_part + excluded.small_part,
               nearly_none = kept.nearly_none + excluded.nearly_none', moved)
$$;

create procedure fidelity_forget_nobody() language sql as $$
    delete from fidelity_mentors where nearly_all = 0 and large_part = 0 and half = 0 and small_part = 0 and nearly_none = 0
$$;

create or replace function fidelity_move_mentors() returns trigger language plpgsql as $$
begin
    execute fidelity_adding(format('select sums.*, parts.part
          from (%s) sums left join people_account account on account.id = sums.mentor_id
         cross join lateral (values (''ALL''), (coalesce(account.team_id::text, ''''))) parts (part)',
        case tg_op when 'INSERT' then 'select *, 1 as sign from now_there'
                   when 'DELETE' then 'select *, -1 as sign from was_there'
                   else 'select *, 1 as sign from now_there union all select *, -1 from was_there' end));
    call fidelity_forget_nobody();
    return null;
end $$;

-- The lock is that of the fold.
create or replace function fidelity_move_team() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(146);
    execute fidelity_adding('select sums.*, moved.part, moved.sign
          from fidelity_sum sums, (values (coalesce($1::text, ''''), -1), (coalesce($2::text, ''''), 1)) moved (part, sign)
         where sums.mentor_id = $3') using old.team_id, new.team_id, new.id;
    call fidelity_forget_nobody();
    return null;
end $$;
