/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Rows of delimited text and of spreadsheets, with the lines they stand in, and the dates in them.
 *
 * <pre>
 * ReadReport report = new ReadReport();
 * try (TableReader table = TableFile.open(file, TableSettings.FIND, report, ReadMonitor.NONE)) {
 *     int column = table.column("Created").orElseThrow();
 *     for (TableRow row = table.next(); row != null; row = table.next()) {
 *         System.out.println(row.line() + ": " + row.text(column));
 *     }
 * }
 * </pre>
 */
package org.klantreis.evidence.table;
