/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The level of one rule for all models of a schema. The compiler's option {@code
 * -Aashlar.rule.ModelIsSingular=off} wins over it.
 *
 * <pre>{@code
 * @Models(name = "Blog", rules = @RuleLevel(rule = "ModelIsSingular", level = Level.OFF))
 * package com.example.blog;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleLevel {

  /** The name of the rule, as messages have it in brackets. */
  String rule();

  /** How bad it is not to follow it. */
  Level level();
}
