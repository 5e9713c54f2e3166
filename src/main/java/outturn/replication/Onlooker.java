package outturn.replication;

/**
 * People with somebody beside them who looks on: every step is passed on, and whoever extends it looks before or after the
 * steps it cares about, and changes nothing.
 */
public class Onlooker implements People {
    private final People people;

    /** Beside these people. */
    protected Onlooker(People people) {
        this.people = people;
    }

    @Override
    public void open(long world) {
        people.open(world);
    }

    @Override
    public void takeAfter(People other) {
        people.takeAfter(((Onlooker) other).people);
    }

    @Override
    public void keepCourse() {
        people.keepCourse();
    }

    @Override
    public void goAlong(People others, int[] until) {
        people.goAlong(((Onlooker) others).people, until);
    }

    @Override
    public void arrive(int cycle) {
        people.arrive(cycle);
    }

    @Override
    public void assess(int cycle) {
        people.assess(cycle);
    }

    @Override
    public void admit(int cycle) {
        people.admit(cycle);
    }

    @Override
    public void count(int cycle) {
        people.count(cycle);
    }

    @Override
    public void exert(int cycle) {
        people.exert(cycle);
    }

    @Override
    public void walk(int cycle) {
        people.walk(cycle);
    }

    @Override
    public void claim(int cycle) {
        people.claim(cycle);
    }

    @Override
    public void disperse(int cycle, int provider) {
        people.disperse(cycle, provider);
    }

    @Override
    public void unsettle(int cycle) {
        people.unsettle(cycle);
    }

    @Override
    public final int clients() {
        return people.clients();
    }

    @Override
    public final Condition condition(int client) {
        return people.condition(client);
    }

    @Override
    public final int attribute(int client, int attribute) {
        return people.attribute(client, attribute);
    }

    @Override
    public int group(int client) {
        return people.group(client);
    }
}
