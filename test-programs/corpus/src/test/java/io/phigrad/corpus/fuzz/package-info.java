/**
 * Takes a seed; gives a random program of the subset with its inputs, and, from a program that fails, a smaller one
 * that fails too. Knows neither the compiler nor the oracles. {@link io.phigrad.corpus.fuzz.ProgramGenerator} and
 * {@link io.phigrad.corpus.fuzz.Shrinker} are the places to start reading.
 */
package io.phigrad.corpus.fuzz;
