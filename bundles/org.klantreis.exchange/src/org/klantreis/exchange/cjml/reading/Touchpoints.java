/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.reading;

import java.util.Locale;

import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Channel;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;

/** Finds or makes touchpoints: the same words over the same channel with the same unit are one, in whichever journey. */
final class Touchpoints {
    private final Landscape landscape;
    private final Ids ids;
    private final Values values;
    private final Tally tally;

    Touchpoints(Landscape landscape, Ids ids, Values values, Tally tally) {
        this.landscape = landscape;
        this.ids = ids;
        this.values = values;
        this.tally = tally;
    }

    Touchpoint get(String name, Channel channel, OrganisationUnit owner) {
        for (Touchpoint there : landscape.getTouchpoints()) {
            if (name.equalsIgnoreCase(there.getName()) && there.getChannel() == channel && there.getOwner() == owner) {
                tally.seen(there);
                return there;
            }
        }
        String key = (channel == null ? "" : channel.getId()) + " " + (owner == null ? "" : owner.getId());
        Touchpoint touchpoint = ids.element(Literals.TOUCHPOINT, Touchpoint.class, key, name.toLowerCase(Locale.ROOT));
        values.text(touchpoint, Literals.ELEMENT__NAME, name);
        if (touchpoint.eContainer() == null) {
            touchpoint.setKind(TouchpointKind.DIRECT);
            touchpoint.setChannel(channel);
            touchpoint.setOwner(owner);
            landscape.getTouchpoints().add(touchpoint);
        }
        return touchpoint;
    }
}
