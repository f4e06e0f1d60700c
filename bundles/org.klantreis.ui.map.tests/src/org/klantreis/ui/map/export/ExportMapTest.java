/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Step;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.report.text.Typeface;
import org.klantreis.ui.preferences.MapFont;
import org.klantreis.ui.preferences.SiloColours;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.osgi.framework.FrameworkUtil;

@ExtendWith(CleanWorkbench.class)
class ExportMapTest {
    private static final String COMMAND = "org.klantreis.ui.map.export";
    private static final String TITLE = "Export Map";

    @TempDir
    Path folder;

    private ExampleProject example;
    private final List<WizardDialog> dialogs = new ArrayList<>();

    @BeforeEach
    void openTheExample() throws Exception {
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportMapWizard.class)).getDialogSettings()
                .addNewSection("ExportMap");
        example = ExampleProject.havenbank();
    }

    @Test
    void isAmongTheExportWizardsAndTheCommands() throws Exception {
        IWizardDescriptor descriptor = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(COMMAND);

        assertThat(descriptor.getLabel()).isEqualTo("Journey map as picture");
        assertThat(descriptor.getCategory().getLabel()).isEqualTo("Klantreis");
        assertThat(descriptor.createWizard()).isInstanceOf(ExportMapWizard.class);
        assertThat(descriptor.getImageDescriptor().getImageData(100)).isNotNull();
    }

    @Test
    void beginsWithTheSelectedJourney() throws Exception {
        IFile file = example.landscape().fileOf(example.journey("Lost card")).orElseThrow();

        assertThat(journeyOf(open(example.journey("Report damage")))).isEqualTo("Report damage");
        Step step = example.journey("Report damage").getStages().get(0).getSteps().get(1);
        assertThat(journeyOf(open(step))).isEqualTo("Report damage");
        assertThat(journeyOf(open(file))).isEqualTo("Lost card");
    }

    @Test
    void beginsWithTheJourneyOfTheEditorAndWritesIt() throws Exception {
        example.edit(example.journey("Lost card"));
        Path file = folder.resolve("card.pdf");

        Dialogs.during(TITLE, shell -> {
            assertThat(journeyOf(shell)).isEqualTo("Lost card");
            choose(shell, "PDF");
            type(shell, file.toString());
            button(shell, "Open the picture when it is done").setSelection(false);
            Dialogs.press(shell, "Finish");
        }, () -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        EventLoop.untilDone(ExportMapJob.FAMILY);

        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void writesEachFormatAsItIsChosen() throws Exception {
        for (String format : new String[] {"SVG", "PDF", "PNG"}) {
            Shell shell = open(example.journey("Report damage"));
            Path file = folder.resolve("map." + format.toLowerCase());
            choose(shell, format);
            type(shell, file.toString());
            finish(shell);

            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("map.svg"))).contains(">Report damage<", ">Backstage<");
    }

    @Test
    void leavesOutLanesAndLaysAJourneyOver() throws Exception {
        Shell shell = open(example.journey("Report damage"));
        Path file = folder.resolve("map.svg");
        choose(shell, "SVG");
        check(shell, "Backstage", false);
        assertThat(preview(shell).scene().lanes()).noneMatch(lane -> lane.label().equals("Backstage"));
        select(combo(shell, 1), "Report damage in one conversation (as it is to be)");
        type(shell, file.toString());
        finish(shell);

        assertThat(Files.readString(file)).doesNotContain(">Backstage<").contains("Report damage in one conversation");
    }

    @Test
    void hasTheColoursAndLettersThatTheUserChose() throws Exception {
        String silo = "silo-of-the-user";
        Path letters = folder.resolve("own.ttf");
        try (InputStream font = Typeface.class.getResourceAsStream("fonts/OpenSans-Italic.ttf")) {
            Files.copy(font, letters);
        }
        SiloColours.get().choose(silo, Optional.of(new RGB(0x12, 0x34, 0x56)));
        new MapFont(Optional.of(letters), 1).use();
        try {
            Shell shell = open(example.journey("Report damage"));

            PictureOptions options = page(shell).choice().options();

            assertThat(options.palette().rgb(new Ink(Role.UNIT, silo, 0, 1))).isEqualTo(0x123456);
            assertThat(options.typeface()).isNotSameAs(Typeface.bundled());
        } finally {
            SiloColours.get().choose(silo, Optional.empty());
            MapFont.STANDARD.use();
        }
    }

    @Test
    void saysHowLargeThePictureWillBe() throws Exception {
        Shell shell = open(example.journey("Report damage"));

        choose(shell, "PDF");
        select(combo(shell, 3), "A4 pages");
        assertThat(texts(shell)).anyMatch(text -> text.matches("16 steps on \\d+ pages of 297 × 210 mm"));
        choose(shell, "PNG");
        assertThat(texts(shell)).anyMatch(text -> text.matches("16 steps, \\d{4,5} × \\d{4} pixels"));
        assertThat(combo(shell, 3).isEnabled()).isFalse();
        Spinner sharpness = Dialogs.all(shell, Spinner.class).get(0);
        sharpness.setSelection(100);
        sharpness.notifyListeners(SWT.Selection, new Event());
        assertThat(page(shell).isPageComplete()).isTrue();
    }

    @Test
    void followsTheFormatWithTheFilesEnding() throws Exception {
        Shell shell = open(example.journey("Lost card"));

        choose(shell, "PNG");
        assertThat(file(shell).getText()).isEqualTo(example.landscape().folder().resolve("lost-card.png").toString());
        select(combo(shell, 0), "Report damage");
        assertThat(file(shell).getText()).endsWith("report-damage.png");
        type(shell, folder.resolve("mine.png").toString());
        choose(shell, "PDF");
        assertThat(file(shell).getText()).isEqualTo(folder.resolve("mine.pdf").toString());
        select(combo(shell, 0), "Lost card");
        assertThat(file(shell).getText()).as("a name that was given stays").isEqualTo(folder.resolve("mine.pdf").toString());
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws Exception {
        Shell shell = open(example.journey("Lost card"));
        Path taken = Files.writeString(folder.resolve("taken"), "x");

        type(shell, "");
        assertThat(page(shell).getErrorMessage()).isEqualTo("Name the picture's file.");
        type(shell, folder.toString());
        assertThat(page(shell).getErrorMessage()).isEqualTo(folder + " is a folder; name a file in it.");
        type(shell, taken.resolve("map.svg").toString());
        assertThat(page(shell).getErrorMessage()).isEqualTo(taken + " is a file; name a folder.");
        assertThat(page(shell).isPageComplete()).isFalse();
        type(shell, folder.resolve("new/map.svg").toString());
        assertThat(page(shell).getErrorMessage()).isNull();
        assertThat(page(shell).isPageComplete()).isTrue();
    }

    @Test
    void asksBeforeItReplacesAFile() throws Exception {
        Shell shell = open(example.journey("Lost card"));
        choose(shell, "SVG");
        Path file = Files.writeString(folder.resolve("map.svg"), "old");
        type(shell, file.toString());
        assertThat(page(shell).getMessage()).isEqualTo("There is such a file; it will be replaced.");
        shell.setText("The wizard");

        Dialogs.during(TITLE, question -> Dialogs.press(question, "No"), () -> Dialogs.press(shell, "Finish"));
        assertThat(shell.isDisposed()).isFalse();
        assertThat(file).hasContent("old");
        Dialogs.during(TITLE, question -> Dialogs.press(question, "Yes"), () -> Dialogs.press(shell, "Finish"));
        EventLoop.untilDone(ExportMapJob.FAMILY);
        assertThat(Files.readString(file)).contains("<svg");
    }

    @Test
    void remembersHowItWasDone() throws Exception {
        Shell first = open(example.journey("Lost card"));
        choose(first, "PDF");
        select(combo(first, 2), "Print, without backgrounds");
        select(combo(first, 3), "A3 pages");
        type(first, folder.resolve("map.pdf").toString());
        finish(first);

        Shell second = open(example.journey("Report damage"));

        assertThat(button(second, "PDF").getSelection()).isTrue();
        assertThat(combo(second, 2).getText()).isEqualTo("Print, without backgrounds");
        assertThat(combo(second, 3).getText()).isEqualTo("A3 pages");
        assertThat(file(second).getText()).isEqualTo(folder.resolve("report-damage.pdf").toString());
    }

    @Test
    void showsThePictureInTheProject() throws Exception {
        Shell shell = open(example.journey("Lost card"));
        choose(shell, "SVG");
        type(shell, example.landscape().folder().resolve("lost-card.svg").toString());
        finish(shell);

        assertThat(example.file("lost-card.svg").exists()).isTrue();
    }

    @Test
    void picture() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                Shell shell = open(journey("Report damage"));
                choose(shell, dark ? "PNG" : "PDF");
                select(combo(shell, 2), dark ? "Dark, for screens" : "Light, for documents and screens");
                long later = System.nanoTime() + 600_000_000L;
                EventLoop.until("the radio buttons have faded in", () -> System.nanoTime() > later);
                Screenshots.take(shell, "export-map");
                shell.close();
            });
        }
    }

    private Object journey(String name) {
        try {
            return example.journey(name);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Shell open(Object selected) {
        ExportMapWizard wizard = new ExportMapWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialogs.add(dialog);
        Button open = button(dialog.getShell(), "Open the picture when it is done");
        open.setSelection(false); // no other program in a test
        return dialog.getShell();
    }

    @AfterEach
    void closeAll() {
        dialogs.forEach(WizardDialog::close);
    }

    private void finish(Shell shell) {
        Dialogs.press(shell, "Finish");
        EventLoop.untilDone(ExportMapJob.FAMILY);
    }

    private ExportMapPage page(Shell shell) {
        return dialogs.stream().filter(dialog -> dialog.getShell() == shell).map(WizardDialog::getCurrentPage)
                .map(ExportMapPage.class::cast).findFirst().orElseThrow();
    }

    private static String journeyOf(Shell shell) {
        return combo(shell, 0).getText();
    }

    private static Combo combo(Shell shell, int index) {
        return Dialogs.all(shell, Combo.class).get(index);
    }

    private static MapPreview preview(Shell shell) {
        return Dialogs.all(shell, MapPreview.class).get(0);
    }

    private static Text file(Shell shell) {
        return Dialogs.all(shell, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Shell shell) {
        return Dialogs.all(shell, Label.class).stream().map(Label::getText).toList();
    }

    private static Button button(Shell shell, String text) {
        return Dialogs.all(shell, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow();
    }

    private static void choose(Shell shell, String format) {
        for (String other : new String[] {"SVG", "PDF", "PNG"}) {
            button(shell, other).setSelection(other.equals(format));
        }
        event(button(shell, format), SWT.Selection, 0, null);
    }

    private static void select(Combo combo, String entry) {
        int index = Arrays.asList(combo.getItems()).indexOf(entry);
        assertThat(index).as(entry + " in " + Arrays.toString(combo.getItems())).isNotNegative();
        combo.select(index);
        event(combo, SWT.Selection, 0, null);
    }

    private static void check(Shell shell, String lane, boolean checked) {
        Table table = Dialogs.all(shell, Table.class).get(0);
        TableItem item = Arrays.stream(table.getItems()).filter(i -> i.getText().equals(lane)).findFirst().orElseThrow();
        item.setChecked(checked);
        event(table, SWT.Selection, SWT.CHECK, item);
    }

    private static void type(Shell shell, String text) {
        Text field = file(shell);
        event(field, SWT.KeyDown, 0, null);
        field.setText(text);
    }

    private static void event(Control control, int type, int detail, Widget item) {
        Event event = new Event();
        event.widget = control;
        event.detail = detail;
        event.item = item;
        control.notifyListeners(type, event);
    }
}
