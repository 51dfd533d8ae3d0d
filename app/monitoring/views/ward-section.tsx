import type { ReactNode } from "react";
import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Breakdown } from "../model.ts";
import { type Question, recordsHref } from "../schema.ts";
import type { Town, WardMap } from "../ward-map-model.ts";
import { useFigureWords } from "./use-figure-words.ts";

const MOST = 7;

/** From how many introductions on a ward is one shade darker: small steps for few, larger for many. */
function shadesOf(most: number): number[] {
  if (most <= 7) return [1, 2, 3, 4, 5];
  const step = Math.max(1, Math.ceil(most / 24));
  return [1, 3, 6, 10, 16].map((from) => from * step);
}

const shadeOf = (count: number, shades: readonly number[]) =>
  shades.filter((from) => count >= from).length;

export interface WardName {
  vi: string;
  en: string;
}

interface Props {
  question: Question;
  lines: readonly Breakdown[];
  map: WardMap;
  /** Names of wards outside the map by code. */
  names: Readonly<Record<string, WardName>>;
}

/** Where the buyers are: the city, its inner part enlarged, and the numbers as a table. */
export function WardSection({ question, lines, map, names }: Props) {
  const words = useFigureWords();
  const { t, locale } = words;
  const byCode = new Map(lines.map((line) => [line.code, line]));
  const count = (code: string) => byCode.get(code)?.counts.introduced ?? 0;
  const shades = shadesOf(Math.max(0, ...map.wards.map(({ code }) => count(code))));
  const records = (ward: string) => recordsHref(question, { by: "introduced", ward });
  const reached = map.wards.filter(({ code }) => count(code) > 0).length;
  const known = new Map(map.wards.map((ward) => [ward.code, ward[locale]]));
  const nameOf = (code: string) => known.get(code) ?? names[code]?.[locale] ?? t("wards.unknown");
  const sorted = [...lines].sort(
    (a, b) => b.counts.introduced - a.counts.introduced || b.counts.signed - a.counts.signed,
  );
  return (
    <Section
      folded={t("wards.open", { count: lines.length })}
      title={t("wards.title")}
      note={t("wards.note", {
        reached: words.number(reached),
        all: words.number(map.wards.length),
      })}
    >
      <div className="maps">
        <div>
          <p className="vh">{t("wards.label")}</p>
          <div className="map">
            <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
              <g id="wards">
                {map.wards.map((ward) => (
                  <WardLink
                    key={ward.code}
                    to={count(ward.code) > 0 ? records(ward.code) : undefined}
                  >
                    <path className={`q${shadeOf(count(ward.code), shades)}`} d={ward.d}>
                      <title>
                        {t("wards.ward", {
                          name: ward[locale],
                          deals: words.number(count(ward.code)),
                        })}
                      </title>
                    </path>
                  </WardLink>
                ))}
              </g>
              <rect className="box" {...map.inset} />
            </svg>
            <Towns towns={map.outerTowns} />
          </div>
          <Legend shades={shades} />
        </div>
        <div>
          <div className="map inset">
            <svg
              viewBox={`${map.inset.x} ${map.inset.y} ${map.inset.width} ${map.inset.height}`}
              aria-hidden="true"
            >
              <use href="#wards" />
            </svg>
            <Towns towns={map.innerTowns} />
          </div>
          <WardTable
            question={question}
            head={t("wards.most")}
            lines={sorted.slice(0, MOST)}
            nameOf={nameOf}
          />
          {sorted.length > MOST && (
            <Disclosure
              summary={t("wards.all", { count: sorted.length })}
              className="mt-s-2 print:hidden"
            >
              <WardTable
                question={question}
                head={t("wards.column")}
                lines={sorted}
                nameOf={nameOf}
              />
            </Disclosure>
          )}
        </div>
      </div>
    </Section>
  );
}

/** A ward opens its records for the mouse; keyboard and reader take the table beside the map. */
function WardLink({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (!to) return children;
  return (
    <a href={to} tabIndex={-1}>
      {children}
    </a>
  );
}

function Towns({ towns }: { towns: readonly Town[] }) {
  const { locale } = useFigureWords();
  return towns.map((town) => (
    <span
      key={town.vi}
      aria-hidden="true"
      style={{ left: `${(town.left * 100).toFixed(1)}%`, top: `${(town.top * 100).toFixed(1)}%` }}
    >
      {town[locale]}
    </span>
  ));
}

function Legend({ shades }: { shades: readonly number[] }) {
  const words = useFigureWords();
  const { t } = words;
  const ranges = shades.map((from, index) => {
    const next = shades[index + 1];
    if (!next) return t("wards.from", { from: words.number(from) });
    if (next - 1 === from) return words.number(from);
    return t("wards.to", { from: words.number(from), to: words.number(next - 1) });
  });
  return (
    <ul className="scalekey" aria-label={t("wards.key")}>
      {[words.number(0), ...ranges].map((text, shade) => (
        <li key={text}>
          <i className={`b${shade}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}

interface WardTableProps {
  question: Question;
  head: string;
  lines: readonly Breakdown[];
  nameOf: (code: string) => string;
}

function WardTable({ question, head, lines, nameOf }: WardTableProps) {
  const words = useFigureWords();
  const { t } = words;
  const count = (measure: "introduced" | "signed") => ({
    key: measure,
    head: t(`table.${measure}`),
    numeric: true,
    cell: ({ code, counts }: Breakdown) =>
      counts[measure] === 0 ? (
        words.number(0)
      ) : (
        <Link className="tell" to={recordsHref(question, { by: measure, ward: code })}>
          {words.number(counts[measure])}
        </Link>
      ),
  });
  return (
    <DataTable
      caption={t("wards.title")}
      className="wards"
      fold="none"
      rows={lines}
      rowKey={({ code }) => code}
      columns={[
        { key: "name", head, cell: ({ code }) => nameOf(code) },
        count("introduced"),
        count("signed"),
      ]}
    />
  );
}
