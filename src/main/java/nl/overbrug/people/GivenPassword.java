package nl.overbrug.people;

import java.util.UUID;

/** A password that was made up for an account: shown to the administrator once, kept by nobody, replaced at the next login. */
public record GivenPassword(UUID accountId, String password) {

    @Override
    public String toString() {
        return "GivenPassword[" + accountId + "]";
    }
}
