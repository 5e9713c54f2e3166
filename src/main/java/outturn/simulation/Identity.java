package outturn.simulation;

/**
 * What decides every number of a run. Two runs of one identity are the same to the byte, whatever the machine and however
 * many threads.
 *
 * @param scenario the name it was asked for by, for headings and folders
 * @param hash of the canonical text of the scenario, after all settings
 * @param seed of all luck
 * @param replications how many were played; 0 for exact expectations
 * @param engine version of Outturn
 */
public record Identity(String scenario, String hash, long seed, int replications, String engine) {}
