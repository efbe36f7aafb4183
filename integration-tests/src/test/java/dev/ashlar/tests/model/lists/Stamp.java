/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

import java.time.Instant;

/** A value record whose component changes when it is written. */
public record Stamp(Instant at) {}
