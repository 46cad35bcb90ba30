package nl.overbrug.reward.web;

import java.util.UUID;

/** Promising a voucher: the action on the plan, and which kind of behaviour of the list it is. */
record PromiseForm(UUID actie, String behaviour) {}
