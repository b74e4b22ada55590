package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SearchKeyPropertiesTest {
    @Provide
    Arbitrary<String> hanNames() {
        Arbitrary<Character> letters = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.chars().range('\u4E00', '\u9FEF')), Tuple.of(1, Arbitraries.of('（', '）')));
        return letters.list().ofMinSize(1).ofMaxSize(30).map(list -> {
            StringBuilder name = new StringBuilder("云");
            list.forEach(name::append);
            return name.toString();
        });
    }

    /** The blank leads through all rules, and is removed by them. */
    @Property
    void aNameOfHanCharactersIsItsOwnNormalForm(@ForAll("hanNames") String name) {
        SearchKey padded = SearchKey.of(" " + name);
        assertThat(SearchKey.of(name).value()).isEqualTo(name).isEqualTo(padded.value());
        assertThat(SearchKey.of(name).kind()).isEqualTo(padded.kind());
        assertThat(SearchKey.of(name)).isEqualTo(padded);
    }

    @Example
    void aLabelAloneIsReadAlikeWithAndWithoutABlank() {
        for (String label : new String[] {"统一社会信用代码", "信用代码", "税号", "纳税人识别号", "注册号"}) {
            assertThat(SearchKey.parse(label)).isEqualTo(SearchKey.parse(" " + label));
        }
    }

    /** Names of Han characters with a few digits or capitals are not cleaned; all others are. */
    @Property
    void aShortCutLeadsToTheSameKey(
            @ForAll
                    @StringLength(min = 2, max = 12)
                    @Chars({'甲', '乙', '公', '司', '税', '号', '（', '）', '1', '9', 'E', 'X'})
                    String text) {
        SearchKey.parse(text)
                .ifPresentOrElse(
                        key -> {
                            assertThat(key).isEqualTo(SearchKey.of("\u200B" + text));
                            assertThat(key.kind())
                                    .isEqualTo(SearchKey.of("\u200B" + text).kind());
                        },
                        () -> assertThat(SearchKey.defectOf("\u200B" + text)).isEqualTo(SearchKey.defectOf(text)));
    }
}
