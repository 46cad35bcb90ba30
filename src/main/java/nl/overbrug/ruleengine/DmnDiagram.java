package nl.overbrug.ruleengine;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.ruletable.Column;

/** How a DMN editor draws the table: its inputs side by side under the decision. In pixels. */
record DmnDiagram(List<Column> inputs) {

    private static final int LEFT = 160;
    private static final int STEP = 170;
    private static final int INPUT_WIDTH = 140;
    private static final int INPUT_TOP = 260;
    private static final int DECISION_WIDTH = 180;
    private static final int DECISION_TOP = 80;
    private static final int DECISION_HEIGHT = 80;

    String write() {
        return """
                  <dmndi:DMNDI><dmndi:DMNDiagram id="plaatje">
                %s%s%s  </dmndi:DMNDiagram></dmndi:DMNDI>
                """.formatted(
                shape(DmnFile.DECISION, middle() - DECISION_WIDTH / 2, DECISION_TOP, DECISION_WIDTH, DECISION_HEIGHT),
                each(at -> shape(id(at), left(at), INPUT_TOP, INPUT_WIDTH, 45)),
                each(this::edge));
    }

    private String edge(int at) {
        return """
                    <dmndi:DMNEdge id="lijn-%1$s" dmnElementRef="nodig-%1$s"><di:waypoint x="%2$d" y="%3$d"/><di:waypoint x="%4$d" y="%5$d"/></dmndi:DMNEdge>
                """.formatted(
                inputs.get(at).key(), left(at) + INPUT_WIDTH / 2, INPUT_TOP, middle(), DECISION_TOP + DECISION_HEIGHT);
    }

    private static String shape(String of, int x, int y, int width, int height) {
        return """
                    <dmndi:DMNShape id="vorm-%1$s" dmnElementRef="%1$s"><dc:Bounds x="%2$d" y="%3$d" width="%4$d" height="%5$d"/></dmndi:DMNShape>
                """.formatted(of, x, y, width, height);
    }

    private String id(int at) {
        return "in-" + inputs.get(at).key();
    }

    private int middle() {
        return LEFT + Math.max(STEP * inputs.size() - (STEP - INPUT_WIDTH), DECISION_WIDTH) / 2;
    }

    private static int left(int at) {
        return LEFT + STEP * at;
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, inputs.size()).mapToObj(part).collect(Collectors.joining());
    }
}
