package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;

/** Which colour in a bar is which part. */
final class Parts {
    private Parts() {}

    /** One entry for each part, in the order of the bar. */
    static Element key(List<String> names, List<Integer> colours) {
        List<Element> entries = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Element swatch = Markup.tag("svg")
                    .with("viewBox", "0 0 14 14")
                    .with("aria-hidden", "true")
                    .holding(Markup.tag("path", "area a" + colours.get(at)).with("d", "M0 0L14 0L14 14L0 14Z"));
            entries.add(Markup.tag("li").holding(swatch).saying(names.get(at)));
        }
        return Markup.tag("ul", "parts").holding(entries);
    }
}
