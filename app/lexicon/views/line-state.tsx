import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Status, type StatusShape } from "#app/ui/status.tsx";
import type { LineState } from "../model.ts";

const shapes: Record<LineState, StatusShape> = {
  written: "done",
  changed: "wait",
  added: "next",
  off: "off",
};

export function LineStatus({ state }: { state: LineState }) {
  const { t } = useTranslation("lexicon");
  return <Status shape={shapes[state]}>{t(`state.${state}`)}</Status>;
}
