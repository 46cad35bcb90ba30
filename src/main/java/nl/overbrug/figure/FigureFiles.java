package nl.overbrug.figure;

import java.util.List;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.Download;
import nl.overbrug.page.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Figures as files. A file says what the page says, no more. */
@Component
public class FigureFiles {

    private final FigureWords words;
    private final Texts texts;
    private final MovableClock clock;
    private final String municipality;

    FigureFiles(
            FigureWords words,
            Texts texts,
            MovableClock clock,
            @Value("${overbrug.municipality:Voorbeeldgemeente}") String municipality) {
        this.words = words;
        this.texts = texts;
        this.clock = clock;
        this.municipality = municipality;
    }

    /**
     * One figure.
     *
     * @param figures empty when the page has none
     * @throws ResponseStatusException when the page does not have this figure
     */
    public ResponseEntity<byte[]> csv(Optional<Figures> figures, String id) {
        return Download.of(id + ".csv", Download.CSV, FigureCsv.write(sheet(known(figures), id)));
    }

    /** As {@link #csv}, as a workbook. */
    public ResponseEntity<byte[]> xlsx(Optional<Figures> figures, String id) {
        return Download.of(id + ".xlsx", Download.XLSX, FigureBook.write(List.of(sheet(known(figures), id))));
    }

    /** All figures of a page, each on a sheet. */
    public ResponseEntity<byte[]> xlsx(Optional<Figures> figures) {
        Figures all = known(figures);
        List<FigureSheet> sheets =
                all.all().stream().map(figure -> sheet(all, figure.id())).toList();
        String name = all.frame().page().replaceFirst(".*/", "");
        return Download.of(name + ".xlsx", Download.XLSX, FigureBook.write(sheets));
    }

    private FigureSheet sheet(Figures figures, String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String madeOn = words.of("figuur.gemaakt.door", texts.date(clock.today()), municipality);
        return FigureSheet.of(figures, figure, words, madeOn);
    }

    private static Figures known(Optional<Figures> figures) {
        return figures.filter(found -> !found.all().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
