package nl.overbrug.ruledraft.web;

/**
 * What a page is told after it saved while somebody typed.
 *
 * @param gezien the version that the page now has before it; 0 when nothing was saved
 * @param melding what to say
 */
record Kept(int gezien, String melding) {}
