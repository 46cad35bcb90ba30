package nl.overbrug.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the account up at every request, so that what an administrator changes holds at once: a stopped account or a new password ends the
 * session, other roles or another team count from the next click. Who has a given password chooses an own one first,
 * on its page: a program is refused until then.
 */
class FreshAccount extends OncePerRequestFilter {

    static final String OWN_PASSWORD = "/mijn/wachtwoord";
    private static final Set<String> ALLOWED_BEFORE = Set.of(OWN_PASSWORD, "/uitloggen", "/taal", "/error");

    private final AccountRows accounts;

    FreshAccount(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof LoggedIn known) {
            Optional<LoggedIn> now = accounts.login(known.person().id())
                    .filter(account -> account.passwordNumber() == known.passwordNumber());
            SecurityContextHolder.setContext(contextOf(now, before));
            if (now.isEmpty()) {
                end(request.getSession(false));
            } else if (now.get().mustChangePassword() && !ALLOWED_BEFORE.contains(request.getServletPath())) {
                if (request.getServletPath().startsWith("/api/")) {
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                } else {
                    response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
                }
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static SecurityContext contextOf(Optional<LoggedIn> person, Authentication before) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        person.ifPresent(p -> context.setAuthentication(PasswordLogin.token(p.withoutPassword(), before.getDetails())));
        return context;
    }

    private static void end(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }
}
