/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.evidence.log.EventRow;

class DatesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "yyyy-MM-dd HH:mm:ss | 2024-03-05 13:45:10.250+01:00   | 2024-03-05T12:45:10.250Z",
            "yyyy-MM-dd HH:mm:ss | 2024-03-05T13:45:10,25Z         | 2024-03-05T13:45:10.250Z",
            "yyyy-MM-dd HH:mm:ss | 2024-03-05 13:45                | 2024-03-05T12:45:00Z",
            "yyyy-MM-dd HH:mm:ss | 2024-07-05                      | 2024-07-04T22:00:00Z",
            "yyyy-MM-dd HH:mm:ss | 2024/03/05 13:45:10.123456 UTC  | 2024-03-05T13:45:10.123Z",
            "yyyy-MM-dd HH:mm:ss | 2024-03-05T13:45:10+0530        | 2024-03-05T08:15:10Z",
            "yyyy-MM-dd HH:mm:ss | 2024-03-05T13:45:10+01:00[Europe/Paris] | 2024-03-05T12:45:10Z",
            "yyyy-MM-dd HH:mm:ss | 2024-02-29T24:00                | 2024-02-29T23:00:00Z",
            "dd/MM/yyyy          | 5/3/2024 1:45 PM                | 2024-03-05T12:45:00Z",
            "dd-MM-yyyy HH:mm    | 05-03-2024                      | 2024-03-04T23:00:00Z",
            "dd.MM.yy            | 05.03.24, 13:45                 | 2024-03-05T12:45:00Z",
            "MM/dd/yyyy          | 3/14/2025 12:20 AM              | 2025-03-13T23:20:00Z",
            "d MMM yyyy          | 5 mrt. 2024 13:45               | 2024-03-05T12:45:00Z",
            "d MMM yyyy          | 05-Mar-24 13:45:00              | 2024-03-05T12:45:00Z",
            "d MMM yyyy          | Tuesday, March 5, 2024 1:45 PM  | 2024-03-05T12:45:00Z",
            "d MMM yyyy          | 14 juillet 2024                 | 2024-07-13T22:00:00Z",
            "d MMM yyyy          | Mon Apr 03 2023 12:08:18 GMT+0200 (Mitteleuropäische Sommerzeit) | 2023-04-03T10:08:18Z",
            "HH:mm dd-MM-yyyy    | 13:45 05-03-2024                | 2024-03-05T12:45:00Z",
            "EEE MMM dd HH:mm:ss zzz yyyy | Tue Mar 05 13:45:00 UTC 2024 | 2024-03-05T13:45:00Z",
            "yyyyMMddHHmmss      | 20240305134500                  | 2024-03-05T12:45:00Z",
            "epoch-seconds       | 1709642700                      | 2024-03-05T12:45:00Z",
            "epoch-seconds       | 1709642700,5                    | 2024-03-05T12:45:00.500Z",
            "epoch-millis        | 1709642700123                   | 2024-03-05T12:45:00.123Z",
            "epoch-micros        | 1709642700123456                | 2024-03-05T12:45:00.123Z",
            "excel               | 45356,572916666664              | 2024-03-05T12:45:00Z"})
    void readsATimeInItsZone(String format, String text, String expected) {
        assertThat(Instant.ofEpochMilli(Dates.of(format, AMSTERDAM).epoch(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2024", "29-02-2023", "00-01-2024", "12-13-2024", "1-1-024", "05-03-2024 25:00",
            "05-03-2024 12:60",
            "05-03-2024x", "", "05-03-2024 13:45 PM", "05-03-2024 7"})
    void readsNothingIntoWhatIsNoDate(String text) {
        assertThat(Dates.of("dd-MM-yyyy", AMSTERDAM).epoch(text)).isEqualTo(EventRow.NO_TIME);
        assertThat(Dates.of("dd-MM-yyyy", AMSTERDAM).day(text)).isNull();
    }

    @Test
    void givesTheDayAsItIsWritten() {
        assertThat(Dates.of("dd-MM-yyyy HH:mm", AMSTERDAM).day("05-03-2024 00:10")).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(Dates.of(Dates.ISO, AMSTERDAM).day("2024-03-05T23:30:00-05:00")).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(Dates.of(Dates.EPOCH_SECONDS, AMSTERDAM).day("1709679600")).isEqualTo(LocalDate.of(2024, 3, 6));
    }

    @Test
    void takesTheEarlierTimeWhereAClockIsPutBack() {
        assertThat(Instant.ofEpochMilli(Dates.of(Dates.ISO, AMSTERDAM).epoch("2024-10-27 02:30")))
                .isEqualTo("2024-10-27T00:30:00Z");
    }

    @Test
    void refusesAFormatThatIsNone() {
        assertThatThrownBy(() -> Dates.of("dd-mm-jjjj", AMSTERDAM)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«dd-mm-jjjj» is no date format");
    }

    @Test
    void findsTheFormatThatMostValuesHave() {
        assertThat(search("2024-03-05", "2024-03-06 10:00", "soon").format()).contains(Dates.ISO);
        assertThat(search("1709642700", "1709642800").format()).contains(Dates.EPOCH_SECONDS);
        assertThat(search("1709642700000", "NULL", "").format()).contains(Dates.EPOCH_MILLIS);
        assertThat(search("20240305", "20240306").format()).contains("yyyyMMdd");
        assertThat(search("5 maart 2024", "6 april 2024").format()).contains("d MMM yyyy");
        assertThat(search("20240305T134500Z").format()).contains("yyyyMMdd'T'HHmmss[XXX][XX][X]");
        assertThat(search("red", "green", "2024-03-05").format()).isEmpty();
        assertThat(search("red", "green").problem("colour")).contains("«colour»").contains("«red»");
        assertThat(search("", "NULL").problem("colour")).contains("is empty");
    }

    @Test
    void choosesNothingWhereDayAndMonthCanBeEither() {
        DateSearch open = search("03/04/2024 10:00", "05/06/2024", "07/07/2024");
        assertThat(open.isAmbiguous()).isTrue();
        assertThat(open.format()).isEmpty();
        assertThat(open.formats()).containsExactly("dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm");
        assertThat(open.problem("when")).contains("«03/04/2024 10:00»").contains("dd/MM/yyyy");
    }

    @Test
    void isSureOnceOneValueDecides() {
        assertThat(search("03/04/2024", "25/04/2024").format()).contains("dd/MM/yyyy");
        assertThat(search("03/04/2024", "04/25/2024").format()).contains("MM/dd/yyyy");
        assertThat(search("03.04.2024").format()).as("with points the day is first everywhere").contains("dd.MM.yyyy");
        assertThat(search("07-07-2024").format()).as("both mean the same").contains("dd-MM-yyyy");
    }

    @Test
    void findsFormatsThatItCanReadItself() {
        for (String text : List.of("2024-03-05", "25/04/2024 10:00", "4/25/2024 1:00 PM", "5 Mar 2024", "20240305",
                "20240305101500",
                "20240305T101500Z", "1709642700", "1709642700000", "1709642700000000", "1709642700000000000")) {
            String format = search(text).format().orElseThrow();
            assertThat(Dates.of(format, AMSTERDAM).epoch(text)).as(format).isNotEqualTo(EventRow.NO_TIME);
        }
    }

    private static DateSearch search(String... values) {
        DateSearch search = new DateSearch();
        for (String value : values) {
            search.add(value);
        }
        return search;
    }
}
