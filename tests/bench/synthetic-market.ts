import { v7 } from "uuid";
import type { Db } from "#app/platform/db/client.server.ts";
import {
  industryCodes,
  scienceFieldCodes,
  solutionCategoryCodes,
  transferFormCodes,
} from "#app/taxonomy/model.ts";
import { wardsOf } from "#app/taxonomy/places.server.ts";

/**
 * A market of any size with Vietnamese wording, the same on every run: for measuring, never for showing.
 */

const things = `máy sấy thăng hoa|máy sấy bơm nhiệt|dây chuyền chiết rót|màng lọc gốm|lò nung tuynel|
máy ép viên|cảm biến độ ẩm|camera nhận dạng lỗi|phần mềm kế toán|hệ thống tưới nhỏ giọt|men vi sinh|
bộ điều khiển lò hơi|thiết bị khử mùi|phần mềm bán hàng|cân đóng bao|robot hàn|máy cắt laser|
tủ cấp đông|kho lạnh di động|trạm quan trắc nước|bể xử lý kỵ khí|pin mặt trời|đèn LED nông nghiệp|
máy phân loại hạt|phần mềm truy xuất nguồn gốc|hóa đơn điện tử|chữ ký số|trợ lý ảo|khung giàn thép nhẹ|
gạch không nung|vải chống thấm|keo dán gỗ|sơn tĩnh điện|khuôn ép nhựa|phân bón nano|chế phẩm sinh học|
que thử nhanh|bao bì tự hủy|máy bóc vỏ|máy rửa siêu âm|buồng ủ nấm|hệ thống thu bụi|nồi chưng cất|
lưới nuôi cá lồng|máy thái lát|bản đồ số|cổng thanh toán|sổ tay điện tử|lịch khám trực tuyến|
giống lúa chịu mặn|giống chuối cấy mô|vắc xin thủy sản|tinh dầu chưng cất|cao dược liệu|màng bọc ăn được`;
const purposes = `cho trái cây vùng đồng bằng|cho xưởng gỗ dưới 50 người|cho hợp tác xã rau|cho làng nghề gốm|
cho nước thải dệt nhuộm|cho chuồng trại xen khu dân cư|cho hộ kinh doanh|cho trường tiểu học|
cho bệnh viện tuyến huyện|cho khách sạn nhỏ|cho quán cà phê|cho lò giết mổ|cho kho vận đô thị|
cho chợ đầu mối|cho vườn cây ăn quả|cho ao nuôi tôm|cho trang trại bò sữa|cho cơ sở mạ kẽm|
cho nhà máy bao bì|cho tòa nhà văn phòng|cho bếp ăn tập thể|cho xưởng may|cho cửa hàng bán lẻ|
cho phòng khám tư|cho khu công nghiệp|cho bãi giữ xe|cho nhà lưới|cho nhà máy chè|cho làng hoa`;
const gains = `giảm tiền điện|giữ màu và mùi|dùng lại nước|bớt nhân công|phát hiện sớm sự cố|tăng tuổi thọ khuôn|
rút ngắn thời gian mẻ|ghi nhật ký tự động|đạt chuẩn xuất khẩu|giảm hao hụt|chống nấm mốc|đo từ xa|
không cần mặt bằng lớn|lắp trong một ngày|bảo hành dài|điều khiển bằng điện thoại|chạy được khi mất mạng`;
const materials = `thép không gỉ|nhôm định hình|composite|gốm xốp|than hoạt tính|tre ép|nhựa tái sinh|vải không dệt|
đồng đỏ|silicon|thủy tinh|bê tông nhẹ|cao su thiên nhiên|sợi dừa|vỏ trấu|bã mía|xỉ lò|đất sét`;
const details = `Thiết bị chạy một pha, công suất phù hợp cơ sở nhỏ và vừa|Số liệu đo tại ba nơi trong sáu tháng|
Người vận hành học trong hai ngày là làm được|Phụ tùng có sẵn trong nước, thay trong buổi sáng|
Không dùng được khi nhiệt độ môi trường trên bốn mươi độ|Kèm phần mềm theo dõi và cảnh báo qua tin nhắn|
Vật liệu chịu ăn mòn, rửa bằng nước nóng|Có hồ sơ kiểm định của phòng thử nghiệm độc lập|
Mỗi mẻ được ghi lại để truy xuất khi khách hàng hỏi|Chi phí vận hành chủ yếu là điện và lõi lọc|
Nếu mất điện quá mười phút thì chu trình phải làm lại từ đầu|Đã bàn giao cho các hợp tác xã ở ngoại thành|
Bên giao cử kỹ sư hướng dẫn tại xưởng và trực điện thoại|Cần mặt bằng hai mươi mét vuông và nước sạch|
Kết quả phụ thuộc nguyên liệu đầu vào, nên thử mẫu trước khi đặt hàng|
Dữ liệu thuộc về bên nhận, xuất ra bảng tính lúc nào cũng được`;
const owners = `Viện Kỹ thuật|Trung tâm Sinh học|Công ty CP Tự động hóa|Công ty TNHH Phần mềm|Trường Đại học|Viện Cơ khí`;
const names = `Sông Lam|Đồi Chè|Gió Nồm|Lúa Sớm|Bến Gỗ|Chân Tản|Ven Đáy|Cửa Ô|Mắt Ngọc|Đồng Xanh|Khói Lam|Tre Ngà`;

const words = (text: string) => text.split("|").map((word) => word.trim());
const lists = {
  things: words(things),
  purposes: words(purposes),
  gains: words(gains),
  materials: words(materials),
  details: words(details),
  owners: words(owners),
  names: words(names),
};

const unmarked = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/**
 * The address of one search, another for every turn, as people type them against this market: names of
 * things, purposes, gains and their combinations; with marks and without, unfinished, mistyped; one in
 * four with a filter, one in ten nothing but filters.
 */
export function searchAddress(turn: number): string {
  const random = steadyRandom(turn * 2_654_435_761);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const parts = [one(lists.things)];
  if (random() < 0.4) parts.push(one(lists.purposes));
  if (random() < 0.3) parts.push(one(lists.gains));
  if (random() < 0.2) parts.push(one(lists.materials));
  let text = parts.join(" ");
  if (random() < 0.5) text = unmarked(text);
  if (random() < 0.15) text = text.slice(0, Math.max(2, text.length - 2));
  if (random() < 0.1) text = text.replace(/(\w)(\w)(?=\w*$)/, "$2$1");
  if (random() < 0.1) text = "";
  const parameters = new URLSearchParams({ q: text });
  if (random() < 0.25) parameters.append("industry", one(industryCodes));
  if (random() < 0.1) parameters.append("transferForm", one(transferFormCodes));
  if (random() < 0.1) parameters.append("page", String(2 + Math.floor(random() * 3)));
  return parameters.toString();
}

/** What stands in the search box at one moment of typing such a search, from its second letter on. */
export function typedSoFar(turn: number): string {
  const random = steadyRandom(turn * 1_640_531_527);
  const text = new URLSearchParams(searchAddress(turn)).get("q") || "máy";
  return text.slice(0, 2 + Math.floor(random() * Math.min(24, text.length - 1)));
}

/** The same numbers on every run (mulberry32). */
export function steadyRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fills an empty database with organisations and published listings. */
export async function fillMarket(db: Db, listings: number, now: Date): Promise<void> {
  const random = steadyRandom(7);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = (list: readonly string[], most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => one(list))),
  ];
  const wards = wardsOf("01").map((ward) => ward.code);
  const organisations = Array.from({ length: 300 }, (_, at) => ({
    id: v7(),
    kind: at % 2 ? ("vendor" as const) : ("institute" as const),
    nameVi: `${one(lists.owners)} ${one(lists.names)} ${at}`,
    verification: random() < 0.8 ? ("verified" as const) : ("unverified" as const),
    medianReplyMinutes: Math.floor(random() * 6_000),
  }));
  await db.organisation.createMany({ data: organisations });
  const listing = (at: number) => {
    const [thing, purpose] = [one(lists.things), one(lists.purposes)];
    const technology = random() < 0.6;
    const price = Math.floor(random() * 900) * 1_000_000;
    const published = new Date(now.getTime() - Math.floor(random() * 500 * 86_400_000));
    const text = () =>
      `${one(lists.details)}. ${upper(one(lists.gains))}, ${one(lists.materials)}.`;
    return {
      id: v7(),
      organisationId: one(organisations).id,
      externalId: `BM-${at}`,
      kind: technology ? ("technology" as const) : ("solution" as const),
      state: random() < 0.93 ? ("published" as const) : ("stale" as const),
      titleVi: `${upper(thing)} ${one(lists.materials)} ${purpose}, ${one(lists.gains)}`,
      titleEn: null,
      summaryVi: `${upper(one(lists.gains))} ${20 + Math.floor(random() * 60)}% ${purpose}; ${one(lists.gains)} so với ${one(lists.things)}.`,
      problemVi: `${text()} ${text()}`,
      descriptionVi: Array.from({ length: 6 }, text).join(" "),
      scienceFields: some(scienceFieldCodes, 2),
      industries: some(industryCodes, 3),
      solutionCategories: technology ? [] : some(solutionCategoryCodes, 2),
      trl: 1 + Math.floor(random() * 9),
      transferForms: some(transferFormCodes, 3),
      priceMode: random() < 0.7 ? ("indicative" as const) : ("on_request" as const),
      priceMinVnd: price === 0 ? null : BigInt(price),
      priceMaxVnd: price === 0 ? null : BigInt(price + 50_000_000),
      keywords: [thing, one(lists.gains)],
      provinceCode: "01",
      wardCode: one(wards),
      deployments: Array.from({ length: Math.floor(random() * 4) }, () => ({
        site: { vi: `Cơ sở ${one(lists.names)}`, en: null },
        since: "2025-03",
        result: { vi: upper(one(lists.gains)), en: null },
      })),
      publishedAt: published,
      confirmedAt: published,
    };
  };
  for (let at = 0; at < listings; at += 2_000) {
    const count = Math.min(2_000, listings - at);
    await db.listing.createMany({ data: Array.from({ length: count }, (_, i) => listing(at + i)) });
  }
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
