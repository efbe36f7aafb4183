/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import java.util.UUID;

/** A key that Ashlar makes. */
public record MemberId(UUID value) {}
