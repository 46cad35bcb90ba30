-- Makes many trajectories out of few: every dossier of the replayed cohort once more per round, in other months, with mentors and teams of its own
-- for every few rounds. What is kept for the monitor is copied along. Its sums are those of a round, by the views that define them, as often as there are
-- rounds like it: to add up the rows of a million trajectories takes hours.
-- For benchmarks on a database that is thrown away afterwards: checks and triggers are off meanwhile.

-- Of 64 trajectories in each round; whoever did not join is copied in every fifth.
create function bench_id(id uuid, round integer) returns uuid language sql immutable
    return case when id is null then null else overlay(id::text placing lpad(to_hex(round), 8, '0') from 1 for 8)::uuid end;

create function bench_text_id(id text, round integer) returns text language sql immutable
    return case when id ~ '^[0-9a-f]{8}-' then overlay(id placing lpad(to_hex(round), 8, '0') from 1 for 8) else id end;

create function bench_mentors(round integer) returns integer language sql immutable
    return round / 5 + 1;

create function bench_teams(round integer) returns integer language sql immutable
    return round / 50 + 1;

-- Months back, so that nothing is in the future.
create function bench_earlier(round integer) returns interval language sql immutable
    return make_interval(months => round % 36);

create function bench_column(name text, type text) returns text language sql immutable
    return case
        when name in ('decision_id', 'term_decision_id') then name
        when name in ('mentor_id', 'recorded_by') then format('bench_id(%I, bench_mentors(round))', name)
        when name = 'team_id' then format('bench_id(%I, bench_teams(round))', name)
        when name = 'team' then format('bench_text_id(%I, bench_teams(round))', name)
        when type = 'uuid' then format('bench_id(%I, round)', name)
        when type in ('date', 'timestamp', 'timestamptz') then format('(%I - bench_earlier(round))::%s', name, type)
        else format('%I', name) end;

-- Rows of a table, once for each round from the first to the last; "of" says which.
create procedure bench_copy(copied text, of text, first integer, last integer) language plpgsql as $$
declare
    columns text;
    made text;
begin
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
           string_agg(bench_column(column_name, udt_name), ', ' order by ordinal_position)
      into columns, made
      from information_schema.columns
     where table_schema = 'public' and table_name = copied and is_identity = 'NO' and is_generated = 'NEVER' and udt_name <> 'int8';
    execute format('insert into %1$I (%2$s) select %3$s from generate_series(%4$s, %5$s) round cross join bench_%1$s b where %6$s order by round',
        copied, columns, made, first, last, of);
end $$;

create function bench_models() returns setof text language sql stable as $$
    select replace(table_name, '_now', '') from information_schema.views
     where table_schema = 'public' and table_name like 'monitor\_%\_now' order by 1
$$;

-- What one round adds to the sums, for each number of months that it can be earlier; apart what only every fifth round adds.
create procedure bench_begin_cells() language plpgsql as $$
declare
    model text;
    belongs text;
begin
    create table bench_cell (months integer, is_fifth boolean, measure text, part text, of text, month date, category text, n bigint);
    for earlier in 0..35 loop
        for fifth in 0..1 loop
            for model in select * from bench_models() loop
                belongs := case when model = 'monitor_referral'
                    then format('exists (select 1 from bench_trajectory_trajectory t where t.participant_id = b.participant_id) = %L', fifth = 0)
                    else (fifth = 0)::text end;
                execute format('delete from %I', model);
                call bench_copy(model, belongs, earlier, earlier);
                execute format('insert into bench_cell
                    select %s, %L::boolean, measure, part, of, date_trunc(''month'', day)::date, category, sum(n) from %s_cell
                     cross join lateral (values (''ALL'', ''''), (''TEAM'', team), (''DISTRICT'', district), (''REFERRER'', referrer)) scope (part, of)
                     where since = ''-infinity'' group by 3, 4, 5, 6, 7', earlier, fifth = 1, model);
            end loop;
        end loop;
    end loop;
    for model in select * from bench_models() loop
        execute format('delete from %1$I', model);
        execute format('insert into %1$I select * from bench_%1$s', model);
    end loop;
    analyze bench_cell;
end $$;

-- What there is before the first round, kept apart.
create procedure bench_begin() language plpgsql as $$
declare
    kept text;
begin
    set local session_replication_role = replica;
    for kept in
        select table_name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'
           and table_name ~ '^(trajectory|intake|bridge|plan|review|reward|measurement|questionnaire|outflow|norm|fidelity|monitor)_'
           and table_name !~ '(_touched|_sum|_draft|_reference|_reference_share|_ledger)$'
           and table_name not in ('fidelity_sum', 'fidelity_mentors', 'fidelity_minutes', 'fidelity_team_minutes', 'fidelity_looked_back')
         order by table_name
    loop
        execute format('create table bench_%1$s as table %1$s', kept);
    end loop;
    -- The sums of mentors for each number of months that a round can be earlier.
    create table bench_mentor_sums as select 0 as months, * from fidelity_sum;
    for earlier in 1..35 loop
        update fidelity_observation seen
           set held_on = was.held_on - make_interval(months => earlier), began_on = was.began_on - make_interval(months => earlier)
          from bench_fidelity_observation was where was.conversation_id = seen.conversation_id and was.step = seen.step;
        insert into bench_mentor_sums select earlier, * from fidelity_sum_now;
    end loop;
    delete from fidelity_observation;
    insert into fidelity_observation select * from bench_fidelity_observation;
    call bench_begin_cells();
    create table bench_people_team as table people_team;
    create table bench_people_account as table people_account;
    create table bench_people_account_role as table people_account_role;
end $$;

-- Thin rounds leave out what no page of figures reads, and what a conversation or a mirror finds by the index of its own dossiers: the disk is
-- not endless, and observations alone were three fifths of it.
create procedure bench_grow(first integer, last integer, is_thin boolean) language plpgsql as $$
declare
    kept text;
    belongs text;
begin
    set local session_replication_role = replica;
    set local work_mem = '256MB';
    insert into people_team (id, version, name)
    select bench_id(id, team), version, name || ' ' || team
      from bench_people_team, generate_series(bench_teams(first), bench_teams(last)) team
        on conflict do nothing;
    insert into people_account (id, version, username, display_name, password_hash, password_number, must_change_password, active, team_id, created_at)
    select bench_id(id, mentor), version, username || '-' || mentor, display_name || ' ' || mentor, password_hash, password_number,
           must_change_password, active, bench_id(team_id, bench_teams((mentor - 1) * 5)), created_at
      from bench_people_account, generate_series(bench_mentors(first), bench_mentors(last)) mentor
     where team_id is not null
        on conflict do nothing;
    insert into people_account_role (account_id, role)
    select bench_id(role.account_id, mentor), role.role
      from bench_people_account_role role join bench_people_account account on account.id = role.account_id,
           generate_series(bench_mentors(first), bench_mentors(last)) mentor
     where account.team_id is not null
        on conflict do nothing;
    for kept in
        select substr(table_name, 7) from information_schema.tables
         where table_schema = 'public' and table_name like 'bench\_%' and table_name not like 'bench\_people\_%'
           and table_name not in ('bench_mentor_sums', 'bench_cell')
           and (not is_thin or table_name ~ '^bench_(trajectory|intake|monitor)_')
         order by table_name
    loop
        belongs := case
            when kept = 'trajectory_participant' then 'round % 5 = 0 or exists (select 1 from bench_trajectory_trajectory t where t.participant_id = b.id)'
            when kept in ('intake_referral', 'monitor_referral') then
                'round % 5 = 0 or exists (select 1 from bench_trajectory_trajectory t where t.participant_id = b.participant_id)'
            when kept in ('intake_help_question', 'intake_participation') then
                'round % 5 = 0 or exists (select 1 from bench_trajectory_trajectory t where t.referral_id = b.referral_id)'
            else 'true' end;
        call bench_copy(kept, belongs, first, last);
    end loop;
    insert into fidelity_sum
    select span, since, item, bench_id(mentor_id, bench_mentors(round)), sum(base), sum(done)
      from bench_mentor_sums join generate_series(first, last) round on round % 36 = months
     group by 1, 2, 3, 4
        on conflict (span, since, item, mentor_id) do update set base = fidelity_sum.base + excluded.base, done = fidelity_sum.done + excluded.done;
end $$;

-- Adds the sums of these rounds to those that there are. Only teams differ by round.
create procedure bench_sums(first integer, last integer) language plpgsql as $$
begin
    set local work_mem = '1GB';
    create temporary table bench_sum on commit drop as
    with alike as (
        select round % 36 as months, round % 5 = 0 as is_fifth, bench_teams(round) as team, count(*) as rounds
          from generate_series(first, last) round group by 1, 2, 3)
    select measure, part, of, month, category, sum(n) as n
      from (select measure, part, of, since as month, category, n from monitor_count where span = 'MONTH'
            union all
            select measure, part, of, month, category, n * rounds
              from bench_cell join (select months, is_fifth, sum(rounds) as rounds from alike group by 1, 2) one
                on one.months = bench_cell.months and (one.is_fifth or not bench_cell.is_fifth)
             where part <> 'TEAM'
            union all
            select measure, part, bench_text_id(of, team), month, category, n * rounds
              from bench_cell join alike on alike.months = bench_cell.months and (alike.is_fifth or not bench_cell.is_fifth)
             where part = 'TEAM') cell
     group by 1, 2, 3, 4, 5;
    truncate monitor_sum;
    insert into monitor_sum
    select measure, part, span, since, of, string_agg(category || e'\t' || n, e'\n' order by category collate "C")
      from (select measure, part, span, date_trunc(span, month)::date as since, of, category, sum(n) as n
              from bench_sum cross join (values ('MONTH'), ('YEAR')) spans (span) group by 1, 2, 3, 4, 5, 6) sums
     group by 1, 2, 3, 4, 5;
    set local session_replication_role = replica;
    truncate fidelity_mentors, fidelity_minutes, fidelity_team_minutes;
    insert into fidelity_mentors select * from fidelity_mentors_now;
    -- A replayed conversation was not written down on its page, so no minutes are known: as if with everybody one took each number of minutes.
    insert into fidelity_minutes
    select mentor_id, since, minutes, case minutes when -1 then 9 else 1 end * base
      from fidelity_sum, unnest(array[-1, 1, 2, 3, 4, 5, 6, 7, 8]) minutes
     where span = 'HELD' and item = 'PARTICIPANTS';
    insert into fidelity_team_minutes select * from fidelity_team_minutes_now;
end $$;

-- How many sums are not what the views that define them say.
create function bench_differences() returns bigint language plpgsql as $$
declare
    defined text;
    differences bigint;
begin
    select string_agg(format('select * from %s_cell', model), ' union all ') into defined from bench_models() model;
    execute format('with defined as (
        select measure, part, span, date_trunc(span, day)::date as first, of, category, sum(n) as n from (%s) cell
         cross join lateral (values (''ALL'', ''''), (''TEAM'', team), (''DISTRICT'', district), (''REFERRER'', referrer)) scope (part, of)
         cross join (values (''MONTH''), (''YEAR'')) spans (span)
         where since = ''-infinity'' group by 1, 2, 3, 4, 5, 6)
        select count(*)
          from defined full join (select measure, part, span, since as first, of, category, n from monitor_count) kept
         using (measure, part, span, first, of, category)
         where defined.n is distinct from kept.n', defined) into differences;
    return differences;
end $$;
