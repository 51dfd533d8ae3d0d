import { banDo } from "./solutions/ban-do.ts";
import { butSen } from "./solutions/but-sen.ts";
import { choPhien } from "./solutions/cho-phien.ts";
import { chuKy } from "./solutions/chu-ky.ts";
import { dongXanh } from "./solutions/dong-xanh.ts";
import { gioNom } from "./solutions/gio-nom.ts";
import { khachQuen } from "./solutions/khach-quen.ts";
import { khienTre } from "./solutions/khien-tre.ts";
import { khoLanh } from "./solutions/kho-lanh.ts";
import { loaPhuong } from "./solutions/loa-phuong.ts";
import { lopHoc } from "./solutions/lop-hoc.ts";
import { luaSom } from "./solutions/lua-som.ts";
import { matNgoc } from "./solutions/mat-ngoc.ts";
import { mayXanh } from "./solutions/may-xanh.ts";
import { nguonLuc } from "./solutions/nguon-luc.ts";
import { nhanSu } from "./solutions/nhan-su.ts";
import { quayHang } from "./solutions/quay-hang.ts";
import { quyTrinh } from "./solutions/quy-trinh.ts";
import { soCai } from "./solutions/so-cai.ts";
import { tongDai } from "./solutions/tong-dai.ts";
import { truyVan } from "./solutions/truy-van.ts";
import { viSo } from "./solutions/vi-so.ts";
import { xuongSo } from "./solutions/xuong-so.ts";
import { yBa } from "./solutions/y-ba.ts";
import type { SeedListing } from "./types.ts";

export const solutionListings: SeedListing[] = [
  ...banDo,
  ...butSen,
  ...choPhien,
  ...chuKy,
  ...dongXanh,
  ...gioNom,
  ...khachQuen,
  ...khienTre,
  ...khoLanh,
  ...loaPhuong,
  ...lopHoc,
  ...luaSom,
  ...matNgoc,
  ...mayXanh,
  ...nguonLuc,
  ...nhanSu,
  ...quayHang,
  ...quyTrinh,
  ...soCai,
  ...tongDai,
  ...truyVan,
  ...viSo,
  ...xuongSo,
  ...yBa,
];
