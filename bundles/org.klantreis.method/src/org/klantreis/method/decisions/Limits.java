/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import org.klantreis.model.Landscape;

/**
 * The limits that the rules hold facts against; each landscape sets its own.
 *
 * @param insufficientBelow marks below it are insufficient
 * @param importantFrom importance from which a step is important to the customer
 * @param excelFrom mark from which excelling is reached
 * @param overInvestmentFrom mark from which what may stay a six gets more than it needs
 */
public record Limits(double insufficientBelow, int importantFrom, double excelFrom, double overInvestmentFrom) {
    /** Just a pass: the mark that is enough where one need not excel. */
    public static final double PASS = 6;

    /** Returns the limits of a landscape. */
    public static Limits of(Landscape landscape) {
        return new Limits(landscape.getInsufficientBelow(), landscape.getImportantFrom(), landscape.getExcelFrom(),
                landscape.getOverInvestmentFrom());
    }

    /** Says whether an importance is one to the customer; an unknown one, null, is not. */
    public boolean isImportant(Integer importance) {
        return importance != null && importance >= importantFrom;
    }

    /**
     * Returns the mark to aim at.
     *
     * @param rule what is decided, the team's choice taken in
     * @return where one excels the limit for that; else a pass, or the limit of what is insufficient where that is higher
     */
    public double target(Rule rule) {
        return rule == Rule.EXCEL ? excelFrom : Math.max(PASS, insufficientBelow);
    }
}
