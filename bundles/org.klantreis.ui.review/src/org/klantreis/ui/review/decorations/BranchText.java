/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.decorations;

import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.review.status.StatusSnapshot.Head;

/** Says in a few letters where a repository is. */
public final class BranchText {
    private BranchText() {
    }

    /**
     * Says where a repository is.
     *
     * @param head the branch
     * @return for example "[main ↑2 ↓1]"
     */
    public static String of(Head head) {
        StringBuilder text = new StringBuilder("[").append(head.branch());
        if (head.isUnfinished()) {
            text.append(", ").append(unfinished(head));
        }
        text.append(counts(head).isEmpty() ? "" : " " + counts(head));
        return text.append(']').toString();
    }

    /**
     * Says how many commits go out and come in.
     *
     * @param head the branch
     * @return for example "↑2 ↓1"; empty where there is none
     */
    public static String counts(Head head) {
        String out = head.ahead() == 0 ? "" : "↑" + head.ahead();
        String in = head.behind() == 0 ? "" : "↓" + head.behind();
        return out.isEmpty() || in.isEmpty() ? out + in : out + " " + in;
    }

    /**
     * Says what is unfinished.
     *
     * @param head the branch
     * @return for example "merging"
     */
    public static String unfinished(Head head) {
        return switch (head.inProgress()) {
            case "MERGING", "MERGING_RESOLVED" -> Messages.BranchText_merging;
            case "REVERTING", "REVERTING_RESOLVED" -> Messages.BranchText_reverting;
            case "CHERRY_PICKING", "CHERRY_PICKING_RESOLVED" -> Messages.BranchText_picking;
            case "BISECTING" -> Messages.BranchText_bisecting;
            default -> head.inProgress().startsWith("REBASING") ? Messages.BranchText_rebasing
                    : NLS.bind(Messages.BranchText_other, head.inProgress());
        };
    }
}
