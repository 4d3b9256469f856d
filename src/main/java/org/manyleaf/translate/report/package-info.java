/**
 * How commands say things to programs.
 *
 * <p>Knows a way to write; nothing of what is written.
 */
@NullMarked
package org.manyleaf.translate.report;

import org.jspecify.annotations.NullMarked;
