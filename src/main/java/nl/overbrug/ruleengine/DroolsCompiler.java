package nl.overbrug.ruleengine;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles DRL, one text at a time. The first compilation after a start takes seconds, later ones some 0.2 s. */
final class DroolsCompiler {

    private DroolsCompiler() {}

    /**
     * @param name the package that the text declares; unique for each text
     * @throws BrokenRules when it does not compile
     */
    static synchronized KieBase compile(String name, String drl) {
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
