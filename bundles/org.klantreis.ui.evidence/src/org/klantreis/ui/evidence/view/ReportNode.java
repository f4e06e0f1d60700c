/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import java.util.List;

/**
 * A line of a report.
 *
 * @param text what
 * @param count how many; empty where nothing is counted
 * @param children what belongs to it, such as examples
 */
record ReportNode(String text, String count, List<ReportNode> children) {
    static ReportNode of(String text) {
        return new ReportNode(text, "", List.of());
    }
}
