/**
 * How fast it is: measured on demand, compiled with the tests so that it cannot rot.
 *
 * <p>To add a measurement, implement {@link org.manyleaf.bench.Benchmark}, put it into {@link
 * org.manyleaf.bench.Benchmarks#ALL}, and give it a row in the README's table.
 */
@NullMarked
package org.manyleaf.bench;

import org.jspecify.annotations.NullMarked;
