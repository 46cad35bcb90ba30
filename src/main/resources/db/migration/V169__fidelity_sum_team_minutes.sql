-- In how many minutes conversations were recorded, by team, kept beside the counts of the mentors: a page adds up no mentors.
create table fidelity_team_minutes (
    team    text not null,
    since   date not null,
    minutes integer not null,
    talks   bigint not null,
    primary key (since, team, minutes)
);
comment on column fidelity_team_minutes.team is 'the id of the team that the mentor belongs to, or empty without a team';
create index fidelity_team_minutes_none on fidelity_team_minutes (team) where talks = 0;

create view fidelity_team_minutes_now as
select coalesce(account.team_id::text, '') as team, kept.since, kept.minutes, sum(kept.talks) as talks
  from fidelity_minutes kept left join people_account account on account.id = kept.mentor_id
 group by 1, 2, 3;

insert into fidelity_team_minutes select * from fidelity_team_minutes_now;

-- Whatever moves the count of a mentor moves that of the team.
create function fidelity_move_minutes() returns trigger language plpgsql as $$
begin
    execute format('insert into fidelity_team_minutes
        select coalesce(account.team_id::text, ''''), moved.since, moved.minutes, sum(moved.talks)
          from (%s) moved left join people_account account on account.id = moved.mentor_id
         group by 1, 2, 3 having sum(moved.talks) <> 0
         order by 1, 2, 3
        on conflict (since, team, minutes) do update set talks = fidelity_team_minutes.talks + excluded.talks',
        case tg_op when 'INSERT' then 'table now_there'
                   when 'DELETE' then 'select mentor_id, since, minutes, -talks as talks from was_there'
                   else 'table now_there union all select mentor_id, since, minutes, -talks from was_there' end);
    delete from fidelity_team_minutes where talks = 0;
    return null;
end $$;
create trigger fidelity_move_minutes_insert after insert on fidelity_minutes
    referencing new table as now_there for each statement execute function fidelity_move_minutes();
create trigger fidelity_move_minutes_update after update on fidelity_minutes
    referencing old table as was_there new table as now_there for each statement execute function fidelity_move_minutes();
create trigger fidelity_move_minutes_delete after delete on fidelity_minutes
    referencing old table as was_there for each statement execute function fidelity_move_minutes();

-- Who goes to another team takes these along too.
create function fidelity_move_team_minutes() returns trigger language plpgsql as $$
begin
    insert into fidelity_team_minutes
    select coalesce(moved.team::text, ''), kept.since, kept.minutes, sum(moved.sign * kept.talks)
      from fidelity_minutes kept, (values (old.team_id, -1), (new.team_id, 1)) moved (team, sign)
     where kept.mentor_id = new.id
     group by 1, 2, 3
     order by 1, 2, 3
    on conflict (since, team, minutes) do update set talks = fidelity_team_minutes.talks + excluded.talks;
    delete from fidelity_team_minutes where talks = 0;
    return null;
end $$;
create trigger fidelity_move_team_minutes after update of team_id on people_account
    for each row when (old.team_id is distinct from new.team_id) execute function fidelity_move_team_minutes();
