package nl.overbrug.people;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a username and password, unless too many failures went before. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final LoginThrottle throttle;

    PasswordLogin(AccountRows accounts, Passwords passwords, LoginThrottle throttle) {
        // An unknown name takes as long as a wrong password: the provider then checks against a password of its own.
        this.check = new DaoAuthenticationProvider(
                name -> accounts.login(name).orElseThrow(() -> new UsernameNotFoundException("unknown")));
        this.check.setPasswordEncoder(passwords.encoder());
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (throttle.mustWait(username, address)) {
            throw new LockedException("too many failures");
        }
        try {
            LoggedIn person = (LoggedIn) check.authenticate(asked).getPrincipal();
            throttle.succeeded(username, address);
            return token(person.withoutPassword(), asked.getDetails());
        } catch (BadCredentialsException e) {
            throttle.failed(username, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return check.supports(authentication);
    }

    static UsernamePasswordAuthenticationToken token(LoggedIn person, Object details) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        token.setDetails(details);
        return token;
    }
}
