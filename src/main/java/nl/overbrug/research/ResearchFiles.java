package nl.overbrug.research;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.UUID;
import javax.sql.DataSource;
import nl.overbrug.page.Languages;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the files of a data set. Rows are written as the database hands them over, so that a million of them take no memory. */
@Component
class ResearchFiles {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate streaming;
    private final KnownCodes known;
    private final Codebook codebook;
    private final Manifest manifest;

    ResearchFiles(DataSource dataSource, KnownCodes known, Codebook codebook, Manifest manifest) {
        this.streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(AT_ONCE);
        this.known = known;
        this.codebook = codebook;
        this.manifest = manifest;
    }

    /** Within the transaction that gathered whom it is about. */
    ExportReport write(ResearchZip zip, Settings settings, SmallGroups groups, int participants) throws IOException {
        Dataset dataset = Dataset.of(settings, known);
        Cells cells = new Cells(new Pseudonyms(settings.key()), settings.dates(), dataset.values());
        String order = UUID.randomUUID().toString();
        for (Subject subject : dataset.subjects()) {
            zip.add(subject.entry(), out -> rows(subject, cells, order, out));
        }
        zip.add("codebook.csv", codebook.columnsCsv(dataset, settings));
        zip.add("codebook_values.csv", codebook.valuesCsv(dataset));
        zip.add("codeboek.html", codebook.page(dataset, settings, groups.participants(), Languages.DUTCH));
        zip.add("codebook.html", codebook.page(dataset, settings, groups.participants(), Languages.ENGLISH));
        int trajectories = streaming.queryForObject("select count(*) from research_trajectory", Integer.class);
        ExportReport report = new ExportReport(UUID.randomUUID(), participants, trajectories, groups, zip.entries());
        zip.add("manifest.json", manifest.json(report, settings));
        return report;
    }

    private Long rows(Subject subject, Cells cells, String order, Writer out) throws IOException {
        out.write(Csv.line(subject.columns().stream().map(Column::name).toArray(String[]::new)));
        long[] rows = {0};
        try {
            streaming.query(
                    subject.rows(),
                    row -> {
                        write(cells.line(subject.columns(), row), out);
                        rows[0]++;
                    },
                    order);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows[0];
    }

    private static void write(String line, Writer out) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
