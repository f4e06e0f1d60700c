/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.evidence.link.ProposeLinks;
import org.klantreis.evidence.state.ObservedValues;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Links the values of a log or of complaints to the model: activities to touchpoints, names to units, channels and personas.
 * Proposals
 * are made from the names; nothing is linked that the user did not accept. What was decided is one command, which can be undone.
 */
public final class LinkDialog extends TitleAreaDialog {
    private final OpenLandscape landscape;
    private final Element source;
    private final List<LinkRows> kinds = new ArrayList<>();
    private LinkTabs tabs;
    private ValuesJob job;

    /**
     * Prepares it.
     *
     * @param shell its parent
     * @param landscape the landscape
     * @param source an event log or a source of complaints of it
     */
    public LinkDialog(Shell shell, OpenLandscape landscape, Element source) {
        super(shell);
        this.landscape = landscape;
        this.source = source;
        LinkKind.of(source).forEach(kind -> kinds.add(new LinkRows(kind, source)));
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.LinkDialog_title, ElementLabels.text(source)));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 620);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.LinkDialog_heading);
        setMessage(Messages.LinkDialog_message);
        tabs = new LinkTabs(area, landscape);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(tabs);
        tabs.show(kinds);
        ask();
        return area;
    }

    private void ask() {
        if (!(source instanceof EventLog)) {
            // An import keeps the open values with the source.
            landscape.model().landscape().map(ProposeLinks::new).ifPresent(action -> kinds.forEach(rows -> rows.propose(action)));
            tabs.refresh();
            setMessage(Messages.LinkDialog_complaints, IMessageProvider.INFORMATION);
            return;
        }
        LandscapeEvidence evidence = EvidenceIndex.get().of(landscape.container());
        LogState state = evidence.state(source.getId());
        if (state.loaded() == null) {
            setMessage(Messages.LinkDialog_notLoaded, IMessageProvider.INFORMATION);
            return;
        }
        job = new ValuesJob(evidence.index(), ElementLabels.text(source), state.loaded().data(), kinds, this::found,
                sentence -> {
                    if (!tabs.isDisposed()) {
                        setMessage(sentence, IMessageProvider.WARNING);
                    }
                });
        job.schedule();
    }

    private void found(ObservedValues values, Map<LinkKind, List<Proposed>> proposals) {
        if (tabs.isDisposed()) {
            return;
        }
        for (LinkRows rows : kinds) {
            rows.add(rows.kind().observed().apply(values));
            for (Proposed proposed : proposals.getOrDefault(rows.kind(), List.of())) {
                landscape.find(proposed.element()).filter(Element.class::isInstance)
                        .ifPresent(element -> rows.row(proposed.value())
                        .propose((Element) element, proposed.certainty(), proposed.clear()));
            }
        }
        tabs.refresh();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // Enter chooses in the list, so that no button is the default.
        createButton(parent, IDialogConstants.OK_ID, Messages.LinkDialog_apply, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        landscape.execute(LinkChanges.command(landscape.editingDomain(), source, kinds, NLS.bind(Messages.LinkDialog_undo,
                ElementLabels.text(source))));
        super.okPressed();
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }

    LinkTabs tabs() {
        return tabs;
    }
}
