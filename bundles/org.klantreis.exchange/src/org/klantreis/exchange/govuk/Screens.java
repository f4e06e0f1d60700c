/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.klantreis.model.Channel;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Service;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;

/** The touchpoints of one service: one a screen. */
final class Screens {
    private final Landscape landscape;
    private final SourceIndex index;
    private final Changes changes;
    private final String serviceKey;
    private final Service service;
    private final Supplier<Channel> channel;
    private final Map<String, Touchpoint> byScreen = new HashMap<>();

    Screens(Landscape landscape, SourceIndex index, Changes changes, String serviceKey, Service service,
            Supplier<Channel> channel) {
        this.landscape = landscape;
        this.index = index;
        this.changes = changes;
        this.serviceKey = serviceKey;
        this.service = service;
        this.channel = channel;
    }

    /**
     * Sees to it that a step has its touchpoint. A step that was given another stays with that; the touchpoint that it had may
     * then be gone, and is not made again.
     */
    void connect(Step step, PublishedStep published) {
        Touchpoint known = byScreen.get(published.screen());
        if (known == null) {
            known = index.find(Touchpoint.class, source(published)).orElse(null);
            if (known != null) {
                changes.set(known, Literals.ELEMENT__NAME, published.name());
                byScreen.put(published.screen(), known);
            }
        }
        if (step.getTouchpoint() == null) {
            step.setTouchpoint(known == null ? make(published) : known);
            changes.touched(step);
        }
    }

    private Touchpoint make(PublishedStep published) {
        Touchpoint made = changes.create(Literals.TOUCHPOINT, Touchpoint.class, published.name(), source(published));
        made.setKind(TouchpointKind.DIRECT);
        made.setChannel(channel.get());
        made.setOwner(service.getOwner());
        made.setService(service);
        landscape.getTouchpoints().add(made);
        byScreen.put(published.screen(), made);
        return made;
    }

    private String source(PublishedStep published) {
        return serviceKey + "#" + published.screen();
    }
}
