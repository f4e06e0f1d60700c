/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.klantreis.publish.ReportFormat;
import org.klantreis.publish.WriteReport;
import org.klantreis.publish.subjects.ProjectReport;
import org.klantreis.publish.words.Words;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks how the report is written. */
final class ReportPage extends ExportPage {
    private static final String FORMAT = "format";
    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.values());

    private Combo format;
    private Languages languages;

    ReportPage(LandscapeChoice landscapes) {
        super(landscapes, "report", Messages.ReportPage_title, Messages.ReportPage_description);
    }

    @Override
    void createOptions(Fields fields, IDialogSettings last) {
        format = fields.combo(Messages.Format_label, SWT.READ_ONLY);
        FORMATS.forEach(each -> format.add(name(each)));
        String chosen = last.get(FORMAT);
        format.select((int) Math.max(0, FORMATS.stream().map(Enum::name).toList().indexOf(chosen)));
        languages = new Languages(fields, last);
    }

    private static String name(ReportFormat format) {
        return switch (format.extension()) {
        case "html" -> Messages.ReportPage_html;
        case "xlsx" -> Messages.ReportPage_xlsx;
        case "md" -> Messages.ReportPage_markdown;
        default -> format.name();
        };
    }

    private ReportFormat format() {
        return FORMATS.get(format.getSelectionIndex());
    }

    @Override
    String ending() {
        return format().extension();
    }

    @Override
    String fileName() {
        return super.fileName() + "-report";
    }

    @Override
    ExportWork work() {
        ReportFormat how = format();
        Locale language = languages.chosen();
        return (project, target) -> {
            Words words = Words.of(project, language);
            new WriteReport(ProjectReport.of(project, words), words).execute(target, how);
            return List.of();
        };
    }

    @Override
    void save(IDialogSettings settings) {
        settings.put(FORMAT, format().name());
        languages.save(settings);
    }
}
