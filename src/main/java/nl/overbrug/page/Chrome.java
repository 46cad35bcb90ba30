package nl.overbrug.page;

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
    private final Menu menu;
    private final List<Banner> banners;
    private final String municipality;
    private final String theme;

    Chrome(
            CurrentPerson current,
            Menu menu,
            ObjectProvider<Banner> banners,
            @Value("${overbrug.municipality:Voorbeeldgemeente}") String municipality,
            @Value("${overbrug.theme:/thema/thema.css}") String theme) {
        this.current = current;
        this.menu = menu;
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
        return menu.items();
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
}
