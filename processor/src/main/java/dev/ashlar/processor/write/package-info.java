/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * One writer per generated class or file; one that takes several files has a room of its own, which
 * no other room imports. A plan enters, Java source or text leaves. Never decides: what is open
 * here belongs into the plan.
 */
@NullMarked
package dev.ashlar.processor.write;

import org.jspecify.annotations.NullMarked;
