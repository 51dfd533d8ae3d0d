import { coverageWeights } from "../ranking/weights.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import type { Columns } from "./columns.ts";
import type { Evidence } from "./evidence.server.ts";
import { addTo, either, nobody, without } from "./postings.ts";

const WORD = 32;

/** The weight of what each document has of a query. */
export function weigh(
  { terms, pairs, concepts }: Interpretation,
  evidence: Evidence,
  columns: Columns,
  shares: { anywhere: number; lead: number; pair: number },
): Float64Array {
  const sets = [...evidence.whole, ...evidence.phrases, ...evidence.codes];
  const sums = new Float64Array(WORD * Math.max(0, ...sets.map((bits) => bits.length)));
  terms.forEach((term, at) => {
    const said = concepts.flatMap((concept, c) =>
      concept.terms.includes(at) ? [evidence.phrases[c] ?? nobody] : [],
    );
    const lead = either([evidence.lead[at] ?? nobody, ...said]);
    const whole = either([evidence.whole[at] ?? nobody, lead]);
    const letters = term.lettersShare * term.weight;
    addTo(sums, whole, shares.anywhere * letters);
    addTo(sums, lead, shares.lead * letters);
    if (term.lettersShare < 1) {
      const spelled = either([evidence.exact[at] ?? nobody, ...said]);
      addTo(sums, spelled, (shares.anywhere + shares.lead) * (term.weight - letters));
    }
    const codes = concepts.flatMap((concept, c) =>
      concept.terms.includes(at) ? [evidence.codes[c] ?? nobody] : [],
    );
    const pointed = without(either(codes), whole);
    addTo(sums, pointed, coverageWeights.code * (shares.anywhere + shares.lead) * term.weight);
  });
  pairs.forEach(({ left, right }, p) => {
    const weight = ((terms[left]?.weight ?? 0) + (terms[right]?.weight ?? 0)) / 2;
    addTo(sums, evidence.pairs[p] ?? nobody, shares.pair * weight);
  });
  for (let n = 0; n < sums.length; n += 1) if (sums[n] !== 0 && !columns.has(n)) sums[n] = 0;
  return sums;
}

/** The numbers whose sum is above 0 and at least `bar`. */
export function reaching(sums: Float64Array, bar: number): number[] {
  const enough: number[] = [];
  for (let n = 0; n < sums.length; n += 1) {
    const sum = sums[n] as number;
    if (sum > 0 && sum >= bar) enough.push(n);
  }
  return enough;
}

/** The greatest sum of all numbers. */
export function greatest(sums: Float64Array): number {
  let best = 0;
  for (const sum of sums) if (sum > best) best = sum;
  return best;
}
