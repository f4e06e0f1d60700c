/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.evidence.complaints.PreparedImport;

/** Shows what an import would do, before it does: how many complaints, which rows it would reject and why. */
final class ComplaintCheckPage extends WizardPage {
    private Label counts;
    private Label findings;
    private RejectTable rejects;
    private PreparedImport prepared;

    ComplaintCheckPage() {
        super("check", Messages.ComplaintCheckPage_title, null);
        setDescription(Messages.ComplaintCheckPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 8).applyTo(area);
        counts = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(counts);
        findings = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(findings);
        rejects = new RejectTable(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rejects);
        setControl(area);
    }

    /** Shows what was checked; null where it is to be checked anew. */
    void show(PreparedImport checked) {
        prepared = checked;
        setPageComplete(checked != null);
        if (checked == null || getControl() == null) {
            return;
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        int bad = checked.rejects().size();
        counts.setText(NLS.bind(Messages.ComplaintCheckPage_counts, new Object[] {numbers.format(checked.rows()),
                numbers.format(checked.rows() - bad), numbers.format(bad)}));
        List<String> sentences = checked.findings();
        findings.setText(String.join("\n", sentences).replace("&", "&&"));
        ((GridData) findings.getLayoutData()).exclude = sentences.isEmpty();
        rejects.show(checked.rejects());
        ((Composite) getControl()).layout(true);
    }

    PreparedImport prepared() {
        return prepared;
    }

    Label counts() {
        return counts;
    }
}
