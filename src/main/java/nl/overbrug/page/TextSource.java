package nl.overbrug.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts: every {@code messages/<word>_nl.properties} on the classpath with its English sister. */
class TextSource extends ResourceBundleMessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(TextSource.class);
    private static final String DUTCH_END = "_nl.properties";

    private final boolean strict;

    /** @param strict a key without a text is an error (as tests want it) rather than shown as its last part */
    TextSource(boolean strict) {
        this.strict = strict;
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setDefaultLocale(Languages.DUTCH);
        setBasenames(basenames());
    }

    @Override
    protected String getDefaultMessage(String key) {
        if (strict) {
            throw new IllegalStateException("no text for the key " + key);
        }
        LOG.warn("No text for the key {}", key);
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String[] basenames() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + DUTCH_END))
                    .map(Resource::getFilename)
                    .map(name -> "messages/" + name.substring(0, name.length() - DUTCH_END.length()))
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
