package nl.overbrug.page;

import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.AbstractMessageSource;

/** Asks the rule tables for words that stand in no message file. They are shown as they were written, whatever they look like. */
class TableTextSource extends AbstractMessageSource {

    private final ObjectProvider<WordsInTables> tables;

    TableTextSource(ObjectProvider<WordsInTables> tables) {
        this.tables = tables;
    }

    @Override
    protected String resolveCodeWithoutArguments(String key, Locale locale) {
        return tables.stream()
                .flatMap(table -> table.of(key, locale).stream())
                .findFirst()
                .orElse(null);
    }

    @Override
    protected MessageFormat resolveCode(String key, Locale locale) {
        String words = resolveCodeWithoutArguments(key, locale);
        return words == null ? null : new MessageFormat("'" + words.replace("'", "''") + "'", locale);
    }
}
