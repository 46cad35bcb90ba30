package nl.overbrug.bridge.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.overbrug.bridge.ContentPack;
import nl.overbrug.bridge.ContentPacks;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Standing;
import nl.overbrug.bridge.Wish;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.page.Option;
import nl.overbrug.page.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The texts of the Bridge in the reader's language; in a template {@code ${@pillarTexts.about(…)}}. */
@Component("pillarTexts")
class PillarTexts {

    private final ContentPacks packs;
    private final Texts texts;

    PillarTexts(ContentPacks packs, Texts texts) {
        this.packs = packs;
        this.texts = texts;
    }

    public String about(Pillar pillar) {
        return packs.current().of(pillar).about().in(locale());
    }

    /** The version of the texts that new answers are given under. */
    public String version() {
        return packs.current().version();
    }

    public String slug(Pillar pillar) {
        return PillarSlug.of(pillar);
    }

    /** What was answered, in the words under which it was answered. */
    public String said(Pillar pillar, Standing standing) {
        return standing == null
                ? texts.of("brug.niet-ingevuld")
                : said(pillar, standing.position(), standing.contentVersion());
    }

    /** @param position null when there was no answer */
    public String said(Pillar pillar, Position position, String version) {
        if (position == null) {
            return texts.of("brug.niet-ingevuld");
        }
        return switch (position.kind()) {
            case STEP -> packs.version(version).of(pillar).step(position.step()).in(locale());
            case NOT_APPLICABLE -> texts.of("brug.nvt");
            case LATER -> texts.of("brug.later");
        };
    }

    /** What was said before, with its day; beside the same answer only that it was the same. */
    public String before(Pillar pillar, Standing before, Standing now) {
        boolean same = now != null && now.position().equals(before.position());
        String said = same ? texts.of("brug.hetzelfde") : said(pillar, before);
        return texts.of("brug.op-die-dag", before.on(), said);
    }

    /** What was wanted before, with its day. */
    public String before(Pillar pillar, Wish before) {
        return texts.of("brug.op-die-dag", before.on(), wish(pillar, before));
    }

    public String wish(Pillar pillar, Wish wish) {
        return packs.version(wish.contentVersion()).of(pillar).step(wish.step()).in(locale());
    }

    /** @param step 1 to 5; null when there is no wish */
    public String wanted(Pillar pillar, Integer step) {
        return step == null ? "–" : packs.current().of(pillar).step(step).in(locale());
    }

    /** The five steps, lowest first, one of which may carry a remark. */
    List<Option> steps(Pillar pillar, Integer remarked, String remark) {
        ContentPack.PillarText pack = packs.current().of(pillar);
        return IntStream.rangeClosed(Position.LOWEST, Position.HIGHEST)
                .mapToObj(step -> new Option(
                        String.valueOf(step),
                        pack.step(step).in(locale()),
                        remarked != null && remarked == step ? remark : null))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
