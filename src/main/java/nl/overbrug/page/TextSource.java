package nl.overbrug.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
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

    /** A date is said as dates are said in that language, for instance {@code 3 december 2017}. */
    @Override
    protected Object[] resolveArguments(Object[] args, Locale locale) {
        Object[] said = super.resolveArguments(args, locale);
        return Arrays.stream(said)
                .map(arg -> arg instanceof LocalDate date ? day(date, locale) : arg)
                .toArray();
    }

    private String day(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(getMessage("datum.patroon", null, locale), locale)
                .format(date);
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
