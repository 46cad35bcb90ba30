package nl.overbrug.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.AccountDraft;
import nl.overbrug.people.Accounts;
import nl.overbrug.people.Role;
import nl.overbrug.people.Teams;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.plan.Plans;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts bad values in every field of every form of the product, found by its own declarations, as somebody who may send it. */
@OverbrugTest
@ExtendWith(OutputCaptureExtension.class)
class HostileFormsTest {

    private static final List<String> BAD = List.of(
            "",
            "   ",
            "x".repeat(3_999),
            "x".repeat(20_000),
            "a\u0000b",
            "-1",
            "99999999999999999999",
            "0001-01-01",
            "9999-12-31",
            "2026-02-30",
            "+999999999-01-01",
            "NO_SUCH_CODE",
            "00000000-0000-0000-0000-000000000000",
            "1,5,5",
            "'; drop table people_account; --",
            "<script>alert(1)</script>${1}[[2]]",
            "\uD83D\uDE00 \u202Etxt\uFFFF\uD800");

    /** Forms that only the person in front of it could spoil, with tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of("/error", "/proef", "/demo/klok");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Environment environment;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private BridgeFixture bridges;

    @Autowired
    private RewardFixture rewards;

    @Autowired
    private Plans plans;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void no_draft_is_left() {
        drafts.clean();
    }

    @Test
    void no_value_in_any_field_of_any_form_breaks_a_page_or_gets_into_the_log(CapturedOutput log) {
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        Visitor admin = Visitor.loggedIn(environment, "beheer");
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        Map<Visitor, String> tokens = new HashMap<>();
        List.of(mentor, admin, policy).forEach(who -> tokens.put(who, who.tokenOn("/mijn/wachtwoord")));
        List<String> broken = new ArrayList<>();
        int sent = 0;
        for (Map.Entry<String, HandlerMethod> form : forms().entrySet()) {
            String address = address(form.getKey());
            List<String> fields = DeclaredFields.of(form.getValue()).names().stream()
                    .map(name -> name.replace("[]", "[0]"))
                    .sorted()
                    .toList();
            for (String bad : BAD) {
                Visitor who = address.startsWith("/beheer") ? admin : address.startsWith("/regels") ? policy : mentor;
                Visitor.Answer answer = who.postBare(address, filled(tokens.get(who), fields, bad));
                sent++;
                if (answer.status() >= 500 || tellsTheInside(answer.body())) {
                    broken.add(form.getKey() + " with " + bad.substring(0, Math.min(30, bad.length())) + " → "
                            + answer.status());
                }
            }
        }

        assertThat(sent).isGreaterThan(500);
        assertThat(broken).isEmpty();
        assertThat(log.getAll()).doesNotContain("drop table", "NO_SUCH_CODE", "<script>", "1,5,5");
    }

    private static boolean tellsTheInside(String body) {
        return body.contains("Exception") || body.contains("nl.overbrug") || body.contains("org.springframework");
    }

    /** The version stays a number: that it is another than the stored one is the test of stale pages. */
    private static String[] filled(String token, List<String> fields, String bad) {
        List<String> form = new ArrayList<>(List.of("_csrf", token));
        for (String field : fields) {
            form.add(field);
            form.add(field.equals("version") && bad.length() > 5 ? "0" : bad);
        }
        return form.toArray(String[]::new);
    }

    private Map<String, HandlerMethod> forms() {
        Map<String, HandlerMethod> forms = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                info.getPathPatternsCondition().getPatternValues().stream()
                        .filter(pattern -> ELSEWHERE.stream().noneMatch(pattern::startsWith))
                        .forEach(pattern -> forms.put(pattern, method));
            }
        });
        return forms;
    }

    /** The address of something that this form may be sent to, made for it. */
    private String address(String pattern) {
        if (pattern.startsWith("/aanmeldingen/") || pattern.startsWith("/werklijst/")) {
            return fill(pattern, Map.of("id", referral(pattern), "referral", referral(pattern)));
        }
        if (pattern.startsWith("/trajecten/")) {
            UUID trajectory = bridges.talkedThrough();
            Action action = rewards.action(trajectory, ActionKind.CHALLENGE, today());
            UUID plan = trajectories
                    .as("mentor1", () -> plans.of(trajectory))
                    .get(0)
                    .id();
            UUID goal = trajectories
                    .as("mentor1", () -> plans.of(trajectory))
                    .get(0)
                    .goalId();
            String slug = pattern.contains("/metingen/") ? "pifs" : "schulden";
            return fill(
                    pattern,
                    Map.of("id", trajectory, "action", action.id(), "plan", plan, "goalId", goal, "slug", slug));
        }
        if (pattern.startsWith("/regels/")) {
            Draft draft = drafts.now(drafts.begun("reward/tiers"));
            String key = draft.content().rows().get(0).key();
            Object id = pattern.contains("/versies/") ? draft.basedOn() : draft.id();
            return fill(pattern, Map.of("id", id, "key", key, "word", "reward", "name", "tiers"));
        }
        return pattern.startsWith("/beheer/")
                ? fill(pattern, Map.of("id", administered(pattern)))
                : fill(pattern, Map.of());
    }

    /** One of nobody else's, for some of these forms change it. */
    private UUID administered(String pattern) {
        String name = "verzonnen-" + UUID.randomUUID();
        return trajectories.as("beheer", () -> {
            if (pattern.startsWith("/beheer/teams")) {
                return teams.create(name).value();
            }
            AccountDraft draft = new AccountDraft(name.substring(0, 30), name, Set.of(Role.POLICY), null);
            return accounts.create(draft).value().accountId();
        });
    }

    private UUID referral(String pattern) {
        if (pattern.endsWith("/besluit") || pattern.endsWith("/bevestigen")) {
            return referrals.checked(referrals.facts());
        }
        if (pattern.endsWith("/deelname")) {
            return referrals.eligible();
        }
        return pattern.endsWith("/toestemming")
                ? referrals.discussed(ParticipationOutcome.JOINS, null)
                : referrals.received();
    }

    private static String fill(String pattern, Map<String, Object> known) {
        String address = pattern.replaceAll("\\{(moment|code)}", "T1").replaceAll("\\{[a-zA-Z]+:([a-z]+)[^}]*}", "$1");
        for (Map.Entry<String, Object> part : known.entrySet()) {
            address = address.replace("{" + part.getKey() + "}", part.getValue().toString());
        }
        return address.replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
    }

    private LocalDate today() {
        return clock.today();
    }
}
