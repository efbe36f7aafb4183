/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Silence;

/**
 * Where annotations and their values stand, by name: rules know the words of annotations, not their
 * classes.
 */
public final class Places {

  private Places() {}

  /** An attribute of the {@code @Models} that configures a schema. */
  public static Origin models(Configuration configuration, String attribute) {
    return Origin.type(configuration.place())
        .annotation(Annotations.named("Models"))
        .attribute(attribute);
  }

  /** The {@code @SuppressWarnings} that silences a rule. */
  public static Origin silence(ModelMapping model, Silence silence) {
    return model
        .origin()
        .member(silence.member())
        .annotation("java.lang.SuppressWarnings")
        .attribute("value")
        .element(silence.text());
  }

  /** An attribute of the model's {@code @Model}. */
  public static Origin model(ModelMapping model, String attribute) {
    return model.origin().annotation(Annotations.named("Model")).attribute(attribute);
  }

  /** An attribute of the member's {@code @Column}. */
  public static Origin column(MemberMapping member, String attribute) {
    return member.origin().annotation(Annotations.named("Column")).attribute(attribute);
  }

  /** An attribute of the member's {@code @Embedded}. */
  public static Origin embedded(MemberMapping member, String attribute) {
    return member.origin().annotation(Annotations.named("Embedded")).attribute(attribute);
  }

  /** An attribute of the member's {@code @Relation}. */
  public static Origin relation(MemberMapping member, String attribute) {
    return member.origin().annotation(Annotations.named("Relation")).attribute(attribute);
  }

  /** An attribute of the member's {@code @Id}. */
  public static Origin id(MemberMapping member, String attribute) {
    return member.origin().annotation(Annotations.named("Id")).attribute(attribute);
  }

  /** The class that the member's {@code @Convert} names. */
  public static Origin convert(MemberMapping member) {
    return member.origin().annotation(Annotations.named("Convert")).attribute("value");
  }

  /** The member's {@code @Json}. */
  public static Origin json(MemberMapping member) {
    return member.origin().annotation(Annotations.named("Json"));
  }

  /** An attribute of an {@code @Index}. */
  public static Origin index(IndexMapping index, String attribute) {
    return index.origin().attribute(attribute);
  }

  /** A component that an {@code @Index} names. */
  public static Origin indexed(IndexMapping index, String member) {
    return index(index, "columns").element(member);
  }

  /** The annotation that gives the member this role. */
  public static Origin role(MemberMapping member, Role role) {
    return member.origin().annotation(Annotations.named(role.annotation()));
  }
}
