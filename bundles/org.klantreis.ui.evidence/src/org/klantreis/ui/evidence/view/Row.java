/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import org.eclipse.core.runtime.IAdaptable;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.LogState;

/**
 * A source of evidence as the list shows it. Commands and other views see its element.
 *
 * @param element the log, the complaints' source, or a book of complaints that no file feeds
 * @param document the log, or the book of complaints
 * @param file the name of its file; empty where there is none
 * @param state how it stands, in words
 * @param kind how a log stands; null for complaints
 * @param count how many events or complaints; empty where that is not known
 * @param cases how many cases; empty where that is not known or there are none
 * @param links how much of it is linked to the model, in words
 */
record Row(Element element, Document document, String file, String state, LogState.Kind kind, String count, String cases,
        String links) implements IAdaptable {
    boolean isLog() {
        return element instanceof EventLog;
    }

    /** What is the same row after its texts changed. */
    String id() {
        return element.getId();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(element) ? type.cast(element) : null;
    }
}
