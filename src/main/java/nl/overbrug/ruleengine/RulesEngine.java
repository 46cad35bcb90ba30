package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Compiled rules that reason over facts and add verdicts. */
public final class RulesEngine {

    /** More firings than any case needs; stops rules that go round in circles. */
    private static final int MOST_FIRINGS = 10_000;

    private final String name;
    private final KieBase rules;

    private RulesEngine(String name, KieBase rules) {
        this.name = name;
        this.rules = rules;
    }

    /** @param name file under {@code rules/}; its slashes are the points of the package that the text declares */
    public static RulesEngine compile(String name, String drl) {
        String drlPackage = "rules." + name.replace('/', '.').replace('-', '_');
        return new RulesEngine(name, DroolsCompiler.compile(drlPackage, drl));
    }

    /** What the rules concluded, in an order that only depends on the conclusions. */
    public record Conclusion<V>(List<String> fired, List<V> verdicts) {}

    public <V extends Record> Conclusion<V> reason(Class<V> verdict, Collection<? extends Record> facts) {
        KieSession session = rules.newKieSession();
        try {
            List<String> fired = new ArrayList<>();
            session.addEventListener(new Fired(fired));
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                throw new BrokenRules("the rules " + name + " do not come to an end");
            }
            List<V> verdicts = session.getObjects(verdict::isInstance).stream()
                    .map(verdict::cast)
                    .sorted(Comparator.comparing(Record::toString))
                    .toList();
            return new Conclusion<>(fired.stream().distinct().sorted().toList(), verdicts);
        } finally {
            session.dispose();
        }
    }

    private static final class Fired extends DefaultAgendaEventListener {
        private final List<String> names;

        Fired(List<String> names) {
            this.names = names;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            names.add(event.getMatch().getRule().getName());
        }
    }
}
