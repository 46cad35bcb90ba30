package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

    @Test
    void every_file_that_the_readme_names_exists() throws IOException {
        List<String> paths = LINK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(paths).hasSizeGreaterThan(12);
        assertThat(paths).allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void the_picture_of_the_process_is_of_the_process_as_it_is() throws IOException {
        assertThat(ReadmePictures.PICTURED)
                .as("what was pictured; mvn verify -Ppictures makes the pictures again")
                .hasContent(ReadmePictures.checksum());
    }
}
