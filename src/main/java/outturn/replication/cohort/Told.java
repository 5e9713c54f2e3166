package outturn.replication.cohort;

import outturn.model.Model;

/** What the half of the month that concerns people expects to tell the half that concerns money, by true group. */
final class Told {
    private final int warmUp;
    private final double[][][] started;
    private final double[][][][] treated;
    private final double[][][][] reached;
    private final double[][][][] falsely;
    private final double[][][][] held;

    Told(Model model) {
        warmUp = model.clock().warmUp();
        int measured = model.clock().measured();
        int providers = model.market().providers();
        int groups = model.names().groups().size();
        started = new double[providers][groups][measured];
        treated = new double[providers][model.journey().states()][groups][measured];
        reached = new double[providers][][][];
        falsely = new double[providers][][][];
        held = new double[providers][][][];
        for (int provider = 0; provider < providers; provider++) {
            reached[provider] = new double[model.triggers().watches(provider)][groups][measured];
            falsely[provider] = new double[model.triggers().watches(provider)][groups][measured];
            held[provider] = new double[model.triggers().holds(provider)][groups][measured];
        }
    }

    /** Treatment of so many began; the cycle is the one at whose end or beginning it came about. */
    void started(Profile who, int cycle, double clients) {
        add(started[who.provider()][who.group()], cycle, clients);
    }

    void treated(Profile who, int state, int cycle, double clients) {
        add(treated[who.provider()][state][who.group()], cycle, clients);
    }

    /** Of so many clients, what a watch waits for is reported; of some of them falsely. */
    void reached(Profile who, int watch, int cycle, double clients, double untrue) {
        add(reached[who.provider()][watch][who.group()], cycle, clients);
        add(falsely[who.provider()][watch][who.group()], cycle, untrue);
    }

    void held(Profile who, int hold, int cycle, double clients) {
        add(held[who.provider()][hold][who.group()], cycle, clients);
    }

    private void add(double[] byCycle, int cycle, double clients) {
        if (cycle >= warmUp) {
            byCycle[cycle - warmUp] += clients;
        }
    }

    double[] started(int provider, int group) {
        return started[provider][group];
    }

    double[] treated(int provider, int state, int group) {
        return treated[provider][state][group];
    }

    double[] reached(int provider, int watch, int group) {
        return reached[provider][watch][group];
    }

    double[] falsely(int provider, int watch, int group) {
        return falsely[provider][watch][group];
    }

    double[] held(int provider, int hold, int group) {
        return held[provider][hold][group];
    }
}
