/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.problem.Origin;
import java.util.Set;

/**
 * Where a member stands.
 *
 * @param model the model
 * @param path the embedded records around it; empty directly in the model
 * @param prefix what the names of their columns begin with
 * @param isPartOfOptional whether one of them may be absent
 * @param nullables what is {@code @Nullable} here though the compiler does not show it
 * @param types what the types of members mean here
 * @param origin the component of the model
 */
record MemberContext(
    ClassName model,
    String path,
    String prefix,
    boolean isPartOfOptional,
    Set<String> nullables,
    MemberTypes types,
    Origin origin) {}
