/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Makes the event that a drop target gets from the platform; its constructor is not public. */
public final class DropEvents {
    private DropEvents() {
    }

    /**
     * Makes an event for what can be copied or linked.
     *
     * @param target the target
     * @param place where, on the display
     * @return the event
     */
    public static DropTargetEvent at(DropTarget target, Point place) throws ReflectiveOperationException {
        return at(target, place, DND.DROP_COPY, DND.DROP_COPY | DND.DROP_LINK);
    }

    /**
     * Makes an event.
     *
     * @param target the target
     * @param place where, on the display
     * @param detail what the platform proposes, such as {@link DND#DROP_MOVE}
     * @param allowed what the source allows
     * @return the event
     */
    public static DropTargetEvent at(DropTarget target, Point place, int detail, int allowed)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        event.widget = target;
        event.x = place.x;
        event.y = place.y;
        event.detail = detail;
        Field operations = type.getDeclaredField("operations");
        operations.setAccessible(true);
        operations.setInt(event, allowed);
        Constructor<DropTargetEvent> made = DropTargetEvent.class.getDeclaredConstructor(type);
        made.setAccessible(true);
        return made.newInstance(event);
    }
}
