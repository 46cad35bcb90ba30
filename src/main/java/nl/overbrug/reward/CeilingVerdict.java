package nl.overbrug.reward;

import java.math.BigDecimal;

/**
 * What the table {@code reward/ceiling} decides: a warning, never a block (Participatiewet art. 31, second paragraph, m and s).
 *
 * @param ceiling euros in a calendar year; null where none holds
 */
public record CeilingVerdict(BigDecimal ceiling, boolean warning) {}
