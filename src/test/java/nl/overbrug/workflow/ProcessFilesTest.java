package nl.overbrug.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
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
            String type = ProgramAnswers.delegate(node);
            if (!type.isEmpty()) {
                assertThat(ProgramAnswers.sources())
                        .as("the delegate of %s", node.getId())
                        .anyMatch(path -> path.toString().endsWith("process/" + type + ".java"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_filled_in_on_a_form_of_the_engine(String file) {
        assertThat(text(PROCESSES.resolve(file))).doesNotContain("camunda:form");
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
    void it_is_sound_and_says_what_it_does(String file) {
        assertThat(ModelRules.broken(model(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_step_and_every_way_is_drawn(String file) {
        assertThat(ModelRules.notDrawn(model(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_message_is_told_by_somebody(String file) {
        assertThat(model(file).getModelElementsByType(Message.class))
                .allMatch(ProgramAnswers::isTold, "is told by the program");
    }

    @Test
    void every_variable_that_a_process_reads_is_set_by_somebody() throws IOException {
        Map<String, BpmnModelInstance> models =
                files().stream().collect(Collectors.toMap(file -> file.replace(".bpmn", ""), ProcessFilesTest::model));

        assertThat(ModelVariables.unknown(models, process -> ProgramAnswers.to(process, models.get(process))))
                .isEmpty();
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
