package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.ContentPack;
import nl.overbrug.bridge.Filling;
import nl.overbrug.bridge.MeasurementMoment;
import nl.overbrug.bridge.Position;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Bridge as a measurement: the same screens, frozen after concluding. */
@Controller
class MeasurementPages {

    private final BridgeMeasurements measurements;
    private final BridgeViews views;
    private final PillarPage page;

    MeasurementPages(BridgeMeasurements measurements, BridgeViews views, PillarPage page) {
        this.measurements = measurements;
        this.views = views;
        this.page = page;
    }

    @GetMapping("/trajecten/{id}/brug/meting/{code}")
    String overview(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(required = false) LocalDate op,
            Model model) {
        MeasurementMoment moment = moment(id, code);
        BridgeView view = views.of(id, op);
        Optional<Filling> filling = measurements.of(id, code);
        model.addAttribute("view", view);
        model.addAttribute("moment", moment);
        model.addAttribute("filling", filling.orElse(null));
        model.addAttribute("obstacle", measurements.obstacle(id, code).orElse(null));
        model.addAttribute("answers", answers(view, moment));
        model.addAttribute("base", base(view, moment));
        model.addAttribute("texts", texts(view, moment));
        model.addAttribute(
                "comparison", filling.map(now -> Comparison.of(now, view)).orElse(null));
        return "bridge/measurement";
    }

    @GetMapping("/trajecten/{id}/brug/meting/{code}/{slug}")
    String show(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable String slug,
            @RequestParam(required = false) LocalDate op,
            Model model) {
        MeasurementMoment moment = moment(id, code);
        BridgeView view = views.of(id, op);
        if (!view.mayMeasure() || measurements.obstacle(id, code).isPresent()) {
            return view.to(at(moment));
        }
        PillarPage.Screen screen = screen(view, moment, BridgeViews.pillar(slug));
        model.addAttribute("form", form(view, screen));
        return page.show(screen, view, model);
    }

    @PostMapping("/trajecten/{id}/brug/meting/{code}/{slug}")
    String save(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable String slug,
            @ModelAttribute("form") PositionForm form,
            BindingResult input,
            Model model) {
        MeasurementMoment moment = moment(id, code);
        BridgeView view = views.of(id, form.on());
        Pillar pillar = BridgeViews.pillar(slug);
        if (form.stops() && form.isEmpty()) {
            return view.to(at(moment));
        }
        Position answer = PillarPage.read(form, input);
        if (answer == null
                || InputProblems.show(
                        measurements.fill(
                                id, code, view.stamp(form.version(), form.on(), form.texts()), Map.of(pillar, answer)),
                        input)) {
            PillarPage.Screen screen = screen(view, moment, pillar);
            views.again(id, BridgePart.NOW, form(view, screen), model);
            return page.show(screen, view, model);
        }
        Pillar next = form.stops() ? null : view.after(pillar);
        return view.to(at(moment) + (next == null ? "" : "/" + PillarSlug.of(next)));
    }

    @PostMapping("/trajecten/{id}/brug/meting/{code}/afronden")
    String conclude(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam LocalDate on,
            RedirectAttributes redirect) {
        MeasurementMoment moment = moment(id, code);
        BridgeView view = views.of(id, on);
        Result<Filling> result = measurements.conclude(id, code, view.stamp(version, on));
        Notice.of(result, "brug.meting.afgerond").on(redirect);
        return view.to(at(moment));
    }

    private PillarPage.Screen screen(BridgeView view, MeasurementMoment moment, Pillar pillar) {
        return new PillarPage.Screen(base(view, moment), pillar, answers(view, moment), moment, texts(view, moment));
    }

    private static PositionForm form(BridgeView view, PillarPage.Screen screen) {
        return PositionForm.of(
                view.bridge().version(), view.sitting().on(), screen.answers().get(screen.pillar()));
    }

    /** What was measured so far, or else what it starts with. */
    private Map<Pillar, Position> answers(BridgeView view, MeasurementMoment moment) {
        return measurements
                .of(view.id(), moment.code())
                .map(Filling::positions)
                .orElseGet(() -> measurements.saidAlready(
                        view.id(), moment.code(), view.sitting().on()));
    }

    private ContentPack texts(BridgeView view, MeasurementMoment moment) {
        return measurements.texts(view.id(), moment.code(), view.sitting().on()).orElseThrow();
    }

    private static String base(BridgeView view, MeasurementMoment moment) {
        return view.path() + at(moment);
    }

    private static String at(MeasurementMoment moment) {
        return "/meting/" + moment.code();
    }

    private MeasurementMoment moment(UUID trajectoryId, String code) {
        return measurements.moments(trajectoryId).stream()
                .filter(moment -> moment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
