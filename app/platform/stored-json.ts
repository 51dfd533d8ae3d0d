import type { z } from "zod";

type Json = string | number | boolean | null | JsonTree;
type JsonTree = readonly Json[] | { readonly [key: string]: Json };

/** A plain value as a JSON column takes it; an interface has no index signature of its own. */
export function asJson(value: object): JsonTree {
  return value as JsonTree;
}

/**
 * Reads a JSON column that was written in this shape. The value comes back as it is stored, with what the
 * shape does not name, so that a hash of it stays true.
 * @throws when it has another shape: these rows are written here alone, so that is a bug and no refusal
 */
export function storedAs<T>(name: string, shape: z.ZodType<T>): (json: unknown) => T {
  return (json) => {
    const { success, error } = shape.safeParse(json);
    if (!success) throw new Error(`stored ${name} has another shape`, { cause: error });
    return json as T;
  };
}
