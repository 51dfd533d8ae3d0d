import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { localDay } from "#app/platform/local-day.ts";
import { CSV_MARK, type CsvValue, csvDelimiter, csvLine } from "./csv.ts";
import type { DealRecord, OtherRecord } from "./model.ts";

/** Words of the reader's language for headings and codes. */
export interface CsvWords {
  readonly locale: Locale;
  readonly heading: (column: string) => string;
  readonly state: (code: string) => string;
  readonly origin: (code: string) => string;
  readonly kind: (code: string) => string;
  readonly industry: (code: string) => string;
  readonly ward: (code: string | null) => string;
  readonly yesNo: (value: boolean) => string;
}

type Cell<Item> = (item: Item, words: CsvWords) => CsvValue;

/** Days as ISO 8601, which spreadsheets read the same in every setting. */
const day = (moment: Date | null) => (moment ? localDay(moment) : null);

const dealColumns: Readonly<Record<string, Cell<DealRecord>>> = {
  code: ({ code }) => code,
  title: ({ title }, { locale }) => pick(title, locale),
  origin: ({ origin }, words) => words.origin(origin),
  state: ({ state }, words) => words.state(state),
  disputed: ({ disputed }, words) => words.yesNo(disputed),
  seller: ({ seller }, { locale }) => pick(seller, locale),
  seller_kind: ({ sellerKind }, words) => words.kind(sellerKind),
  buyer: ({ buyer }, { locale }) => pick(buyer, locale),
  ward_code: ({ wardCode }) => wardCode,
  ward: ({ wardCode }, words) => words.ward(wardCode),
  industry_code: ({ industry }) => industry,
  industry: ({ industry }, words) => words.industry(industry),
  requested_on: ({ requestedAt }) => day(requestedAt),
  introduced_on: ({ introducedAt }) => day(introducedAt),
  agreed_on: ({ agreedAt }) => day(agreedAt),
  signed_on: ({ signedAt }) => day(signedAt),
  delivered_on: ({ deliveredAt }) => day(deliveredAt),
  commercialised_on: ({ commercialisedAt }) => day(commercialisedAt),
  ended_on: ({ endedAt }) => day(endedAt),
  value: ({ valueVnd }) => valueVnd,
  grade: ({ grade }) => grade,
  paid: ({ paidVnd }) => paidVnd,
  sites: ({ sitesInUse }) => sitesInUse,
};

const otherColumns: Readonly<Record<string, Cell<OtherRecord>>> = {
  name: ({ title }, { locale }) => pick(title, locale),
  owner: ({ detail }, { locale }) => pick(detail, locale),
  date: ({ at }) => day(at),
};

function file<Item>(
  columns: Readonly<Record<string, Cell<Item>>>,
  items: readonly Item[],
  words: CsvWords,
): string {
  const delimiter = csvDelimiter(words.locale);
  const cells = Object.values(columns);
  const head = csvLine(Object.keys(columns).map(words.heading), delimiter);
  const lines = items.map((item) =>
    csvLine(
      cells.map((cell) => cell(item, words)),
      delimiter,
    ),
  );
  return CSV_MARK + head + lines.join("");
}

/** Deals as a file for spreadsheets: one line a deal, amounts in whole ₫. */
export function dealsCsv(records: readonly DealRecord[], words: CsvWords): string {
  return file(dealColumns, records, words);
}

/** Listings or organisations as a file for spreadsheets. */
export function othersCsv(records: readonly OtherRecord[], words: CsvWords): string {
  return file(otherColumns, records, words);
}
