package nl.overbrug.bridge.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.overbrug.bridge.BridgeText;
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

    /** Which version of the texts this is, and since when, as a sentence. */
    public String version(ContentPack pack) {
        return pack.from() == null
                ? texts.of("brug.tekst.eerste", pack.version())
                : texts.of("brug.tekst.versie", pack.version(), pack.from());
    }

    /** The same of texts that are only known by their number. */
    public String version(int number) {
        return version(packs.version(number));
    }

    /** For the {@code lang} attribute of an answer; null when it is in the reader's language. */
    public String lang(Pillar pillar, Position position, int version) {
        return position == null || !position.isStep()
                ? null
                : packs.version(version).of(pillar).step(position.step()).otherLanguage(locale());
    }

    public String lang(Pillar pillar, Standing standing) {
        return standing == null ? null : lang(pillar, standing.position(), standing.contentVersion());
    }

    /** The question of a pillar. */
    public String in(BridgeText text) {
        return text.in(locale());
    }

    public String lang(BridgeText text) {
        return text.otherLanguage(locale());
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
    public String said(Pillar pillar, Position position, int version) {
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

    /** @param wish null when there is none */
    public String wanted(Pillar pillar, Wish wish) {
        return wish == null ? "–" : wish(pillar, wish);
    }

    /** The five steps, lowest first, one of which may carry a remark. */
    List<Option> steps(ContentPack.PillarText pack, Integer remarked, String remark) {
        return IntStream.rangeClosed(Position.LOWEST, Position.HIGHEST)
                .mapToObj(step -> new Option(
                        String.valueOf(step),
                        pack.step(step).in(locale()),
                        remarked != null && remarked == step ? remark : null,
                        pack.step(step).otherLanguage(locale())))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
