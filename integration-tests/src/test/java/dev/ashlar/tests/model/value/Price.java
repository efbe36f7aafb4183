/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import java.math.BigDecimal;

/** A number with digits after the point. */
public record Price(BigDecimal amount) {}
