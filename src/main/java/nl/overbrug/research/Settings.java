package nl.overbrug.research;

import java.util.Set;

/**
 * How an export is made.
 *
 * @param key from which pseudonyms follow, so that two exports with the same key can be laid beside each other; null: a fresh one that is
 *     forgotten
 * @param teams whether teams are told apart, under pseudonyms
 * @param least how many participants must share gender, age and education
 * @param began whose first trajectory began when
 * @param files the names of the files to write besides those of participants and trajectories; empty: all
 */
record Settings(
        DatesAs dates,
        byte[] key,
        boolean teams,
        SmallGroupsAre smallGroups,
        int least,
        Window began,
        Set<String> files) {

    /** Without these, no other file can be read. */
    private static final Set<String> ALWAYS = Set.of("participants", "trajectories");

    boolean asksFor(Subject subject) {
        return files.isEmpty() || ALWAYS.contains(subject.name()) || files.contains(subject.name());
    }

    /** For the page of the codebook too. */
    public boolean isKeyed() {
        return key != null;
    }
}
