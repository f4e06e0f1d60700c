/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.klantreis.model.Identified;
import org.klantreis.model.validation.Finding;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.forms.findings.LandscapeFindings;
import org.klantreis.ui.forms.layout.FeatureDocumentation;
import org.klantreis.ui.forms.layout.FormLayouts;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.pickers.Candidate;
import org.klantreis.ui.project.OpenLandscape;

/** Shows all features of one element, with its kind, name and place above, and scrolls. */
public final class DetailsPane {
    private final ScrolledComposite scroll;
    private final Composite content;
    private final Label icon;
    private final Label title;
    private final Label path;
    private final Label message;
    private final FormToolkit toolkit;
    private final FormSite site;
    private final Runnable findingsFollower = this::report;
    private ElementForm form;
    private OpenLandscape landscape;
    private boolean reflowDue;

    /**
     * Makes the pane.
     *
     * @param parent where
     * @param toolkit makes the widgets
     * @param opener shows another element
     */
    public DetailsPane(Composite parent, FormToolkit toolkit, Consumer<Identified> opener) {
        this.toolkit = toolkit;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scroll, false, false);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        content = toolkit.createComposite(scroll);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 4).applyTo(content);
        scroll.setContent(content);
        scroll.getVerticalBar().setIncrement(24);
        Composite head = toolkit.createComposite(content);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        icon = toolkit.createLabel(head, "");
        title = toolkit.createLabel(head, "");
        title.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
        GridDataFactory.swtDefaults().applyTo(icon);
        path = toolkit.createLabel(content, "");
        message = toolkit.createLabel(content, "", SWT.WRAP);
        for (Control control : new Control[] {title, path, message}) {
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(control);
        }
        ((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude = true;
        site = new FormSite(scroll, toolkit, opener, this::reflowLater);
        scroll.addListener(SWT.Resize, event -> reflow());
        scroll.addListener(SWT.Dispose, event -> follow(null));
    }

    /** Returns the pane's control. */
    public Control control() {
        return scroll;
    }

    /**
     * Shows an element.
     *
     * @param shown its landscape
     * @param element the element; null for none
     */
    public void show(OpenLandscape shown, EObject element) {
        follow(shown);
        boolean other = form == null || element == null || form.element() != element;
        boolean editable = element != null
                && shown.model().pathOf(element).flatMap(shown.model()::readOnlyReason).isEmpty();
        site.input(shown, editable);
        content.setRedraw(false);
        try {
            if (form != null && (element == null || form.type() != element.eClass())) {
                form.control().dispose();
                form = null;
            }
            if (element != null && form == null) {
                form = new ElementForm(site, content, element.eClass(), FormLayouts.of(element.eClass()), true);
                GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(form.control());
            }
            if (form != null) {
                form.show(element);
            }
            head();
            report();
            reflow();
        } finally {
            content.setRedraw(true);
        }
        if (other) {
            scroll.setOrigin(0, 0);
        }
    }

    private void follow(OpenLandscape next) {
        if (landscape != next) {
            if (landscape != null) {
                LandscapeFindings.of(landscape).unfollow(findingsFollower);
            }
            landscape = next;
            if (landscape != null) {
                LandscapeFindings.of(landscape).follow(findingsFollower);
            }
        }
    }

    /** Shows the values of the model, except where the user is typing. */
    public void refresh() {
        if (form != null) {
            form.refresh();
            head();
        }
    }

    private void head() {
        EObject element = element().orElse(null);
        title.setText(element == null ? "" : ElementLabels.text(element).strip().replaceAll("\\s+", " "));
        icon.setImage(element == null ? null : site.image(element));
        String place = element == null ? "" : Candidate.of(element).path();
        String kind = element == null ? Messages.DetailsPane_none : ElementLabels.type(element);
        icon.getParent().layout(true);
        path.setText(place.isEmpty() ? kind : kind + "  \u2014  " + place);
        path.setToolTipText(element == null ? null : FeatureDocumentation.of(element.eClass()));
    }

    private void report() {
        List<Finding> findings = element().map(LandscapeFindings.of(landscape)::of).orElse(List.of());
        if (form != null) {
            form.report(findings);
        }
        String text = String.join("\n", findings.stream().filter(finding -> finding.feature().flatMap(form::field).isEmpty())
                .map(Finding::message).toList());
        if (!text.equals(message.getText())) {
            message.setText(text);
            ((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude = text.isEmpty();
            message.setVisible(!text.isEmpty());
            reflowLater();
        }
    }

    /** Returns the element that is shown. */
    public Optional<EObject> element() {
        return Optional.ofNullable(form).map(ElementForm::element);
    }

    /** Returns the form of the element that is shown. */
    public Optional<ElementForm> form() {
        return Optional.ofNullable(form);
    }

    /** Puts what is typed into the model. */
    public void commit() {
        if (form != null) {
            form.commit();
        }
    }

    /**
     * Puts the focus on a field.
     *
     * @param feature its feature; null for the first field
     * @return whether there is such a field
     */
    public boolean reveal(EStructuralFeature feature) {
        Optional<Field> field = form().flatMap(shown -> feature == null ? shown.fields().stream().findFirst() : shown.field(feature));
        field.ifPresent(found -> {
            Control control = found.focusControl();
            scroll.showControl(control);
            control.setFocus();
        });
        return field.isPresent();
    }

    private void reflowLater() {
        if (!reflowDue && !scroll.isDisposed()) {
            reflowDue = true;
            scroll.getDisplay().asyncExec(() -> {
                reflowDue = false;
                reflow();
            });
        }
    }

    private void reflow() {
        if (!scroll.isDisposed()) {
            int width = scroll.getClientArea().width;
            content.setSize(width, Math.max(1, content.getSize().y));
            scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT, true).y);
            content.layout(true, true);
        }
    }
}
