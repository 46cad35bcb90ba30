package nl.overbrug.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The main menu of whoever is logged in. */
@Component
public class Menu {

    private final CurrentPerson current;
    private final List<NavItem> items;

    Menu(CurrentPerson current, ObjectProvider<NavItem> items) {
        this.current = current;
        this.items = items.stream().sorted(Comparator.comparing(NavItem::order)).toList();
    }

    /** Empty when nobody is logged in. */
    public List<NavItem> items() {
        return current.find().map(this::of).orElse(List.of());
    }

    /** The page to begin with; empty when this person's roles open no page. */
    public Optional<NavItem> first() {
        return items().stream().findFirst();
    }

    private List<NavItem> of(Person person) {
        return items.stream()
                .filter(item -> item.roles().stream().anyMatch(person::has))
                .toList();
    }
}
