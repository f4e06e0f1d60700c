/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** A cell as text for people: numbers without needless digits, lists with commas. */
final class CellText {
    private static final int DIGITS = 3;

    private CellText() {
    }

    static String of(Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof Double number) {
            return number(number);
        } else if (cell instanceof List<?> cells) {
            return cells.stream().map(CellText::of).collect(Collectors.joining(", "));
        }
        return cell.toString();
    }

    private static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
