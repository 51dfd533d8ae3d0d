import { v7 } from "uuid";

/** A new UUIDv7: sortable by time of creation. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string from a URL or a form can be used as an id at all. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}
