/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The plain list of dialects.
 * A name enters, a {@code Dialect} leaves; {@code Dialects} is the only type outside a vendor's package that imports one.
 */
@NullMarked
package dev.ashlar.sql.vendor;

import org.jspecify.annotations.NullMarked;
