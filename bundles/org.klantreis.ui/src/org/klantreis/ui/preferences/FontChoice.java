/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Chooses the letters of maps: the font that ships, or a file; and their size. */
final class FontChoice extends Composite {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;

    private final Button bundled;
    private final Button own;
    private final Text file;
    private final Button browse;
    private final Spinner percent;
    private final Runnable changed;

    FontChoice(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        Group group = new Group(this, SWT.NONE);
        group.setText(Messages.FontChoice_title);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        bundled = radio(group, Messages.FontChoice_bundled);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(bundled);
        own = radio(group, Messages.FontChoice_file);
        file = new Text(group, SWT.BORDER);
        file.setToolTipText(Messages.FontChoice_file);
        file.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        browse = new Button(group, SWT.PUSH);
        browse.setText(Messages.FontChoice_browse);
        browse.addListener(SWT.Selection, event -> browse());
        new Label(group, SWT.NONE).setText(Messages.FontChoice_size);
        percent = new Spinner(group, SWT.BORDER);
        percent.setValues(100, 50, 300, 0, 5, 25);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(percent);
    }

    private Button radio(Composite parent, String text) {
        Button radio = new Button(parent, SWT.RADIO);
        radio.setText(text);
        radio.addListener(SWT.Selection, event -> adapt());
        return radio;
    }

    private void adapt() {
        file.setEnabled(own.getSelection());
        browse.setEnabled(own.getSelection());
        changed.run();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.FontChoice_title);
        dialog.setFilterExtensions(new String[] {"*.ttf;*.TTF", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    void show(MapFont font) {
        bundled.setSelection(font.file().isEmpty());
        own.setSelection(font.file().isPresent());
        file.setText(font.file().map(Path::toString).orElse(""));
        percent.setSelection((int) Math.round(font.factor() * 100));
        adapt();
    }

    /** Returns what is chosen. */
    MapFont font() {
        return new MapFont(own.getSelection() ? Optional.of(Path.of(file.getText().strip())) : Optional.empty(),
                percent.getSelection() / 100.0);
    }

    /** Returns why what is chosen cannot be used; empty where it can. */
    Optional<String> problem() {
        String name = file.getText().strip();
        if (!own.getSelection()) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(Messages.FontChoice_noFile);
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            byte[] start = in.readNBytes(4);
            int magic = start.length == 4 ? ByteBuffer.wrap(start).getInt() : 0;
            return magic == TRUE_TYPE || magic == TRUE_TYPE_OF_APPLE ? Optional.empty()
                    : Optional.of(Messages.FontChoice_noFont);
        } catch (IOException | InvalidPathException e) {
            return Optional.of(Messages.FontChoice_unreadable);
        }
    }
}
