package nl.overbrug.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What does jobs by itself when they are due. It is held while somebody else does them in order; where jobs are off, there is none. */
@Component
public class JobClockwork {

    private final ObjectProvider<JobExecutor> executor;

    JobClockwork(ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
    }

    /** Comes back once nothing is being done any more. */
    public void hold() {
        executor.ifAvailable(JobExecutor::shutdown);
    }

    public void release() {
        executor.ifAvailable(JobExecutor::start);
    }
}
