/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

/**
 * What a stage says that has no rule to say it for it: it knows by itself where something is wrong.
 *
 * @param name the tag in front of the message
 */
public record Tag(String name) implements Checker {}
