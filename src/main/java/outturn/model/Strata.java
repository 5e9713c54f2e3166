package outturn.model;

import java.util.ArrayList;
import java.util.List;
import outturn.scenario.Attribute;
import outturn.scenario.Population;

/**
 * Clients told apart for counting: by true complexity group, and within it by their levels of the attributes that are
 * marked protected. A stratum is one group with one level of each of those; they are numbered from 0, group by group, the
 * last attribute running fastest. Without protected attributes a stratum is a group.
 */
public final class Strata {
    private final List<String> names;
    private final List<List<String>> levels;
    private final int[] attributes;
    private final int[] widths;
    private final int mixes;
    private final int groups;
    /** Attributes × strata. */
    private final byte[] levelOf;

    Strata(Population population, Names names) {
        List<String> marked = new ArrayList<>();
        List<List<String>> theirs = new ArrayList<>();
        population.attributes().forEach((name, attribute) -> mark(name, attribute, marked, theirs));
        this.names = List.copyOf(marked);
        levels = List.copyOf(theirs);
        attributes = marked.stream().mapToInt(names.attributes()::indexOf).toArray();
        widths = theirs.stream().mapToInt(List::size).toArray();
        int product = 1;
        for (int width : widths) {
            product *= width;
        }
        mixes = product;
        groups = names.groups().size();
        levelOf = new byte[widths.length * count()];
        for (int at = 0; at < levelOf.length; at++) {
            levelOf[at] = (byte) told(at % count(), at / count());
        }
    }

    private int told(int stratum, int which) {
        int left = stratum;
        for (int later = widths.length - 1; later > which; later--) {
            left /= widths[later];
        }
        return left % widths[which];
    }

    private static void mark(String name, Attribute attribute, List<String> marked, List<List<String>> levels) {
        if (attribute.guarded()) {
            marked.add(name);
            levels.add(attribute.levels());
        }
    }

    /** How many there are. */
    public int count() {
        return groups * mixes;
    }

    /** The stratum of a client of a true group whose attributes begin at {@code at}. */
    public int of(byte[] of, int at, int group) {
        int stratum = group;
        for (int which = 0; which < attributes.length; which++) {
            stratum = stratum * widths[which] + of[at + attributes[which]];
        }
        return stratum;
    }

    /** The first stratum of a true group, whose strata stand side by side; one behind the last for one more group. */
    public int first(int group) {
        return group * mixes;
    }

    /** The true group of a stratum. */
    public int group(int stratum) {
        return stratum / mixes;
    }

    /** The level of one of the protected attributes in a stratum. */
    public int level(int stratum, int which) {
        return levelOf[which * count() + stratum];
    }

    /** Names of the protected attributes, in the order of the file. */
    public List<String> names() {
        return names;
    }

    /** Names of the levels of one of the protected attributes. */
    public List<String> levels(int which) {
        return levels.get(which);
    }
}
