package nl.overbrug.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Which variables the program gives to a process, read from its sources: what its delegates set, and the keys in the files that start it,
 * complete one of its tasks or tell it something.
 */
final class ProgramAnswers {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SET = Pattern.compile("setVariable\\(\\s*\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\",");

    private ProgramAnswers() {}

    static Set<String> to(String process, BpmnModelInstance model) {
        Set<String> names = new HashSet<>();
        for (Path file : sources()) {
            if (isDelegate(file, model)) {
                names.addAll(found(SET, text(file)));
            } else if (talks(file, process, model)) {
                names.addAll(found(KEY, text(file)));
            }
        }
        return names;
    }

    /** Whether somebody tells a process this. */
    static boolean isTold(Message message) {
        return sources().stream()
                .map(ProgramAnswers::text)
                .anyMatch(text -> text.contains("workflow.tell(") && text.contains('"' + message.getName() + '"'));
    }

    static boolean isDelegate(Path file, BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(ProgramAnswers::delegate)
                .anyMatch(name -> !name.isEmpty() && file.endsWith(Path.of("process", name + ".java")));
    }

    /** The name of the class that does an automatic step; empty when it has none. */
    static String delegate(FlowNode node) {
        String expression = node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
        if (expression == null) {
            return "";
        }
        String bean = expression.replace("${", "").replace("}", "");
        return Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
    }

    private static boolean talks(Path file, String process, BpmnModelInstance model) {
        String text = text(file);
        return Pattern.compile("workflow\\.start\\(\\s*\"" + process + '"')
                        .matcher(text)
                        .find()
                || text.contains("workflow.complete(") && names(file, model.getModelElementsByType(UserTask.class))
                || text.contains("workflow.tell(")
                        && model.getModelElementsByType(Message.class).stream()
                                .anyMatch(message -> text.contains('"' + message.getName() + '"'));
    }

    /** The name of a task is often a constant in the same package. */
    private static boolean names(Path file, Collection<UserTask> tasks) {
        String beside = sources().stream()
                .filter(other -> other.getParent().equals(file.getParent()))
                .map(ProgramAnswers::text)
                .collect(Collectors.joining());
        return tasks.stream().anyMatch(task -> beside.contains('"' + task.getId() + '"'));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
