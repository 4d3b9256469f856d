/**
 * The folder that OmegaT opens as a project: how it is made of bundles, and what is taken from it
 * when it comes back.
 *
 * <p>Knows bundles, and of its own room only what every format shares.
 */
@NullMarked
package org.manyleaf.translate.exchange.omegat;

import org.jspecify.annotations.NullMarked;
