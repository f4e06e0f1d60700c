/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import java.io.IOException;

import org.dhatim.fastexcel.Worksheet;
import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.words.CellText;
import org.klantreis.publish.words.Words;

/** The first sheet of a workbook: what the report is about, and its answers. */
final class AnswerSheet {
    private static final int TITLE = 16;
    private static final int FIRST = 34;
    private static final int SECOND = 14;
    private static final int THIRD = 100;

    private final Cells cells;
    private final CellText texts;

    AnswerSheet(Words words) {
        cells = new Cells(words);
        texts = new CellText(words);
    }

    void write(Report report, Worksheet sheet) throws IOException {
        sheet.width(0, FIRST);
        sheet.width(1, SECOND);
        sheet.width(2, THIRD);
        sheet.value(0, 0, report.title());
        sheet.style(0, 0).bold().fontSize(TITLE).set();
        sheet.value(1, 0, report.subtitle());
        int row = 3;
        for (Chapter chapter : report.chapters()) {
            for (Part part : chapter.parts()) {
                if (part instanceof Part.Figures figures) {
                    for (Part.Figure figure : figures.figures()) {
                        cells.text(sheet, row, 0, figure.text());
                        cells.write(sheet, row++, 1, figure.value(), false);
                    }
                    row++;
                } else if (part instanceof Part.Answer answer) {
                    row = answer(answer, sheet, row);
                }
            }
        }
        sheet.hideGridLines();
        sheet.finish();
    }

    private int answer(Part.Answer answer, Worksheet sheet, int first) {
        int row = first;
        sheet.value(row, 0, answer.question());
        sheet.style(row++, 0).bold().set();
        sheet.value(row++, 0, answer.answer());
        for (Part.Item item : answer.items()) {
            cells.text(sheet, row, 0, texts.of(item.about()));
            cells.write(sheet, row, 1, item.value(), false);
            cells.text(sheet, row++, 2, item.text());
        }
        return row + 1;
    }
}
