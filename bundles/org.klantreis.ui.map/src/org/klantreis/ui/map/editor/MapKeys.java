/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.canvas.ZoomLevels;
import org.klantreis.ui.map.commands.Changing;
import org.klantreis.ui.map.commands.CommandIds;
import org.klantreis.ui.map.commands.MapHandlers;
import org.klantreis.ui.map.session.MapSession;
import org.klantreis.ui.navigation.ShowElement;

/**
 * Connects the workbench's commands and keys with a map. While a text is typed, in place or in the find bar, the map's keys and
 * its
 * cut, copy, paste and delete do not hold, so that they are the text's.
 */
final class MapKeys {
    private final MapPage page;
    private final MapSession session;
    private final IWorkbenchPartSite site;
    private final MapHandlers editing;
    private final MapHandlers viewing;
    private final MapHandlers typing;
    private IContextActivation context;
    private boolean shown = true;

    MapKeys(MapPage page, IWorkbenchPartSite site) {
        this.page = page;
        this.session = page.session();
        this.site = site;
        IHandlerService handlers = site.getService(IHandlerService.class);
        editing = new MapHandlers(handlers);
        viewing = new MapHandlers(handlers);
        define();
        page.editing().addListener(this::update);
        for (Control control : new Control[] {page.canvas(), page.findBar().text()}) {
            control.addListener(SWT.FocusIn, event -> update());
            control.addListener(SWT.FocusOut, event -> page.getDisplay().asyncExec(this::update));
        }
        typing = new MapHandlers(handlers, new FocusPriority())
                .add(IWorkbenchCommandConstants.EDIT_UNDO, () -> page.editing().undo(false))
                .add(IWorkbenchCommandConstants.EDIT_REDO, () -> page.editing().undo(true));
        update();
    }

    /** The map is shown, or another page is. */
    void setShown(boolean isShown) {
        shown = isShown;
        update();
    }

    private void update() {
        if (page.isDisposed()) {
            return;
        }
        // A field with what is no value stays open while the user is on the map or another page.
        boolean inPlace = page.editing().field().isPresent() && !page.canvas().isFocusControl();
        boolean types = inPlace || page.findBar().text().isFocusControl();
        editing.setActive(shown && !types);
        viewing.setActive(shown);
        typing.setActive(shown && inPlace);
        boolean keys = shown && !types && page.canvas().isFocusControl();
        IContextService contexts = site.getService(IContextService.class);
        if (keys && context == null) {
            context = contexts.activateContext(CommandIds.CONTEXT);
        } else if (!keys && context != null) {
            contexts.deactivateContext(context);
            context = null;
        }
    }

    private void define() {
        Changing changing = page.changing();
        BooleanSupplier editable = session::isEditable;
        BooleanSupplier parts = () -> session.isEditable() && !changing.parts().isEmpty();
        BooleanSupplier steps = () -> session.isEditable() && !changing.steps().isEmpty();
        editing.add(IWorkbenchCommandConstants.EDIT_COPY, () -> !changing.parts().isEmpty(), changing::copy)
                .add(IWorkbenchCommandConstants.EDIT_CUT, parts, changing::cut)
                .add(IWorkbenchCommandConstants.EDIT_PASTE, () -> session.isEditable() && changing.canPaste(), changing::paste)
                .add(IWorkbenchCommandConstants.EDIT_DELETE, () -> session.isEditable() && !session.selection().ids().isEmpty(),
                        changing::delete)
                .add(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> session.journey() != null, changing::selectAll)
                .add(CommandIds.INSERT_STEP, editable, page.inserting()::step)
                .add(CommandIds.INSERT_STAGE, editable, page.inserting()::stage)
                .add(CommandIds.INSERT_ACTIVITY, () -> session.isEditable() && page.inserting().canInsertActivity(),
                        page.inserting()::activity)
                .add(CommandIds.EDIT, () -> session.focus().filter(page.editing()::canEdit).isPresent(),
                        () -> session.focus().ifPresent(page.editing()::edit))
                .add(CommandIds.OPEN, () -> changing.elsewhere().isPresent(),
                        () -> changing.elsewhere().ifPresent(element -> ShowElement.in(site.getPage(), element)))
                .add(CommandIds.SET_MARK, steps, event -> setMark(event.getParameter(CommandIds.SET_MARK_PARAMETER)))
                .add(CommandIds.MOMENT_OF_TRUTH, steps, changing::momentOfTruth)
                .add(CommandIds.MOVE_EARLIER, parts, () -> changing.sideways(-1))
                .add(CommandIds.MOVE_LATER, parts, () -> changing.sideways(1))
                .add(CommandIds.MOVE_UP, parts, () -> changing.vertically(-1))
                .add(CommandIds.MOVE_DOWN, parts, () -> changing.vertically(1));
        MapCanvas canvas = page.canvas();
        viewing.add(CommandIds.ZOOM_IN, () -> canvas.zoomTo(ZoomLevels.in(canvas.zoom()), null))
                .add(CommandIds.ZOOM_OUT, () -> canvas.zoomTo(ZoomLevels.out(canvas.zoom()), null))
                .add(CommandIds.ZOOM_ORIGINAL, () -> canvas.zoomTo(1, null))
                .add(CommandIds.ZOOM_FIT, canvas::fit)
                .add(CommandIds.OVERLAY, () -> !page.overlays().candidates().isEmpty(), page.overlays()::toggle)
                .add(CommandIds.FACILITATE, () -> session.journey() != null, page::facilitate)
                .add(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, page.findBar()::open)
                .add(CommandIds.FIND_NEXT, () -> page.findBar().next(1))
                .add(CommandIds.FIND_PREVIOUS, () -> page.findBar().next(-1));
    }

    private void setMark(String mark) {
        Optional.ofNullable(mark).map(Double::valueOf).ifPresent(value -> page.changing().mark(value == 0 ? null : value));
    }

    /** Always holds, and has precedence over what holds for the editor as a whole. */
    private static final class FocusPriority extends Expression {
        @Override
        public EvaluationResult evaluate(IEvaluationContext variables) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME);
        }
    }
}
