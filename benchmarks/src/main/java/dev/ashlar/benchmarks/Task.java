/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.library.Operations;

/** One thing that is measured, and how much more than JDBC it may cost on the stub. */
public enum Task {
  /** One row by its key. */
  FIND_BY_ID(1.5, 1.5, 1) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      return operations.findById(inputs.nextId());
    }
  },
  /** 1,000 rows of 7 columns. */
  MANY_ROWS(1.10, 1.05, Rows.COUNT) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.all();
    }
  },
  /** Optional criteria, an order, and one page of 20 rows. */
  SEARCH(1.5, 1.5, Rows.PAGE) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.search(inputs.criteria());
    }
  },
  /** One new row, given back as stored. */
  CREATE(1.5, 1.5, 1) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.create(inputs.newUser());
    }
  },
  /** 1,000 new rows that are there in the library's own form: records, drafts. */
  CREATE_MANY(1.2, 1.2, 0) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.createMany();
    }
  },
  /** The same, and the form is made of records first. What it costs is told; there is no goal. */
  CREATE_MANY_FROM_RECORDS(Double.NaN, Double.NaN, 0) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      operations.prepare(inputs.newUsers());
      return operations.createMany();
    }
  },
  /** Two columns of one row, given back as stored. */
  UPDATE(1.5, 1.5, 1) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      return operations.update(inputs.nextId(), "Somebody else", 7);
    }
  },
  /** One row by its key, changed since it is there, given back as stored. */
  UPSERT(1.5, 1.5, 1) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      return operations.upsert(inputs.nextId(), inputs.changedUser());
    }
  },
  /** Two columns of the rows that fulfil two conditions, which is one row. */
  UPDATE_MANY(2, 2, 0) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      return operations.updateMany(inputs.nextId(), 0, "Somebody else", 7);
    }
  },
  /** The rows that fulfil two conditions, which is none. */
  DELETE_MANY(2, 2, 0) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      return operations.deleteMany(inputs.nextId(), -1);
    }
  },
  /** 100 posts, each with its author and its categories. */
  GRAPH(1.2, 1.2, 0) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.posts(GraphRows.POSTS);
    }
  };

  private final double timeGoal;
  private final double memoryGoal;
  private final int rows;

  Task(double timeGoal, double memoryGoal, int rows) {
    this.timeGoal = timeGoal;
    this.memoryGoal = memoryGoal;
    this.rows = rows;
  }

  /** Does it once. */
  public abstract Object run(Operations operations, Inputs inputs);

  /** The largest ratio in time that is good enough; not a number without one. */
  public double timeGoal() {
    return timeGoal;
  }

  /** The largest ratio in memory that is good enough; not a number without one. */
  public double memoryGoal() {
    return memoryGoal;
  }

  /** How many rows the stub gives. */
  public int rows() {
    return rows;
  }
}
