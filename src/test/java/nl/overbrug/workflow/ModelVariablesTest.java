package nl.overbrug.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

class ModelVariablesTest {

    @Test
    void what_the_program_sets_is_known() {
        assertThat(unknown(asking(), Set.of("mentor", "due", "at", "people", "answer")))
                .isEmpty();
    }

    @Test
    void what_nobody_sets_is_told_wherever_it_is_read() {
        assertThat(unknown(asking(), Set.of()))
                .containsExactly(
                        "word reads answer, which nobody sets",
                        "word reads at, which nobody sets",
                        "word reads due, which nobody sets",
                        "word reads mentor, which nobody sets",
                        "word reads people, which nobody sets");
    }

    @Test
    void a_called_process_knows_what_it_is_given_and_no_more() {
        Map<String, BpmnModelInstance> both = Map.of("word", calling("mentor", "mentor"), "called", called());

        assertThat(ModelVariables.unknown(both, process -> Set.of("mentor"))).isEmpty();
        assertThat(ModelVariables.unknown(both, process -> process.equals("word") ? Set.of("mentor") : Set.of()))
                .isEmpty();
        assertThat(ModelVariables.unknown(
                        Map.of("word", calling("mentor", "mentr"), "called", called()),
                        process -> process.equals("word") ? Set.of("mentor") : Set.of()))
                .containsExactly("called reads mentor, which nobody sets");
        assertThat(ModelVariables.unknown(both, process -> Set.of()))
                .containsExactly("word reads mentor, which nobody sets");
    }

    @Test
    void what_a_called_process_gives_back_must_be_set_there() {
        BpmnModelInstance asks = Bpmn.createExecutableProcess("word")
                .startEvent()
                .callActivity("call")
                .calledElement("called")
                .camundaOut("answer", "result")
                .exclusiveGateway()
                .condition("ja", "${result == 'YES'}")
                .endEvent()
                .done();
        Map<String, BpmnModelInstance> both = Map.of("word", asks, "called", called());

        assertThat(ModelVariables.unknown(both, process -> Set.of("mentor", "answer")))
                .isEmpty();
        assertThat(ModelVariables.unknown(both, process -> Set.of("mentor")))
                .containsExactly("called reads answer, which nobody sets");
    }

    @Test
    void handing_over_everything_is_told() {
        BpmnModelInstance all = calling("mentor", "mentor");
        all.getModelElementsByType(CamundaIn.class).forEach(in -> in.setCamundaVariables("all"));

        assertThat(ModelVariables.unknown(Map.of("word", all, "called", called()), process -> Set.of("mentor")))
                .containsExactly("call names no variables, but hands over all");
    }

    @Test
    void what_the_program_gives_a_process_is_read_from_its_sources() {
        BpmnModelInstance review = Bpmn.readModelFromFile(new File("processes/review.bpmn"));
        BpmnModelInstance outflow = Bpmn.readModelFromFile(new File("processes/outflow.bpmn"));

        assertThat(ProgramAnswers.to("review", review))
                .contains("next", "reviewDue", "planDue")
                .doesNotContain("outflow", "outflowDue", "settled");
        assertThat(ProgramAnswers.to("outflow", outflow))
                .contains("outflow", "lastTalk", "outflowDue")
                .doesNotContain("next");
    }

    /** An assignee, a due date, a timer, a multi-instance and a condition. */
    private static BpmnModelInstance asking() {
        return Bpmn.createExecutableProcess("word")
                .startEvent()
                .userTask("ask")
                .camundaAssignee("${mentor}")
                .camundaDueDate("${due}")
                .multiInstance()
                .camundaCollection("people")
                .camundaElementVariable("person")
                .multiInstanceDone()
                .intermediateCatchEvent("wait")
                .timerWithDate("${at}")
                .serviceTask("deed")
                .camundaDelegateExpression("${deed}")
                .exclusiveGateway()
                .condition("ja", "${answer == 'YES' and person != 'NO'}")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance calling(String source, String target) {
        return Bpmn.createExecutableProcess("word")
                .startEvent()
                .callActivity("call")
                .calledElement("called")
                .camundaIn(source, target)
                .endEvent()
                .done();
    }

    private static BpmnModelInstance called() {
        return Bpmn.createExecutableProcess("called")
                .startEvent()
                .userTask()
                .camundaAssignee("${mentor}")
                .endEvent()
                .done();
    }

    private static List<String> unknown(BpmnModelInstance model, Set<String> set) {
        return ModelVariables.unknown(Map.of("word", model), process -> set);
    }
}
