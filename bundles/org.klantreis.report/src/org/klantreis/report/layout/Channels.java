/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import org.klantreis.model.Channel;
import org.klantreis.model.Touchpoint;
import org.klantreis.report.scene.Sign;

/** Which sign a channel has. */
public final class Channels {
    private Channels() {
    }

    /** Returns the sign of the channel through which a touchpoint takes place. */
    public static Sign sign(Touchpoint touchpoint) {
        return sign(touchpoint.eIsProxy() ? null : touchpoint.getChannel());
    }

    /** Returns the sign of a channel; that of any other for null. */
    public static Sign sign(Channel channel) {
        if (channel == null || channel.eIsProxy() || channel.getKind() == null) {
            return Sign.CHANNEL_OTHER;
        }
        return switch (channel.getKind()) {
            case PHONE -> Sign.CHANNEL_PHONE;
            case WEB -> Sign.CHANNEL_WEB;
            case APP -> Sign.CHANNEL_APP;
            case SHOP -> Sign.CHANNEL_SHOP;
            case VISIT -> Sign.CHANNEL_VISIT;
            case LETTER -> Sign.CHANNEL_LETTER;
            case EMAIL -> Sign.CHANNEL_EMAIL;
            case CHAT -> Sign.CHANNEL_CHAT;
            case SOCIAL -> Sign.CHANNEL_SOCIAL;
            case OTHER -> Sign.CHANNEL_OTHER;
        };
    }
}
