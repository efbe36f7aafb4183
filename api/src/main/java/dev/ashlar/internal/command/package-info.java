/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A statement that is to be run: what it is for, which rows it is about, and with what it runs. No
 * connection is borrowed here.
 */
@NullMarked
package dev.ashlar.internal.command;

import org.jspecify.annotations.NullMarked;
