/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.Severity;

/** What is wrong with a field: an icon before it, whose hover says it. */
public final class FieldStatus {
    private final ControlDecoration decoration;
    private String input;
    private List<Finding> findings = List.of();

    FieldStatus(Control control) {
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setMarginWidth(2);
        decoration.hide();
    }

    /**
     * Says whether what is typed is a value.
     *
     * @param message what is wrong with it; null where nothing is
     */
    void input(String message) {
        input = message;
        update();
    }

    void findings(List<Finding> found) {
        findings = found;
        update();
    }

    /** Returns what is wrong with what is typed; null where nothing is. */
    public String inputError() {
        return input;
    }

    /** Returns all that is wrong, a line each; empty where nothing is. */
    public String text() {
        return Stream.concat(Stream.ofNullable(input), findings.stream().map(Finding::message)).collect(Collectors.joining("\n"));
    }

    /** Says whether the icon is shown. */
    public boolean isShown() {
        return !text().isEmpty();
    }

    /** Returns how bad it is; null where nothing is wrong. */
    public Severity severity() {
        return input != null ? Severity.ERROR
                : findings.stream().map(Finding::severity).min(java.util.Comparator.naturalOrder()).orElse(null);
    }

    private void update() {
        String text = text();
        if (text.isEmpty()) {
            decoration.hide();
            return;
        }
        String image = switch (severity()) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            default -> FieldDecorationRegistry.DEC_INFORMATION;
        };
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image).getImage());
        decoration.setDescriptionText(text);
        decoration.show();
    }
}
