package nl.overbrug.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Whether every variable that a process reads is set: by the program, by the process that calls it, or by one that it calls. */
final class ModelVariables {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    /** What the engine itself resolves: a bean, and the key of the process. */
    private static final Pattern NO_VARIABLE =
            Pattern.compile("camunda:delegateExpression=\"[^\"]*\"|businessKey=\"[^\"]*\"");

    private static final Pattern COLLECTION = Pattern.compile("camunda:collection=\"(\\w+)\"");
    private static final Pattern ELEMENT = Pattern.compile("camunda:elementVariable=\"(\\w+)\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-zA-Z_]\\w*");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "empty", "true", "false", "null");

    private final Map<String, BpmnModelInstance> models;
    private final Function<String, Set<String>> program;

    private ModelVariables(Map<String, BpmnModelInstance> models, Function<String, Set<String>> program) {
        this.models = models;
        this.program = program;
    }

    /**
     * @param models by the id of their process
     * @param program which variables the program sets in a process with this id
     */
    static List<String> unknown(Map<String, BpmnModelInstance> models, Function<String, Set<String>> program) {
        return new ModelVariables(models, program).complaints();
    }

    private List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        models.forEach((process, model) -> {
            Set<String> missing = new TreeSet<>(read(process));
            missing.removeAll(set(process));
            missing.forEach(name -> complaints.add(process + " reads " + name + ", which nobody sets"));
            for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
                boolean all = in(call).stream().anyMatch(in -> in.getCamundaVariables() != null)
                        || out(call).stream().anyMatch(out -> out.getCamundaVariables() != null);
                if (all) {
                    complaints.add(call.getId() + " names no variables, but hands over all");
                }
            }
        });
        return complaints;
    }

    private Set<String> read(String process) {
        Set<String> names = new HashSet<>();
        String text = NO_VARIABLE
                .matcher(Bpmn.convertToString(models.get(process)))
                .replaceAll("")
                .replaceAll("'[^']*'", "");
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            NAME.matcher(expressions.group(1))
                    .results()
                    .map(found -> found.group())
                    .forEach(names::add);
        }
        names.removeAll(WORDS);
        COLLECTION.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        calls(process).forEach(call -> in(call).forEach(in -> add(names, in.getCamundaSource())));
        callers(process).forEach(call -> out(call).forEach(out -> add(names, out.getCamundaSource())));
        return names;
    }

    private Set<String> set(String process) {
        Set<String> names = new HashSet<>(program.apply(process));
        String text = Bpmn.convertToString(models.get(process));
        ELEMENT.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        callers(process).forEach(call -> in(call).forEach(in -> add(names, in.getCamundaTarget())));
        calls(process).forEach(call -> out(call).forEach(out -> add(names, out.getCamundaTarget())));
        return names;
    }

    private List<CallActivity> calls(String process) {
        return List.copyOf(models.get(process).getModelElementsByType(CallActivity.class));
    }

    private List<CallActivity> callers(String process) {
        return models.keySet().stream()
                .flatMap(caller -> calls(caller).stream())
                .filter(call -> process.equals(call.getCalledElement()))
                .toList();
    }

    private static List<CamundaIn> in(CallActivity call) {
        return call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaIn.class)
                        .list();
    }

    private static List<CamundaOut> out(CallActivity call) {
        return call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaOut.class)
                        .list();
    }

    private static void add(Set<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
