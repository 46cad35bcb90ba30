package nl.overbrug.rulepreview;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftOutlook;
import nl.overbrug.rulepreview.Findings.Now;
import nl.overbrug.rulepreview.Preview.Latest;
import org.springframework.stereotype.Component;

/** The preview in one sentence, for the pages of a draft, after what the draft lacks for those that run. */
@Component
class PreviewOutlook implements DraftOutlook {

    private static final String SHORT = "rulepreview.kort.";

    private final Previews previews;
    private final Silences silences;
    private final Texts texts;

    PreviewOutlook(Previews previews, Silences silences, Texts texts) {
        this.previews = previews;
        this.silences = silences;
        this.texts = texts;
    }

    @Override
    public List<Outlook> of(Draft draft) {
        return Stream.concat(silences.of(draft).stream().map(this::warning), Stream.of(inShort(draft)))
                .toList();
    }

    private Outlook warning(Now silence) {
        String what = texts.of(silence.args().get(0).toString());
        return silence.count().isExact()
                ? Outlook.warning(SHORT + "zwijgt", List.of(silence.count().number(), what))
                : Outlook.warning(SHORT + "zwijgt-weinig", List.of(what));
    }

    private Outlook inShort(Draft draft) {
        Latest latest = previews.of(draft.id()).map(Preview::latest).orElse(null);
        String path = "/regels/concepten/" + draft.id() + "/gevolgen";
        if (latest == null || (latest.findings() == null && !latest.isRunning())) {
            return new Outlook(path, SHORT + "geen", List.of());
        }
        if (latest.isRunning()) {
            return new Outlook(path, SHORT + "bezig", List.of());
        }
        if (latest.outdated()) {
            return new Outlook(path, SHORT + "verouderd", List.of());
        }
        return said(path, latest.findings());
    }

    private static Outlook said(String path, Findings findings) {
        if (findings.isEmpty()) {
            return new Outlook(path, SHORT + "leeg", List.of());
        }
        Shown changed = findings.changed();
        return changed.isExact()
                ? new Outlook(path, SHORT + "uitkomst", List.of(findings.looked(), changed.number()))
                : new Outlook(path, SHORT + "weinig", List.of(findings.looked()));
    }
}
