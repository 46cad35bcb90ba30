package nl.overbrug.fidelity;

/** A step of the protocol (geprotocolleerde stap), by the codes of figures 22 to 27 of the evaluation; its words are {@code rules/fidelity/steps}. */
public enum ProtocolStep {
    B1,
    B2,
    B3,
    B4,
    B5,
    D1,
    D2,
    D3,
    D4,
    D5,
    V1,
    V2,
    V3,
    C1,
    C2,
    C3,
    C4,
    C5,
    ST1,
    ST2,
    F1,
    F2,
    F3
}
