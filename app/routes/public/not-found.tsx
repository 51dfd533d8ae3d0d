import { notFound } from "#app/organisations/gate.server.ts";

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function Page() {
  return null;
}
