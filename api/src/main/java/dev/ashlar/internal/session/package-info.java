/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Connections, and statements that run on them. Sessions are above; they leave a {@link
 * dev.ashlar.internal.session.SessionAccess} for what mappers need.
 */
@NullMarked
package dev.ashlar.internal.session;

import org.jspecify.annotations.NullMarked;
