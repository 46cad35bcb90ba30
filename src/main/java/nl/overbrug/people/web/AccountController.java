package nl.overbrug.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Account;
import nl.overbrug.people.Accounts;
import nl.overbrug.people.Audit;
import nl.overbrug.people.GivenPassword;
import nl.overbrug.people.NameSearch;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator's pages for the accounts. */
@Controller
@RequestMapping("/beheer/accounts")
class AccountController {

    private static final String LIST = "/beheer/accounts";

    private final Accounts accounts;
    private final People people;
    private final Audit audit;
    private final NameSearch names;

    AccountController(Accounts accounts, People people, Audit audit, NameSearch names) {
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.names = names;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "1") int pagina, Model model) {
        String naam = names.in(LIST);
        List<Account> found = accounts.named(naam);
        int pages = ListPage.of(1).pages(found.size());
        ListPage page = ListPage.of(Math.min(pagina, pages));
        model.addAttribute("accounts", page.of(found));
        model.addAttribute("found", found.size());
        model.addAttribute("naam", naam);
        model.addAttribute("page", page.number());
        model.addAttribute("pages", pages);
        model.addAttribute("teams", teams());
        return "people/accounts";
    }

    @PostMapping("/zoeken")
    String search(NameSearch.Posted name) {
        return names.keep(name, LIST, Role.ADMIN);
    }

    @GetMapping("/nieuw")
    String fresh(Model model) {
        model.addAttribute("form", AccountForm.empty());
        return createPage(model);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") AccountForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return createPage(model);
        }
        Result<GivenPassword> created = accounts.create(form.draft());
        if (Refusals.show(created, result)) {
            return createPage(model);
        }
        return showOnce(created.value(), redirect);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Account account = find(id);
        model.addAttribute("form", new AccountForm(account));
        return page(account, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") AccountForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        find(id);
        if (result.hasErrors() || Refusals.show(accounts.change(id, form.knownVersion(), form.draft()), result)) {
            return again(find(id), model);
        }
        return back(id, "people.bewaard", redirect);
    }

    @PostMapping("/{id}/actief")
    String setActive(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam boolean active,
            RedirectAttributes redirect) {
        find(id);
        Result<UUID> done = accounts.setActive(id, version, active);
        if (!done.isDone()) {
            redirect.addFlashAttribute("probleem", done.problems().get(0).code());
            return "redirect:/beheer/accounts/" + id;
        }
        return back(id, active ? "people.gestart" : "people.gestopt", redirect);
    }

    @PostMapping("/{id}/wachtwoord")
    String resetPassword(@PathVariable UUID id, RedirectAttributes redirect) {
        find(id);
        return showOnce(accounts.resetPassword(id), redirect);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String createPage(Model model) {
        model.addAttribute("teams", teams());
        model.addAttribute("allRoles", Role.values());
        return "people/account-nieuw";
    }

    private String again(Account now, Model model) {
        model.addAttribute("stored", new AccountForm(now));
        model.addAttribute(
                "storedBy",
                audit.lastChange(
                        now.id(), "audit.account.gewijzigd", "audit.account.gestart", "audit.account.gestopt"));
        return page(now, model);
    }

    private String page(Account account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("history", accounts.history(account.id()));
        model.addAttribute("teams", teams());
        model.addAttribute("allRoles", Role.values());
        return "people/account";
    }

    /** Name by id, in order of name. */
    private Map<UUID, String> teams() {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.teams().forEach(team -> names.put(team.id(), team.name()));
        return names;
    }

    private static String showOnce(GivenPassword given, RedirectAttributes redirect) {
        redirect.addFlashAttribute("gegevenWachtwoord", given.password());
        return "redirect:/beheer/accounts/" + given.accountId();
    }

    private static String back(UUID id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", message);
        return "redirect:/beheer/accounts/" + id;
    }
}
