package outturn.scenario;

/**
 * One thing wrong with a scenario, told in the words of its file. Whoever read the file adds file, line and column.
 *
 * @param pointer where, as a JSON Pointer such as {@code /contracts/recovery/terms/drug-free/price}; empty for the whole
 * @param problem what is wrong, reading on from the pointer: {@code is 0 but must be at least 1}
 * @param remedy what to do about it: {@code give a whole number of months}
 */
public record Slip(String pointer, String problem, String remedy) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "" : pointer + ": ") + problem + "; " + remedy;
    }
}
