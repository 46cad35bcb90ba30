package nl.overbrug.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the layout shows around every page; in a template {@code ${@chrome.menu()}}. */
@Component("chrome")
class Chrome {

    private final CurrentPerson current;
    private final List<NavItem> items;
    private final List<Banner> banners;
    private final String municipality;
    private final String theme;

    Chrome(
            CurrentPerson current,
            ObjectProvider<NavItem> items,
            ObjectProvider<Banner> banners,
            @Value("${overbrug.municipality:Voorbeeldgemeente}") String municipality,
            @Value("${overbrug.theme:/thema/thema.css}") String theme) {
        this.current = current;
        this.items = items.stream().sorted(Comparator.comparing(NavItem::order)).toList();
        this.banners = banners.orderedStream().toList();
        this.municipality = municipality;
        this.theme = theme;
    }

    public String municipality() {
        return municipality;
    }

    public String theme() {
        return theme;
    }

    /** Who is logged in; null when nobody is. */
    public Person person() {
        return current.find().orElse(null);
    }

    public List<NavItem> menu() {
        return current.find().map(this::menuOf).orElse(List.of());
    }

    public List<Banner.Line> banners() {
        return banners.stream().map(Banner::line).flatMap(Optional::stream).toList();
    }

    /** Whether the page that is shown is this item's or stands under it. */
    public boolean isCurrent(NavItem item) {
        var path = ShownPage.path();
        return path.equals(item.href()) || path.startsWith(item.href() + "/");
    }

    /** The page to come back to after a choice that belongs to no page, such as the language. */
    public String here() {
        return ShownPage.address();
    }

    private List<NavItem> menuOf(Person person) {
        return items.stream()
                .filter(item -> item.roles().stream().anyMatch(person::has))
                .toList();
    }
}
