import { cloneElement, createContext, type ReactElement, type ReactNode, use } from "react";
import { FiguresLanguage } from "#app/ui/figures.ts";
import type { Namespace } from "./config.ts";
import { fill, type Params, partsOf, type Texts, type Translator } from "./translator.ts";

const TranslatorContext = createContext<Translator | null>(null);

export function TranslatorProvider({ translator, children }: ProviderProps) {
  return (
    <FiguresLanguage value={translator.language}>
      <TranslatorContext value={translator}>{children}</TranslatorContext>
    </FiguresLanguage>
  );
}

interface ProviderProps {
  translator: Translator;
  children?: ReactNode;
}

/** The translator around this component. */
export function useTranslator(): Translator {
  const translator = use(TranslatorContext);
  if (!translator) throw new Error("no TranslatorProvider around this component");
  return translator;
}

/** Waits for messages that are not here yet, as on the way to another page: it appears with its words. */
export function useMessages(names: readonly string[]): Translator {
  const translator = useTranslator();
  const coming = translator.coming(names);
  if (coming) use(coming);
  return translator;
}

/** Texts of one or several namespaces, those of the frame without a name. */
export function useTranslation<const N extends Namespace = "shell">(
  names: N | readonly N[] = "shell" as N,
): { t: Texts<N>; i18n: Translator } {
  const translator = useMessages([names].flat());
  return { t: translator.getFixedT(null, names), i18n: translator };
}

interface TransProps {
  t: Texts<never>;
  i18nKey: string;
  values?: Params;
  /** By the name of their tag: "strong", or "0", "1" for a list. */
  components: Readonly<Record<string, ReactElement>> | readonly ReactElement[];
}

const ELEMENT = /<(\w+)>(.*?)<\/\1>/gs;

/** A text with elements in it: "<strong>{{name}}</strong> agreed". Values are never read as elements. */
export function Trans({ t, i18nKey, values, components }: TransProps) {
  const text = useTranslator().written(t, i18nKey, values);
  if (text === null) return i18nKey;
  const say = (part: string) => fill(partsOf(part), values);
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(ELEMENT)) {
    nodes.push(say(text.slice(from, match.index)));
    const element = (components as Readonly<Record<string, ReactElement>>)[match[1] ?? ""];
    const inner = say(match[2] ?? "");
    nodes.push(element ? cloneElement(element, { key: match.index }, inner) : inner);
    from = match.index + match[0].length;
  }
  nodes.push(say(text.slice(from)));
  return nodes;
}
