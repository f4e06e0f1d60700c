/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.preview.LogPreview;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.wizards.Fields;

/** Asks what the columns or attributes of an event log mean, and how its times are read. */
final class LogColumnsPage extends WizardPage {
    private static final List<Optional<LogRole>> ROLES = Stream.concat(Stream.of(Optional.<LogRole>empty()),
            Arrays.stream(LogRole.values()).map(Optional::of)).toList();

    private ReadingSettings settings;
    private Combo zone;
    private MappingTable<LogLine> table;
    private Text findings;
    private List<LogLine> lines = List.of();
    private LogPreview preview;
    private Path file;

    LogColumnsPage() {
        super("columns", Messages.LogColumnsPage_title, null);
        setDescription(Messages.LogColumnsPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(5, 8).applyTo(area);
        settings = new ReadingSettings(area, false, this::again, () -> { });
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(settings);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.LogColumnsPage_zone);
        zone = new Combo(area, SWT.DROP_DOWN);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc")
                || id.equals("UTC")).sorted()
                .toArray(String[]::new));
        zone.setText(ZoneId.systemDefault().getId());
        zone.addModifyListener(event -> check());
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(zone);
        Fields.name(zone, label);
        table = new MappingTable<>(area, this::check);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(640, 220).applyTo(table);
        table.text(Messages.Columns_column, 26, line -> line.column().name());
        table.text(Messages.Columns_samples, 48, LogLine::samples);
        table.choice(Messages.Columns_meaning, 26, ROLES, LogColumnsPage::name, LogLine::role, LogLine::role);
        findings = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(600, 4 * findings.getLineHeight()).applyTo(findings);
        setControl(area);
    }

    private static String name(Optional<LogRole> role) {
        return role.map(value -> ElementLabels.literal(Literals.LOG_ROLE, value)).orElse(Messages.Columns_notUsed);
    }

    /**
     * Looks at a file, unless that is the one that is shown.
     *
     * @param chosen the file
     * @return whether it could be read
     */
    boolean look(Path chosen) {
        if (chosen.equals(file)) {
            return true;
        }
        LogPreview seen = PageCheck.run((WizardPage) getPreviousPage(), getContainer(), NLS.bind(Messages.PageCheck_reading,
                chosen.getFileName()),
                monitor -> LogPreview.of(chosen, monitor));
        if (seen != null) {
            EventLog open = KlantreisFactory.eINSTANCE.createEventLog();
            open.setEncoding(null);
            settings.show(open);
            lines = List.of();
            show(chosen, seen);
        }
        return seen != null;
    }

    private void again() {
        EventLog how = KlantreisFactory.eINSTANCE.createEventLog();
        how.setLogFormat(preview.format());
        settings.writeTo(how);
        LogSettings known = LogSettings.of(how);
        LogPreview seen = PageCheck.run(this, getContainer(), NLS.bind(Messages.PageCheck_reading, file.getFileName()),
                monitor -> LogPreview.of(file, known, monitor));
        if (seen != null) {
            show(file, seen);
        }
    }

    private void show(Path chosen, LogPreview seen) {
        file = chosen;
        preview = seen;
        List<LogLine> before = lines;
        lines = seen.columns().stream().map(LogLine::new).toList();
        // What the user said of a column stays where the file is only read in another way.
        lines.forEach(line -> before.stream().filter(old -> old.column().name().equals(line.column().name())).findFirst()
                .ifPresent(old -> line.role(old.role())));
        boolean text = seen.format() == LogFormat.CSV;
        settings.enable(text);
        settings.found(text ? seen.encoding() : ElementLabels.literal(Literals.LOG_FORMAT, seen.format()), text
                ? seen.delimiter() : "");
        if (settings.dateFormat().getText().isEmpty()) {
            settings.dateFormat().setText(seen.dateFormat());
        }
        findings.setText(String.join("\n", seen.findings()));
        findings.setVisible(!seen.findings().isEmpty());
        table.show(lines);
        ((Composite) getControl()).layout(true);
        check();
    }

    private void check() {
        Set<LogRole> roles = lines.stream().flatMap(line -> line.role().stream()).collect(Collectors.toSet());
        String error = !roles.contains(LogRole.CASE) ? Messages.LogColumnsPage_case
                : !roles.contains(LogRole.ACTIVITY) ? Messages.LogColumnsPage_activity
                : !roles.contains(LogRole.START) && !roles.contains(LogRole.END) ? Messages.LogColumnsPage_time
                : !isZone() ? NLS.bind(Messages.LogColumnsPage_noZone, zone.getText()) : null;
        setErrorMessage(error);
        setMessage(roles.contains(LogRole.UNIT) ? null : Messages.LogColumnsPage_noUnit, WARNING);
        setPageComplete(error == null);
    }

    private boolean isZone() {
        try {
            return zone.getText().isBlank() || ZoneId.of(zone.getText().strip()) != null;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    /** Says whether a file is the one that was looked at. */
    boolean isOf(Path chosen) {
        return chosen.equals(file);
    }

    LogPreview preview() {
        return preview;
    }

    /** Makes the descriptor as it is on the page, without the values. */
    EventLog log() {
        EventLog log = preview.proposedLog();
        String encoding = log.getEncoding();
        String delimiter = log.getDelimiter();
        settings.writeTo(log);
        if (log.getEncoding() == null) {
            log.setEncoding(encoding);
        }
        if (log.getDelimiter() == null) {
            log.setDelimiter(delimiter);
        }
        log.setTimeZone(zone.getText().isBlank() ? null : zone.getText().strip());
        log.getColumns().clear();
        lines.forEach(line -> line.addTo(log));
        log.getQueueActivities().clear();
        return log;
    }

    MappingTable<LogLine> table() {
        return table;
    }
}
