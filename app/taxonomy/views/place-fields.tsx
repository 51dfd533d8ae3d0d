import { useLocale } from "#app/i18n/use-locale.ts";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { NoHint } from "#app/ui/long-form/no-hint.tsx";

/** A province or a ward, by its code. */
export interface PlaceOption {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** Province and ward of a record, in its fields `provinceCode` and `wardCode`. */
export function PlaceFields(props: {
  provinces: readonly PlaceOption[];
  /** Those of the province that is saved. */
  wards: readonly PlaceOption[];
  words: { province: string; ward: string; wardHint: string; none: string };
}) {
  const { words } = props;
  const locale = useLocale();
  const options = (places: readonly PlaceOption[]) =>
    places.map((place) => ({ value: place.code, label: place[locale] }));
  return (
    <div className="pair items-end">
      <SelectField
        name="provinceCode"
        label={words.province}
        hint={<NoHint />}
        options={options(props.provinces)}
      />
      <SelectField
        name="wardCode"
        label={words.ward}
        hint={words.wardHint}
        options={options(props.wards)}
        empty={words.none}
      />
    </div>
  );
}
