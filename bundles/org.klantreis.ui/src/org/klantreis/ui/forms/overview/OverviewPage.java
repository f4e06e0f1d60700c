/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;

/** The first page of a file's editor: what the file is about, and ways into it. */
public final class OverviewPage extends FormPage {
    /** The page's id. */
    public static final String ID = "org.klantreis.ui.forms.overview"; //$NON-NLS-1$

    private final LandscapeEditor editor;
    private Overview overview;
    private Control control;

    private final LandscapeListener follower = new LandscapeListener() {
        @Override
        public void changed(OpenLandscape source, List<Notification> changes) {
            if (overview != null) {
                overview.refresh();
            }
            head();
        }

        @Override
        public void reloaded(OpenLandscape source, Collection<String> paths) {
            fill();
        }
    };

    /**
     * Makes a page.
     *
     * @param editor the editor that it will be a page of
     */
    public OverviewPage(LandscapeEditor editor) {
        super(editor, ID, Messages.OverviewPage_title);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(form.getForm().getBody());
        form.getToolkit().decorateFormHeading(form.getForm().getForm());
        editor.landscape().addListener(follower);
        fill();
    }

    private void fill() {
        Composite body = getManagedForm().getForm().getBody();
        if (control != null) {
            control.dispose();
        }
        overview = null;
        control = null;
        editor.document().ifPresent(root -> {
            FormSite site = new FormSite(body, getManagedForm().getToolkit(), this::open, () -> getManagedForm().reflow(true));
            site.input(editor.landscape(), editor.readOnlyReason().isEmpty());
            overview = Overviews.of(root, site);
            control = overview.create(body);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
            overview.refresh();
        });
        head();
        getManagedForm().reflow(true);
    }

    private void head() {
        EObject root = editor.document().map(Document.class::cast).orElse(null);
        getManagedForm().getForm().setText(root == null ? editor.file().getName() : ElementLabels.text(root).replace("&", "&&"));
        editor.readOnlyReason().ifPresentOrElse(
                reason -> getManagedForm().getForm().setMessage(reason, IMessageProvider.WARNING),
                () -> getManagedForm().getForm().setMessage(null, IMessageProvider.NONE));
    }

    private void open(Identified target) {
        boolean here = editor.landscape().model().pathOf(target).filter(editor.path()::equals).isPresent();
        if (!here || !editor.reveal(target, null)) {
            ShowElement.in(getSite().getPage(), target);
        }
    }

    /** Returns what the page shows; null where the file cannot be read. */
    public Overview overview() {
        return overview;
    }

    @Override
    public void setFocus() {
        if (overview != null) {
            overview.setFocus();
        }
    }

    @Override
    public void dispose() {
        editor.landscape().removeListener(follower);
        super.dispose();
    }
}
