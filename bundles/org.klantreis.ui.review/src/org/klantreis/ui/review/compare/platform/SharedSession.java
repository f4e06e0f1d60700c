/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.tree.ChangeNode;

/**
 * The one session that the structure viewer and the content viewer of a framework's editor share; it ends with the last of them.
 */
final class SharedSession implements Function<Object, CompareSession> {
    private static final String KEY = "org.klantreis.ui.review.compare.session";

    private final CompareConfiguration configuration;
    private final Set<Control> users = new HashSet<>();
    private Object input;
    private CompareSession session;

    private SharedSession(CompareConfiguration configuration) {
        this.configuration = configuration;
    }

    static SharedSession of(CompareConfiguration configuration) {
        if (configuration.getProperty(KEY) instanceof SharedSession known) {
            return known;
        }
        SharedSession made = new SharedSession(configuration);
        configuration.setProperty(KEY, made);
        return made;
    }

    /** Keeps the session as long as a viewer lives. */
    void keepFor(Control viewer) {
        users.add(viewer);
        viewer.addListener(SWT.Dispose, event -> {
            users.remove(viewer);
            if (users.isEmpty()) {
                end();
            }
        });
    }

    @Override
    public CompareSession apply(Object next) {
        if (next instanceof ChangeNode || next == input) {
            return session;
        }
        if (next instanceof ICompareInput compared) {
            end();
            input = next;
            session = new PlatformSides(compared, configuration).session();
            session.load();
        }
        return next == null ? null : session;
    }

    private void end() {
        if (session != null) {
            session.dispose();
        }
        session = null;
        input = null;
    }
}
