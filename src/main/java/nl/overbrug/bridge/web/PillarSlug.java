package nl.overbrug.bridge.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.kernel.Pillar;

/** The word for a pillar in an address. */
final class PillarSlug {

    private static final Map<Pillar, String> SLUGS = new EnumMap<>(Map.of(
            Pillar.HOUSING, "huisvesting",
            Pillar.FAMILY, "gezin",
            Pillar.HEALTH, "gezondheid",
            Pillar.NETWORK, "steun",
            Pillar.EDUCATION, "opleiding",
            Pillar.DEBTS, "schulden",
            Pillar.SAVINGS, "spaargeld",
            Pillar.INCOME, "inkomen"));

    private PillarSlug() {}

    static String of(Pillar pillar) {
        return SLUGS.get(pillar);
    }

    static Optional<Pillar> pillar(String slug) {
        return SLUGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
