/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What customers really went through: event logs and complaint files are read, tied to the modelled touchpoints and units, put
 * into the graph beside the model, and compared with what the paper says.
 */
package org.klantreis.evidence;
