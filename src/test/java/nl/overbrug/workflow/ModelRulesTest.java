package nl.overbrug.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** Each rule by a model that breaks just that one: a sound model with one thing changed. */
class ModelRulesTest {

    private static final String SOUND = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                targetNamespace="word">
              <message id="tellWord" name="tell"/>
              <process id="word" isExecutable="true">
                <startEvent id="begin" name="Begin"/>
                <sequenceFlow id="toAsk" sourceRef="begin" targetRef="ask"/>
                <userTask id="ask" name="Vragen"/>
                <boundaryEvent id="late" name="Te laat" attachedToRef="ask" cancelActivity="false"><messageEventDefinition/></boundaryEvent>
                <sequenceFlow id="toRemind" sourceRef="late" targetRef="remind"/>
                <serviceTask id="remind" name="Herinneren"/>
                <sequenceFlow id="toReminded" sourceRef="remind" targetRef="reminded"/>
                <endEvent id="reminded" name="Herinnerd"/>
                <sequenceFlow id="toWants" sourceRef="ask" targetRef="wants"/>
                <exclusiveGateway id="wants" name="Wil de inwoner?"/>
                <sequenceFlow id="yes" name="ja" sourceRef="wants" targetRef="both"><conditionExpression>${a}</conditionExpression></sequenceFlow>
                <sequenceFlow id="no" name="nee" sourceRef="wants" targetRef="stop"><conditionExpression>${b}</conditionExpression></sequenceFlow>
                <endEvent id="stop" name="Gestopt"/>
                <parallelGateway id="both" name="Tegelijk"/>
                <sequenceFlow id="toTalk" sourceRef="both" targetRef="talk"/>
                <sequenceFlow id="toWithin" sourceRef="both" targetRef="within"/>
                <userTask id="talk" name="Praten"/>
                <sequenceFlow id="talked" sourceRef="talk" targetRef="together"/>
                <subProcess id="within" name="Binnen">
                  <startEvent id="inner" name="Begin"/>
                  <sequenceFlow id="toWait" sourceRef="inner" targetRef="wait"/>
                  <intermediateCatchEvent id="wait" name="Wachten"><messageEventDefinition messageRef="tellWord"/></intermediateCatchEvent>
                  <sequenceFlow id="waited" sourceRef="wait" targetRef="innerEnd"/>
                  <endEvent id="innerEnd" name="Klaar"><terminateEventDefinition/></endEvent>
                </subProcess>
                <sequenceFlow id="left" sourceRef="within" targetRef="together"/>
                <parallelGateway id="together" name="Samen"/>
                <sequenceFlow id="toEnd" sourceRef="together" targetRef="end"/>
                <endEvent id="end" name="Klaar"/>
              </process>
            </definitions>
            """;

    @Test
    void a_sound_model_has_no_complaints() {
        assertThat(ModelRules.broken(model(SOUND))).isEmpty();
    }

    @Test
    void a_second_start_or_none_is_told_also_within() {
        broken(
                "<startEvent id=\"begin\"",
                "<startEvent id=\"other\" name=\"Ook\"/><startEvent id=\"begin\"",
                "word has 2 starts");
        broken(
                "<startEvent id=\"inner\"",
                "<startEvent id=\"other\" name=\"Ook\"/><startEvent id=\"inner\"",
                "within has 2 starts");
        broken("startEvent id=\"inner\"", "userTask id=\"inner\"", "within has 0 starts");
    }

    @Test
    void a_step_that_no_way_leads_to_is_told() {
        broken(
                "<endEvent id=\"stop\"",
                "<userTask id=\"lost\" name=\"Kwijt\"/><endEvent id=\"stop\"",
                "lost no way leads here");
        broken(
                "<endEvent id=\"innerEnd\"",
                "<task id=\"lost\" name=\"Kwijt\"/><endEvent id=\"innerEnd\"",
                "lost no way leads here");
    }

    @Test
    void a_way_that_never_ends_is_told() {
        broken(
                "sourceRef=\"remind\" targetRef=\"reminded\"",
                "sourceRef=\"remind\" targetRef=\"remind\"",
                "remind no end comes after it");
        broken(
                "sourceRef=\"wait\" targetRef=\"innerEnd\"",
                "sourceRef=\"wait\" targetRef=\"wait\"",
                "innerEnd no way leads here");
    }

    @Test
    void a_way_may_wait_without_an_end_where_all_of_it_is_ended() {
        String waits = SOUND.replace("<sequenceFlow id=\"waited\"", """
                <sequenceFlow id="again" name="weer" sourceRef="split" targetRef="listen"/>
                <sequenceFlow id="done" sourceRef="split" targetRef="innerEnd"/>
                <parallelGateway id="split" name="Tegelijk"/>
                <intermediateCatchEvent id="listen" name="Luisteren"><messageEventDefinition messageRef="tellWord"/></intermediateCatchEvent>
                <sequenceFlow id="round" sourceRef="listen" targetRef="listenMore"/>
                <task id="listenMore" name="Doen"/>
                <sequenceFlow id="back" sourceRef="listenMore" targetRef="listen"/>
                <sequenceFlow id="waited\"""")
                .replace("sourceRef=\"wait\" targetRef=\"innerEnd\"", "sourceRef=\"wait\" targetRef=\"split\"");

        assertThat(ModelRules.broken(model(waits))).isEmpty();
        assertThat(ModelRules.broken(model(waits.replace("<terminateEventDefinition/>", ""))))
                .contains("listen no end comes after it");
    }

    @Test
    void a_step_that_stops_without_an_end_is_told() {
        broken(
                "<sequenceFlow id=\"toReminded\" sourceRef=\"remind\" targetRef=\"reminded\"/>",
                "",
                "remind stops without an end");
        broken(
                "<sequenceFlow id=\"left\" sourceRef=\"within\" targetRef=\"together\"/>",
                "",
                "within stops without an end");
    }

    @Test
    void a_split_without_a_gateway_is_told() {
        broken(
                "<endEvent id=\"end\"",
                "<sequenceFlow id=\"too\" sourceRef=\"ask\" targetRef=\"stop\"/><endEvent id=\"end\"",
                "ask goes several ways without a gateway");
        broken(
                "<sequenceFlow id=\"toAsk\" sourceRef=\"begin\" targetRef=\"ask\"/>",
                "<sequenceFlow id=\"toAsk\" sourceRef=\"begin\" targetRef=\"ask\"><conditionExpression>${a}</conditionExpression></sequenceFlow>",
                "toAsk is a condition without a gateway");
    }

    @Test
    void ways_that_run_at_once_and_meet_without_a_join_are_told() {
        broken(
                "<parallelGateway id=\"together\"",
                "<exclusiveGateway id=\"together\"",
                "together is reached by two ways that run at once");
        broken(
                "sourceRef=\"remind\" targetRef=\"reminded\"",
                "sourceRef=\"remind\" targetRef=\"wants\"",
                "wants is reached by two ways that run at once");
    }

    @Test
    void what_people_read_has_a_name() {
        broken("id=\"remind\" name=\"Herinneren\"", "id=\"remind\"", "remind has no name");
        broken("id=\"wants\" name=\"Wil de inwoner?\"", "id=\"wants\"", "wants has no name");
        broken("id=\"wait\" name=\"Wachten\"", "id=\"wait\" name=\" \"", "wait has no name");
        broken("id=\"no\" name=\"nee\"", "id=\"no\"", "no has no name");
    }

    @Test
    void every_answer_has_a_condition_but_the_default() {
        broken("<conditionExpression>${b}</conditionExpression>", "", "no needs a condition, or is the default");
        String byDefault = SOUND.replace("<conditionExpression>${b}</conditionExpression>", "")
                .replace("<exclusiveGateway id=\"wants\"", "<exclusiveGateway id=\"wants\" default=\"no\"");
        assertThat(ModelRules.broken(model(byDefault))).isEmpty();
    }

    @Test
    void a_gateway_that_does_nothing_or_two_things_is_told() {
        broken(
                "sourceRef=\"wants\" targetRef=\"stop\"",
                "sourceRef=\"ask\" targetRef=\"stop\"",
                "wants is superfluous");
        broken(
                "sourceRef=\"begin\" targetRef=\"ask\"",
                "sourceRef=\"begin\" targetRef=\"wants\"",
                "wants joins and splits at once");
        broken(
                "exclusiveGateway id=\"wants\"",
                "inclusiveGateway id=\"wants\"",
                "wants is a kind of gateway that few can read");
        broken("exclusiveGateway id=\"wants\"", "eventBasedGateway id=\"wants\"", "yes leads to no event");
        broken(
                "sourceRef=\"wants\" targetRef=\"stop\"",
                "sourceRef=\"wants\" targetRef=\"both\"",
                "wants goes the same way twice");
    }

    @Test
    void what_is_not_drawn_is_told() {
        BpmnModelInstance drawn = Bpmn.createExecutableProcess("word")
                .startEvent("begin")
                .endEvent("end")
                .done();
        assertThat(ModelRules.notDrawn(drawn)).isEmpty();

        String text = Bpmn.convertToString(drawn);
        assertThat(ModelRules.notDrawn(model(text.replaceAll("(?s)<bpmndi:BPMNEdge.*?</bpmndi:BPMNEdge>", ""))))
                .hasSize(1);
        assertThat(ModelRules.notDrawn(model(text.replaceFirst("(?s)<bpmndi:BPMNShape.*?</bpmndi:BPMNShape>", ""))))
                .containsExactly("begin");
    }

    private static void broken(String sound, String wrong, String complaint) {
        assertThat(SOUND).contains(sound);
        assertThat(ModelRules.broken(model(SOUND.replace(sound, wrong)))).contains(complaint);
    }

    private static BpmnModelInstance model(String text) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
