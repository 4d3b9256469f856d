/**
 * How it looks to programs: editions, their state and failures become JSON (RFC 8259).
 *
 * <p>Knows articles, languages and Jackson's writer. Addresses are handed in by the room around it,
 * which alone makes them.
 */
@NullMarked
package org.manyleaf.page.json;

import org.jspecify.annotations.NullMarked;
