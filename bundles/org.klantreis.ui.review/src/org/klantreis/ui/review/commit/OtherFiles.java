/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.klantreis.ui.review.status.ElementState;

/** The files that differ and hold no model, to be ticked. */
final class OtherFiles {
    private final Table table;

    OtherFiles(Composite parent, Map<String, ElementState> files, Runnable changed) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        files.forEach((path, state) -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(NLS.bind(Messages.OtherFiles_file, path, word(state)));
            item.setData(path);
            item.setChecked(state != ElementState.CONFLICTING);
        });
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.CommitDialog_otherFiles;
                }
            }
        });
    }

    private static String word(ElementState state) {
        return switch (state) {
            case NEW -> Messages.OtherFiles_new;
            case DELETED -> Messages.OtherFiles_deleted;
            case CONFLICTING -> Messages.OtherFiles_conflicting;
            default -> Messages.OtherFiles_changed;
        };
    }

    Table control() {
        return table;
    }

    void tickAll(boolean ticked) {
        Arrays.stream(table.getItems()).forEach(item -> item.setChecked(ticked));
    }

    Set<String> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
