package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.ContentPack;
import nl.overbrug.bridge.Filling;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.kernel.Pillar;

/**
 * A Bridge as its pages show it.
 *
 * @param order the pillars in the order in which they are talked about: those of the help questions first
 * @param memory what was before
 * @param momentNames the names of its measurement moments, by code
 * @param sitting in which conversation it is filled in, and whether the reader may
 */
record BridgeView(
        UUID id,
        String participant,
        Bridge bridge,
        List<Filling> fillings,
        List<Goal> goals,
        Set<Pillar> helpQuestions,
        List<Pillar> order,
        Memory memory,
        Sitting sitting,
        Map<String, String> momentNames) {

    private static final int NO_PAGE = -1;

    /**
     * @param today whether the conversation is today's
     * @param texts those from which is chosen in it
     */
    record Sitting(LocalDate on, boolean today, boolean mine, boolean ended, ContentPack texts) {}

    public boolean mayChange() {
        return sitting.mine() && !sitting.ended();
    }

    /** A last measurement is possible after the end as well; whether its moment is open is asked elsewhere. */
    public boolean mayMeasure() {
        return sitting.mine();
    }

    /** For the end of links: keeps the day of the conversation when it is not today. */
    public String op() {
        return sitting.today() ? "" : "?op=" + sitting.on();
    }

    public String path() {
        return "/trajecten/" + id + "/brug";
    }

    /** Goes on to a page of this Bridge, in the same conversation. */
    String to(String page) {
        return "redirect:" + path() + page + op();
    }

    /** What was posted; a version that is missing is that of no page. */
    Stamp stamp(Integer version, LocalDate on) {
        return stamp(version, on, null);
    }

    /** @param texts the version of the texts from which was chosen; null when none were shown */
    Stamp stamp(Integer version, LocalDate on, Integer texts) {
        return new Stamp(version == null ? NO_PAGE : version, on == null ? sitting.on() : on, texts);
    }

    /** The pillar that comes after this one; null after the last. */
    public Pillar after(Pillar pillar) {
        int next = order.indexOf(pillar) + 1;
        return next < order.size() ? order.get(next) : null;
    }

    public List<Goal> openGoals() {
        return goals.stream().filter(Goal::isOpen).toList();
    }

    public List<Goal> closedGoals() {
        return goals.stream().filter(goal -> !goal.isOpen()).toList();
    }

    public List<Filling> measurements() {
        return fillings.stream().filter(Filling::isConcluded).toList();
    }
}
