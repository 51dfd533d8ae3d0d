import { chanTan } from "./technologies/chan-tan.ts";
import { detLua } from "./technologies/det-lua.ts";
import { goDong } from "./technologies/go-dong.ts";
import { hoaLacY } from "./technologies/hoa-lac-y.ts";
import { moThang } from "./technologies/mo-thang.ts";
import { nangLuong } from "./technologies/nang-luong.ts";
import { nuocNguon } from "./technologies/nuoc-nguon.ts";
import { songHong } from "./technologies/song-hong.ts";
import { songNhue } from "./technologies/song-nhue.ts";
import { thuySan } from "./technologies/thuy-san.ts";
import { triTue } from "./technologies/tri-tue.ts";
import { xayDung } from "./technologies/xay-dung.ts";
import type { SeedListing } from "./types.ts";

export const technologyListings: SeedListing[] = [
  ...chanTan,
  ...detLua,
  ...goDong,
  ...hoaLacY,
  ...moThang,
  ...nangLuong,
  ...nuocNguon,
  ...songHong,
  ...songNhue,
  ...thuySan,
  ...triTue,
  ...xayDung,
];
