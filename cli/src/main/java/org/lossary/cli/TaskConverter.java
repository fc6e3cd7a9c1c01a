package org.lossary.cli;

import java.util.Map;
import org.lossary.Task;

/** Reads a task as {@code lossary list} shows it. */
final class TaskConverter extends WordConverter<Task> {
  TaskConverter() {
    super(
        Task.class,
        Map.of(
            "retrieval", Task.EMBEDDING,
            "search", Task.EMBEDDING,
            "similarity", Task.EMBEDDING,
            "metric", Task.EMBEDDING,
            "metric-learning", Task.EMBEDDING,
            "contrastive", Task.EMBEDDING,
            "classification", Task.MULTICLASS_CLASSIFICATION));
  }
}
