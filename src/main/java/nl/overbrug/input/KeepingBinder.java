package nl.overbrug.input;

import jakarta.servlet.ServletRequest;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * Binds a form to a record and keeps the record also when some of its input could not be read. Without this the page would have to be shown
 * again from what happened to be noted before the first mistake, and what was typed in a list would be lost.
 */
class KeepingBinder extends ExtendedServletRequestDataBinder {

    private final ServletRequest request;
    private AbstractPropertyBindingResult kept;

    KeepingBinder(Object target, String name, ServletRequest request) {
        super(target, name);
        this.request = request;
        setHeaderPredicate(header -> false); // a form is what was posted, not what the browser adds to it
    }

    @Override
    public void construct(ValueResolver posted) {
        super.construct(posted);
        var found = super.getInternalBindingResult();
        if (found.hasErrors() && getTarget() != null) {
            kept = createBeanPropertyBindingResult();
            kept.addAllErrors(found);
        }
        AskedNames.tell(request, getInternalBindingResult());
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return kept == null ? super.getInternalBindingResult() : kept;
    }
}
