/**
 * What a machine can say about a translation before a person reads it: rules, one a file, that
 * compare a translation with its English.
 *
 * <p>Knows bundles and languages; nothing of commands, terminals or pages. A finding is never an
 * exception. What keeps a text from being shown is decided in {@code bundle}; here it is only
 * passed on.
 */
@NullMarked
package org.manyleaf.translate.check;

import org.jspecify.annotations.NullMarked;
