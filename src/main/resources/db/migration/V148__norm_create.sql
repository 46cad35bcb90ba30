-- From which day the date of the next step of a trajectory was counted, so that it can be counted anew when the norms change.
create table norm_rhythm (
    trajectory_id  uuid primary key references trajectory_trajectory,
    counted_from   date not null
);

-- For what waits already: its date, less the days by which it was counted. Not in a database that never ran: the engine has no tables there.
do $$
begin
    if to_regclass('act_ru_task') is not null then
        insert into norm_rhythm (trajectory_id, counted_from)
        select t.id, k.due_date_::date - said.days
          from trajectory_trajectory t
          join act_ru_execution e on e.business_key_ = t.id::text
          join act_ru_task k on k.proc_inst_id_ = e.id_ and k.task_def_key_ in ('makePlan', 'holdReview', 'decideOutflow')
          cross join lateral (
              select (d.verdicts -> 0 ->> 'days')::int as days
                from rulebook_decision d
                join ruleversion_published p on p.id = d.version_id and p.rule_set = 'trajectory/norms'
               where d.subject = t.id and d.facts ->> 'norm' = 'REVIEW'
               order by d.decided_at desc limit 1) said
         where k.due_date_ is not null and said.days is not null
            on conflict do nothing;
    end if;
end $$;
