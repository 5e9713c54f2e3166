/**
 * The door: JSON in, a scenario or every slip in the file at once; a scenario in, JSON out.
 *
 * <p>Strict on purpose. A price left out is an error and never £0, 12.7 pence is not 12, and a misspelt name is told
 * what it may have meant. Each slip says where (file, line, column, pointer), what is wrong and what to do.
 *
 * <p>The only room that imports Jackson: whoever wants JSON read or written asks here.
 */
package outturn.scenario.json;
