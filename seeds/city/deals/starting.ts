import { valuation } from "../details.ts";
import type { SeedDeal, SeedStep } from "../types.ts";
import { budget, deal, legal, message, milestone, parts, terms, use } from "./shapes.ts";

type Told = Pick<
  SeedDeal,
  "key" | "listing" | "buyer" | "requestedDaysAgo" | "purpose" | "scale" | "timing"
>;

/** A year of a subscription taken at its listed price, in millions of ₫, paid at once. */
function subscription(
  told: Told & { price: number; opened: string; inUse: string; sites?: number; said?: SeedStep },
): SeedDeal {
  const { price, opened, inUse, sites = 1, said, ...rest } = told;
  return deal({
    ...rest,
    budget: budget(Math.floor(price), Math.ceil(price) + 1),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 0.7, do: "accept_listed_terms" },
      { day: 3.2, do: "confirm_contract" },
      milestone(1, [4.1, 8.6, 10.3], opened, price < 20 ? "stripe" : "bank_transfer"),
      ...(said ? [said] : []),
      use([15.8, 17.9], sites, inUse),
    ],
  });
}

/** Gone into use within the last half year, attested by both sides; their first results are not due yet. */
export const startingDeals: SeedDeal[] = [
  subscription({
    key: "bo-ket-tem-ma-lo",
    listing: "tem-ma-lo-thuc-pham",
    buyer: "bo-ket",
    requestedDaysAgo: 186.4,
    purpose:
      "Mỗi mẻ dầu gội một số lô viết tay, nhãn ướt là nhòe. Cửa hàng hỏi lô nào thì phải lục sổ ba tháng.",
    scale: "14 mẻ mỗi tháng, 5 sản phẩm, 900 chai.",
    timing: "Một năm theo giá đã đăng.",
    price: 10.68,
    opened: "Mở tài khoản, máy in tem chạy ngay buổi đầu; nhập lại 9 lô còn trên kệ.",
    inUse: "Mọi mẻ từ đầu tháng có tem mã lô; quét là ra ngày nấu, nguyên liệu, nơi nhận.",
    said: message(
      12.4,
      "buyer",
      "Tem dán lên chai tinh dầu bị trượt vì tay dính dầu. Có loại keo nào khác không?",
    ),
  }),
  subscription({
    key: "co-man-quay-tap-hoa",
    listing: "pos-tap-hoa",
    buyer: "co-man",
    requestedDaysAgo: 158.2,
    purpose:
      "Bán một mình, vừa lấy hàng vừa cộng tiền. Cuối tháng không biết mặt nào hết, mặt nào ế.",
    scale: "Một cửa hàng 38 m², khoảng 1.200 mặt hàng.",
    timing: "Dùng trước mùa tựu trường.",
    price: 1.548,
    opened: "Cài lên điện thoại và máy quét cũ, nhập 640 mặt hàng trong hai buổi chiều.",
    inUse: "Cả cửa hàng bán bằng máy quét, hàng sắp hết báo trước hai ngày.",
  }),
  subscription({
    key: "ao-dinh-the-khach",
    listing: "the-khach-quen",
    buyer: "ao-dinh",
    requestedDaysAgo: 131.6,
    purpose:
      "Khách đoàn trường học quay lại nhiều lần mà không ai nhớ, ưu đãi ghi ra giấy rồi thất lạc.",
    scale: "Một nhà rối, bốn suất mỗi tuần, 2.300 lượt khách mỗi tháng.",
    timing: "Trước mùa diễn cho học sinh.",
    price: 3.108,
    opened: "Mở tài khoản cho quầy vé, chuyển 410 số điện thoại khách cũ đã đồng ý.",
    inUse: "Quầy vé ghi lượt xem bằng số điện thoại, suất thứ năm được giảm tự động.",
  }),
  deal({
    key: "mut-trong-cu-may-thai",
    listing: "may-thai-lat-cu-qua",
    buyer: "mut-trong-cu",
    requestedDaysAgo: 143.9,
    purpose:
      "Thái tay gừng, bí, cà rốt làm mứt mất bốn người một ngày; lát dày mỏng không đều nên mẻ sên chỗ khô chỗ ướt.",
    scale: "Một máy, 220 kg củ mỗi ngày vào vụ.",
    timing: "Trước vụ Tết.",
    budget: budget(35, 45),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 1.2, do: "accept_request" },
      { day: 4.8, do: "waive_nda" },
      message(
        9.6,
        "seller",
        "Gừng già nhiều xơ phải dùng dao khác. Viện gửi kèm một bộ dao thứ hai để thử 50 kg.",
      ),
      { day: 13.4, do: "open_negotiation" },
      {
        day: 16.9,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "purchase",
          territory: "Hà Nội",
          fieldOfUse: "Thái củ quả làm mứt",
          termMonths: 12,
          trainingDays: 1,
          warrantyMonths: 12,
          support: "Mài dao một lần không tính tiền, phụ tùng giao trong 3 ngày.",
          milestones: parts([
            "Máy thái và hai bộ dao",
            "Thái 250 kg/giờ, lát dày 3 mm lệch không quá 0,4 mm",
            38.5,
          ]),
        }),
      },
      { day: 20.3, do: "accept_offer" },
      { day: 25.7, do: "confirm_contract" },
      milestone(1, [28.2, 36.8, 38.9], "Chạy 260 kg/giờ; gừng già 190 kg/giờ, đổi dao mất 4 phút."),
      use([44.1, 46.5], 1, "Máy thái chạy mỗi sáng, ba người chuyển sang khâu sên."),
    ],
  }),
  subscription({
    key: "hien-pho-hop-thu",
    listing: "hop-thu-mot-cho",
    buyer: "hien-pho",
    requestedDaysAgo: 95.3,
    purpose:
      "Khách hỏi phòng qua điện thoại, thư và ba ứng dụng nhắn tin, mỗi khách sạn trả lời một kiểu; tháng trước sót 61 tin.",
    scale: "Bốn khách sạn, 214 phòng, khoảng 130 lượt hỏi mỗi ngày.",
    timing: "Trước mùa khách quốc tế.",
    price: 14.4,
    opened: "Nối năm kênh của bốn nơi, chia hộp theo khách sạn, dạy hai ca lễ tân.",
    inUse: "Bốn khách sạn trả lời từ một hộp thư, tin chờ quá 15 phút thì báo trưởng ca.",
    sites: 4,
    said: message(
      11.5,
      "buyer",
      "Ca đêm quên bấm nhận tin nên ca sáng trả lời lần nữa. Cho tự nhận theo ca được không?",
    ),
  }),
  subscription({
    key: "truong-hoc-thu-hoc-phi",
    listing: "thu-hoc-phi-ma-rieng",
    buyer: "truong-hoc",
    requestedDaysAgo: 79.8,
    purpose:
      "Phụ huynh chuyển khoản ghi thiếu tên con, kế toán bảy trường mất hai tuần đầu năm để dò.",
    scale: "Bảy trường, 5.400 học sinh.",
    timing: "Trước kỳ thu tháng Chín.",
    price: 3.6,
    opened: "Cấp mã cho 5.412 học sinh, khớp thử một ngày thu của hai trường: 388 trên 391 khoản.",
    inUse: "Bảy trường thu bằng mã riêng, khoản nào về cũng khớp trong ngày.",
    sites: 7,
  }),
  subscription({
    key: "mong-da-bien-ban-so",
    listing: "bien-ban-giao-nhan-so",
    buyer: "mong-da",
    requestedDaysAgo: 58.7,
    purpose:
      "Biên bản nhận thép, bê tông ký giấy tại công trường, về văn phòng thiếu tờ là bên bán đòi cả chuyến.",
    scale: "Ba công trường, 40 chuyến mỗi ngày.",
    timing: "Một năm theo giá đã đăng.",
    price: 7.08,
    opened: "Mở 11 tài khoản thủ kho và chỉ huy; 62 biên bản thử trong ba ngày.",
    inUse: "Ba công trường nhận hàng bằng biên bản số có ảnh và vị trí, không còn phiếu giấy.",
    sites: 3,
  }),
  subscription({
    key: "trang-giay-sao-luu",
    listing: "sao-luu-chong-ma-hoa",
    buyer: "trang-giay",
    requestedDaysAgo: 49.1,
    purpose:
      "Bản thảo và tệp chế bản nằm trên một ổ mạng, năm ngoái hỏng ổ mất 11 đầu sách đang dàn trang.",
    scale: "Một ổ mạng 4 TB, 33 máy.",
    timing: "Trong tháng.",
    price: 8.4,
    opened: "Bản đầy đủ đầu tiên chạy xong trong hai đêm, khôi phục thử 120 tệp.",
    inUse: "Sao lưu mỗi đêm, bản giữ 90 ngày không ai xóa được; đã khôi phục thật một tệp bìa.",
  }),
  deal({
    key: "benh-vien-thung-lanh",
    listing: "thung-lanh-vac-xin-48h",
    buyer: "benh-vien",
    requestedDaysAgo: 84.2,
    purpose:
      "Đưa vắc xin xuống 12 điểm tiêm lưu động, thùng xốp với đá khô chỉ giữ được 9 giờ, tháng trước bỏ 46 liều.",
    scale: "12 thùng cho 12 điểm tiêm.",
    timing: "Trước đợt tiêm nhắc tháng Mười một.",
    budget: budget(100, 120),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 1.6, do: "accept_request" },
      { day: 5.3, do: "sign_nda" },
      {
        day: 9.8,
        do: "start_pilot",
        site: "Hai điểm tiêm lưu động phía Tây, hai thùng mượn của viện",
        wardCode: "00331",
        weeks: 2,
        kpis: [
          { name: "Giờ giữ từ 2 đến 8 °C", unit: "h", baseline: 9, target: 40 },
          { name: "Liều phải bỏ", unit: "%", baseline: 3.8, target: 0.5 },
        ],
      },
      {
        day: 24.6,
        do: "conclude_pilot",
        measured: [44, 0.2],
        conclusion:
          "Giữ 44 giờ khi mở nắp 20 lần mỗi ngày. Quai xách mảnh, viện đổi quai trước khi giao.",
        decision: "replicate",
      },
      {
        day: 27.3,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "purchase",
          territory: "Hà Nội",
          fieldOfUse: "Giữ lạnh vắc xin, sinh phẩm",
          termMonths: 12,
          trainingDays: 1,
          warrantyMonths: 24,
          support: "Thay tấm chuyển pha sau 2 năm theo giá gốc.",
          milestones: parts(["12 thùng, 12 bộ ghi nhiệt", "Phiếu thử giữ nhiệt từng thùng", 115.2]),
        }),
      },
      { day: 31.9, do: "accept_offer" },
      valuation(
        [32.7, 36.9],
        "seller",
        "duong.can-van",
        "market",
        [108, 124],
        "Ba báo giá thùng cùng dung tích nhập khẩu và trong nước, cộng bộ ghi nhiệt; đối chiếu giá hai bệnh viện tỉnh đã mua trong năm.",
      ),
      { day: 38.4, do: "confirm_contract" },
      { day: 48.7, do: "record_registration", number: "0264/GCN-CGCN" },
      milestone(1, [50.3, 57.6, 59.4], "12 thùng, thấp nhất giữ 42 giờ; quai mới chịu 30 kg."),
      use([62.5, 64.8], 12, "12 điểm tiêm lưu động mang thùng mới trong đợt tiêm nhắc."),
    ],
  }),
  subscription({
    key: "giay-do-ro-khi-nen",
    listing: "do-ro-khi-nen",
    buyer: "giay-do",
    requestedDaysAgo: 29.4,
    purpose:
      "Máy nén khí chạy cả đêm dù xưởng nghỉ, tiền điện tháng tăng 14 triệu mà không rõ rò ở đâu.",
    scale: "Hai máy nén 37 kW, 260 m ống, 48 điểm dùng.",
    timing: "Ngay trong tháng.",
    price: 34.8,
    opened: "Gắn bốn đầu đo, đi dò một đêm: 17 chỗ rò, bịt ngay 12.",
    inUse: "Hai máy nén có người canh từ xa, rò mới báo trong ngày.",
  }),
];
