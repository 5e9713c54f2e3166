/**
 * What is asked: the words of a commissioning file, as records and sealed families.
 *
 * <p>A section of the file is a record here under the same name, and so is each of its parts. A record is valid from
 * birth, holds what was said and how sure anybody was of it, and decides nothing.
 *
 * <p>Imports nothing of ours. Used by every room but {@code rules}. The only door for a file is {@code json}.
 */
package outturn.scenario;
