package nl.overbrug.trajectory.web;

import java.util.UUID;

/** Handing over to another mentor. */
record HandOverForm(int version, UUID mentorId, String note) {}
