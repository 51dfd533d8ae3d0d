import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { useNavigate } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Suggestion } from "../suggestions/model.ts";
import { marked } from "./marked.tsx";
import { useSuggestions } from "./use-suggestions.ts";

interface Props {
  id: string;
  ref?: Ref<HTMLInputElement>;
  defaultValue?: string;
  placeholder: string;
  /** Told what is typed; `unsure` while an input method is composing a word. */
  onType?: (text: string, unsure: boolean) => void;
  /** Takes suggested words in place of going to their page. */
  onWords?: (text: string) => void;
}

/**
 * The search field with suggestions under it: the combobox of ARIA 1.2, focus staying in the field. Without
 * scripts it is a plain field.
 */
export function SuggestField({ id, ref, defaultValue, placeholder, onType, onWords }: Props) {
  const { t } = useTranslation("shell");
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => input.current as HTMLInputElement);
  const listId = useId();
  const { list, ask, clear } = useSuggestions();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const composing = useRef(false);
  const shown = open && list.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const type = (text: string) => {
    setOpen(true);
    setActive(-1);
    ask(text, composing.current);
    onType?.(text, composing.current);
  };
  // What was typed before the page came alive is answered too.
  const typeFirst = useRef(type);
  useEffect(() => {
    const field = input.current;
    if (field && field.value !== field.defaultValue) typeFirst.current(field.value);
  }, []);
  const choose = (suggestion: Suggestion) => {
    close();
    clear();
    if (suggestion.kind === "query") {
      if (input.current) input.current.value = suggestion.text;
      if (onWords) return onWords(suggestion.text);
    }
    navigate(suggestion.href);
  };
  const press = (event: KeyboardEvent) => {
    // Keys of an input method choose its own candidates.
    if (event.nativeEvent.isComposing) return;
    const chosen = list[active];
    if (event.key === "Escape" && shown) close();
    else if (event.key === "Enter" && shown && chosen) choose(chosen);
    else if (event.key === "Enter") {
      close();
      clear();
      return;
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.length > 0) {
      const next = moved(active, event.key === "ArrowDown" ? 1 : -1, list.length);
      setOpen(true);
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={input}
        id={id}
        name="q"
        type="search"
        defaultValue={defaultValue}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          type(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <div
        className="suggest"
        id={listId}
        role="listbox"
        aria-label={t("suggest.label")}
        hidden={!shown}
      >
        {shown &&
          list.map((suggestion, at) => (
            <Option
              key={suggestion.href}
              id={`${listId}-${at}`}
              suggestion={suggestion}
              active={at === active}
              onChoose={() => choose(suggestion)}
            />
          ))}
      </div>
      <span className="vh" role="status">
        {shown ? t("suggest.count", { count: list.length }) : ""}
      </span>
    </>
  );
}

interface OptionProps {
  id: string;
  suggestion: Suggestion;
  active: boolean;
  onChoose: () => void;
}

function Option({ id, suggestion, active, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // The field keeps the focus, so that typing can go on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{marked(suggestion)}</span>
      <small>{suggestion.note}</small>
    </div>
  );
}

/** Through the list and back to what was typed, which is -1. */
function moved(active: number, step: 1 | -1, size: number): number {
  const next = active + step;
  if (next >= size) return -1;
  return next < -1 ? size - 1 : next;
}
