package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.ArrayList;
import java.util.List;
import outturn.scenario.Numbers;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** D3. Reserves: a charity's chance of insolvency by the share of its contract that follows results a year late. */
final class MonthOfReserves implements Trial {
    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3, 0.5};
    private static final int THREE_TENTHS = 3;
    private static final double[] RESERVES = {20_000, 120_000};

    @Override
    public int replications() {
        return 100;
    }

    @Override
    public List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (double share : SHARES) {
            for (double reserves : RESERVES) {
                worlds.add(World.of(
                        "reserves-and-lag",
                        "/contracts/recovery/terms/core/byYear/0=" + Numbers.text(1 - share),
                        "/contracts/recovery/terms/results/byYear/0=" + Numbers.text(share),
                        "/providers/new-leaf/reserves={\"value\": " + Numbers.text(reserves) + ", \"unit\": \"GBP\"}"));
            }
        }
        return worlds;
    }

    @Override
    public int width() {
        return 1 + 2 * SHARES.length;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        sums[0]++;
        for (int at = 0; at < worlds.size(); at++) {
            sums[1 + at] += worlds.get(at).of(Measure.of(Meaning.RUIN).provider("new-leaf"));
        }
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(target(
                "insolvent with a month of reserves, three tenths at risk",
                "seven in ten thought their contract at risk",
                "reserves-median-gov, wp-subcontractors-at-risk",
                Band.above(0.2),
                Line.share(1 + 2 * THREE_TENTHS, 0)));
        lines.add(target(
                "insolvent with six months of reserves, three tenths at risk",
                "not material",
                "reserves-none-share",
                Band.between(0, 0.2),
                Line.share(2 + 2 * THREE_TENTHS, 0)));
        for (int at = 0; at < SHARES.length; at++) {
            String at100 = ", " + Math.round(100 * SHARES[at]) + "% at risk";
            lines.add(beside("D3: insolvent, one month" + at100, "", "", Line.share(1 + 2 * at, 0)));
            lines.add(beside("D3: insolvent, six months" + at100, "", "", Line.share(2 + 2 * at, 0)));
        }
        return lines;
    }
}
