/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The code for members of a model that several generated classes spell alike: how they are read,
 * made, checked and referred to. Knows the spelling of Java, and no generated class.
 */
@NullMarked
package dev.ashlar.processor.write.member;

import org.jspecify.annotations.NullMarked;
