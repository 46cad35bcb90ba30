package nl.overbrug.intake.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.intake.Holding;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.ReferralFilter;
import nl.overbrug.intake.ReferralLine;
import nl.overbrug.intake.Referrals;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.people.NameSearch;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of referrals, one referral, and who holds it. */
@Controller
class ReferralPages {

    private static final String LIST = "/aanmeldingen";

    private final Referrals referrals;
    private final ReferralViews views;
    private final Holding holding;
    private final People people;
    private final NameSearch names;

    ReferralPages(Referrals referrals, ReferralViews views, Holding holding, People people, NameSearch names) {
        this.referrals = referrals;
        this.views = views;
        this.holding = holding;
        this.people = people;
        this.names = names;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(required = false) Referral.Status status,
            @RequestParam(defaultValue = "false") boolean mijn,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        ReferralFilter filter = new ReferralFilter(names.in(LIST), status, mijn, ListPage.of(pagina));
        List<ReferralLine> lines = referrals.list(filter);
        int found = referrals.count(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("found", found);
        model.addAttribute("pages", filter.page().pages(found));
        model.addAttribute("statuses", Referral.Status.values());
        model.addAttribute(
                "names", people.names(lines.stream().map(ReferralLine::mentorId).toList()));
        return "intake/referrals";
    }

    @PostMapping(LIST + "/zoeken")
    String search(
            @RequestParam(required = false) Referral.Status status,
            @RequestParam(defaultValue = "false") boolean mijn,
            NameSearch.Posted name,
            RedirectAttributes filters) {
        filters.addAttribute("status", status).addAttribute("mijn", mijn ? true : null);
        return names.keep(name, LIST, Role.MENTOR);
    }

    @GetMapping("/aanmeldingen/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(id));
        return "intake/referral";
    }

    @PostMapping("/aanmeldingen/{id}/oppakken")
    String take(@PathVariable UUID id, RedirectAttributes redirect) {
        return said(id, holding.take(id).isDone() ? "intake.opgepakt" : "probleem.verouderd", redirect);
    }

    @PostMapping("/aanmeldingen/{id}/teruggeven")
    String giveBack(@PathVariable UUID id, RedirectAttributes redirect) {
        return said(id, holding.giveBack(id).isDone() ? "intake.teruggegeven" : "probleem.verouderd", redirect);
    }

    private static String said(UUID id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", message);
        return "redirect:/aanmeldingen/" + id;
    }
}
