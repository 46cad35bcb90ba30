package nl.overbrug.ruledraft.web;

/**
 * What a button on the page of a draft asks.
 *
 * @param doe the deed
 * @param key of the row or case that it is about; null when it is about the whole draft
 * @param version of that row, case or draft as the page showed it
 * @param boven the key of the row above it, as the page showed it; null when there is none
 * @param onder the key of the row below it
 * @param stand the version of the draft that was shown
 */
record DeedForm(String doe, String key, Integer version, String boven, String onder, Integer stand) {

    String deed() {
        return doe == null ? "" : doe;
    }

    boolean isAboutAll() {
        return key == null;
    }

    int seen() {
        return version == null ? 0 : version;
    }

    int shown() {
        return stand == null ? 0 : stand;
    }

    String above() {
        return boven == null ? "" : boven;
    }

    String below() {
        return onder == null ? "" : onder;
    }
}
