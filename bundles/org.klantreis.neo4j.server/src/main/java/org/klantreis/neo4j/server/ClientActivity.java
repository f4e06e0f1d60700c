/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server;

import java.time.Duration;

import org.neo4j.bolt.protocol.common.connection.BoltConnectionMetricsMonitor;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Knows for how long no client has asked anything. A message or a new connection counts as asking; so does a client's
 * transaction for as long as it is open. Neo4j's own background work sends no messages and an idle driver pool sends none either,
 * so neither keeps the server awake.
 */
final class ClientActivity implements BoltConnectionMetricsMonitor {

    private volatile long lastSign = System.nanoTime();

    /** How long it is since the last sign of a client; zero while a client's transaction is open. */
    Duration idleTime(DatabaseManagementService dbms) {
        if (hasClientTransaction(dbms)) {
            sign();
        }
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    private static boolean hasClientTransaction(DatabaseManagementService dbms) {
        try {
            return dbms.listDatabases().stream().anyMatch(name -> hasClientTransaction(dbms.database(name)));
        } catch (RuntimeException e) {
            return false; // A database that is not there, or is going, has none.
        }
    }

    private static boolean hasClientTransaction(GraphDatabaseService database) {
        return ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(KernelTransactions.class)
                .executingTransactions().stream().anyMatch(ClientActivity::isOfClient);
    }

    private static boolean isOfClient(KernelTransactionHandle transaction) {
        return transaction.clientInfo().map(info -> info.protocol().startsWith("bolt")).orElse(false);
    }

    private void sign() {
        lastSign = System.nanoTime();
    }

    @Override
    public void connectionOpened() {
        sign();
    }

    @Override
    public void messageReceived() {
        sign();
    }

    @Override
    public void messageProcessingStarted(long queueTime) {
        sign();
    }

    @Override
    public void messageProcessingCompleted(long processingTime) {
        sign();
    }

    @Override
    public void messageProcessingFailed() {
        sign();
    }

    // What follows says nothing of its own about a client that asks.

    @Override
    public void connectionActivated() {
    }

    @Override
    public void connectionWaiting() {
    }

    @Override
    public void responseSuccess() {
    }

    @Override
    public void responseIgnored() {
    }

    @Override
    public void responseFailed(Status status) {
    }

    @Override
    public void workerThreadReleased(long occupiedTime) {
    }

    @Override
    public void connectionClosed() {
    }
}
