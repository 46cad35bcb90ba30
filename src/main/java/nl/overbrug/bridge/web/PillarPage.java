package nl.overbrug.bridge.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.bridge.ComingBack;
import nl.overbrug.bridge.ContentPack;
import nl.overbrug.bridge.MeasurementMoment;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Standing;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.page.Option;
import nl.overbrug.page.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** One pillar on a calm page of its own, in conversation and as a measurement. */
@Component
class PillarPage {

    private final PillarTexts pillars;
    private final Texts texts;
    private final ComingBack comingBack;

    PillarPage(PillarTexts pillars, Texts texts, ComingBack comingBack) {
        this.pillars = pillars;
        this.texts = texts;
        this.comingBack = comingBack;
    }

    /**
     * @param base the address before the pillar's word
     * @param answers what was answered so far
     * @param moment null in conversation
     * @param texts those from which is chosen
     */
    record Screen(
            String base, Pillar pillar, Map<Pillar, Position> answers, MeasurementMoment moment, ContentPack texts) {

        /** Those that need no more asking. */
        public Map<Pillar, Position> settled() {
            Map<Pillar, Position> settled = new EnumMap<>(Pillar.class);
            answers.forEach((key, answer) -> {
                if (answer.isDefinite()) {
                    settled.put(key, answer);
                }
            });
            return settled;
        }
    }

    String show(Screen screen, BridgeView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("screen", screen);
        Standing before =
                screen.moment() == null ? view.memory().unasked().positions().get(screen.pillar()) : null;
        model.addAttribute("options", options(screen, before));
        model.addAttribute("before", before);
        model.addAttribute("stillSo", before != null && isConfirmable(screen, before));
        model.addAttribute("place", view.order().indexOf(screen.pillar()) + 1);
        return "bridge/position";
    }

    /** @return the answer; null when there is none that can be saved, and then the form says why */
    static Position read(PositionForm form, BindingResult input) {
        if (form.isEmpty()) {
            InputProblems.show(List.of(Problem.of("answer", "probleem.brug-kies")), input);
            return null;
        }
        if (form.position().isEmpty()) {
            InputProblems.show(List.of(Problem.of("answer", "probleem.onbekende-keuze")), input);
        }
        return input.hasErrors() ? null : form.position().orElse(null);
    }

    private boolean isConfirmable(Screen screen, Standing before) {
        return comingBack.isConfirmable(screen.pillar(), before, screen.texts());
    }

    /** @param before what somebody who came back said before; nothing is chosen beforehand */
    private List<Option> options(Screen screen, Standing before) {
        boolean remark = before != null && isConfirmable(screen, before);
        List<Option> options = new ArrayList<>(pillars.steps(
                screen.texts().of(screen.pillar()),
                remark ? before.position().step() : null,
                remark ? texts.of("brug.hier-stond-ik", before.on()) : null));
        options.add(Option.of(Position.Kind.NOT_APPLICABLE.name(), texts.of("brug.kies-nvt")));
        options.add(Option.of(Position.Kind.LATER.name(), texts.of("brug.kies-later")));
        return options;
    }
}
