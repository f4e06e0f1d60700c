/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Journey;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.paint.PictureSize;
import org.klantreis.report.paint.PngPainter;
import org.klantreis.report.render.MapPicture;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.RenderMap;
import org.klantreis.report.scene.Lane;

/** Asks which map is to become which picture, and shows it beforehand. */
final class ExportMapPage extends WizardPage {
    private final List<JourneyChoice> journeys;
    private final Journey selected;
    private final MapOptions shown;
    private final ExportChoice last;

    private JourneyFields what;
    private FormatFields how;
    private LaneTable lanes;
    private Text file;
    private Button open;
    private Label size;
    private MapPreview preview;
    private MapPicture picture;
    /** Whether the user wrote a file's name, which then is no longer made from the journey's. */
    private boolean named;

    ExportMapPage(List<JourneyChoice> journeys, Journey selected, MapOptions shown, ExportChoice last) {
        super("map");
        this.journeys = journeys;
        this.selected = selected;
        this.shown = shown;
        this.last = last;
        setTitle(Messages.ExportMapPage_title);
        setDescription(Messages.ExportMapPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(false).spacing(12, 8).applyTo(page);
        Composite fields = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        what = new JourneyFields(fields, journeys, selected, shown.overlay(), this::journeyChosen);
        how = new FormatFields(fields, last, this::formatChosen);
        lanes = new LaneTable(page, allLanes(), shown.lanes(), this::refresh);
        createFile(page);
        createPreview(page);
        setControl(page);
        setPageComplete(false);
        if (journeys.isEmpty()) {
            setErrorMessage(Messages.ExportMapPage_noJourneys);
        } else {
            journeyChosen();
            setErrorMessage(null);
        }
    }

    /** Those that the editor shows come first, in its order. */
    private List<Lane> allLanes() {
        List<Lane> all = new ArrayList<>(shown.lanes());
        MapOptions.ALL_LANES.stream().filter(lane -> !all.contains(lane)).forEach(all::add);
        return all;
    }

    private void createFile(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.ExportMapPage_file);
        file = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addListener(SWT.KeyDown, event -> named = true);
        file.addListener(SWT.Modify, event -> validate());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.ExportMapPage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        open = new Button(row, SWT.CHECK);
        open.setText(Messages.ExportMapPage_open);
        open.setSelection(last.open());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
    }

    private void createPreview(Composite page) {
        size = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(size);
        preview = new MapPreview(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(preview);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        PictureFormat format = how.format();
        dialog.setText(Messages.ExportMapWizard_title);
        dialog.setFilterExtensions(new String[] {"*." + format.extension()});
        dialog.setFilterNames(new String[] {format.name()});
        Path given = file();
        if (given != null && given.getParent() != null) {
            dialog.setFilterPath(given.getParent().toString());
            dialog.setFileName(String.valueOf(given.getFileName()));
        }
        String chosen = dialog.open();
        if (chosen != null) {
            named = true;
            file.setText(PictureFormat.of(Path.of(chosen)).isPresent() ? chosen : chosen + "." + format.extension());
        }
    }

    private void journeyChosen() {
        JourneyChoice journey = what.journey();
        lanes.list(new RenderMap(journey.source(), shown.withLanes(allLanes()), last.options()).layOut().scene());
        suggestFile();
        refresh();
    }

    private void formatChosen() {
        suggestFile();
        refresh();
    }

    /** Names the file like the journey, in the folder of the last picture; of a name that was given only the ending follows. */
    private void suggestFile() {
        String ending = "." + how.format().extension();
        String given = file.getText();
        if (named && !given.isBlank()) {
            PictureFormat of = file() == null ? null : PictureFormat.of(file()).orElse(null);
            file.setText(of == null ? given : given.substring(0, given.length() - of.extension().length() - 1) + ending);
        } else {
            Path used = Path.of(last.folder());
            Path folder = last.folder().isEmpty() || !Files.isDirectory(used) ? what.journey().landscape().folder() : used;
            file.setText(folder.resolve(what.journey().fileName() + ending).toString());
        }
    }

    private void refresh() {
        picture = layOut();
        PictureSize of = picture.size(how.format());
        String steps = String.valueOf(picture.scene().columns().size());
        size.setText(how.format() != PictureFormat.PDF
                ? NLS.bind(Messages.ExportMapPage_pixels, new Object[] {steps, of.width(), of.height()})
                : NLS.bind(of.pages() == 1 ? Messages.ExportMapPage_onePage : Messages.ExportMapPage_pages,
                        new Object[] {steps, of.pages(), of.width(), of.height()}));
        preview.show(picture.scene(), choice().palette());
        validate();
    }

    /** Returns the picture as it is chosen now, laid out. */
    MapPicture layOut() {
        MapOptions map = shown.withLanes(lanes.chosen()).withOverlay(what.overlay());
        return new RenderMap(what.journey().source(), map, choice().options()).layOut();
    }

    /** Returns what the user chose. */
    ExportChoice choice() {
        Path folder = file() == null ? null : file().toAbsolutePath().getParent();
        boolean usual = folder == null || folder.equals(what.journey().landscape().folder());
        return new ExportChoice(how.format(), how.theme(), how.page(), how.scale(), open.getSelection(),
                usual ? "" : folder.toString());
    }

    /** Returns the file to write; null where there is none of that name. */
    Path file() {
        try {
            return file.getText().isBlank() ? null : Path.of(file.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void validate() {
        String error = picture == null ? null : error(file());
        setErrorMessage(error);
        setPageComplete(picture != null && error == null);
        setMessage(error == null && file() != null && Files.exists(file()) ? Messages.ExportMapPage_exists : null,
                IMessageProvider.INFORMATION);
    }

    private String error(Path path) {
        PictureSize of = picture.size(how.format());
        if (how.format() == PictureFormat.PNG && Math.max(of.width(), of.height()) > PngPainter.LARGEST_SIDE) {
            return Messages.ExportMapPage_tooLarge;
        } else if (path == null) {
            return Messages.ExportMapPage_noFile;
        } else if (Files.isDirectory(path)) {
            return NLS.bind(Messages.ExportMapPage_folder, path);
        }
        for (Path at = path.getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return Files.isDirectory(at) ? null : NLS.bind(Messages.ExportMapPage_notAFolder, at);
            }
        }
        return null;
    }

    /** Asks before something is replaced. */
    boolean mayWrite(Path path) {
        return !Files.exists(path) || MessageDialog.openQuestion(getShell(), Messages.ExportMapWizard_title,
                NLS.bind(Messages.ExportMapPage_replace, path));
    }
}
