package nl.overbrug.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Which sequence flows the processes of a key took, for traces that follow a path to its end: the engine keeps no history. Autowire it. */
@Component
public class TakenFlows extends AbstractProcessEnginePlugin {

    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) TakenFlows.this::note);
            }
        });
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    /** The ids of the flows in the order in which they were taken. */
    public List<String> of(UUID key) {
        return List.copyOf(taken.getOrDefault(key.toString(), List.of()));
    }

    private void note(DelegateExecution execution) {
        List<String> flows = taken.computeIfAbsent(
                String.valueOf(execution.getProcessBusinessKey()),
                key -> Collections.synchronizedList(new ArrayList<>()));
        flows.add(execution.getCurrentTransitionId());
    }
}
