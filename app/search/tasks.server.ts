import type { TaskList } from "graphile-worker";

/** Job handlers of this room. */
export const searchTasks: TaskList = {};
