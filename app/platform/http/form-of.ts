import { data } from "react-router";
import { readBody } from "./read-body.ts";

/** In bytes: a contract in two languages, every letter of it percent-coded, stays below. */
const LONGEST_FORM = 4 * 1024 * 1024;

/**
 * The fields of a form without files. Nobody fills the server's memory with one: a longer body is not read
 * to its end.
 * @throws an answer: 413 for a form that is too long, 400 for what is no form
 */
export async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  const body = await readBody(request, LONGEST_FORM);
  if (!body) throw data(null, { status: 413 });
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw data(null, { status: 400 });
  }
}
