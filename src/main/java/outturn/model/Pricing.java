package outturn.model;

/** What one thing more that clients are counted or paid for comes to, as {@link Stakes} set it out for a cycle. */
interface Pricing {
    /** Of a claim under a term with a tariff, by recorded group. */
    double[] claim(int term, int cycle);

    /** Of one outcome more in a cohort that clients still belong to who began lately. */
    double counted(int term, int cycle);

    /** Of one client more in the cohort that begins treatment in a cycle. */
    double begun(int term, int cycle);

    /** Of one outcome more towards the release of what is kept back. */
    double released(Terms.Withheld kept, int cycle);
}
