package nl.overbrug.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import nl.overbrug.people.Audit;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * When a form is shown again that somebody else saved in the meantime, shows both and loses neither. A page takes part by putting the form
 * as it would open now in its model as {@code stored}, and if it can {@code storedBy} (from {@link Audit#lastChange}); its form must have a
 * {@code version}. Saving once more then overwrites, knowingly.
 */
class StalePages implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var stored = page == null ? null : page.getModel().get("stored");
        var typed = stored == null ? null : typed(page, stored);
        if (typed == null) {
            return;
        }
        var meanwhile = Meanwhile.between(
                typed, stored, opened(request), change(page.getModel().get("storedBy")));
        if (meanwhile.isStale()) {
            page.addObject("intussen", meanwhile);
            page.addObject(BindingResult.MODEL_KEY_PREFIX + typed.getObjectName(), new Newer(typed, meanwhile));
        }
    }

    /** The form on the page that is of the same kind as what is stored; null when there is none. */
    private static BindingResult typed(ModelAndView page, Object stored) {
        return page.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(form -> stored.getClass().isInstance(form.getTarget()))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> opened(HttpServletRequest request) {
        return Meanwhile.marked(request.getParameter(Meanwhile.OPENED));
    }

    private static Audit.Change change(Object storedBy) {
        var change = storedBy instanceof Optional<?> maybe ? maybe.orElse(null) : storedBy;
        return (Audit.Change) change;
    }

    /** What was typed with all that is wrong with it, but with the newer values in the fields that were left as they were. */
    private static class Newer extends BeanPropertyBindingResult {

        private static final long serialVersionUID = 1;

        private final transient Meanwhile meanwhile;

        Newer(BindingResult typed, Meanwhile meanwhile) {
            super(typed.getTarget(), typed.getObjectName());
            this.meanwhile = meanwhile;
            if (typed.getPropertyEditorRegistry() instanceof ConfigurablePropertyAccessor access
                    && access.getConversionService() != null) {
                initConversion(access.getConversionService());
            }
            addAllErrors(typed);
        }

        @Override
        protected Object getActualFieldValue(String field) {
            return meanwhile.taken().containsKey(field)
                    ? meanwhile.taken().get(field)
                    : super.getActualFieldValue(field);
        }
    }
}
