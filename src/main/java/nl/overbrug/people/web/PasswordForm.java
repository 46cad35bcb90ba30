package nl.overbrug.people.web;

/** One's own password: the one until now, the new one, and that again. */
record PasswordForm(String old, String fresh, String again) {

    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
