/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Event logs whose events belong to several objects, such as a customer, an order and its items: OCEL 2.0 as JSON, XML or SQLite.
 * They are read as if one kind of objects were the cases.
 */
package org.klantreis.evidence.ocel;
