/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Calls of a builder, one after the other; where they are many, some of them in each method. */
public final class CallChain {

  /**
   * How many calls stand in one statement: javac goes down some levels for each, and ends with a
   * stack overflow at some 450 of a generic builder.
   */
  private static final int LONGEST = 200;

  /** How many strings stand in one method, which takes 8 of its 65,535 bytes for each. */
  private static final int MOST_STRINGS = 4_000;

  private final TypeName builder;
  private final String parameter;
  private final String method;
  private final List<List<CodeBlock>> parts = new ArrayList<>();
  private int strings;

  /**
   * Starts a chain without calls.
   *
   * @param builder what is called
   * @param parameter the name of a variable that holds it
   * @param method how the methods are named, before their numbers
   */
  public CallChain(TypeName builder, String parameter, String method) {
    this.builder = builder;
    this.parameter = parameter;
    this.method = method;
    parts.add(new ArrayList<>());
  }

  /** Adds a call, such as {@code .version("version")}. */
  public void add(CodeBlock call) {
    add(call, 0);
  }

  /** Adds a call that is given a list of this many strings. */
  public void add(CodeBlock call, int listed) {
    if (last().size() == LONGEST || (!last().isEmpty() && strings + listed > MOST_STRINGS)) {
      parts.add(new ArrayList<>());
      strings = 0;
    }
    last().add(call);
    strings += listed;
  }

  private List<CodeBlock> last() {
    return parts.get(parts.size() - 1);
  }

  /**
   * All calls, and at last {@code build()}, on lines of their own.
   *
   * @param made makes the builder
   * @param first calls that stand before the others, always where the builder is made
   */
  public CodeBlock on(CodeBlock made, CodeBlock... first) {
    CodeBlock.Builder code = CodeBlock.builder().add("\n$>$>");
    for (int number = parts.size(); number > 0 && !isWhole(); number--) {
      code.add("$L$L(", method, number);
    }
    code.add("$L$>$>", made);
    List.of(first).forEach(code::add);
    code.add(isWhole() ? CodeBlock.join(last(), "") : CodeBlock.of("$L", ")".repeat(parts.size())));
    return code.add("\n.build()$<$<$<$<").build();
  }

  /** The methods that are called; none where one chain is enough. */
  public List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!isWhole()) {
      for (List<CodeBlock> part : parts) {
        methods.add(
            MethodSpec.methodBuilder(method + (methods.size() + 1))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(builder)
                .addParameter(builder, parameter)
                .addStatement("return $L$>$>$L$<$<", parameter, CodeBlock.join(part, ""))
                .build());
      }
    }
    return methods;
  }

  private boolean isWhole() {
    return parts.size() == 1;
  }
}
