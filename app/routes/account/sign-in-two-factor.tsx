import { notFound } from "#app/organisations/gate.server.ts";

export async function loader() {
  throw notFound();
}

export default function Page() {
  return null;
}
