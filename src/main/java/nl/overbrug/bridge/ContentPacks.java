package nl.overbrug.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.Pillar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The content packs under {@code bridge/}: one file for each version. New fillings use the one that {@code overbrug.bridge-texts} names. */
@Service
public class ContentPacks {

    private static final String FILES = "classpath*:bridge/*.yaml";

    private final Map<String, ContentPack> packs = new HashMap<>();
    private final ContentPack current;

    /** @throws IllegalStateException when a pack is not whole or the one to use is not there */
    ContentPacks(@Value("${overbrug.bridge-texts:neutraal-1}") String version) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            ContentPack pack = read(file);
            if (packs.put(pack.version(), pack) != null) {
                throw new IllegalStateException("two content packs with version " + pack.version());
            }
        }
        current = version(version);
    }

    /** What new fillings are answered under. */
    public ContentPack current() {
        return current;
    }

    /** @throws IllegalStateException when there is none of this version */
    public ContentPack version(String version) {
        ContentPack pack = packs.get(version);
        if (pack == null) {
            throw new IllegalStateException("no content pack with version " + version);
        }
        return pack;
    }

    private static ContentPack read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<Pillar, ContentPack.PillarText> pillars = new EnumMap<>(Pillar.class);
            map(root.get("pillars"))
                    .forEach((name, text) -> pillars.put(Pillar.valueOf((String) name), pillar(map(text))));
            if (pillars.size() != Pillar.values().length) {
                throw new IllegalStateException("pillars are missing");
            }
            return new ContentPack((String) root.get("version"), pillars);
        } catch (RuntimeException e) {
            throw new IllegalStateException("content pack " + file.getFilename() + ": " + e.getMessage(), e);
        }
    }

    private static ContentPack.PillarText pillar(Map<?, ?> text) {
        List<ContentPack.Said> steps = new ArrayList<>();
        for (Object step : (List<?>) text.get("steps")) {
            steps.add(said(map(step)));
        }
        if (steps.size() != Position.HIGHEST) {
            throw new IllegalStateException("not five steps");
        }
        return new ContentPack.PillarText(said(map(text.get("about"))), List.copyOf(steps));
    }

    private static ContentPack.Said said(Map<?, ?> texts) {
        String nl = (String) texts.get("nl");
        String en = (String) texts.get("en");
        if (nl == null || en == null) {
            throw new IllegalStateException("a text is not there in both languages");
        }
        return new ContentPack.Said(nl, en);
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("a group of texts is missing");
    }
}
