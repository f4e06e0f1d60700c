/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.klantreis.model.Document;
import org.klantreis.ui.elements.NewElement;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** The menu and the keys for elements and groups in a Common Navigator. */
public final class ElementActions extends CommonActionProvider {
    private ElementEditing editing;
    private ExplorerAction open;
    private ExplorerAction cut;
    private ExplorerAction copy;
    private ExplorerAction paste;
    private ExplorerAction duplicate;
    private ExplorerAction delete;
    private ExplorerAction rename;
    private ExplorerAction renameFile;
    private ExplorerAction moveUp;
    private ExplorerAction moveDown;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        TreeViewer viewer = (TreeViewer) site.getStructuredViewer();
        if (!(site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench)) {
            return; // a dialog has no menu
        }
        build(viewer, workbench.getPage());
    }

    /**
     * Makes the actions for a viewer.
     *
     * @param viewer what they are about
     * @param page where editors open
     */
    void build(TreeViewer viewer, IWorkbenchPage page) {
        editing = new ElementEditing(viewer, page);
        Supplier<Picked> picked = () -> Picked.of(viewer.getSelection());
        open = new ExplorerAction(Messages.ElementActions_open, ExplorerCommands.OPEN, picked, p -> p.node() != null,
                editing::open);
        cut = new ExplorerAction(Messages.ElementActions_cut, IWorkbenchCommandConstants.EDIT_CUT, picked, Picked::isWritable,
                p -> editing.copy(p, true));
        copy = new ExplorerAction(Messages.ElementActions_copy, IWorkbenchCommandConstants.EDIT_COPY, picked, Picked::hasElements,
                p -> editing.copy(p, false));
        paste = new ExplorerAction(Messages.ElementActions_paste, IWorkbenchCommandConstants.EDIT_PASTE, picked, editing::canPaste,
                editing::paste);
        duplicate = new ExplorerAction(Messages.ElementActions_duplicate, ExplorerCommands.DUPLICATE, picked,
                p -> p.isWritable() && p.elements().stream().map(EObject::eContainer).distinct().count() == 1, editing::duplicate);
        delete = new ExplorerAction(Messages.ElementActions_delete, IWorkbenchCommandConstants.EDIT_DELETE, picked, Picked::isWritable,
                editing::delete);
        rename = new ExplorerAction(Messages.ElementActions_rename, IWorkbenchCommandConstants.FILE_RENAME, picked,
                p -> p.isWritable() && p.single().isPresent(), p -> editing.rename(p.landscape(), p.elements().get(0)));
        renameFile = new ExplorerAction(Messages.ElementActions_renameFile, null, picked,
                p -> p.isWritable() && p.single().filter(Document.class::isInstance).isPresent(), editing::renameFile);
        moveUp = new ExplorerAction(Messages.ElementActions_moveUp, ExplorerCommands.MOVE_UP, picked, p -> editing.canStep(p, true),
                p -> editing.step(p, true));
        moveDown = new ExplorerAction(Messages.ElementActions_moveDown, ExplorerCommands.MOVE_DOWN, picked,
                p -> editing.canStep(p, false), p -> editing.step(p, false));
        icons();
    }

    /**
     * Makes the actions the handlers of their commands wherever the selection is of elements or groups only. The navigator's own way, by the
     * view's action bars, comes some time after the selection, and there the platform's actions on files would compete.
     *
     * @param handlers the handlers of the view
     */
    void handleKeys(IHandlerService handlers) {
        for (ExplorerAction action : List.of(open, cut, copy, paste, delete, rename, duplicate, moveUp, moveDown)) {
            handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action), new ElementsSelected());
        }
    }

    private void icons() {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        icon(cut, shared, ISharedImages.IMG_TOOL_CUT);
        icon(copy, shared, ISharedImages.IMG_TOOL_COPY);
        icon(paste, shared, ISharedImages.IMG_TOOL_PASTE);
        icon(delete, shared, ISharedImages.IMG_TOOL_DELETE);
    }

    private static void icon(IAction action, ISharedImages shared, String name) {
        action.setImageDescriptor(shared.getImageDescriptor(name));
        action.setDisabledImageDescriptor(shared.getImageDescriptor(name + "_DISABLED"));
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (editing == null) {
            return;
        }
        Picked picked = Picked.of(getContext().getSelection());
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open.updated(picked));
        if (!picked.hasElements() && !(picked.node() instanceof Group)) {
            return;
        }
        bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut.updated(picked));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy.updated(picked));
        paste.setEnabled(true); // the clipboard may change while the selection stays
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete.updated(picked));
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename.updated(picked));
        bars.setGlobalActionHandler(ExplorerCommands.DUPLICATE, duplicate.updated(picked));
        bars.setGlobalActionHandler(ExplorerCommands.MOVE_UP, moveUp.updated(picked));
        bars.setGlobalActionHandler(ExplorerCommands.MOVE_DOWN, moveDown.updated(picked));
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (editing == null) {
            return;
        }
        Picked picked = Picked.of(getContext().getSelection());
        newMenu(picked).ifPresent(item -> menu.insertAfter(ICommonMenuConstants.GROUP_NEW, item));
        if (picked.hasElements()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open.updated(picked));
            for (ExplorerAction action : List.of(cut, copy, paste, duplicate, delete)) {
                menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, action.updated(picked));
            }
            menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, rename.updated(picked));
            if (picked.elements().get(0) instanceof Document) {
                menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, renameFile.updated(picked));
            } else {
                menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, moveUp.updated(picked));
                menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, moveDown.updated(picked));
            }
        } else if (picked.node() instanceof Group) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, paste.updated(picked));
        } else if (picked.node() instanceof Unreadable) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open.updated(picked));
        }
    }

    private Optional<MenuManager> newMenu(Picked picked) {
        if (picked.landscape() == null || picked.hasElements() && !picked.isWritable()) {
            return Optional.empty();
        }
        MenuManager menu = new MenuManager(Messages.ElementActions_new, "org.klantreis.ui.explorer.new");
        NewItems.of(picked, editing).forEach(menu::add);
        if (picked.single().isPresent()) {
            List<NewElement> after = NewElement.after(picked.single().get());
            if (!after.isEmpty() && !menu.isEmpty()) {
                menu.add(new org.eclipse.jface.action.Separator());
            }
            after.forEach(made -> menu.add(item(picked.landscape(), made, NLS.bind(Messages.ElementActions_after,
                    ElementLabels.type(made.element())))));
        }
        return menu.isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    private IAction item(OpenLandscape landscape, NewElement made, String text) {
        return NewItems.action(text, ElementLabels.icon(made.element()), () -> editing.add(landscape, made));
    }

    /** The items for what can be made in what is selected. */
    private static final class NewItems {
        static List<IAction> of(Picked picked, ElementEditing editing) {
            List<IAction> items = new ArrayList<>();
            OpenLandscape landscape = picked.landscape();
            picked.single().ifPresent(element -> NewElement.in(landscape, element).forEach(made ->
                    items.add(action(ElementLabels.type(made.element()), ElementLabels.icon(made.element()),
                            () -> editing.add(landscape, made)))));
            if (picked.node() instanceof Group group) {
                landscape.model().landscape().ifPresent(root -> NewElement.in(landscape, root).stream()
                        .filter(made -> isOf(group.kind(), made)).forEach(made ->
                                items.add(action(ElementLabels.type(made.element()), ElementLabels.icon(made.element()),
                                        () -> editing.add(landscape, made)))));
                NewDocument.item(landscape, group.kind(), editing).ifPresent(items::add);
            }
            return items;
        }

        private static boolean isOf(GroupKind kind, NewElement made) {
            return kind.feature().orElse(null) == made.place().feature()
                    || kind.parts().stream().anyMatch(part -> isOf(part, made));
        }

        static IAction action(String text, ImageDescriptor icon, Runnable runs) {
            Action action = new Action(text, icon) {
                @Override
                public void run() {
                    runs.run();
                }
            };
            action.setId("org.klantreis.ui.explorer.new." + text);
            return action;
        }
    }
}
