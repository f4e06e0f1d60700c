/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.header;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IMenuService;
import org.klantreis.model.Journey;
import org.klantreis.report.scene.Lane;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.commands.CommandIds;
import org.klantreis.ui.map.lanes.LanesMenu;
import org.klantreis.ui.map.marks.MapMarks;
import org.klantreis.ui.map.session.MapSession;

/** The strip above the map: the journey's name, tools, and why the journey cannot be changed. */
public final class MapHeader extends Composite {
    /** Where others add tools: {@code toolbar:org.klantreis.ui.map.tools}. */
    private static final String TOOLS = "toolbar:org.klantreis.ui.map.tools";
    private static final String BUNDLE = "org.klantreis.ui.map";
    private static final double PERCENT = 100;

    private final MapSession session;
    private final IWorkbenchPartSite site;
    private final LocalResourceManager images;
    private final Label icon;
    private final Label title;
    private final CLabel banner;
    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
    private final Action zoom;

    /**
     * Makes a header.
     *
     * @param parent a composite with a grid layout
     * @param session the map, below it
     * @param overlays the menu of journeys that can be laid over it
     * @param site the editor's site
     */
    public MapHeader(Composite parent, MapSession session, OverlayChoice overlays, IWorkbenchPartSite site) {
        super(parent, SWT.NONE);
        this.session = session;
        this.site = site;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 1).spacing(6, 0).applyTo(this);
        images = new LocalResourceManager(JFaceResources.getResources(), this);
        icon = new Label(this, SWT.NONE);
        title = new Label(this, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
        zoom = dropDown("", null, ZoomMenu.of(session.canvas()));
        fill(overlays);
        Control bar = tools.createControl(this);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        banner = new CLabel(this, SWT.NONE);
        banner.setImage(org.eclipse.ui.PlatformUI.getWorkbench().getSharedImages()
                .getImage(org.eclipse.ui.ISharedImages.IMG_OBJS_WARN_TSK));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(banner);
        session.canvas().addViewListener(this::zoomChanged);
        zoomChanged();
        refresh();
        IMenuService menus = site.getService(IMenuService.class);
        addListener(SWT.Dispose, event -> {
            menus.releaseContributions(tools);
            tools.dispose();
        });
    }

    /** Shows the journey's name and state as they are now. */
    public void refresh() {
        Journey journey = session.journey();
        title.setText(journey == null ? "" : ElementLabels.text(journey).replace("&", "&&"));
        icon.setImage(journey == null ? null : images.get(ElementLabels.icon(journey)));
        Optional<String> reason = session.readOnly().get();
        banner.setText(reason.map(why -> NLS.bind(Messages.MapHeader_readOnly, why)).orElse(""));
        banner.setToolTipText(reason.orElse(null));
        banner.setVisible(reason.isPresent());
        ((GridData) banner.getLayoutData()).exclude = reason.isEmpty();
        getParent().layout();
    }

    /** Returns the strip's tools. */
    ToolBarManager tools() {
        return tools;
    }

    private void fill(OverlayChoice overlays) {
        tools.add(command(CommandIds.INSERT_STEP, "insert-step"));
        tools.add(new Separator());
        tools.add(dropDown(Messages.MapHeader_lanes, "lanes", MapHeader::fillLanes));
        tools.add(dropDown(Messages.MapHeader_overlay, "overlay", overlays::fill));
        tools.add(command("org.eclipse.ui.edit.findReplace", "find"));
        tools.add(new Separator());
        tools.add(command(CommandIds.ZOOM_OUT, "zoom-out"));
        tools.add(zoom);
        tools.add(command(CommandIds.ZOOM_IN, "zoom-in"));
        tools.add(command(CommandIds.ZOOM_FIT, "zoom-fit"));
        tools.add(command(CommandIds.FACILITATE, "facilitate"));
        tools.add(new Separator("export"));
        site.getService(IMenuService.class).populateContributionManager(tools, TOOLS);
    }

    private CommandContributionItem command(String id, String icon) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH);
        parameter.icon = ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").orElse(null);
        return new CommandContributionItem(parameter);
    }

    private void zoomChanged() {
        String text = Math.round(session.canvas().zoom() * PERCENT) + " %";
        if (!isDisposed() && !text.equals(zoom.getText())) {
            zoom.setText(text);
            zoom.setToolTipText(NLS.bind(Messages.MapHeader_zoom, text));
            if (tools.getControl() != null) {
                tools.update(true);
                layout();
            }
        }
    }

    private static Action dropDown(String text, String icon,
            java.util.function.Consumer<org.eclipse.jface.action.IMenuManager> filler) {
        Action action = new Action(text, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(org.eclipse.swt.widgets.Event event) {
                if (event.widget instanceof org.eclipse.swt.widgets.ToolItem item) {
                    Menu menu = getMenuCreator().getMenu(item.getParent());
                    org.eclipse.swt.graphics.Rectangle area = item.getBounds();
                    menu.setLocation(item.getParent().toDisplay(area.x, area.y + area.height));
                    menu.setVisible(true);
                }
            }
        };
        action.setToolTipText(text);
        if (icon != null) {
            action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").orElse(null));
        }
        action.setMenuCreator(new DropDown(filler));
        return action;
    }

    /** A menu that is filled whenever it opens. */
    private static final class DropDown implements IMenuCreator {
        private final MenuManager manager = new MenuManager();

        DropDown(java.util.function.Consumer<org.eclipse.jface.action.IMenuManager> filler) {
            manager.setRemoveAllWhenShown(true);
            manager.addMenuListener(filler::accept);
        }

        @Override
        public Menu getMenu(Control parent) {
            return manager.getMenu() == null ? manager.createContextMenu(parent) : manager.getMenu();
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            manager.dispose();
        }
    }

    /** Returns the action that shows what differs from the last commit in all maps, or hides it. */
    public static Action marksToggle() {
        Action action = new Action(Messages.MapHeader_marks, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                MapMarks.get().setShown(isChecked());
            }
        };
        action.setChecked(MapMarks.get().isShown());
        return action;
    }

    private static void fillLanes(org.eclipse.jface.action.IMenuManager menu) {
        LanesMenu.fill(menu);
        if (MapMarks.get().isAvailable()) {
            menu.add(new Separator());
            menu.add(marksToggle());
        }
    }

    /** Returns the actions on a lane, for its context menu. */
    public static void fillLaneMenu(org.eclipse.jface.action.IMenuManager menu, Lane lane) {
        menu.add(LanesMenu.toggle(lane, true));
        menu.add(LanesMenu.move(lane, -1));
        menu.add(LanesMenu.move(lane, 1));
    }
}
