package nl.overbrug.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the process files as they are, without an engine: what they name must exist, and they must be sound and readable. */
class ProcessFilesTest {

    private static final Path PROCESSES = Path.of("processes");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_process_bears_the_name_of_its_file_and_of_a_package(String file) {
        String word = file.replace(".bpmn", "");

        assertThat(process(file).getId()).isEqualTo(word);
        assertThat(Path.of("src/main/java/nl/overbrug", word)).isDirectory();
        assertThat(process(file).getName()).isNotBlank();
        assertThat(process(file).getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_delegate_is_a_class_of_that_name_in_a_process_package(String file) {
        for (FlowNode node : nodes(file)) {
            String expression = node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
            if (expression != null) {
                String bean = expression.replace("${", "").replace("}", "");
                String type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
                assertThat(sources())
                        .as("the delegate of %s", node.getId())
                        .anyMatch(path -> path.toString().endsWith("process/" + type + ".java"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_called_process_has_a_file(String file) {
        model(file)
                .getModelElementsByType(CallActivity.class)
                .forEach(call -> assertThat(PROCESSES.resolve(call.getCalledElement() + ".bpmn"))
                        .as("what %s calls", call.getId())
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_task_goes_to_the_mentor_and_the_team_has_a_page_and_words_in_both_languages(String file) {
        TaskLinks links = new TaskLinks();
        for (UserTask task : model(file).getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaAssignee()).isEqualTo("${mentor}");
            assertThat(task.getCamundaCandidateGroups()).isEqualTo("${team}");
            assertThat(links.tasks()).as("the page of a task").contains(task.getId());
            for (String language : List.of("nl", "en")) {
                assertThat(messages(language))
                        .contains("\ntaak." + task.getId() + "=", "\ntaak." + task.getId() + ".waarom=");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_in_it_is_code(String file) {
        assertThat(text(PROCESSES.resolve(file)))
                .doesNotContain("camunda:class", "scriptTask", "<camunda:script", "camunda:expression=");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_path_has_one_start_and_can_reach_an_end(String file) {
        assertThat(process(file).getChildElementsByType(StartEvent.class)).hasSize(1);
        for (FlowNode node : nodes(file)) {
            boolean end = node instanceof EndEvent;
            boolean eventSubProcess = node instanceof SubProcess sub && sub.triggeredByEvent();
            if (!end && !eventSubProcess) {
                assertThat(reachable(node)).as("an end after %s", node.getId()).anyMatch(EndEvent.class::isInstance);
            }
            if (!(node instanceof StartEvent) && !(node instanceof BoundaryEvent) && !eventSubProcess) {
                assertThat(node.getIncoming()).as("a way to %s", node.getId()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_that_people_read_has_a_name(String file) {
        for (FlowNode node : nodes(file)) {
            assertThat(node.getName()).as("the name of %s", node.getId()).isNotBlank();
            if (node instanceof ExclusiveGateway && node.getOutgoing().size() > 1) {
                for (SequenceFlow flow : node.getOutgoing()) {
                    assertThat(flow.getName())
                            .as("the name of %s", flow.getId())
                            .isNotBlank();
                    assertThat(flow.getConditionExpression())
                            .as("the condition of %s", flow.getId())
                            .isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_is_drawn(String file) {
        Set<String> drawn = new HashSet<>();
        model(file)
                .getModelElementsByType(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));

        assertThat(nodes(file)).allSatisfy(node -> assertThat(drawn).contains(node.getId()));
    }

    private static Set<FlowNode> reachable(FlowNode from) {
        Set<FlowNode> seen = new HashSet<>();
        follow(from, seen);
        return seen;
    }

    private static void follow(FlowNode from, Set<FlowNode> seen) {
        if (seen.add(from)) {
            from.getOutgoing().forEach(flow -> follow(flow.getTarget(), seen));
        }
    }

    private static BpmnModelInstance model(String file) {
        return Bpmn.readModelFromFile(PROCESSES.resolve(file).toFile());
    }

    private static Process process(String file) {
        return model(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static Collection<FlowNode> nodes(String file) {
        return model(file).getModelElementsByType(FlowNode.class);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messages(String language) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .map(ProcessFilesTest::text)
                    .collect(Collectors.joining("\n"));
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
