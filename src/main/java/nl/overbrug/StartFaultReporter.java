package nl.overbrug;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overbrug.kernel.CommandDone;
import nl.overbrug.kernel.StartFault;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.embedded.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line on standard error why Overbrug does not start, when the reader can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFaultReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (CommandDone.in(failure).isPresent()) {
            return true;
        }
        Optional<StartFault> fault = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFaultReporter::fault)
                .flatMap(Optional::stream)
                .findFirst();
        fault.map(StartFault::getMessage).ifPresent(System.err::println);
        return fault.isPresent();
    }

    private static Optional<StartFault> fault(Throwable cause) {
        return Stream.<Optional<StartFault>>of(
                        as(StartFault.class, cause, Function.identity()),
                        as(PortInUseException.class, cause, e -> portInUse(e.getPort())),
                        as(ConnectorStartFailedException.class, cause, e -> portInUse(e.getPort())),
                        as(BindException.class, cause, StartFaultReporter::unknownValue),
                        as(FlywayValidateException.class, cause, e -> otherVersion()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<StartFault> as(Class<T> type, Throwable cause, Function<T, StartFault> fault) {
        return Optional.of(cause).filter(type::isInstance).map(type::cast).map(fault);
    }

    private static StartFault portInUse(int port) {
        return new StartFault(
                "Poort %d is al in gebruik; kies een andere met --server.port=NUMMER".formatted(port),
                "Port %d is in use; choose another with --server.port=NUMBER".formatted(port));
    }

    /** The value is not repeated: it may be a password that ended up in the wrong place. */
    private static StartFault unknownValue(BindException e) {
        ConfigurationProperty property = e.getProperty();
        String name = (property == null ? e.getName() : property.getName()).toString();
        return new StartFault(
                "De waarde van %s is niet bekend of niet mogelijk".formatted(name),
                "The value of %s is unknown or not possible".formatted(name));
    }

    private static StartFault otherVersion() {
        return new StartFault(
                "De database hoort bij een andere versie van Overbrug",
                "The database belongs to another version of Overbrug");
    }
}
