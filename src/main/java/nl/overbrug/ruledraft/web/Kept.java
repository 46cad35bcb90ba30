package nl.overbrug.ruledraft.web;

/**
 * What a page is told after it saved while somebody typed.
 *
 * @param gezien the version that the page now has before it; null when it should save no more by itself
 * @param melding what to say
 * @param opened what its fields now say in the database, as {@link nl.overbrug.input.Meanwhile#marks}; null when nothing was saved
 */
record Kept(Integer gezien, String melding, String opened) {}
