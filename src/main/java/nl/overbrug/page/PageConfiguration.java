package nl.overbrug.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration
class PageConfiguration {

    @Bean
    MessageSource messageSource(@Value("${overbrug.texts.strict:false}") boolean strict) {
        return new TextSource(strict);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }
}
