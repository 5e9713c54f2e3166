package outturn.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Names come from files of strangers; a page must show them and never obey them. */
class MarkupTest {
    @Test
    void aHostileNameIsShownAndNotObeyed() {
        assertThat(Markup.tag("b").saying("<script>alert('x')</script> & co").written())
                .isEqualTo("<b>&lt;script&gt;alert('x')&lt;/script&gt; &amp; co</b>");
    }

    @Test
    void aHostileNameCannotLeaveItsAttribute() {
        assertThat(Markup.tag("b").with("title", "\" onclick=\"x").written())
                .isEqualTo("<b title=\"&quot; onclick=&quot;x\"></b>");
    }

    @Test
    void whatNoParserKeepsIsShownAsMissing() {
        assertThat(Markup.text("a\u0000b\u001Bc\uD800d\u0085e").written()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void lettersOfEveryScriptAndPicturesStay() {
        assertThat(Markup.text("Łódź – 東京 😀").written()).isEqualTo("Łódź – 東京 😀");
    }

    @Test
    void aStyleSheetCannotCloseItself() {
        assertThatThrownBy(() -> new Markup.Style("a{} </style>")).isInstanceOf(IllegalArgumentException.class);
    }
}
