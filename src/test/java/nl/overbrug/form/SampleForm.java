package nl.overbrug.form;

/** One of everything. */
final class SampleForm {

    static final String JSON = """
            {"type": "default", "id": "proef", "schemaVersion": 16, "exporter": {"name": "Camunda Modeler"}, "components": [
              {"type": "text", "id": "Text_1", "text": "# Over u\\n\\nVul in wat u <i>wilt</i>.", "layout": {"row": "Row_1"}},
              {"type": "textfield", "id": "F1", "key": "naam", "label": "Uw <b>naam</b>",
               "validate": {"required": true, "minLength": 2, "maxLength": 10, "pattern": "^[A-Za-z ]+$"}},
              {"type": "textarea", "id": "F2", "key": "verhaal", "label": "Uw verhaal", "properties": {"private": "true"}},
              {"type": "group", "id": "G1", "label": "Getallen", "showOutline": true, "path": "", "components": [
                {"type": "number", "id": "F3", "key": "aantal", "label": "Hoeveel?", "decimalDigits": 0,
                 "validate": {"min": 1, "max": 12}},
                {"type": "datetime", "id": "F4", "key": "dag", "subtype": "date", "dateLabel": "Welke dag?",
                 "disallowPassedDates": true}
              ]},
              {"type": "separator", "id": "S1"},
              {"type": "radio", "id": "F5", "key": "kleur", "label": "Welke kleur?", "description": "Eén",
               "properties": {"en": "Which colour?", "en.help": "One", "en.r": "Red"},
               "values": [{"label": "Rood", "value": "r"}, {"label": "Groen", "value": "g"}]},
              {"type": "select", "id": "F6", "key": "wijk", "label": "Welke wijk?",
               "values": [{"label": "Noord", "value": "n"}, {"label": "Zuid", "value": "z"}]},
              {"type": "checklist", "id": "F7", "key": "dagen", "label": "Welke dagen?",
               "values": [{"label": "Maandag", "value": "ma"}, {"label": "Dinsdag", "value": "di"}]},
              {"type": "checkbox", "id": "F8", "key": "akkoord", "label": "Ik ga akkoord", "validate": {"required": true}}
            ]}
            """;

    private SampleForm() {}

    static Form form() {
        return FormReader.read("proef", "1", JSON);
    }
}
