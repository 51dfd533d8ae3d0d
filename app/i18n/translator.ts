import type { Locale, Namespace } from "./config.ts";
import type { MessageKey } from "./message-key.ts";

/** Says a message whose key is made of data; the key itself where there is none. */
export type Say = (key: string, params?: Params) => string;

interface SaysOf<Key extends string> {
  (key: Key, params?: Params): string;
  readonly say: Say;
}

/** Texts of some namespaces; `say` where the key is not known before it runs. */
export type Texts<N extends Namespace> = SaysOf<MessageKey<N>>;

/**
 * Reads the message files in i18next's format, in the part of it this product uses: nested keys, `{{value}}`,
 * plurals by `count`, `namespace:key`. A tenth of its weight in the browser and of its time on the server,
 * where a page asks for hundreds of texts. A test holds it to i18next's own answers for every message.
 */
export interface Translator {
  readonly language: Locale;
  /** Texts of every namespace by its name, "deals:list.title". */
  readonly t: Texts<Namespace>;
  getFixedT<const N extends Namespace>(language: null, names: N | readonly N[]): Texts<N>;
  /** Whether there is a text; `params` matter when it has plural forms. */
  exists(key: string, params?: Params): boolean;
  /**
   * What brings the messages of these namespaces, null where they were here without waiting. Once somebody waited it
   * stays the same promise: React asks whoever waited for something to ask for it again.
   */
  coming(names: readonly string[]): Promise<unknown> | null;
  loadNamespaces(names: string | readonly string[]): Promise<void>;
  /** The text as it stands in the message file, its values not put in; null when there is none. */
  written(t: Texts<never>, key: string, params?: Params): string | null;
}

export type Params = Readonly<Record<string, unknown>>;
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Literal text, or the place of a value with how it was written. */
type Part = string | { readonly name: string; readonly written: string };

interface Options {
  locale: Locale;
  messages: Partial<Record<string, Messages>>;
  load?: (namespace: string) => Promise<Messages>;
  /** Answers for texts this language lacks. */
  fallback?: Translator;
}

/** Answers to any key, so it may stand for the texts of every namespace. */
type Sayer = Say & { readonly say: Say };

type Lookup = (key: string, params: Params | undefined) => readonly Part[] | null;

const DEFAULT_NAMESPACE = "shell";

export function createTranslator({ locale, messages, load, fallback }: Options): Translator {
  const known = { ...messages };
  const plural = new Intl.PluralRules(locale);
  const compiled = new Map<string, Map<string, readonly Part[] | null>>();
  const fixed = new Map<string, Sayer>();
  const lookups = new Map<unknown, Lookup>();
  const loading = new Map<string, Promise<void>>();
  const awaited = new Map<string, Promise<unknown>>();

  const textAt = (namespace: string, key: string): readonly Part[] | null => {
    const ready = compiled.get(namespace);
    const cached = ready?.get(key);
    if (cached !== undefined) return cached;
    const tree = known[namespace];
    // Asked before it was loaded: the answer may change.
    if (!tree) return null;
    const text = leaf(tree, key);
    const parts = text === undefined ? null : partsOf(text);
    if (ready) ready.set(key, parts);
    else compiled.set(namespace, new Map([[key, parts]]));
    return parts;
  };
  const find = (namespace: string, key: string, count: unknown): readonly Part[] | null => {
    if (typeof count !== "number" && typeof count !== "bigint") return textAt(namespace, key);
    const zero = Number(count) === 0 ? textAt(namespace, `${key}_zero`) : null;
    const form = zero ?? textAt(namespace, `${key}_${plural.select(Number(count))}`);
    return form ?? textAt(namespace, key);
  };
  const lookupIn =
    (names: readonly string[]): Lookup =>
    (key, params) => {
      const colon = key.indexOf(":");
      if (colon > 0) return find(key.slice(0, colon), key.slice(colon + 1), params?.count);
      for (const name of names) {
        const parts = find(name, key, params?.count);
        if (parts) return parts;
      }
      return null;
    };

  const textsOf = (list: readonly Namespace[]): Sayer => {
    const id = list.join();
    const made = fixed.get(id);
    if (made) return made;
    const lookup = lookupIn(list);
    const say: Say = (key, params) => {
      const parts = lookup(key, params);
      if (parts) return fill(parts, params);
      if (fallback) return fallback.getFixedT(null, list).say(key, params);
      const instead = params?.defaultValue;
      return typeof instead === "string" ? instead : key.slice(key.indexOf(":") + 1);
    };
    const t = Object.assign<Say, { say: Say }>(say, { say });
    lookups.set(t, lookup);
    fixed.set(id, t);
    return t;
  };

  const has = (names: readonly string[]) => names.every((name) => name in known);
  const bring = (name: string): Promise<void> => {
    const under = loading.get(name);
    if (under) return under;
    const work = (async () => {
      known[name] = (await load?.(name)) ?? {};
    })();
    loading.set(name, work);
    work.catch(() => loading.delete(name));
    return work;
  };
  const coming = (names: readonly string[]): Promise<unknown> | null => {
    if (awaited.size === 0 && has(names)) return null;
    const id = names.join();
    const before = awaited.get(id);
    if (before || has(names)) return before ?? null;
    const work = Promise.all(names.filter((name) => !(name in known)).map(bring));
    awaited.set(id, work);
    work.catch(() => awaited.delete(id));
    return work;
  };

  const translator: Translator = {
    language: locale,
    t: textsOf([DEFAULT_NAMESPACE]),
    getFixedT: (_language, names) => textsOf(typeof names === "string" ? [names] : names),
    exists: (key, params) => lookupIn([DEFAULT_NAMESPACE])(key, params) !== null,
    coming,
    async loadNamespaces(names) {
      await coming([names].flat());
    },
    written(t, key, params) {
      const parts = lookups.get(t)?.(key, params);
      return (
        parts?.map((part) => (typeof part === "string" ? part : part.written)).join("") ?? null
      );
    },
  };
  return translator;
}

function leaf(tree: Messages, key: string): string | undefined {
  let at: string | Messages | undefined = tree;
  for (const step of key.split(".")) {
    if (typeof at !== "object" || !Object.hasOwn(at, step)) return undefined;
    at = at[step];
  }
  return typeof at === "string" ? at : undefined;
}

const VALUE = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** A text cut at its values, for `fill`. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(VALUE)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ name: match[1] ?? "", written: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from));
  return parts;
}

/** A value that was not given stays as it is written, so that it is noticed. */
export function fill(parts: readonly Part[], params: Params | undefined): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (!params || !(part.name in params)) text += part.written;
    else text += String(params[part.name] ?? "");
  }
  return text;
}
