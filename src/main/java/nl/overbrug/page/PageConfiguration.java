package nl.overbrug.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration
class PageConfiguration {

    @Bean
    MessageSource messageSource(
            @Value("${overbrug.texts.strict:false}") boolean strict, ObjectProvider<WordsInTables> tables) {
        TextSource files = new TextSource(strict);
        files.setParentMessageSource(new TableTextSource(tables));
        return files;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }
}
