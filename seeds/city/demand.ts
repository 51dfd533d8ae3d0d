import type { SeedSearch } from "./types.ts";

/** What visitors looked for in the last weeks: first what they did not find or open, then what they did. */
export const searches: SeedSearch[] = [
  { text: "máy rang cà phê 5 kg", results: 0, times: 23, opened: 0, lastDaysAgo: 1 },
  { text: "máy vắt sữa dê", results: 0, times: 14, opened: 0, lastDaysAgo: 3 },
  { text: "nồi hơi đốt trấu cho lò đậu phụ", results: 2, times: 11, opened: 0, lastDaysAgo: 2 },
  { text: "phần mềm tiệm vàng", results: 6, times: 19, opened: 0, lastDaysAgo: 0 },
  { text: "may boc vo hat sen", results: 0, times: 17, opened: 0, lastDaysAgo: 2 },
  { text: "xử lý khói lò đốt vàng mã", results: 0, times: 9, opened: 0, lastDaysAgo: 6 },
  { text: "robot phun sơn gỗ", results: 4, times: 8, opened: 1, lastDaysAgo: 4 },
  { text: "quản lý phòng trọ", results: 0, times: 12, opened: 0, lastDaysAgo: 5 },
  { text: "máy dệt chiếu cói", results: 1, times: 6, opened: 0, lastDaysAgo: 8 },
  { text: "chống mọt tre trúc", results: 0, times: 7, opened: 0, lastDaysAgo: 11 },
  { text: "biogas generator for pig farm", results: 3, times: 5, opened: 0, lastDaysAgo: 9 },
  { text: "sấy thăng hoa", results: 7, times: 31, opened: 24, lastDaysAgo: 0 },
  { text: "kho lạnh", results: 6, times: 26, opened: 20, lastDaysAgo: 1 },
  { text: "may say nong san", results: 9, times: 12, opened: 7, lastDaysAgo: 2 },
  { text: "máy sấy nông sản", results: 9, times: 15, opened: 11, lastDaysAgo: 0 },
  { text: "xử lý nước thải", results: 12, times: 34, opened: 21, lastDaysAgo: 0 },
  { text: "truy xuất nguồn gốc", results: 8, times: 29, opened: 17, lastDaysAgo: 1 },
  { text: "hóa đơn điện tử", results: 5, times: 22, opened: 15, lastDaysAgo: 0 },
  { text: "phần mềm quản lý kho", results: 7, times: 18, opened: 9, lastDaysAgo: 2 },
  { text: "tiết kiệm điện", results: 11, times: 16, opened: 8, lastDaysAgo: 1 },
  { text: "tưới nhỏ giọt", results: 3, times: 13, opened: 8, lastDaysAgo: 4 },
  { text: "chuyển đổi số", results: 14, times: 21, opened: 12, lastDaysAgo: 0 },
];

/** Suppliers were told of this one. */
export const invitedFor = { text: "chống mọt tre trúc", daysAgo: 5 };
