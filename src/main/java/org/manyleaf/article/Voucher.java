package org.manyleaf.article;

import java.time.LocalDate;

/**
 * Who vouches for a translation.
 *
 * @param status what they vouch for
 * @param who a name as they want it shown
 * @param date the day they did it
 */
public record Voucher(Status status, String who, LocalDate date) {}
