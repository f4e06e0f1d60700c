/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.evidence.testing.Evidence;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class ImportLogWizardTest {
    @TempDir
    private Path folder;
    private ExampleProject example;
    private OpenLandscape landscape;
    private WizardDialog dialog;
    private ImportLogWizard wizard;

    @BeforeEach
    void project() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.minimal();
        landscape = example.landscape();
        wizard = new ImportLogWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(example.project()));
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setPageSize(680, 460);
        dialog.setBlockOnOpen(false);
    }

    private void open(Path file) {
        dialog.open();
        EventLoop.flush();
        Widgets.field(dialog.getShell(), Text.class, "File:").setText(file.toString());
    }

    @AfterEach
    void close() {
        if (dialog.getShell() != null) {
            dialog.close();
        }
        TestKnowledge.closeViews();
        Evidence.settle();
    }

    private void next() {
        Dialogs.press(dialog.getShell(), "Next >");
        EventLoop.flush();
    }

    private Optional<EventLog> log(String name) {
        return landscape.model().documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .filter(log -> name.equals(log.getName())).findFirst();
    }

    private LogLine line(String column) {
        LogColumnsPage page = (LogColumnsPage) wizard.getPage("columns");
        return ((List<?>) page.table().viewer().getInput()).stream().map(LogLine.class::cast)
                .filter(each -> each.column().name().equals(column)).findFirst().orElseThrow();
    }

    private static String column(EventLog log, LogRole role) {
        return log.getColumns().stream().filter(each -> each.getRole() == role).map(ColumnMapping::getColumn).findFirst()
                .orElse(null);
    }

    @Test
    void importsLoadsAndIsUndone() throws Exception {
        open(Evidence.xes(folder.resolve("claims_2026.xes")));
        assertThat(Widgets.field(dialog.getShell(), Text.class, "Name:").getText()).isEqualTo("claims 2026");
        next();
        assertThat(line("concept:name").role()).contains(LogRole.ACTIVITY);
        assertThat(line("org:group").role()).contains(LogRole.UNIT);
        next();
        Widgets.field(dialog.getShell(), Text.class, "Waiting in a queue:").setText("Ask\n");
        Dialogs.press(dialog.getShell(), "Finish");
        EventLoop.flush();
        EventLog log = log("claims 2026").orElseThrow();
        assertThat(log.getFile()).isEqualTo("claims_2026.xes");
        assertThat(log.getLogFormat()).isEqualTo(LogFormat.XES);
        assertThat(log.getQueueActivities()).containsExactly("Ask");
        assertThat(column(log, LogRole.UNIT)).isEqualTo("org:group");
        assertThat(landscape.isDirty()).as("saved at once").isFalse();
        assertThat(landscape.folder().resolve("logs/claims_2026.xes")).exists();
        EventLoop.until("it is loaded", () -> EvidenceIndex.get()
                .of(landscape.container()).state(log.getId()).kind() == LogState.Kind.LOADED);
        assertThat(EvidenceIndex.get().of(landscape.container()).report(log.getId()).orElseThrow().droppedRows()).isEqualTo(1);
        landscape.commandStack().undo();
        assertThat(log("claims 2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsATableAndAsksWhatItsColumnsMean(boolean dark) throws Exception {
        Path file = Files.write(folder.resolve("desk.csv"), List.of("Dossier;Wat;Wanneer;Team;Via",
                "1;Vraag;02-03-2026 09:00;Balie;Telefoon",
                "1;Antwoord;03-03-2026 10:00;EMPTY;Telefoon", "2;Vraag;14-03-2026 09:00;Balie;Brief",
                        "2;Antwoord;15-03-2026 09:00;Claims;Brief"));
        Themes.in(dark, () -> {
            open(file);
            Screenshots.take(dialog.getShell(), "log-1-file");
            next();
            Screenshots.take(dialog.getShell(), "log-2-columns");
            line("Dossier").role(Optional.of(LogRole.CASE));
            line("Wat").role(Optional.of(LogRole.ACTIVITY));
            line("Wanneer").role(Optional.of(LogRole.START));
            line("Team").role(Optional.of(LogRole.UNIT));
            line("Via").role(Optional.of(LogRole.CHANNEL));
            Widgets.field(dialog.getShell(), Combo.class, "Time zone of times that name none:").setText("Nowhere");
            assertThat(dialog.getErrorMessage()).contains("Nowhere");
            Widgets.field(dialog.getShell(), Combo.class, "Time zone of times that name none:").setText("Europe/Amsterdam");
            next();
            assertThat(Widgets.field(dialog.getShell(), Text.class, "No unit:").getText()).contains("EMPTY");
            Screenshots.take(dialog.getShell(), "log-3-values");
            Dialogs.press(dialog.getShell(), "< Back");
            Dialogs.press(dialog.getShell(), "< Back");
            Button load = Widgets.button(dialog.getShell(), "Load its events into the knowledge base at once");
            Widgets.click(load);
            Dialogs.press(dialog.getShell(), "Finish");
        });
        EventLog log = log("desk").orElseThrow();
        assertThat(column(log, LogRole.CASE)).isEqualTo("Dossier");
        assertThat(column(log, LogRole.CHANNEL)).isEqualTo("Via");
        assertThat(log.getMissingUnits()).containsExactly("EMPTY");
        assertThat(log.getTimeZone()).isEqualTo("Europe/Amsterdam");
        assertThat(log.getDateFormat()).isEqualTo("dd-MM-yyyy HH:mm");
        assertThat(log.getDelimiter()).isEqualTo(";");
    }

    @Test
    void saysWhyAFileIsNoLog() throws Exception {
        open(Files.writeString(folder.resolve("empty.csv"), ""));
        next();
        assertThat(dialog.getCurrentPage().getName()).isEqualTo("file");
        assertThat(dialog.getErrorMessage()).contains("empty");
    }
}
