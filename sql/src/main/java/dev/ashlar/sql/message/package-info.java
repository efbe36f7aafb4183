/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Small words of messages, which compiler and run time have in common. Words enter and a phrase
 * leaves. Knows nothing of what is spoken about.
 */
@NullMarked
package dev.ashlar.sql.message;

import org.jspecify.annotations.NullMarked;
