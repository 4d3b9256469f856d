/** The composition root: the command line, its settings, and what is wired to what. No logic. */
@NullMarked
package org.manyleaf;

import org.jspecify.annotations.NullMarked;
