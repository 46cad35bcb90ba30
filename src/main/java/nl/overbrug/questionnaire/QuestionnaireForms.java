package nl.overbrug.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The forms of the instruments. The shipped ones hold item codes only; a municipality that may use an instrument puts a file of the same
 * name, with the wording, into its own folder {@code overbrug.forms-dir}.
 */
@Component
public class QuestionnaireForms {

    private static final int SHORT_DIGEST = 12;

    private final Map<Instrument, QuestionnaireForm> forms = new EnumMap<>(Instrument.class);
    private final String ownFolder;
    private final ObjectMapper json;
    private final int points;

    /** @param points 5 or 7: with how many points financial scarcity is answered */
    QuestionnaireForms(
            ObjectMapper json,
            @Value("${overbrug.forms-dir:}") String ownFolder,
            @Value("${overbrug.questionnaire.scarcity-points:5}") int points) {
        this.json = json;
        this.ownFolder = ownFolder;
        this.points = points;
        forms.put(Instrument.QLI, read("quality-of-life"));
        forms.put(Instrument.PIFS, read("financial-scarcity-" + points));
        forms.put(Instrument.BRIEF_A, read("executive-function"));
        forms.put(Instrument.WORKING_ALLIANCE, read("working-alliance"));
    }

    /** @throws IllegalArgumentException for the Bridge, which has pages of its own */
    public QuestionnaireForm of(Instrument instrument) {
        QuestionnaireForm form = forms.get(instrument);
        if (form == null) {
            throw new IllegalArgumentException("no questionnaire: " + instrument);
        }
        return form;
    }

    /** With how many points financial scarcity is answered. */
    int scarcityPoints() {
        return points;
    }

    private QuestionnaireForm read(String name) {
        try {
            String text = file(name + ".form").getContentAsString(StandardCharsets.UTF_8);
            JsonNode root = json.readTree(text);
            return new FormReader(name, digest(text)).read(root);
        } catch (IOException e) {
            throw new UncheckedIOException("the form " + name + " cannot be read", e);
        }
    }

    private Resource file(String name) {
        Resource own = ownFolder.isEmpty() ? null : new FileSystemResource(Path.of(ownFolder, name));
        return own != null && own.exists() ? own : new ClassPathResource("forms/questionnaire/" + name);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
