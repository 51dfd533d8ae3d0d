import { readings } from "../details.ts";
import type { SeedDeal } from "../types.ts";
import { budget, deal, legal, message, parts, terms } from "./shapes.ts";

const freezeDrying = terms({
  form: "non_exclusive_licence",
  territory: "Trong nước",
  fieldOfUse: "Chế biến trái cây, rau củ",
  termMonths: 120,
  trainingDays: 5,
  warrantyMonths: 24,
  support: "Hai lần xuống chỉnh trong vụ đầu; cam kết phụ tùng 5 năm.",
  milestones: parts(
    ["Ký hợp đồng, giao thiết kế", "Bản vẽ bố trí, danh mục điện nước, bảng chế độ sấy", 153],
    ["Lắp đặt, chạy thử tại xưởng", "Dây chuyền chạy 5 mẻ liên tiếp đủ 60 kg", 204],
    ["Đào tạo và nghiệm thu", "4 người vận hành được, biên bản nghiệm thu", 102],
    ["Sau 3 tháng chạy ổn định", "Sổ mẻ 3 tháng, ẩm còn lại không quá 4%", 51],
  ),
});

const larvae = terms({
  form: "non_exclusive_licence",
  territory: "Hà Nội",
  fieldOfUse: "Xử lý rác hữu cơ từ chợ, bếp ăn, xưởng bia",
  termMonths: 84,
  trainingDays: 10,
  warrantyMonths: 12,
  support: "Cấp 5 kg trứng giống, kỹ sư ở trại 20 ngày đầu.",
  milestones: parts(
    ["Thiết kế nhà nuôi", "Bản vẽ 240 m², khay và lọc than", 190],
    ["Lắp đặt", "Khay 6 tầng, máy sàng, phòng giao phối", 460],
    ["Chạy đủ tải", "20 ngày liền nhận 1 tấn mỗi ngày", 240],
  ),
});

const pumps = terms({
  form: "purchase",
  territory: "Hà Nội",
  fieldOfUse: "Trạm bơm tiêu nước mưa",
  termMonths: 60,
  trainingDays: 3,
  warrantyMonths: 24,
  support: "Trực 24 giờ mùa mưa, có mặt trong 4 giờ khi báo động.",
  milestones: parts(
    ["Khảo sát và tủ điều khiển", "4 tủ điều khiển đã thử tại xưởng", 204],
    ["Lắp tại trạm", "4 trạm lên bản đồ điều hành, thử đóng cắt từ xa", 255],
    ["Qua 3 trận mưa", "Biên bản vận hành 3 trận mưa trên 50 mm", 51],
  ),
});

const vibration = terms({
  form: "subscription",
  territory: "Việt Nam",
  fieldOfUse: "Quạt lò, máy ép, băng tải của nhà máy gạch ốp",
  termMonths: 24,
  paymentMethod: "instalments",
  trainingDays: 2,
  warrantyMonths: 18,
  support: "Kỹ sư rung đọc lại báo động đỏ trong 4 giờ làm việc.",
  milestones: parts(
    ["Lắp và năm thứ nhất", "22 máy có cảm biến, đã qua 3 tuần học nền", 145.2],
    ["Năm thứ hai", "Tiếp tục dịch vụ cho 22 máy", 145.2],
  ),
});

const slurry = terms({
  form: "purchase",
  territory: "Hà Nội",
  fieldOfUse: "Hạ lạnh cá nước ngọt tại ao và bến",
  termMonths: 60,
  trainingDays: 2,
  warrantyMonths: 12,
  support: "Dao cạo thay thế năm đầu; thợ đến trong 48 giờ vụ thu hoạch.",
  milestones: parts(
    ["Đặt máy", "Máy 2 tấn/ngày đã chạy thử tại viện", 156],
    ["Lắp tại nhà sơ chế", "Lõi cá về 2 °C trong 35 phút, 3 mẻ liền", 234],
  ),
});

const solarStore = terms({
  form: "purchase",
  territory: "Việt Nam",
  fieldOfUse: "Trữ nhãn tươi và rau tại điểm thu mua",
  termMonths: 60,
  trainingDays: 1,
  warrantyMonths: 24,
  support: "Xem số liệu từ xa 12 tháng, gọi lại trong ngày.",
  milestones: parts(
    ["Đặt kho", "Khung, panel, dàn pin sẵn sàng chở đi", 110],
    ["Lắp và chạy đầy tải", "800 kg nhãn từ 28 xuống 8 °C trong ngày", 165],
  ),
});

/** Offers on the table; the newest of each is a few days old. */
export const negotiatingDeals: SeedDeal[] = [
  deal({
    key: "bai-giua-say-thang-hoa",
    listing: "say-thang-hoa-60",
    buyer: "bai-giua",
    requestedDaysAgo: 110.2,
    purpose:
      "Sấy thăng hoa mẻ 60 kg cho xưởng nhãn, xoài. Xoài và nhãn loại hai vẫn sấy gió nóng: ẩm còn 9%, lát vỡ 12%, khách quà tặng chê màu sậm.",
    scale: "Xưởng mới 180 m² trong khu 620 m²; 96 tấn nhãn, xoài tươi mỗi năm, 4 người một ca.",
    timing: "Lắp xong trước vụ xoài tới.",
    budget: budget(400, 480),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 0.79, do: "accept_request" },
      message(
        2.1,
        "buyer",
        "Xưởng mới kéo được điện ba pha 30 kW, nước giếng 2 m³/giờ, 27 °C. Như vậy có đủ không?",
      ),
      message(
        2.9,
        "seller",
        "Đủ. Nước giếng 27 °C thì nên thêm tháp giải nhiệt nhỏ, chừng 18 triệu, để mùa hè bẫy lạnh giữ được −45 °C.",
      ),
      { day: 8.1, do: "sign_nda" },
      message(
        29.6,
        "buyer",
        "Đã xem bảng chế độ sấy xoài trong phòng dữ liệu. Lát 10 mm của chúng tôi dày hơn mẫu 8 mm, nhờ viện tính lại giờ mẻ.",
      ),
      {
        day: 41.7,
        do: "start_pilot",
        site: "Xưởng nhãn, xoài của Nông sản Bãi Giữa",
        wardCode: "00097",
        weeks: 4,
        kpis: [
          { name: "Độ ẩm còn lại", unit: "%", baseline: 9, target: 4 },
          { name: "Lát vỡ", unit: "%", baseline: 12, target: 8 },
          { name: "Điện cho 1 kg nước", unit: "kWh", baseline: 3.4, target: 2.5 },
        ],
      },
      ...readings([46.3, 6.8, 11, 3.1], [50.2, 5.9, 9.6, 2.9], [56.4, 5.1, 9.2, 2.8]),
      message(
        57.3,
        "seller",
        "Mẻ 11 và 12 ẩm 5,1% vì khay trên cùng xếp dày. Từ mẻ 13 cân từng khay, không quá 12 kg.",
      ),
      ...readings([60.1, 4.2, 8.1, 2.7], [64.3, 3.8, 7.4, 2.7], [68.6, 3.6, 7, 2.6]),
      {
        day: 72.8,
        do: "conclude_pilot",
        measured: [3.6, 7, 2.6],
        conclusion:
          "24 mẻ trong 4 tuần. Độ ẩm và lát vỡ đạt; điện 2,6 kWh, cao hơn mục tiêu 0,1 do nước giải nhiệt 29 °C buổi chiều. Hai bên chuyển sang bàn giá.",
        decision: "replicate",
      },
      { day: 88.1, do: "offer", by: "seller", terms: freezeDrying },
      {
        day: 101,
        do: "counter_offer",
        by: "buyer",
        terms: {
          ...freezeDrying,
          form: "exclusive_licence",
          exclusivity: "exclusive",
          territory: "Trong nước; độc quyền tại Hà Nội trong 24 tháng",
          royaltyPercent: 2,
          milestones: parts(
            [
              "Ký hợp đồng, giao thiết kế",
              "Bản vẽ bố trí, danh mục điện nước, bảng chế độ sấy",
              126,
            ],
            ["Lắp đặt, chạy thử tại xưởng", "Dây chuyền chạy 5 mẻ liên tiếp đủ 60 kg", 168],
            ["Đào tạo và nghiệm thu", "4 người vận hành được, biên bản nghiệm thu", 84],
            ["Sau 3 tháng chạy ổn định", "Sổ mẻ 3 tháng, ẩm còn lại không quá 4%", 42],
          ),
        },
      },
      message(
        101.1,
        "buyer",
        "Ngân sách xưởng duyệt 480 triệu cả tháp giải nhiệt và nền. Chúng tôi trả thêm 2% doanh thu thay cho phần phí bớt đi.",
      ),
      {
        day: 105.2,
        do: "counter_offer",
        by: "seller",
        terms: {
          ...freezeDrying,
          royaltyPercent: 3,
          royaltyCapVnd: 60_000_000,
          trainingDays: 8,
          warrantyMonths: 18,
          milestones: parts(
            [
              "Ký hợp đồng, giao thiết kế",
              "Bản vẽ bố trí, danh mục điện nước, bảng chế độ sấy",
              139.5,
            ],
            ["Lắp đặt, chạy thử tại xưởng", "Dây chuyền chạy 5 mẻ liên tiếp đủ 60 kg", 186],
            ["Đào tạo và nghiệm thu", "4 người vận hành được, biên bản nghiệm thu", 93],
            ["Sau 3 tháng chạy ổn định", "Sổ mẻ 3 tháng, ẩm còn lại không quá 4%", 46.5],
          ),
        },
      },
      {
        day: 106.3,
        do: "comment",
        by: "buyer",
        number: 3,
        term: "royalty",
        text: "3% chúng tôi theo được nếu mức tối đa tính chung cả hai xưởng. Ghi rõ vào điều này giúp.",
      },
      {
        day: 107.1,
        do: "comment",
        by: "seller",
        number: 3,
        term: "royalty",
        text: "Được, 60 triệu mỗi năm cho cả công ty, không tính theo xưởng. Chào lại thì viện ghi như vậy.",
      },
      {
        day: 107.6,
        do: "comment",
        by: "buyer",
        number: 3,
        term: "warranty",
        text: "18 tháng có gồm bơm chân không không? Bơm là thứ hỏng trước ở máy cũ.",
      },
    ],
  }),
  deal({
    key: "xe-gom-ruoi-linh-den",
    listing: "ruoi-linh-den-rac-hua-co",
    buyer: "xe-gom",
    requestedDaysAgo: 98.6,
    purpose:
      "Nuôi ấu trùng từ rác hàng quán tách riêng và bã bia của 3 xưởng, bán cho trại cá. Phần này giờ vẫn chở đi chôn, 620.000 đồng mỗi tấn.",
    scale: "1 tấn mỗi ngày giai đoạn đầu, nhà xưởng 260 m² cạnh bãi xe.",
    timing: "Khởi công trong quý tới.",
    budget: budget(700, 900),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 2.6, do: "accept_request" },
      { day: 13.4, do: "sign_nda" },
      message(
        31.7,
        "seller",
        "Rác hàng quán của bên anh đo được muối 2,7%, cao hơn ngưỡng 2%. Trộn 40% bã bia thì còn 1,7%.",
      ),
      { day: 46.2, do: "open_negotiation" },
      { day: 72.3, do: "offer", by: "seller", terms: larvae },
      {
        day: 84.5,
        do: "counter_offer",
        by: "buyer",
        terms: {
          ...larvae,
          trainingDays: 15,
          milestones: parts(
            ["Thiết kế nhà nuôi", "Bản vẽ 240 m², khay và lọc than", 150],
            ["Lắp đặt", "Khay 6 tầng, máy sàng, phòng giao phối", 390],
            ["Chạy đủ tải", "30 ngày liền nhận 1 tấn mỗi ngày", 240],
          ),
        },
      },
      {
        day: 96.4,
        do: "counter_offer",
        by: "seller",
        terms: {
          ...larvae,
          trainingDays: 15,
          milestones: parts(
            ["Thiết kế nhà nuôi", "Bản vẽ 240 m², khay và lọc than", 170],
            ["Lắp đặt", "Khay 6 tầng, máy sàng, phòng giao phối", 420],
            ["Chạy đủ tải", "30 ngày liền nhận 1 tấn mỗi ngày", 240],
          ),
        },
      },
    ],
  }),
  deal({
    key: "thoat-nuoc-tram-bom-4",
    listing: "tram-bom-nuoc-tu-xa",
    buyer: "thoat-nuoc",
    requestedDaysAgo: 63.9,
    purpose:
      "Đưa nốt 4 trạm còn lại vào điều khiển từ xa. 7 trạm kia đã chạy, ca đêm còn 2 người thay vì 7; riêng 4 trạm này vẫn phải cử người ngủ tại trạm.",
    scale: "4 trạm, mỗi trạm 2 đến 4 bơm 33 đến 75 kW, xa nhất 19 km.",
    timing: "Xong trước mùa mưa.",
    budget: budget(400, 520),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 0.9, do: "accept_request" },
      { day: 6.8, do: "open_negotiation" },
      message(
        21.6,
        "seller",
        "Trạm số 10 tủ điện cũ, phải thay aptomat tổng mới đóng cắt từ xa được. Chúng tôi tách riêng 38 triệu vào mốc 1.",
      ),
      { day: 51.3, do: "offer", by: "seller", terms: pumps },
      {
        day: 62.7,
        do: "counter_offer",
        by: "buyer",
        terms: {
          ...pumps,
          warrantyMonths: 36,
          milestones: parts(
            ["Khảo sát và tủ điều khiển", "4 tủ điều khiển đã thử tại xưởng", 168],
            ["Lắp tại trạm", "4 trạm lên bản đồ điều hành, thử đóng cắt từ xa", 204],
            ["Qua 3 trận mưa", "Biên bản vận hành 3 trận mưa trên 50 mm", 96],
          ),
        },
      },
      message(
        62.8,
        "buyer",
        "Dự toán được duyệt 468 triệu. Phần trả sau mưa phải đủ 20% theo quy chế chi của Ban.",
      ),
    ],
  }),
  deal({
    key: "lo-bau-bao-tri",
    listing: "bao-tri-truoc-khi-hong",
    buyer: "lo-bau",
    requestedDaysAgo: 74.5,
    purpose:
      "Quạt hút lò thanh lăn hỏng một lần là bỏ cả dải gạch 40 m trong lò, mất chừng 260 triệu. Muốn canh quạt, máy ép và băng tải.",
    scale: "22 máy: 9 quạt lò, 4 máy ép, 9 băng tải; lò chạy 24 giờ.",
    timing: "Gắn vào đợt dừng lò sắp tới.",
    budget: budget(240, 300),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 1.7, do: "accept_request" },
      { day: 9.3, do: "sign_nda" },
      {
        day: 23.8,
        do: "start_pilot",
        site: "Lò thanh lăn số 1, 6 quạt và 2 máy ép",
        wardCode: "00385",
        weeks: 4,
        kpis: [
          { name: "Máy có nền đo ổn định sau 3 tuần", unit: "máy", baseline: 0, target: 8 },
          { name: "Báo nhầm", unit: "%", baseline: 0, target: 20 },
        ],
      },
      {
        day: 54.1,
        do: "conclude_pilot",
        measured: [7, 16],
        conclusion:
          "7 trên 8 máy học xong; máy ép số 2 đổi tốc độ liên tục nên chưa dùng được. Báo đúng một vòng bi quạt số 4. Làm tiếp, bỏ máy ép số 2 hoặc đo theo chu kỳ.",
        decision: "adjust",
      },
      { day: 58.9, do: "offer", by: "seller", terms: vibration },
      {
        day: 70.2,
        do: "counter_offer",
        by: "buyer",
        terms: {
          ...vibration,
          milestones: parts(
            ["Lắp và năm thứ nhất", "22 máy có cảm biến, đã qua 3 tuần học nền", 132],
            ["Năm thứ hai", "Tiếp tục dịch vụ cho 22 máy", 118.8],
          ),
        },
      },
    ],
  }),
  deal({
    key: "ao-chung-da-set",
    listing: "may-da-set-2-tan",
    buyer: "ao-chung",
    requestedDaysAgo: 58.3,
    purpose:
      "Kéo ao một lúc 4 đến 6 tấn cá, đá cây không kịp, cá xe cuối mất giá 14%. Bếp ăn trường học đòi cá dưới 4 °C khi giao.",
    scale: "610 tấn cá mỗi năm, 130 ngày kéo ao; nhà sơ chế 90 m².",
    timing: "Trước vụ kéo ao cuối năm.",
    budget: budget(320, 380),
    steps: [
      { day: 1.2, do: "accept_request" },
      { day: 11.7, do: "sign_nda" },
      { day: 19.4, do: "open_negotiation" },
      { day: 43.2, do: "offer", by: "seller", terms: slurry },
      {
        day: 56.1,
        do: "counter_offer",
        by: "buyer",
        terms: {
          ...slurry,
          warrantyMonths: 18,
          milestones: parts(
            ["Đặt máy", "Máy 2 tấn/ngày đã chạy thử tại viện", 104],
            ["Lắp tại nhà sơ chế", "Lõi cá về 2 °C trong 35 phút, 3 mẻ liền", 173],
            ["Hết vụ kéo ao đầu", "Sổ điện không quá 70 kWh cho 1 tấn đá sệt", 69],
          ),
        },
      },
      message(
        56.2,
        "buyer",
        "Nước giếng nhà sơ chế cứng 310 mg/l, bộ làm mềm chúng tôi tự lo, nên xin bớt ở mốc 1.",
      ),
    ],
  }),
  deal({
    key: "ven-day-nhan-kho-lanh",
    listing: "kho-lanh-mat-troi-5-tan",
    buyer: "ven-day-nhan",
    replicates: "luong-moi-kho-lanh",
    requestedDaysAgo: 44.6,
    purpose:
      "Đã sang xem kho của Rau Luống Mới. Nhãn muộn hái buổi sáng, xe lấy buổi tối; để ngoài 9 tiếng vỏ khô, mất giá 3.000 đồng mỗi kg.",
    scale:
      "Điểm thu mua đầu bãi, 700 đến 900 kg mỗi ngày trong 50 ngày vụ; ngoài vụ cho thuê giữ rau.",
    timing: "Đặt xong trước khi nhãn chín.",
    budget: budget(240, 270),
    steps: [
      { day: 0.8, do: "accept_request" },
      { day: 7.2, do: "sign_nda" },
      { day: 17.9, do: "open_negotiation" },
      { day: 31.2, do: "offer", by: "seller", terms: solarStore },
      {
        day: 41.5,
        do: "counter_offer",
        by: "buyer",
        terms: {
          ...solarStore,
          milestones: parts(
            ["Đặt kho", "Khung, panel, dàn pin sẵn sàng chở đi", 98],
            ["Lắp và chạy đầy tải", "800 kg nhãn từ 28 xuống 8 °C trong ngày", 154],
          ),
        },
      },
    ],
  }),
];
