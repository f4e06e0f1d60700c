/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.ResultFormat;

/** Writes results into files, as the command line prints them. */
public final class ResultFiles {
    private ResultFiles() {
    }

    /**
     * Asks for a file.
     *
     * @param shell where to ask
     * @param name the file's name without ending, to begin with
     * @param endings the endings that there are, without a dot; the first is used where none is given
     * @return the file; empty where the user thought better of it
     */
    public static Optional<Path> ask(Shell shell, String name, String... endings) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ResultFiles_title);
        String[] patterns = new String[endings.length];
        String[] names = new String[endings.length];
        for (int i = 0; i < endings.length; i++) {
            patterns[i] = "*." + endings[i];
            names[i] = endings[i].toUpperCase(Locale.ROOT) + " (*." + endings[i] + ")";
        }
        dialog.setFilterExtensions(patterns);
        dialog.setFilterNames(names);
        dialog.setFileName(name + "." + endings[0]);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        boolean ended = chosen.substring(chosen.lastIndexOf('/') + 1).contains(".");
        return Optional.of(Path.of(ended ? chosen : chosen + "." + endings[Math.max(0, dialog.getFilterIndex())]));
    }

    /**
     * Asks for a file and writes a result into it, as CSV or JSON.
     *
     * @param shell where to ask
     * @param name the file's name without ending, to begin with
     * @param result the result
     */
    public static void export(Shell shell, String name, QueryResult result) {
        ask(shell, name, "csv", "json").ifPresent(file -> {
            try {
                write(file, result);
            } catch (IOException e) {
                failed(shell, file, e);
            }
        });
    }

    /**
     * Writes a result.
     *
     * @param file where to; JSON where its name ends so, else CSV
     * @param result the result
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, QueryResult result) throws IOException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        Files.writeString(file, (json ? ResultFormat.JSON : ResultFormat.CSV).print(result), StandardCharsets.UTF_8);
    }

    /**
     * Says that a file was not written.
     *
     * @param shell where to say it
     * @param file the file
     * @param problem why
     */
    public static void failed(Shell shell, Path file, IOException problem) {
        MessageDialog.openError(shell, Messages.ResultFiles_title, NLS.bind(Messages.ResultFiles_failed, file,
                problem.getMessage()));
    }
}
