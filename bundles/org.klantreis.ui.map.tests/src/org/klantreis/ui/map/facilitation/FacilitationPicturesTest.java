/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Pictures of the facilitation mode, to look at. */
@ExtendWith(CleanWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FacilitationPicturesTest {
    @Test
    @Order(1)
    void light() {
        Themes.in(false, this::all);
    }

    @Test
    @Order(2)
    void dark() {
        Themes.in(true, this::all);
    }

    private void all() {
        try {
            FacilitationUser user = FacilitationUser.begins(ExampleProject.havenbank(), "Report damage");
            Screenshots.take(user.shell(), "facilitate-begin");
            for (int i = 1; i < 9; i++) {
                user.press(SWT.ARROW_RIGHT);
                for (int votes = 0; votes < i * 5 % 11; votes++) {
                    user.press('v');
                }
            }
            user.press('r').press(SWT.HOME).press(SWT.ARROW_RIGHT).press(SWT.ARROW_RIGHT);
            Screenshots.take(user.shell(), "facilitate-result");
            user.press('n').type("Looks for the policy");
            Screenshots.take(user.shell(), "facilitate-new-step");
            user.press(SWT.CR).press('r').press('l');
            Screenshots.take(user.shell(), "facilitate-lanes");
            user.press(SWT.ESC);
            EventLoop.until("it is over", user::isOver);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
