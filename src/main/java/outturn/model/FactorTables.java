package outturn.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Factors of many ways, or kinds, laid end to end in a few arrays: a month reads those of several ways one after another,
 * and finds them side by side.
 */
final class FactorTables {
    private final boolean multiply;

    /** By way, its first table of what never changes; by table, its first entry and the first number it reads. */
    private final int[] firstTable;

    private final int[] firstEntry;
    private final int[] firstRead;
    private final int[] read;
    private final int[] readStride;
    private final double[] fixed;

    /** By way, where the values of what moves begin, and how far each kind of level moves the entry. */
    private final int[] firstMoving;

    private final int[] providerStride;
    private final int[] effortStride;
    private final int[] stateStride;
    private final int[] firstChain;
    private final int[] chain;
    private final int[] chainStride;
    private final double[] moving;

    FactorTables(List<Factors> ways) {
        multiply = ways.stream().allMatch(way -> way.multiply);
        List<Factors.Fixed> tables =
                ways.stream().flatMap(way -> way.fixed.stream()).toList();
        firstTable = ends(ways.stream().mapToInt(way -> way.fixed.size()));
        firstEntry = ends(tables.stream().mapToInt(table -> table.table().length));
        firstRead = ends(tables.stream().mapToInt(table -> table.numbers().length));
        read = joined(tables.stream().map(Factors.Fixed::numbers));
        readStride = joined(tables.stream().map(Factors.Fixed::strides));
        fixed = tables.stream()
                .flatMapToDouble(table -> Arrays.stream(table.table()))
                .toArray();
        firstMoving = ends(ways.stream().mapToInt(way -> way.table.length));
        providerStride = ways.stream().mapToInt(way -> way.providerStride).toArray();
        effortStride = ways.stream().mapToInt(way -> way.effortStride).toArray();
        stateStride = ways.stream().mapToInt(way -> way.stateStride).toArray();
        firstChain = ends(ways.stream().mapToInt(way -> way.chains.length));
        chain = joined(ways.stream().map(way -> way.chains));
        chainStride = joined(ways.stream().map(way -> way.chainStrides));
        moving = ways.stream().flatMapToDouble(way -> Arrays.stream(way.table)).toArray();
    }

    /** 0, and where each of some pieces of these lengths ends when they lie end to end. */
    private static int[] ends(IntStream lengths) {
        int[] ends = IntStream.concat(IntStream.of(0), lengths).toArray();
        for (int at = 1; at < ends.length; at++) {
            ends[at] += ends[at - 1];
        }
        return ends;
    }

    private static int[] joined(Stream<int[]> pieces) {
        return pieces.flatMapToInt(Arrays::stream).toArray();
    }

    /** {@code start} joined with the values of what never changes for a client, in the order of the file. */
    double fixed(int way, double start, byte[] attributes, int at, int group) {
        double so = start;
        for (int table = firstTable[way]; table < firstTable[way + 1]; table++) {
            int entry = firstEntry[table];
            for (int factor = firstRead[table]; factor < firstRead[table + 1]; factor++) {
                entry += readStride[factor] * (read[factor] == Factors.GROUP ? group : attributes[at + read[factor]]);
            }
            so = multiply ? so * fixed[entry] : so + fixed[entry];
        }
        return so;
    }

    /** The values of what moves, joined in the order of the file; effort 0 is none, effort e the e-th from 1. */
    double moving(int way, int provider, int effort, int state, byte[] levels, int at) {
        return moving[entry(way, provider, state, levels, at) + effort * effortStride[way]];
    }

    private int entry(int way, int provider, int state, byte[] levels, int at) {
        int entry = firstMoving[way] + provider * providerStride[way] + state * stateStride[way];
        for (int each = firstChain[way]; each < firstChain[way + 1]; each++) {
            entry += levels[at + chain[each]] * chainStride[each];
        }
        return entry;
    }
}
