/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.processor.problem.Origin;

/**
 * A {@code @Nullable} on what is inside a component, not on the component.
 *
 * @param label the model and the component: {@code "Document.content"}
 * @param written the type with the annotation where it stands: {@code "@Nullable byte[]"}
 * @param meant the type whose column may be null: {@code "byte @Nullable []"}
 * @param origin the component
 */
public record IdleNullable(String label, String written, String meant, Origin origin) {}
