package org.lossary.cli;

import org.lossary.Task;

/** Reads a task as {@code lossary list} shows it. */
final class TaskConverter extends WordConverter<Task> {
  TaskConverter() {
    super(Task.class);
  }
}
