/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.properties;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.klantreis.model.Identified;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.forms.findings.LandscapeFindings;
import org.klantreis.ui.forms.layout.FieldLayout;
import org.klantreis.ui.forms.layout.FormLayouts;
import org.klantreis.ui.forms.layout.GroupLayout;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** A section of the properties view with some of an element's fields; the same fields as in the forms. */
public abstract class ElementSection extends AbstractPropertySection implements LandscapeListener {
    private final Runnable findingsFollower = this::report;
    private TabbedPropertySheetPage page;
    private Composite parent;
    private FormSite site;
    private ElementForm form;
    private OpenLandscape landscape;
    private EObject element;
    private boolean reflowDue;

    /** Says whether a field is in this section. */
    abstract boolean has(FieldLayout field);

    @Override
    public void createControls(Composite area, TabbedPropertySheetPage sheet) {
        super.createControls(area, sheet);
        page = sheet;
        parent = getWidgetFactory().createComposite(area);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(parent);
        site = new FormSite(parent, getWidgetFactory(), this::open, this::reflow);
    }

    private void open(Identified target) {
        ShowElement.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), target);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        EObject next = Adapters.adapt(first, Identified.class);
        follow(next == null ? null : Landscapes.get().of(next).orElse(null));
        element = landscape == null ? null : next;
    }

    private void follow(OpenLandscape next) {
        if (next != landscape) {
            if (landscape != null) {
                landscape.removeListener(this);
                LandscapeFindings.of(landscape).unfollow(findingsFollower);
            }
            landscape = next;
            if (landscape != null) {
                landscape.addListener(this);
                LandscapeFindings.of(landscape).follow(findingsFollower);
            }
        }
    }

    @Override
    public void refresh() {
        if (element == null || element.eResource() == null) {
            if (form != null) {
                form.control().dispose();
                form = null;
            }
            return;
        }
        boolean editable = landscape.model().pathOf(element).flatMap(landscape.model()::readOnlyReason).isEmpty();
        site.input(landscape, editable);
        if (form == null || form.type() != element.eClass()) {
            if (form != null) {
                form.control().dispose();
            }
            form = new ElementForm(site, parent, element.eClass(), groups(element.eClass()), false);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        }
        if (form.element() == element) {
            form.refresh();
        } else {
            form.show(element);
        }
        report();
        parent.layout(true, true);
    }

    private List<GroupLayout> groups(EClass type) {
        return FormLayouts.of(type).stream()
                .map(group -> new GroupLayout(group.key(), group.title(), group.fields().stream().filter(this::has).toList()))
                .filter(group -> !group.fields().isEmpty()).toList();
    }

    private void report() {
        if (form != null && element != null && landscape != null && !form.control().isDisposed()) {
            form.report(LandscapeFindings.of(landscape).of(element));
        }
    }

    private void reflow() {
        if (!reflowDue && !parent.isDisposed()) {
            reflowDue = true;
            parent.getDisplay().asyncExec(() -> {
                reflowDue = false;
                if (!parent.isDisposed()) {
                    parent.layout(true, true);
                    page.resizeScrolledComposite();
                }
            });
        }
    }

    @Override
    public void changed(OpenLandscape source, List<Notification> changes) {
        if (form != null && element != null && element.eResource() != null) {
            form.refresh();
        }
    }

    @Override
    public void reloaded(OpenLandscape source, Collection<String> paths) {
        element = Optional.ofNullable((Identified) element).flatMap(old -> source.find(old.getId())).orElse(null);
        refresh();
    }

    @Override
    public void closed(OpenLandscape source) {
        follow(null);
        element = null;
        refresh();
    }

    @Override
    public void aboutToBeHidden() {
        if (form != null) {
            form.commit();
        }
    }

    @Override
    public void dispose() {
        follow(null);
        super.dispose();
    }

    /** Returns the form; null where nothing is shown. */
    final ElementForm form() {
        return form;
    }
}
