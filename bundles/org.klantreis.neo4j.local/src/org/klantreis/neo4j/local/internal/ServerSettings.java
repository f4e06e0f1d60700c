/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import org.klantreis.neo4j.local.StartOptions;

/** The server's settings file. */
final class ServerSettings {

    private ServerSettings() {
    }

    static String text(StartOptions options) {
        return """
                # Written by Klantreis at each start; changes are lost.
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:0
                server.bolt.advertised_address=127.0.0.1:0
                server.bolt.tls_level=DISABLED
                server.http.enabled=false
                server.https.enabled=false
                dbms.security.auth_enabled=true
                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                server.memory.pagecache.size=%dm
                # The store is derived and small: no history of it, and little to read again after a kill.
                db.tx_log.preallocate=false
                db.tx_log.rotation.size=16m
                db.tx_log.rotation.retention_policy=false
                db.checkpoint=VOLUME
                db.checkpoint.interval.volume=64m
                db.logs.query.enabled=OFF
                # A stop is asked for by somebody who waits.
                db.shutdown_transaction_end_timeout=2s
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                internal.server.bolt.connection_shutdown_wait_time=2s
                internal.server.bolt.thread_pool_shutdown_wait_time=2s
                """.formatted(options.pageCacheMegabytes());
    }
}
