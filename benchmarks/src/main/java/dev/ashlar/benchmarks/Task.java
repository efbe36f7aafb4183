/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.library.Operations;
import java.util.Arrays;
import java.util.List;

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
  /** The same as {@link #CREATE_MANY}, and the library gives the rows as stored. */
  CREATE_MANY_RETURNING(Task.POSTGRESQL) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.createManyReturning();
    }
  },
  /** 1,000 rows by their keys, changed since they are there. */
  UPSERT_MANY(Task.POSTGRESQL) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.upsertMany();
    }
  },
  /** 1,000 rows that are there, each to a value of its own. */
  UPDATE_EACH(Task.POSTGRESQL) {
    @Override
    public Object run(Operations operations, Inputs inputs) {
      inputs.nextId();
      return operations.updateEach(inputs.knownUsers());
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

  /** The only database with means of its own for many rows that both sides of a task have. */
  private static final String POSTGRESQL = "postgresql";

  private final double timeGoal;
  private final double memoryGoal;
  private final int rows;
  private final String only;

  Task(double timeGoal, double memoryGoal, int rows) {
    this.timeGoal = timeGoal;
    this.memoryGoal = memoryGoal;
    this.rows = rows;
    this.only = "";
  }

  /** In bulk, on one database only. */
  Task(String only) {
    this.timeGoal = Double.NaN;
    this.memoryGoal = Double.NaN;
    this.rows = 0;
    this.only = only;
  }

  /** What most libraries are used for, and so is run with others as well. */
  public static List<Task> ofPeers() {
    return List.of(FIND_BY_ID, MANY_ROWS, CREATE, CREATE_MANY);
  }

  /** The tasks that can be run there. */
  public static List<Task> on(String database) {
    return Arrays.stream(values())
        .filter(task -> task.only.isEmpty() || task.only.equals(database))
        .toList();
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
