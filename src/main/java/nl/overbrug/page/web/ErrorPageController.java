package nl.overbrug.page.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.overbrug.input.UndeclaredField;
import nl.overbrug.input.Unsent;
import nl.overbrug.kernel.ToldToReader;
import nl.overbrug.page.Fault;
import nl.overbrug.page.Texts;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.HeldByColleague;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Says in plain words what went wrong and what to do; to a program as problem details (RFC 9457). */
@Controller
class ErrorPageController implements ErrorController {

    /** In words for whoever writes a program. */
    private static final Set<Integer> FOR_PROGRAMS = Set.of(401, 403, 404, 405, 406, 413, 415);

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(401, 403, 404, 405, 409, 413, 500);

    /** Those with words for what was typed. */
    private static final Set<String> GIVEN_BACK =
            Set.of("fout.500", "fout.409", "fout.verlopen", "fout.403", "fout.collega");

    /** Those after which the same form may succeed at a second try. */
    private static final Set<String> PASSING = Set.of("fout.500", "fout.verlopen");

    private static final String UNREAD = Globals.PARAMETER_PARSE_FAILED_REASON_ATTR;

    private final ErrorAttributes thrown;
    private final Texts texts;
    private final People people;
    private final CurrentPerson current;

    ErrorPageController(ErrorAttributes thrown, Texts texts, People people, CurrentPerson current) {
        this.thrown = thrown;
        this.texts = texts;
        this.people = people;
        this.current = current;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var cause = thrown.getError(new ServletWebRequest(request));
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var reference = Fault.note(request, status.value(), path, cause);
        var kind = "fout." + kind(request, status, cause);
        var args = args(request, cause);
        return path.startsWith("/api/")
                ? forProgram(status, reference, path)
                : forReader(status, kind, args, reference)
                        .addObject("unsent", unsent(request, kind, path))
                        .addObject("details", details(cause));
    }

    /** What a mentor may know of it though the log may not; nobody else works on what is somebody's. */
    private List<String> details(Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof ToldToReader told
                    && current.find().filter(me -> me.has(Role.MENTOR)).isPresent()) {
                return told.details(LocaleContextHolder.getLocale());
            }
        }
        return List.of();
    }

    /** What fills the words of this kind of fault. */
    private List<Object> args(HttpServletRequest request, Throwable cause) {
        if (cause instanceof UndeclaredField undeclared) {
            return List.of(undeclared.field());
        }
        return denied(request) instanceof HeldByColleague held
                ? people.byId(held.holder())
                        .<List<Object>>map(who -> List.of(who.displayName()))
                        .orElse(List.of("–"))
                : List.of();
    }

    private static Object denied(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403);
    }

    private static ModelAndView forReader(HttpStatus status, String kind, List<Object> args, String reference) {
        return new ModelAndView("page/fout", status)
                .addObject("kind", kind)
                .addObject("args", args)
                .addObject("reference", reference);
    }

    /** What was typed, when that was not to blame. */
    private static Unsent unsent(HttpServletRequest request, String kind, String path) {
        return GIVEN_BACK.contains(kind)
                ? Unsent.of(request, path, PASSING.contains(kind)).orElse(null)
                : null;
    }

    private Object forProgram(HttpStatus status, String reference, String path) {
        var other = status.is4xxClientError() ? "400" : "500";
        var kind = "api.fout." + (FOR_PROGRAMS.contains(status.value()) ? String.valueOf(status.value()) : other);
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of(kind + ".wat"));
        problem.setTitle(texts.of(kind + ".titel"));
        problem.setInstance(UriComponentsBuilder.fromPath(path).build().encode().toUri());
        problem.setProperty("reference", reference);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(UNREAD) == FailReason.POST_TOO_LARGE) {
            return HttpStatus
                    .PAYLOAD_TOO_LARGE; // the token of the form went unread as well, but that is not what is wrong
        }
        // Asked for by itself, this page is like any other that does not exist.
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve((Integer) code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String kind(HttpServletRequest request, HttpStatus status, Throwable cause) {
        if (cause instanceof UndeclaredField) {
            return "veld";
        }
        if (status == HttpStatus.FORBIDDEN && denied(request) instanceof CsrfException) {
            return "verlopen";
        }
        if (status == HttpStatus.FORBIDDEN && denied(request) instanceof HeldByColleague) {
            return "collega";
        }
        if (WITH_OWN_WORDS.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is4xxClientError() ? "400" : "500";
    }
}
