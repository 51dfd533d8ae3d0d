import type { RemoteSigner } from "#app/contracts/port.ts";

/** A provider that signs when told to. References are "ref-1", "ref-2". */
export function fakeRemoteSigner(
  name: string,
  sign: (pdf: Uint8Array) => Promise<Uint8Array>,
): RemoteSigner & { sign(reference: string): void } {
  const asked = new Map<string, Uint8Array>();
  const done = new Set<string>();
  return {
    name,
    async begin({ pdf }) {
      const reference = `ref-${asked.size + 1}`;
      asked.set(reference, pdf);
      return { reference, url: `https://signing.example/${reference}` };
    },
    async progress(reference) {
      const pdf = asked.get(reference);
      if (!pdf) return { state: "failed" };
      return done.has(reference) ? { state: "signed", pdf: await sign(pdf) } : { state: "waiting" };
    },
    sign(reference) {
      done.add(reference);
    },
  };
}
