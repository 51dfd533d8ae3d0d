import { useEffect, useRef } from "react";
import { Form, useNavigationType } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { SearchQuery } from "../model.ts";
import { SuggestField } from "./suggest-field.tsx";

interface Props {
  id: string;
  query: SearchQuery;
  /** Called while typing (`settled` false) and when the person says so. */
  onSearch: (text: string, settled: boolean) => void;
  children?: React.ReactNode;
}

/** Long enough that a word is one request, short enough to feel immediate. */
const PAUSE_MS = 180;

/** A word that an input method is still composing is asked for later: it changes with every key. */
const UNSURE_PAUSE_MS = 600;

/**
 * The one box. With scripts, results follow the typing: each address replaces the last one and cancels its
 * request, so an older answer never overwrites a newer one, and the field keeps focus and cursor. Without
 * scripts it is an ordinary form.
 */
export function SearchBox({ id, query, onSearch, children }: Props) {
  const { t } = useTranslation("searchPage");
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Back, forward and links change the query from outside; typing is never overwritten.
  const shown = useRef(query.text);
  const wentBack = useNavigationType() === "POP";
  useEffect(() => {
    const input = field.current;
    const changed = shown.current !== query.text;
    shown.current = query.text;
    if (input && changed && (wentBack || document.activeElement !== input)) {
      input.value = query.text;
    }
  }, [query.text, wentBack]);
  useEffect(() => () => clearTimeout(pause.current), []);

  const settle = (text: string) => {
    clearTimeout(pause.current);
    onSearch(text, true);
  };
  const type = (text: string, unsure: boolean) => {
    clearTimeout(pause.current);
    const ms = unsure ? UNSURE_PAUSE_MS : PAUSE_MS;
    pause.current = setTimeout(() => onSearch(text, false), ms);
  };
  return (
    <Form
      id={id}
      className="find"
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        settle(field.current?.value ?? "");
      }}
    >
      <label className="vh" htmlFor="q">
        {t("box.label")}
      </label>
      <div className="field">
        <SuggestField
          ref={field}
          id="q"
          defaultValue={query.text}
          placeholder={t("box.placeholder")}
          onType={type}
          onWords={settle}
        />
        <button type="submit" className="btn">
          <Icon name="search" />
          <span>{t("box.button")}</span>
        </button>
      </div>
      {query.type && <input type="hidden" name="type" value={query.type} />}
      {query.sort !== "relevance" && <input type="hidden" name="sort" value={query.sort} />}
      {children}
    </Form>
  );
}
