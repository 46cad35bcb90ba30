-- In how many minutes a mentor wrote down a conversation: from opening its page to saving it. Only the minutes stay.

-- While the page is open: one row, gone when the conversation is saved. No trail of what was done on it.
create table review_page_time (
    mentor_id     uuid not null,
    trajectory_id uuid not null references trajectory_trajectory,
    seconds       integer not null,
    last_at       timestamptz not null,
    running       boolean not null,
    primary key (mentor_id, trajectory_id)
);
comment on column review_page_time.running is 'false: the mentor stopped half-way';

create table review_minutes (
    conversation_id uuid primary key,
    minutes         integer not null check (minutes > 0)
);
comment on column review_minutes.minutes is 'whole minutes, upwards';

create view fidelity_minutes_now as
select talk.mentor_id, fidelity_half_year(talk.held_on) as since, counted.minutes, count(*) as talks
  from (select conversation_id, -1 as minutes from review_review union all select conversation_id, minutes from review_minutes) counted
  join trajectory_conversation talk on talk.id = counted.conversation_id
 group by 1, 2, 3;

insert into fidelity_minutes select * from fidelity_minutes_now;

-- The sums move in the same transaction; they are those of one mentor, so nobody waits.
create function fidelity_count_minutes() returns trigger language plpgsql as $$
begin
    execute format('insert into fidelity_minutes
        select talk.mentor_id, fidelity_half_year(talk.held_on), %s, %s count(*)
          from changed join trajectory_conversation talk on talk.id = changed.conversation_id group by 1, 2, 3
        on conflict (mentor_id, since, minutes) do update set talks = fidelity_minutes.talks + excluded.talks',
        case tg_table_name when 'review_minutes' then 'changed.minutes' else '-1' end, case tg_op when 'DELETE' then '-' else '' end);
    delete from fidelity_minutes where talks = 0;
    return null;
end $$;
create index fidelity_minutes_none on fidelity_minutes (mentor_id) where talks = 0;
create trigger fidelity_count_reviews_insert after insert on review_review
    referencing new table as changed for each statement execute function fidelity_count_minutes();
create trigger fidelity_count_reviews_delete after delete on review_review
    referencing old table as changed for each statement execute function fidelity_count_minutes();
create trigger fidelity_count_minutes_insert after insert on review_minutes
    referencing new table as changed for each statement execute function fidelity_count_minutes();
create trigger fidelity_count_minutes_delete after delete on review_minutes
    referencing old table as changed for each statement execute function fidelity_count_minutes();
