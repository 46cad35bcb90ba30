package nl.overbrug.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Whether a process is sound and says what it does: what bpmnlint calls errors, and that no step is done twice by ways that run at once. */
final class ModelRules {

    private final List<String> complaints = new ArrayList<>();
    private final Collection<BoundaryEvent> boundaries;
    private final Map<FlowNode, List<SequenceFlow>> from;
    private final Map<FlowNode, List<SequenceFlow>> to;

    private ModelRules(BpmnModelInstance model) {
        Collection<SequenceFlow> flows = model.getModelElementsByType(SequenceFlow.class);
        boundaries = model.getModelElementsByType(BoundaryEvent.class);
        from = flows.stream().collect(groupingBy(SequenceFlow::getSource));
        to = flows.stream().collect(groupingBy(SequenceFlow::getTarget));
    }

    /** What is wrong; each complaint begins with the id of what it is about. */
    static List<String> broken(BpmnModelInstance model) {
        ModelRules rules = new ModelRules(model);
        for (Process process : model.getModelElementsByType(Process.class)) {
            rules.scope(process.getId(), process.getFlowElements(), false);
        }
        for (SubProcess sub : model.getModelElementsByType(SubProcess.class)) {
            rules.scope(sub.getId(), sub.getFlowElements(), rules.isEndedAsAWhole(sub));
        }
        model.getModelElementsByType(FlowNode.class).forEach(rules::node);
        rules.noneDoneTwice(model);
        return rules.complaints;
    }

    /** What has no place in the picture of the process. */
    static List<String> notDrawn(BpmnModelInstance model) {
        Stream<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId());
        Stream<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getWaypoints().size() > 1)
                .map(edge -> edge.getBpmnElement().getId());
        Set<String> drawn = Stream.concat(shapes, edges).collect(toSet());
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .map(FlowElement::getId)
                .filter(id -> !drawn.contains(id))
                .toList();
    }

    private void scope(String id, Collection<FlowElement> elements, boolean endedAsAWhole) {
        List<FlowNode> nodes = only(elements, FlowNode.class);
        List<StartEvent> starts = only(elements, StartEvent.class);
        complain(starts.size() != 1, id, "has " + starts.size() + " starts");
        Set<FlowNode> met = new HashSet<>();
        starts.forEach(start -> follow(start, met, node -> false, boundaries));
        for (FlowNode node : nodes) {
            boolean byItself = node instanceof SubProcess sub && sub.triggeredByEvent();
            complain(!byItself && !met.contains(node), node.getId(), "no way leads here");
            Set<FlowNode> after = after(node);
            boolean ends = after.stream().anyMatch(EndEvent.class::isInstance);
            boolean waits = endedAsAWhole && after.stream().anyMatch(CatchEvent.class::isInstance);
            complain(!byItself && !ends && !waits, node.getId(), "no end comes after it");
        }
    }

    /** Something in it, or something that happens meanwhile, stops all of it: then a way may wait without an end of its own. */
    private boolean isEndedAsAWhole(SubProcess sub) {
        boolean fromWithin = only(sub.getFlowElements(), EndEvent.class).stream()
                .flatMap(end -> end.getEventDefinitions().stream())
                .anyMatch(TerminateEventDefinition.class::isInstance);
        return fromWithin
                || boundaries.stream().anyMatch(event -> event.getAttachedTo().equals(sub) && event.cancelActivity());
    }

    private void node(FlowNode node) {
        String id = node.getId();
        int in = to.getOrDefault(node, List.of()).size();
        int out = out(node).size();
        complain(isBlank(node.getName()), id, "has no name");
        if (node instanceof Gateway gateway) {
            complain(in > 1 && out > 1, id, "joins and splits at once");
            complain(in < 2 && out < 2, id, "is superfluous");
            gateway(gateway);
        } else {
            complain(out > 1, id, "goes several ways without a gateway");
            out(node)
                    .forEach(flow -> complain(
                            flow.getConditionExpression() != null, flow.getId(), "is a condition without a gateway"));
        }
        boolean mayStop = node instanceof EndEvent || node instanceof SubProcess sub && sub.triggeredByEvent();
        complain(out == 0 && !mayStop, id, "stops without an end");
        long targets =
                out(node).stream().map(SequenceFlow::getTarget).distinct().count();
        complain(targets < out, id, "goes the same way twice");
    }

    private void gateway(Gateway gateway) {
        boolean splits = out(gateway).size() > 1;
        if (gateway instanceof ExclusiveGateway question) {
            for (SequenceFlow flow : splits ? out(question) : List.<SequenceFlow>of()) {
                complain(isBlank(flow.getName()), flow.getId(), "has no name");
                boolean asks = flow.getConditionExpression() != null;
                complain(
                        asks == flow.equals(question.getDefault()),
                        flow.getId(),
                        "needs a condition, or is the default");
            }
        } else if (gateway instanceof EventBasedGateway) {
            out(gateway)
                    .forEach(flow -> complain(
                            !(flow.getTarget() instanceof IntermediateCatchEvent), flow.getId(), "leads to no event"));
        } else {
            complain(!(gateway instanceof ParallelGateway), gateway.getId(), "is a kind of gateway that few can read");
        }
    }

    private void noneDoneTwice(BpmnModelInstance model) {
        for (ParallelGateway split : model.getModelElementsByType(ParallelGateway.class)) {
            List<SequenceFlow> ways = out(split);
            for (int one = 0; one < ways.size(); one++) {
                for (SequenceFlow other : ways.subList(one + 1, ways.size())) {
                    apart(untilJoined(ways.get(one).getTarget()), untilJoined(other.getTarget()));
                }
            }
        }
        boundaries.stream()
                .filter(event -> !event.cancelActivity())
                .forEach(event -> apart(untilJoined(event), untilJoined(event.getAttachedTo())));
    }

    private void apart(Set<FlowNode> one, Set<FlowNode> other) {
        one.stream()
                .filter(other::contains)
                .forEach(node -> complain(true, node.getId(), "is reached by two ways that run at once"));
    }

    private Set<FlowNode> untilJoined(FlowNode first) {
        Predicate<FlowNode> joins = node -> node instanceof ParallelGateway
                && to.getOrDefault(node, List.of()).size() > 1;
        Set<FlowNode> met = new HashSet<>();
        follow(first, met, joins, List.of());
        met.removeIf(joins);
        return met;
    }

    private Set<FlowNode> after(FlowNode node) {
        Set<FlowNode> met = new HashSet<>();
        follow(node, met, each -> false, List.of());
        return met;
    }

    /** @param besides what can happen meanwhile and is followed too */
    private void follow(
            FlowNode node, Set<FlowNode> met, Predicate<FlowNode> stopAt, Collection<BoundaryEvent> besides) {
        if (!met.add(node) || stopAt.test(node)) {
            return;
        }
        out(node).forEach(flow -> follow(flow.getTarget(), met, stopAt, besides));
        besides.stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .forEach(event -> follow(event, met, stopAt, besides));
    }

    private List<SequenceFlow> out(FlowNode node) {
        return from.getOrDefault(node, List.of());
    }

    private void complain(boolean wrong, String id, String what) {
        if (wrong) {
            complaints.add(id + " " + what);
        }
    }

    private static <T> List<T> only(Collection<FlowElement> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
