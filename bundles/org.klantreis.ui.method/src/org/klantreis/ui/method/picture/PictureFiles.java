/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.report.render.Drawing;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.RenderDrawing;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.text.Typeface;

/** Exports and prints what a view shows as a picture. */
public final class PictureFiles {
    private static PictureKind last = PictureKind.PDF_A4;

    private PictureFiles() {
    }

    /**
     * Asks for a file and writes a drawing into it, in the background.
     *
     * @param shell where to ask
     * @param drawing the drawing
     * @param letters the letters that it is laid out for
     */
    public static void export(Shell shell, Drawing drawing, Typeface letters) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.PictureFiles_export);
        dialog.setOverwrite(true);
        dialog.setFileName(fileName(drawing.title()) + "." + last.format().extension());
        dialog.setFilterNames(Arrays.stream(PictureKind.values()).map(PictureKind::title).toArray(String[]::new));
        dialog.setFilterExtensions(Arrays.stream(PictureKind.values()).map(kind -> "*." + kind.format().extension())
                .toArray(String[]::new));
        dialog.setFilterIndex(last.ordinal());
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        PictureKind kind = PictureKind.meant(PictureKind.values()[Math.max(0, dialog.getFilterIndex())], file);
        Path whole = kind.complete(file);
        // The dialog asked about the name that was typed, not about the one with the ending.
        if (!whole.equals(file) && Files.exists(whole) && !MessageDialog.openQuestion(shell, Messages.PictureFiles_export,
                NLS.bind(Messages.PictureFiles_overwrite, whole.getFileName()))) {
            return;
        }
        last = kind;
        write(drawing, letters, kind, whole).schedule();
    }

    /**
     * Makes pages to print of a drawing, in the background, and opens them in the program of the system that prints such files.
     *
     * @param shell where to say what went wrong
     * @param drawing the drawing
     * @param letters the letters that it is laid out for
     */
    public static void print(Shell shell, Drawing drawing, Typeface letters) {
        Path file;
        try {
            file = Files.createTempDirectory("klantreis").resolve(fileName(drawing.title()) + ".pdf");
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.PictureFiles_print, NLS.bind(Messages.PictureFiles_noFolder, e.getMessage()));
            return;
        }
        PictureJob job = write(drawing, letters, PictureKind.PDF_A4, file);
        Display display = shell.getDisplay();
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().getSeverity() < org.eclipse.core.runtime.IStatus.ERROR && !display.isDisposed()) {
                    display.asyncExec(() -> openPages(shell, file));
                }
            }
        });
        job.schedule();
    }

    private static void openPages(Shell shell, Path file) {
        file.toFile().deleteOnExit();
        file.getParent().toFile().deleteOnExit();
        if (!Program.launch(file.toString()) && !shell.isDisposed()) {
            Platform.getLog(PictureFiles.class).warn("No program of the system opens " + file);
            MessageDialog.openInformation(shell, Messages.PictureFiles_print, NLS.bind(Messages.PictureFiles_noProgram, file));
        }
    }

    /** Lays a drawing out and returns the job that writes it. Files are for paper and for others: always in light colours. */
    static PictureJob write(Drawing drawing, Typeface letters, PictureKind kind, Path file) {
        PictureOptions options = kind.options(PictureOptions.usual().with(Palette.LIGHT).with(letters));
        return new PictureJob(new RenderDrawing(drawing, options).layOut(), file, kind.format());
    }

    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }
}
