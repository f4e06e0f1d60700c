/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.review.widgets.Icons;

/** Names the rows of the tree of changes: what it is, what happened to it, and how many comments it has. */
final class ChangeLabels extends DelegatingStyledCellLabelProvider {
    ChangeLabels(Control control, Function<Object, Map<Boolean, Long>> comments) {
        super(new Styled(new Icons(control), comments));
    }

    @Override
    public String getToolTipText(Object row) {
        if (row instanceof ElementDiff diff) {
            return ElementLabel.path(diff.element()) + ": " + ChangeWords.what(diff);
        }
        return row instanceof Identified element ? ElementLabel.path(element) : null;
    }

    /** The texts, with what is less important in another colour. */
    private static final class Styled extends LabelProvider implements IStyledLabelProvider {
        private final Icons icons;
        private final Function<Object, Map<Boolean, Long>> comments;

        Styled(Icons icons, Function<Object, Map<Boolean, Long>> comments) {
            this.icons = icons;
            this.comments = comments;
        }

        @Override
        public StyledString getStyledText(Object row) {
            StyledString text = new StyledString();
            Map<Boolean, Long> counts = comments.apply(row);
            long open = counts.getOrDefault(true, 0L);
            long all = open + counts.getOrDefault(false, 0L);
            if (all > 0) {
                text.append("\u270e" + (open == all ? open : open + "/" + all) + " ", StyledString.COUNTER_STYLER);
            }
            text.append(name(row));
            if (row instanceof ElementDiff diff) {
                text.append("  " + ChangeWords.what(diff), StyledString.DECORATIONS_STYLER);
                String around = ChangeWords.around(diff.element());
                text.append(around.isEmpty() ? "" : "  \u2013 " + around, StyledString.QUALIFIER_STYLER);
            } else if (row instanceof ChangeGroup group && !group.rows().isEmpty()) {
                text.append("  (" + group.rows().size() + ")", StyledString.COUNTER_STYLER);
            }
            return text;
        }

        private static String name(Object row) {
            if (row instanceof ElementDiff diff) {
                return ElementLabels.text(diff.element());
            } else if (row instanceof Identified element) {
                return ElementLabel.path(element);
            } else if (row instanceof ChangeGroup group) {
                return switch (group.kind()) {
                    case WHOLE -> Messages.ChangeTree_whole;
                    case FILE -> ElementLabels.text(group.root());
                    case ELSEWHERE -> Messages.ChangeTree_elsewhere;
                    case OTHERS -> Messages.ChangeTree_others;
                };
            }
            return String.valueOf(row);
        }

        @Override
        public String getText(Object row) {
            return getStyledText(row).getString();
        }

        @Override
        public Image getImage(Object row) {
            if (row instanceof ElementDiff diff) {
                return icons.get(ElementLabels.icon(diff.element()));
            } else if (row instanceof Identified element) {
                return icons.get(ElementLabels.icon(element));
            } else if (row instanceof ChangeGroup group) {
                return switch (group.kind()) {
                    case WHOLE -> icons.get("review");
                    case FILE -> icons.get(ElementLabels.icon(group.root()));
                    case ELSEWHERE -> icons.get("review_comment");
                    case OTHERS -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
                };
            }
            return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FILE);
        }
    }
}
