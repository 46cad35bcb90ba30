package nl.overbrug.reward.web;

import nl.overbrug.reward.Voucher;

/** A voucher with what it is for in the participant's own words; {@code sign}: the agreed sign that it is done, or null. */
record VoucherLine(Voucher voucher, String words, String sign) {}
