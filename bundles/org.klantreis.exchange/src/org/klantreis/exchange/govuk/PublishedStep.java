/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.List;

/**
 * An entry of a path as it was read.
 *
 * @param key tells it from the others of its journey
 * @param screen tells its screen from the others of its service
 * @param name its caption, one line
 * @param image the picture of its screen; empty where there is none
 * @param note what was noted about it, may have many lines; empty where nothing was
 * @param tags its tags
 */
record PublishedStep(String key, String screen, String name, String image, String note, List<String> tags) {
}
