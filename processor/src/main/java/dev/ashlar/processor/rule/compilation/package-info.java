/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What stands in the way of a compilation, whatever its models are. Nothing enters: the stages find
 * it out by themselves, and take the tag of what they say from here.
 */
@NullMarked
package dev.ashlar.processor.rule.compilation;

import org.jspecify.annotations.NullMarked;
