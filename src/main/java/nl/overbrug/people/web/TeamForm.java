package nl.overbrug.people.web;

/**
 * A team as the page asks it.
 *
 * @param version null while there is no team yet
 */
record TeamForm(String name, Integer version) {

    /** Without one it can only be stale. */
    int knownVersion() {
        return version == null ? 0 : version;
    }
}
