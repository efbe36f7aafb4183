/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Typical mistakes of users of the generated code, and what javac says to each of them. Sources that
 * do not compile enter, messages leave; nothing here knows how the code is generated.
 */
@NullMarked
package dev.ashlar.processor.mistake;

import org.jspecify.annotations.NullMarked;
