package nl.overbrug.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import nl.overbrug.kernel.Pillar;
import org.junit.jupiter.api.Test;

class ContentPacksTest {

    @Test
    void the_shipped_pack_has_five_different_texts_on_every_pillar_in_both_languages() throws IOException {
        ContentPack pack = new ContentPacks("neutraal-1").current();

        for (Locale locale : new Locale[] {new Locale("nl"), Locale.ENGLISH}) {
            assertThat(Arrays.stream(Pillar.values())
                            .flatMap(pillar -> pack.of(pillar).steps().stream())
                            .map(said -> said.in(locale)))
                    .hasSize(40)
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    @Test
    void steps_are_counted_from_one() throws IOException {
        ContentPack.PillarText savings =
                new ContentPacks("neutraal-1").current().of(Pillar.SAVINGS);

        assertThat(savings.step(1).nl()).isEqualTo("Ik heb geen spaargeld.");
        assertThat(savings.step(5).en()).startsWith("I have savings for three months");
    }

    @Test
    void a_version_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new ContentPacks("neutraal-0")).hasMessageContaining("neutraal-0");
    }
}
