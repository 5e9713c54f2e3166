package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;

/** Which colour is which scenario; nothing where there is only one. */
final class Key {
    private Key() {}

    static List<Element> of(Sides sides) {
        if (!sides.several()) {
            return List.of();
        }
        List<Element> names = new ArrayList<>();
        for (int at = 0; at < sides.runs().size(); at++) {
            Element swatch = Markup.tag("svg")
                    .with("viewBox", "0 0 14 10")
                    .with("aria-hidden", "true")
                    .holding(Markup.tag("circle", "dot s" + at)
                            .with("cx", "7")
                            .with("cy", "5")
                            .with("r", "5"));
            names.add(
                    Markup.tag("li").holding(swatch).saying(sides.runs().get(at).name()));
        }
        return List.of(Markup.tag("ul", "key").holding(names));
    }
}
