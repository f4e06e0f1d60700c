/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

import java.util.List;

/**
 * A journey as CJML has it.
 *
 * @param planned whether it says how the journey is meant to be; otherwise how one went
 * @param id its id, unique in its file
 * @param title its name; the id where the file has none
 * @param summary what is said of it
 * @param status how far it went; empty where the file does not say
 * @param plannedReference the id of the planned journey that this was one of; empty where there is none
 * @param phases its phases, in order
 * @param customers the end users
 * @param providers those who serve them
 * @param points its touchpoints, in order
 */
public record CjmlJourney(boolean planned, String id, String title, String summary, String status, String plannedReference,
        List<CjmlPhase> phases, List<CjmlActor> customers, List<CjmlActor> providers, List<CjmlPoint> points) {
    /** Makes it from copies of its lists. */
    public CjmlJourney {
        phases = List.copyOf(phases);
        customers = List.copyOf(customers);
        providers = List.copyOf(providers);
        points = List.copyOf(points);
    }
}
