package outturn.study.floor;

import java.util.OptionalDouble;

/**
 * The least at which something holds; each end empty where it holds nowhere on the scale.
 *
 * @param perhaps the least at which it may hold for all that luck can tell
 * @param at the least at which the estimate says that it holds
 * @param surely the least at which it holds beyond luck (95%)
 */
public record Edge(OptionalDouble perhaps, OptionalDouble at, OptionalDouble surely) {}
