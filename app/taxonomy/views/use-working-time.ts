import { useTranslation } from "#app/i18n/use-translation.tsx";
import { workingDuration } from "../working-time.ts";

/** Working minutes as people say them: "40 phút", "6 giờ làm việc", "3 ngày làm việc". */
export function useWorkingTime(): (minutes: number) => string {
  const { t } = useTranslation("shell");
  return (minutes) => {
    const { unit, count } = workingDuration(minutes);
    return t(`working_time.${unit}`, { count });
  };
}
