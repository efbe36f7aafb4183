/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.decimals;

import java.math.BigDecimal;

/** A decimal by another name. */
public record Cap(BigDecimal amount) {}
