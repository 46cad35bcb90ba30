package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeReturnTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aanmeldingen", "/aanmeldingen/8a4a/brug?pagina=2&filter=a%20b"})
    void a_path_of_this_site_is_kept(String path) {
        assertThat(SafeReturn.to(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "aanmeldingen",
                "//elders.example",
                "///elders.example",
                "/\\elders.example",
                "\\\\elders.example",
                "https://elders.example/",
                "javascript:alert(1)",
                "/a b",
                "/a\nSet-Cookie: x",
                "/\t/elders.example"
            })
    void anything_else_leads_to_the_start_page(String asked) {
        assertThat(SafeReturn.to(asked)).isEqualTo("/");
    }
}
