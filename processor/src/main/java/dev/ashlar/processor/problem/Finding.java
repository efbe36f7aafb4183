/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

/**
 * What a checker says, before it is known whether and how it is told.
 *
 * @param checker what found it
 * @param usual how bad it is where nobody says otherwise
 * @param origin where it is
 * @param message what is wrong, in the user's words
 * @param fix the way out
 */
record Finding(Checker checker, Severity usual, Origin origin, String message, String fix) {}
