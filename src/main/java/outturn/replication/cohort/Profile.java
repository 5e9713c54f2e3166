package outturn.replication.cohort;

/**
 * Clients whom nothing in the model tells apart.
 *
 * @param attributes levels of one of them; attributes that nothing reads are those of the first that was met
 * @param group true complexity group
 * @param reading of prognosis
 * @param share of all clients, 0 to 1
 */
record Profile(byte[] attributes, int group, int provider, int reading, double share) {}
