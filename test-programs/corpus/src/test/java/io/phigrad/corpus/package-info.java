/**
 * Takes the programs of the corpus and the compiler; holds every derivative that comes out against oracles that share
 * nothing with how it was made. {@link io.phigrad.corpus.CorpusTest} is the place to start reading.
 */
package io.phigrad.corpus;
