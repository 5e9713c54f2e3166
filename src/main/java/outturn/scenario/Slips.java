package outturn.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects every slip of a scenario, so that one reading reports them all. */
public final class Slips {
    private final List<Slip> found = new ArrayList<>();
    private final boolean partial;
    private final Set<String> unread;

    /** For a scenario that was read whole. */
    public Slips() {
        this(false, Set.of());
    }

    private Slips(boolean partial, Set<String> unread) {
        this.partial = partial;
        this.unread = unread;
    }

    /**
     * For a scenario of which some parts could not be read. Then only names nobody gave are slips for certain: all else
     * might be put right by what is missing, and so might a name that stands in an unread part.
     */
    public static Slips exceptAbout(Set<String> unread) {
        return new Slips(true, unread);
    }

    /** Notes a slip; for the words see {@link Slip}. */
    public void add(String pointer, String problem, String remedy) {
        if (!partial) {
            found.add(new Slip(pointer, problem, remedy));
        }
    }

    /** Notes a slip between parts that were all read, so that nothing that is missing puts it right. */
    void addSurely(String pointer, String problem, String remedy) {
        found.add(new Slip(pointer, problem, remedy));
    }

    /**
     * Notes that a name stands for nothing, and offers the nearest that does.
     *
     * @param what what it should name: {@code state}, {@code provider}
     */
    public void unknown(String pointer, String what, String name, Collection<String> known) {
        if (!isUnread(name)) {
            found.add(new Slip(
                    pointer,
                    "names the " + what + " \"" + name + "\", which is not there",
                    Nearest.remedy(name, known)));
        }
    }

    /** A name may be made of others, joined by {@code /}. */
    private boolean isUnread(String name) {
        return unread.contains(name) || Stream.of(name.split("/")).anyMatch(unread::contains);
    }

    /** Like {@link #unknown}, and only if the name is not among the known. */
    public void known(String pointer, String what, String name, Collection<String> known) {
        if (!known.contains(name)) {
            unknown(pointer, what, name, known);
        }
    }

    /** All slips, in the order they were noted. */
    public List<Slip> found() {
        return List.copyOf(found);
    }
}
