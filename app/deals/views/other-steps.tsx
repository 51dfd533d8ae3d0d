import { Link } from "react-router";
import { Section } from "#app/ui/section.tsx";
import type { DealPage } from "../page-model.ts";
import { useDealWords } from "./use-deal-words.ts";

/** Other steps beside the main one, then the ways out, then what only the exchange's staff may do. */
export function OtherSteps({ page }: { page: DealPage }) {
  const { say } = useDealWords();
  const link = (name: string) => `/deals/${page.id}/steps/${name}`;
  const shownWithOffer = ["accept_offer", "counter_offer"];
  const others = page.offered.others.filter((name) => !shownWithOffer.includes(name));
  return (
    <>
      {others.length > 0 && (
        <Section title={say("other.title")}>
          <p className="acts">
            {others.map((name) => (
              <Link key={name} className="btn quiet" to={link(name)}>
                {say(`steps.${name}.verb`)}
              </Link>
            ))}
          </p>
        </Section>
      )}
      {page.offered.overrides.length > 0 && (
        <Section title={say("other.override")} note={say("other.override_note")}>
          <ul className="cols-list">
            {page.offered.overrides.map((name) => (
              <li key={name}>
                <Link className="more" to={link(name)}>
                  {say(`steps.${name}.title`)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.offered.exits.length > 0 && (
        <p className="acts mt-s-6">
          {page.offered.exits.map((name) => (
            <Link key={name} className="more" to={link(name)}>
              {say(`steps.${name}.verb`)}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
