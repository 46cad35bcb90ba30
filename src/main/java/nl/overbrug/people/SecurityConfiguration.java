package nl.overbrug.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in at all. What somebody who is in may do, each step's API decides. */
@Configuration
class SecurityConfiguration {

    private static final String LOGIN = "/inloggen";
    private static final String[] STATIC = {
        "/vendor/**", "/thema/**", "/webjars/**", "/*.css", "/*.js", "/*.svg", "/*.ico"
    };
    private static final String[] PUBLIC = {LOGIN, "/taal", "/actuator/health/readiness", "/actuator/health/liveness"};
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    /** Says what may be asked, and holds no answer. */
    private static final String API_DESCRIPTION = "/api/v1/openapi.json";

    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(STATIC)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, AccountRows accounts, Environment environment) throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(all -> all.requestMatchers(API_DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isFromAProgram))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new FreshAccount(accounts), AuthorizationFilter.class);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            http.httpBasic(Customizer.withDefaults());
        } else {
            // A program logs in with each request; a browser is not asked to.
            HttpStatusEntryPoint refused = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
            http.httpBasic(basic -> basic.authenticationEntryPoint(refused))
                    .exceptionHandling(e -> e.authenticationEntryPoint(refused));
        }
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, AccountRows accounts, ObjectProvider<PublicPages> publicPages)
            throws Exception {
        String[] open =
                publicPages.stream().flatMap(pages -> pages.patterns().stream()).toArray(String[]::new);
        return http.authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                Stream.of(PUBLIC, open).flatMap(Stream::of).toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/beheer/**")
                        .hasAuthority(Role.ADMIN.authority())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN)
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .defaultSuccessUrl("/", true)
                        .failureHandler(afterFailure()))
                .logout(out -> out.logoutUrl("/uitloggen").logoutSuccessUrl(LOGIN + "?uit"))
                .exceptionHandling(e -> e.accessDeniedHandler(denied()))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new FreshAccount(accounts), AuthorizationFilter.class)
                .build();
    }

    /** A browser that sends something says for which site, also when it was made to; with that it needs the token of a page of ours. */
    private static boolean isFromAProgram(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) == null && request.getHeader("Sec-Fetch-Site") == null;
    }

    private static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** The same answer whether the name or the password was wrong; a fault of ours is not the reader's mistake. */
    private static AuthenticationFailureHandler afterFailure() {
        return (request, response, failure) -> {
            if (failure instanceof InternalAuthenticationServiceException) {
                throw failure;
            }
            String why = failure instanceof LockedException ? "?wachten" : "?fout";
            response.sendRedirect(request.getContextPath() + LOGIN + why);
        };
    }

    /** A form that was left open until the session ended is no forbidden thing: log in again. */
    private static AccessDeniedHandler denied() {
        AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
        return (request, response, denial) -> {
            boolean loggedIn = SecurityContextHolder.getContext().getAuthentication() != null;
            if (denial instanceof CsrfException && !loggedIn) {
                response.sendRedirect(request.getContextPath() + LOGIN + "?verlopen");
            } else {
                request.setAttribute(WebAttributes.ACCESS_DENIED_403, denial); // for the error page
                forbidden.handle(request, response, denial);
            }
        };
    }
}
