package nl.overbrug.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overbrug.workflow.ProcessStep.Kind;
import nl.overbrug.workflow.ProcessStep.Way;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Follows a process from its start, each way to its end before the next, and writes down what it meets. */
final class ProcessReader {

    private final List<ProcessStep> steps = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    private ProcessReader() {}

    static ProcessStory read(BpmnModelInstance file, String key, Instant since) {
        Process process = file.getModelElementById(key);
        ProcessReader reader = new ProcessReader();
        reader.begin(process.getFlowElements());
        String about = process.getDocumentations().stream()
                .findFirst()
                .map(text -> text.getTextContent().strip())
                .orElse("");
        return new ProcessStory(key, process.getName(), about, since, List.copyOf(reader.steps));
    }

    private void begin(Collection<FlowElement> elements) {
        elements.stream().filter(StartEvent.class::isInstance).forEach(start -> goOn((FlowNode) start));
    }

    private void visit(FlowNode node) {
        if (!met.add(node.getId())) {
            return;
        }
        if (node instanceof SubProcess within) {
            begin(within.getFlowElements());
        } else {
            write(node);
        }
        besides(node);
        if (node instanceof EventBasedGateway) {
            node.getOutgoing().forEach(flow -> met.add(flow.getTarget().getId()));
            node.getOutgoing().forEach(flow -> goOn(flow.getTarget()));
        } else {
            goOn(node);
        }
    }

    private void goOn(FlowNode node) {
        node.getOutgoing().forEach(flow -> visit(flow.getTarget()));
    }

    /** What can happen while the step goes on. */
    private void besides(FlowNode host) {
        host.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(host))
                .forEach(this::visit);
    }

    private void write(FlowNode node) {
        Kind kind = kind(node);
        if (kind != null) {
            String part = node instanceof CallActivity call ? call.getCalledElement() : "";
            steps.add(new ProcessStep(kind, label(node), part, ways(node)));
        }
    }

    /** Null for what is only drawn: starts, ends, and where ways come together. */
    private static Kind kind(FlowNode node) {
        if (node instanceof EndEvent
                || node instanceof Gateway && node.getOutgoing().size() < 2) {
            return null;
        }
        if (node instanceof UserTask) {
            return Kind.PERSON;
        }
        if (node instanceof CallActivity) {
            return Kind.PART;
        }
        if (node instanceof BoundaryEvent) {
            return Kind.MEANWHILE;
        }
        if (node instanceof ParallelGateway) {
            return Kind.TOGETHER;
        }
        if (node instanceof IntermediateCatchEvent || node instanceof EventBasedGateway) {
            return Kind.WAIT;
        }
        return node instanceof Gateway ? Kind.QUESTION : Kind.AUTOMATIC;
    }

    private static List<Way> ways(FlowNode node) {
        return node instanceof Gateway
                ? node.getOutgoing().stream().map(ProcessReader::way).toList()
                : List.of();
    }

    private static Way way(SequenceFlow flow) {
        FlowNode to = flow.getTarget();
        boolean event = flow.getSource() instanceof EventBasedGateway;
        String answer = event ? label(to) : text(flow.getName());
        FlowNode next = event ? to.getOutgoing().iterator().next().getTarget() : to;
        while (next instanceof Gateway && next.getOutgoing().size() == 1) {
            next = next.getOutgoing().iterator().next().getTarget();
        }
        return new Way(answer, label(next), next instanceof EndEvent);
    }

    private static String label(FlowNode node) {
        return text(node.getName());
    }

    private static String text(String name) {
        return name == null ? "" : name.strip();
    }
}
