/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import org.neo4j.driver.Session;

/**
 * Where in the store the nodes are that events refer to.
 *
 * @param units by code
 * @param activities by code
 * @param variants by rank, from 1
 */
record Places(String[] units, String[] activities, String[] variants) {
    static Places write(Session session, LogGraph graph, EventRows rows, Runnable alive) {
        return new Places(CodedNodes.write(session, "ObservedUnit", 0, graph.events().unitNames().size(), rows::unit, alive),
                CodedNodes.write(session, "ObservedActivity", 0, graph.events().activityNames().size(), rows::activity, alive),
                CodedNodes.write(session, "Variant", 1, graph.variants().size() + 1, rows::variant, alive));
    }
}
