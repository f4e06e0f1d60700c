/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.klantreis.method.audit.Sighting;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.theme.MapTheme;
import org.klantreis.ui.method.view.Subject;

/** One step: how it should go, what was seen before, and the fields for what is seen now. */
final class StepPane {
    /** What the workbench's theme engine leaves alone. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int BYTE = 255;
    private static final int LEAST_WIDTH = 380;

    private final ScrolledComposite scrolled;
    private final Composite body;
    private final Label title;
    private final Label paper;
    private final Label seen;
    private final SightingForm form;
    private final Label message;
    private final Button asPlanned;
    private final Button enter;
    private StepAudit step;
    private boolean editable;
    private boolean problem;
    private String saying = "";

    /** Makes it; {@code entered} takes what the user entered, {@code skip} goes on without. */
    StepPane(Composite parent, Consumer<Sighting> entered, Runnable skip) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        body = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(body);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 5).applyTo(body);
        title = label(JFaceResources.getBannerFont());
        head(Messages.StepPane_paper);
        paper = label(null);
        head(Messages.StepPane_seen);
        seen = label(null);
        head(Messages.StepPane_now);
        form = new SightingForm(body, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        message = label(null);
        message.setData(UNSTYLED, Boolean.TRUE);
        MapTheme.whenSwitched(message, () -> say(said(), problem));
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        asPlanned = button(buttons, Messages.StepPane_asPlanned,
                () -> entered.accept(Sighting.asPlanned(step.step(), form.date(), form.study())));
        enter = button(buttons, Messages.StepPane_enter, () -> entered.accept(form.sighting(step.step())));
        button(buttons, Messages.StepPane_skip, skip);
        for (Control field : form.fields()) {
            field.addListener(SWT.KeyDown, this::key);
        }
        scrolled.addListener(SWT.Resize, event -> size());
    }

    private void head(String text) {
        Label head = label(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        head.setText(text);
        GridDataFactory.createFrom((GridData) head.getLayoutData()).indent(0, 8).applyTo(head);
    }

    private Label label(Font font) {
        Label label = new Label(body, SWT.WRAP);
        if (font != null) {
            label.setFont(font);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH - 40, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Ctrl+Enter in any field enters what is there. */
    private void key(Event event) {
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && enter.isEnabled()) {
            event.doit = false;
            enter.notifyListeners(SWT.Selection, new Event());
        }
    }

    Control control() {
        return scrolled;
    }

    SightingForm form() {
        return form;
    }

    void offer(Subject subject) {
        form.offer(subject);
    }

    /** Shows a step; what was typed stays while it is the same one. */
    void show(StepAudit audit, Optional<String> readOnly) {
        boolean other = step == null || !step.step().getId().equals(audit.step().getId());
        step = audit;
        editable = readOnly.isEmpty();
        title.setText(NLS.bind(Messages.StepPane_title, audit.number(), ElementLabels.text(audit.step())).replace("&", "&&"));
        paper.setText(String.join("\n", AuditWords.paper(audit)).replace("&", "&&"));
        List<String> before = AuditWords.seen(audit);
        seen.setText(before.isEmpty() ? Messages.StepPane_nothing : String.join("\n", before).replace("&", "&&"));
        if (other) {
            form.clear();
        }
        check();
        readOnly.ifPresent(reason -> say(reason, true));
        size();
    }

    private void check() {
        if (step != null) {
            Optional<String> lacking = form.problem(step.step());
            enter.setEnabled(editable && lacking.isEmpty());
            asPlanned.setEnabled(editable);
            say(lacking.orElse(Messages.StepPane_hint), lacking.isPresent());
        }
    }

    void say(String text, boolean isProblem) {
        problem = isProblem;
        saying = text;
        message.setText(text.replace("&", "&&"));
        int rgb = MapTheme.palette(message).rgb(Ink.of(isProblem ? Role.BAD : Role.MUTED));
        message.setForeground(new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE));
        size();
    }

    String said() {
        return saying;
    }

    private void size() {
        int width = Math.max(LEAST_WIDTH, scrolled.getClientArea().width);
        scrolled.setMinSize(LEAST_WIDTH, body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true);
    }
}
