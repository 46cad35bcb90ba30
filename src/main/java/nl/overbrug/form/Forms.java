package nl.overbrug.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.kernel.StartFault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds forms. The shipped ones stand under {@code forms/<word>/}; a municipality replaces one by a file of the same name in its own folder
 * {@code overbrug.forms-dir}.
 */
@Component
public class Forms {

    private static final int SHORT_DIGEST = 12;
    private static final String END = ".form";

    private final Path own;

    Forms(@Value("${overbrug.forms-dir:}") String own) {
        this.own = own.isEmpty() ? null : Path.of(own);
        if (this.own != null) {
            refuseStrangers();
        }
    }

    /**
     * @param word the folder of the shipped one
     * @param name of the file, without its end
     * @throws FormFault when it cannot be used
     */
    public Form get(String word, String name) {
        try {
            String text = file(word, name + END).getContentAsString(StandardCharsets.UTF_8);
            return FormReader.read(name, digest(text), text);
        } catch (IOException e) {
            throw new UncheckedIOException("the form " + name + " cannot be read", e);
        }
    }

    private Resource file(String word, String name) {
        Resource replacing = own == null ? null : new FileSystemResource(own.resolve(name));
        return replacing != null && replacing.exists()
                ? replacing
                : new ClassPathResource("forms/" + word + "/" + name);
    }

    /** A file that replaces nothing is misspelt, and would leave its author with the shipped one. */
    private void refuseStrangers() {
        if (!Files.isDirectory(own)) {
            throw new StartFault(
                    "De map van overbrug.forms-dir bestaat niet", "The folder of overbrug.forms-dir does not exist");
        }
        Set<String> shipped = shipped();
        try (Stream<Path> files = Files.list(own)) {
            List<String> strangers = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(END) && !shipped.contains(file))
                    .sorted()
                    .toList();
            if (!strangers.isEmpty()) {
                String name = strangers.get(0).replace(END, "");
                throw new FormFault(name, null, "er is geen formulier met deze naam", "there is no form of this name");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> shipped() {
        try {
            Resource[] forms = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*" + END);
            return Stream.of(forms)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
