/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Every complaint is an advice: what complaints advise, which procedures they changed, how long that took, and who may resolve them. */
package org.klantreis.method.complaints;
