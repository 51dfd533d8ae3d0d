import { useEffect, useRef } from "react";
import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { SearchQuery } from "../model.ts";

interface Props {
  id: string;
  query: SearchQuery;
  /** Called while typing (`settled` false) and when the person says so. */
  onSearch: (text: string, settled: boolean) => void;
  children?: React.ReactNode;
}

/** Long enough that a word is one request, short enough to feel immediate. */
const PAUSE_MS = 180;

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
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = query.text;
  }, [query.text]);
  useEffect(() => () => clearTimeout(pause.current), []);

  const search = (text: string, settled: boolean) => {
    clearTimeout(pause.current);
    if (settled) onSearch(text, true);
    else pause.current = setTimeout(() => onSearch(text, false), PAUSE_MS);
  };
  return (
    <Form
      id={id}
      className="find"
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        search(field.current?.value ?? "", true);
      }}
    >
      <label className="vh" htmlFor="q">
        {t("box.label")}
      </label>
      <div className="field">
        <input
          ref={field}
          id="q"
          name="q"
          type="search"
          defaultValue={query.text}
          placeholder={t("box.placeholder")}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => search(event.currentTarget.value, false)}
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
