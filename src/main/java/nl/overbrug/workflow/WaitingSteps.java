package nl.overbrug.workflow;

import java.time.ZoneId;

/** What everything waits for, for many keys at once, as SQL: the engine's own queries ask for one at a time. */
public final class WaitingSteps {

    /** The engine keeps its dates without a zone, as the clock on the wall shows them where it runs. */
    private static final String ZONE = ZoneId.systemDefault().getId();

    private WaitingSteps() {}

    /**
     * A query with the columns {@code subject} (the key), {@code step} (the name of the task, timer or message in the process file) and
     * {@code due}, which is null for what waits without a date.
     */
    public static String sql() {
        return """
                select e.business_key_::uuid as subject, t.task_def_key_ as step, t.due_date_ at time zone '%1$s' as due
                  from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                union all
                select e.business_key_::uuid, d.act_id_, j.duedate_ at time zone '%1$s'
                  from act_ru_job j
                  join act_ru_jobdef d on d.id_ = j.job_def_id_
                  join act_ru_execution e on e.id_ = j.process_instance_id_
                union all
                select e.business_key_::uuid, s.activity_id_, null
                  from act_ru_event_subscr s join act_ru_execution e on e.id_ = s.proc_inst_id_
                """.formatted(ZONE);
    }
}
