package nl.overbrug.ruleengine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles DRL, one text at a time. The first compilation after a start takes seconds, later ones some 0.2 s; a text that was compiled lately is
 * not compiled again.
 */
final class DroolsCompiler {

    /** Some more than there are rule sets. */
    private static final int MOST_KEPT = 60;

    private static final Map<String, KieBase> LATELY = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KieBase> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private DroolsCompiler() {}

    /**
     * @param name the package that the text declares; unique for each text
     * @throws BrokenRules when it does not compile
     */
    static synchronized KieBase compile(String name, String drl) {
        KieBase known = LATELY.get(drl);
        if (known == null) {
            known = compileNow(name, drl);
            LATELY.put(drl, known);
        }
        return known;
    }

    private static KieBase compileNow(String name, String drl) {
        KieServices kie = KieServices.get();
        // Whichever thread asks: the classes are ours.
        ClassLoader ours = DroolsCompiler.class.getClassLoader();
        ReleaseId release = kie.newReleaseId("nl.overbrug.rules", name, "1");
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", drl);
        KieBuilder builder = kie.newKieBuilder(files, ours).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new BrokenRules(
                    name + " does not compile: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        KieBase rules = kie.newKieContainer(release, ours).getKieBase();
        kie.getRepository().removeKieModule(release);
        return rules;
    }
}
