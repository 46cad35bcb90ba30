package nl.overbrug.fidelity;

/**
 * With how many participants a step was done at least once.
 *
 * @param base the participants to whom it applied
 */
public record StepShare(ProtocolStep step, StepWords words, int done, int base) {

    /** From 0 to 1; null when it applied to nobody. */
    public Double fraction() {
        return base == 0 ? null : (double) done / base;
    }

    /** Null when it applied to nobody. */
    public AnswerCategory category() {
        return base == 0 ? null : AnswerCategory.of(done, base);
    }

    public boolean applies() {
        return base > 0 && category().applies();
    }
}
