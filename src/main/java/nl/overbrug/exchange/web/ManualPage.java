package nl.overbrug.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The manual of the exchange format, {@code docs/uitwisseling.md}, for who makes a bundle and has no sources at hand. */
@Controller
class ManualPage {

    private final String manual = html();

    @GetMapping("/beheer/import/handleiding")
    String show(Model model) {
        model.addAttribute("manual", manual);
        return "exchange/manual";
    }

    private static String html() {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        try {
            String text = new ClassPathResource("docs/uitwisseling.md").getContentAsString(StandardCharsets.UTF_8);
            Node document = Parser.builder().extensions(tables).build().parse(text);
            return HtmlRenderer.builder()
                    .extensions(tables)
                    .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, attributes))
                    .build()
                    .render(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables as on other pages: on a telephone each row is a block, with the heading before each cell. */
    private static void mark(Node node, Map<String, String> attributes) {
        if (node instanceof TableBlock) {
            attributes.put("class", "stacked");
        } else if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        } else if (node instanceof TableCell) {
            attributes.put("data-label", heading(node));
        }
    }

    private static String heading(Node cell) {
        Node heading = cell.getParent()
                .getParent()
                .getParent()
                .getFirstChild()
                .getFirstChild()
                .getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            heading = heading.getNext();
        }
        return ((Text) heading.getFirstChild()).getLiteral();
    }
}
