package nl.overbrug.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What an API method answers when a "no" is an ordinary outcome: either the value, or the problems that stand in the way. Nothing is saved
 * when it is refused.
 */
public sealed interface Result<T> {

    record Done<T>(T value) implements Result<T> {}

    record Refused<T>(List<Problem> problems) implements Result<T> {}

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Result<T> refused(List<Problem> problems) {
        return new Refused<>(List.copyOf(problems));
    }

    static <T> Result<T> refused(Problem... problems) {
        return refused(List.of(problems));
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The problems; empty when it was done. */
    default List<Problem> problems() {
        return this instanceof Refused<T> refused ? refused.problems() : List.of();
    }

    /** The value; throws {@link IllegalStateException} naming the problems when it was refused. */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + problems());
    }

    default <R> Result<R> map(Function<T, R> change) {
        return this instanceof Done<T> done ? done(change.apply(done.value())) : refused(problems());
    }
}
