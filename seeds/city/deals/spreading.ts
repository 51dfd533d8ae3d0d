import type { SeedDeal } from "../types.ts";
import { budget, deal, legal, milestone, parts, result, terms, use } from "./shapes.ts";

interface Repeat {
  key: string;
  buyer: string;
  requestedDaysAgo: number;
  purpose: string;
  scale: string;
  site: string;
  wardCode: string;
  scales: number;
  /** Wrong codes in percent, seconds of one weighing: before and measured. */
  codes: [number, number];
  seconds: [number, number];
  conclusion: string;
  outcome: string;
  savings: number;
}

/** The scale of fresh goods, asked for by others after its first buyer showed the numbers. */
function repeat(told: Repeat): SeedDeal {
  const price = told.scales * 7.9;
  return deal({
    key: told.key,
    listing: "can-tinh-tien-hang-tuoi",
    buyer: told.buyer,
    replicates: "lan-may-can-tinh-tien",
    requestedDaysAgo: told.requestedDaysAgo,
    purpose: told.purpose,
    scale: told.scale,
    timing: "Trong tháng.",
    budget: budget(Math.floor(price * 0.9), Math.ceil(price * 1.1)),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 0.6, do: "accept_request" },
      { day: 2.1, do: "waive_nda" },
      {
        day: 4.4,
        do: "start_pilot",
        site: told.site,
        wardCode: told.wardCode,
        weeks: 2,
        kpis: [
          { name: "Bấm nhầm mã", unit: "%", baseline: told.codes[0], target: 1.5 },
          { name: "Một lượt cân", unit: "giây", baseline: told.seconds[0], target: 7 },
        ],
      },
      {
        day: 19.3,
        do: "conclude_pilot",
        measured: [told.codes[1], told.seconds[1]],
        conclusion: told.conclusion,
        decision: "replicate",
      },
      {
        day: 20.4,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "purchase",
          territory: "Hà Nội",
          fieldOfUse: "Quầy hàng tươi",
          termMonths: 36,
          trainingDays: 1,
          warrantyMonths: 18,
          support: "Cân thay thế trong 24 giờ, kiểm định lại mỗi năm.",
          milestones: parts([`${told.scales} cân`, "Tem kiểm định còn hạn", price]),
        }),
      },
      { day: 22.7, do: "accept_offer" },
      { day: 26.2, do: "confirm_contract" },
      milestone(1, [28.1, 33.5, 35.2], `${told.scales} cân, dạy xong mặt hàng của quầy.`),
      use([37.6, 39.4], 1, `${told.scales} cân tại ${told.site}.`),
      result([221.3, 223.8], 6, told.outcome, { savingsVnd: told.savings * 1_000_000 }),
    ],
  });
}

/** One technology in six hands: enough of them, long enough and with enough measured gain to be proven. */
export const spreadingDeals: SeedDeal[] = [
  repeat({
    key: "luong-moi-can-tinh-tien",
    buyer: "luong-moi",
    requestedDaysAgo: 252.4,
    purpose: "Điểm bán ở đầu ruộng có 38 loại rau, người cân thay nhau nên giá lẫn lộn.",
    scale: "Một điểm bán, ba cân.",
    site: "Điểm bán đầu ruộng Luống Mới",
    wardCode: "00475",
    scales: 3,
    codes: [6.4, 1.4],
    seconds: [14, 7],
    conclusion: "Đạt. Rau bó cùng loại khác vụ phải dạy lại một lần.",
    outcome: "Xã viên tự đứng quầy, cuối ngày tiền khớp sổ.",
    savings: 41,
  }),
  repeat({
    key: "ao-chung-can-tinh-tien",
    buyer: "ao-chung",
    requestedDaysAgo: 247.9,
    purpose: "Quầy cá tươi tay ướt, bấm phím hay trượt; khách chờ lâu vào sáng chủ nhật.",
    scale: "Hai quầy cá, hai cân chống nước.",
    site: "Quầy cá Ao Chung",
    wardCode: "10417",
    scales: 2,
    codes: [4.2, 1.1],
    seconds: [12, 8],
    conclusion: "Nhận đúng 11 loại cá; cá phi lê phải chọn tay.",
    outcome: "Bấm nhầm còn 1%, bán thêm được khoảng 20 lượt mỗi sáng chủ nhật.",
    savings: 27,
  }),
  repeat({
    key: "ven-day-nhan-can-tinh-tien",
    buyer: "ven-day-nhan",
    requestedDaysAgo: 243.2,
    purpose: "Mùa nhãn thuê người thời vụ, mỗi ngày lệch vài triệu vì nhầm loại 1 với loại 2.",
    scale: "Một điểm thu gom, bốn cân.",
    site: "Điểm thu gom Ven Đáy",
    wardCode: "09856",
    scales: 4,
    codes: [7.8, 2.1],
    seconds: [10, 7],
    conclusion: "Phân loại nhãn theo cỡ đúng 91%, đủ dùng khi có người liếc lại.",
    outcome: "Vụ nhãn vừa rồi lệch tiền dưới 0,3%.",
    savings: 63,
  }),
  repeat({
    key: "doi-che-can-tinh-tien",
    buyer: "doi-che",
    requestedDaysAgo: 240.6,
    purpose: "Năm loại nấm giống nhau trong túi, người bán mới hay nhầm giá.",
    scale: "Một quầy ở trang trại, hai cân.",
    site: "Quầy nấm Đồi Chè",
    wardCode: "09706",
    scales: 2,
    codes: [5.5, 1.9],
    seconds: [11, 8],
    conclusion: "Đạt khi dùng túi trong; túi giấy thì phải mở miệng túi.",
    outcome: "Người mới đứng quầy được ngay ngày đầu.",
    savings: 18,
  }),
  repeat({
    key: "mut-trong-cu-can-tinh-tien",
    buyer: "mut-trong-cu",
    requestedDaysAgo: 238.5,
    purpose: "Quầy mứt có 24 loại bán theo lạng, sát Tết khách đông là cộng nhẩm sai.",
    scale: "Một quầy, hai cân.",
    site: "Quầy mứt Hàng Trống Cũ",
    wardCode: "00070",
    scales: 2,
    codes: [3.9, 1.2],
    seconds: [15, 7],
    conclusion: "Dùng quen sau hai ngày; mứt gói giấy phải mở hé.",
    outcome: "Hết cảnh cộng nhẩm; cuối ngày xem được bán loại nào nhiều.",
    savings: 22,
  }),
];
