/**
 * The translators' live site on the loopback address: pages as readers see them, what is known of
 * every segment in them, and an editor.
 *
 * <p>Sees everything but the command line; nothing sees it, least of all {@code web}, so that no
 * public server can reach it.
 */
@NullMarked
package org.manyleaf.preview;

import org.jspecify.annotations.NullMarked;
