import { Trans } from "#app/i18n/use-translation.tsx";
import { codeKey } from "#app/taxonomy/model.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { GradeMark, type Rank } from "#app/ui/grade-mark.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import type { DealHead, LogView } from "../page-model.ts";
import { sideOfSpeaker } from "../timeline.ts";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

function speakerName(deal: DealHead, line: LogView, words: DealWords): string {
  if (line.who === "you") return words.say("log.you");
  const side = sideOfSpeaker(line.who, deal.side);
  return side ? words.short(deal, side) : words.say(`log.${line.who}`);
}

const money = ["valueVnd", "amountVnd"];
const days = ["validUntil", "startsOn", "endsOn", "date"];

/** The figures of a line as the reader writes them. */
function figuresOf(line: LogView, words: DealWords): Record<string, string | number> {
  const figures: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(line.data)) {
    if (money.includes(name)) figures[name] = words.vnd(BigInt(value));
    else if (days.includes(name)) figures[name] = words.date(String(value));
    else figures[name] = value;
  }
  if (line.data.kind) figures.report = words.say(`reports.kind.${line.data.kind}`);
  if (line.data.decision) figures.decision = words.say(`pilot.decision.${line.data.decision}`);
  const { clock, number, dueAt } = line.data;
  if (clock) figures.clock = words.say(`log.clocks.${clock}`, { number });
  if (dueAt) figures.dueAt = words.deadline(new Date(dueAt));
  if (line.data.step) figures.step = words.say(`steps.${line.data.step}.title`);
  return figures;
}

/** Some sentences say more when their figures may be told. */
function sentenceKey(line: LogView): string {
  const plain = (line.key === "offer" || line.key === "counter_offer") && !line.data.number;
  return plain ? "log.steps.offer_untold" : `log.steps.${line.key}`;
}

/** Lines of the log in sight; older ones are folded. */
const LATEST = 10;

export function DealLog({ deal, lines }: { deal: DealHead; lines: readonly LogView[] }) {
  const words = useDealWords();
  const entries = lines.map((line) => ({
    key: [line.key, line.at.getTime(), line.who, line.data.clock, line.data.number].join(" "),
    time: words.dateTime(line.at),
    dateTime: line.at.toISOString(),
    text: <Sentence deal={deal} line={line} />,
    mark: line.grade && <Grade grade={line.grade} />,
  }));
  const earlier = entries.slice(LATEST);
  return (
    <>
      <Timeline entries={entries.slice(0, LATEST)} />
      {earlier.length > 0 && (
        <Disclosure summary={words.say("log.earlier", { count: earlier.length })}>
          <Timeline entries={earlier} />
        </Disclosure>
      )}
    </>
  );
}

function Sentence({ deal, line }: { deal: DealHead; line: LogView }) {
  const words = useDealWords();
  const { say } = words;
  const why = [
    line.reasonCode ? say(codeKey("declineReasons", line.reasonCode)) : "",
    line.reason ?? "",
  ].filter(Boolean);
  return (
    <>
      {line.override && <>{say("log.in_place", { person: line.person ?? say("log.staff") })} </>}
      {line.helped && (
        <>
          {say("log.on_behalf", {
            person: line.person ?? say("log.staff"),
            party: speakerName(deal, line, words),
          })}{" "}
        </>
      )}
      <Trans
        t={words.t}
        i18nKey={sentenceKey(line)}
        values={{ actor: speakerName(deal, line, words), ...figuresOf(line, words) }}
        components={{ strong: <strong /> }}
      />
      {why.length > 0 && (
        <span className="sub block">{say("log.reason", { reason: why.join(". ") })}</span>
      )}
    </>
  );
}

export function Grade({ grade }: { grade: Rank }) {
  const { say } = useDealWords();
  return <GradeMark grade={grade} title={say(`grades.${grade}`)} />;
}
