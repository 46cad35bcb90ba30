package nl.overbrug.rulepreview;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftOutlook;
import nl.overbrug.rulepreview.Preview.Latest;
import org.springframework.stereotype.Component;

/** The preview in one sentence, for the pages of a draft. */
@Component
class PreviewOutlook implements DraftOutlook {

    private static final String SHORT = "rulepreview.kort.";

    private final Previews previews;

    PreviewOutlook(Previews previews) {
        this.previews = previews;
    }

    @Override
    public Outlook of(Draft draft) {
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
