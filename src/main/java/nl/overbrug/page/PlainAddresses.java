package nl.overbrug.page;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Addresses on pages stay as they are written: to rewrite some of them, Spring would look through every jar for a file behind every link. */
@Configuration
class PlainAddresses {

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noRewriting() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setEnabled(false);
        return filter;
    }
}
