import type { SeedDeal } from "../types.ts";
import { budget, deal, legal, message, milestone, parts, result, terms, use } from "./shapes.ts";

/** Closed with nothing owed, or ended before use. */
export const endedDeals: SeedDeal[] = [
  deal({
    key: "trang-giay-van-phong-so",
    listing: "van-phong-so-nho",
    buyer: "trang-giay",
    requestedDaysAgo: 498.6,
    purpose:
      "Duyệt bản thảo và giấy phép xuất bản qua 5 người, đang chuyển tờ trình giấy, 11 ngày một đầu sách.",
    scale: "33 người; gói 10 người cho ban biên tập trước.",
    timing: "Một năm theo giá đã đăng.",
    budget: budget(5, 6),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 0.4, do: "accept_listed_terms" },
      { day: 3.9, do: "confirm_contract" },
      milestone(1, [5.3, 11.6, 16.2], "Mở 10 tài khoản, dạy văn thư hai buổi.", "stripe"),
      use([24.8, 26.3], 1, "Ban biên tập 10 người duyệt bản thảo trên mạng."),
      result(
        [208.4, 213.1],
        6,
        "Duyệt một đầu sách từ 11 còn 4 ngày; 214 tờ trình không in giấy.",
        { savingsVnd: 23_000_000, users: 10 },
      ),
      message(
        371.6,
        "buyer",
        "Gói năm đã hết. Nhà xuất bản ký gói 33 người riêng từ tháng này, giao dịch này khép lại được.",
      ),
      { day: 384.7, do: "close" },
    ],
  }),
  deal({
    key: "ven-day-nhan-xoay-hat",
    origin: "declared",
    buyer: "ven-day-nhan",
    seller: "go-dong",
    requestedDaysAgo: 423.1,
    purpose:
      "Khai báo hợp đồng ký ngoài sàn: hai máy xoáy hạt nhãn và bàn phân cỡ, đã dùng trọn một vụ.",
    scale: "Hai máy 180 kg/giờ, thay 34 công xoáy tay mỗi ngày mùa vụ.",
    timing: "Đã bàn giao trước khi khai báo.",
    budget: budget(640, 640),
    legal: legal({ protectedIp: true }),
    steps: [
      use([3.2, 9.4], 1, "Hai máy xoáy hạt và bàn phân cỡ ở nhà sơ chế 400 m²."),
      result([188.7, 196.5], 6, "Tiền công xoáy giảm 41%, cùi rách từ 9% còn 5%.", {
        savingsVnd: 168_000_000,
        jobs: 5,
      }),
      message(
        377.2,
        "buyer",
        "Vụ thứ hai làm 39 tấn cùi, thợ hợp tác xã tự thay dao được. Không còn việc gì với viện, xin khép lại.",
      ),
      { day: 391.5, do: "close" },
    ],
  }),
  deal({
    key: "mong-da-be-tong-rong",
    listing: "be-tong-rong-thoat-nuoc",
    buyer: "mong-da",
    requestedDaysAgo: 476.4,
    purpose:
      "Làm sân và đường nội bộ khu nhà ở 2.400 m², chủ đầu tư đòi giữ nước mưa tại chỗ 40 lít mỗi m².",
    scale: "2.400 m², xe dưới 3,5 tấn; hai đợt đổ.",
    timing: "Theo tiến độ hoàn thiện, đổ trong mùa khô.",
    budget: budget(1350, 1650),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 2.7, do: "accept_request" },
      { day: 6.2, do: "waive_nda" },
      {
        day: 15.8,
        do: "start_pilot",
        site: "Ô mẫu 20 m² cạnh nhà điều hành công trường",
        wardCode: "00367",
        weeks: 4,
        kpis: [
          { name: "Tốc độ thấm", unit: "mm/h", baseline: 0, target: 600 },
          { name: "Cường độ nén 28 ngày", unit: "MPa", baseline: 0, target: 18 },
        ],
      },
      {
        day: 46.5,
        do: "conclude_pilot",
        measured: [740, 18.6],
        conclusion: "Ô mẫu đạt. Đội đổ phải dùng con lăn nặng đúng 80 kg, nặng hơn thì bề mặt bịt.",
        decision: "replicate",
      },
      {
        day: 53.9,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "technical_service",
          territory: "Hà Nội",
          fieldOfUse: "Sân, đường nội bộ khu nhà ở",
          termMonths: 12,
          trainingDays: 3,
          warrantyMonths: 12,
          support: "Giám sát đổ, đo thấm 4 quý.",
          milestones: parts(
            ["Đợt một 1.300 m²", "Thấm từ 600 mm/h ở 6 điểm đo", 780],
            ["Đợt hai 1.100 m²", "Thấm từ 600 mm/h ở 5 điểm đo", 660],
          ),
        }),
      },
      { day: 62.8, do: "accept_offer" },
      { day: 74.1, do: "confirm_contract" },
      milestone(1, [79.3, 104.6, 109.8], "1.300 m², 6 điểm đo 610 đến 790 mm/h."),
      milestone(2, [118.4, 141.7, 149.2], "1.100 m², một điểm 540 mm/h đã đục đổ lại 12 m²."),
      use([163.5, 170.8], 1, "Sân và đường nội bộ 2.400 m² đã bàn giao cho ban quản lý khu nhà."),
      result(
        [352.6, 358.4],
        6,
        "Qua hai trận mưa 90 mm không đọng nước. Ban quản lý hút rửa một lần, 12 triệu.",
        { savingsVnd: 65_000_000 },
      ),
      { day: 446.2, do: "close" },
    ],
  }),

  deal({
    key: "bai-giua-bay-lanh",
    listing: "bay-lanh-lap-them",
    buyer: "bai-giua",
    requestedDaysAgo: 152.3,
    purpose:
      "Muốn nâng tủ sấy chân không cũ thay vì mua dây chuyền mới, tủ 600 lít mua lại từ xưởng dược.",
    scale: "Một tủ, mẻ 15 đến 20 kg xoài.",
    timing: "Thử trong tháng.",
    budget: budget(70, 130),
    steps: [
      { day: 2.0, do: "accept_request" },
      message(
        6.3,
        "seller",
        "Đo rò tủ của anh được 19 Pa·lít/giây, mức cho phép là 5. Cửa tủ vênh 2 mm, thay gioăng không kín.",
      ),
      {
        day: 9.6,
        do: "decline",
        reasonCode: "no_fit",
        reason:
          "Tủ cũ rò gấp gần bốn lần mức cho phép, lắp bẫy lạnh vào cũng không xuống được 90 Pa. Nên xem dây chuyền mẻ 60 kg của viện Sông Nhuệ.",
      },
    ],
  }),
  deal({
    key: "net-ngoc-may-duc",
    listing: "may-duc-go-4-dau",
    buyer: "net-ngoc",
    requestedDaysAgo: 203.8,
    purpose:
      "Đục nền hộp gỗ để khảm trai, mỗi hộp thợ đục tay 5 giờ. Cần một máy chạy được gỗ trắc dày 12 mm.",
    scale: "Một máy, 90 hộp mỗi tháng.",
    timing: "Muốn nhận máy trong 6 tuần.",
    budget: budget(110, 140),
    steps: [
      {
        day: 3.5,
        do: "decline",
        reasonCode: "capacity",
        reason:
          "Xưởng viện đã kín đơn 5 tháng, không kịp 6 tuần như anh cần. Mời anh gửi lại đề nghị từ tháng thứ sáu, lúc đó có bản đầu đục nét 0,3 mm.",
      },
    ],
  }),
  deal({
    key: "ben-cham-vai-khang-khuan",
    listing: "vai-khang-khuan-benh-vien",
    buyer: "ben-cham",
    requestedDaysAgo: 288.4,
    purpose:
      "Nhận xử lý kháng khuẩn cho hai xưởng may áo bệnh viện, thêm dịch vụ hoàn tất ngoài nhuộm.",
    scale: "18.000 m vải mỗi tháng, máy căng khổ 1,8 m.",
    timing: "Chạy thử ba lô.",
    budget: budget(280, 350),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 1.2, do: "accept_request" },
      { day: 11.4, do: "sign_nda" },
      {
        day: 27.3,
        do: "start_pilot",
        site: "Máy căng số 2, ba lô 600 m vải pha 65/35",
        wardCode: "09886",
        weeks: 4,
        kpis: [
          { name: "Diệt tụ cầu sau 50 lần giặt", unit: "%", baseline: 0, target: 95 },
          { name: "Giảm độ bền xé", unit: "%", baseline: 0, target: 8 },
        ],
      },
      message(
        47.9,
        "buyer",
        "Lô pha 65/35 sau 50 lần giặt còn 79%. Nhà giặt của khách dùng nước có clo, mẫu của viện thì không.",
      ),
      {
        day: 60.6,
        do: "conclude_pilot",
        measured: [79, 11],
        conclusion:
          "Hai chỉ tiêu không đạt trên vải pha khi giặt có clo. Công nghệ hợp với vải bông 100%, khách của chúng tôi không dùng. Dừng.",
        decision: "stop",
      },
    ],
  }),
  deal({
    key: "nang-he-pin-lfp",
    listing: "tai-sinh-cuc-duong-lfp",
    buyer: "nang-he",
    requestedDaysAgo: 176.5,
    purpose:
      "Gom được 6 tấn pin lưu trữ hỏng từ khách, muốn hỏi làm tái sinh tại Hà Nội thay vì bán phế.",
    scale: "Chừng 20 tấn pin mỗi năm.",
    timing: "Chưa gấp.",
    budget: budget(500, 900),
    steps: [
      { day: 4.1, do: "accept_request" },
      message(
        8.7,
        "seller",
        "Viện mới làm mẻ 5 kg bột đen, chưa có số giá thành ở quy mô tấn. Nếu các anh góp pin thì làm chung đề tài được.",
      ),
      {
        day: 15.3,
        do: "decline",
        reasonCode: "too_early_stage",
        reason:
          "Bên các anh cần xưởng chạy ngay, viện thì còn hai năm thử nghiệm. Xin hẹn lại khi có mẻ 200 kg.",
      },
    ],
  }),
  deal({
    key: "doi-che-dong-trung-ha-thao",
    listing: "nhong-trung-thao-gao-lut",
    buyer: "doi-che",
    requestedDaysAgo: 262.7,
    purpose:
      "Làm lớn phần đông trùng hạ thảo từ 60 lên 200 m², muốn giữ độc quyền trong xã để không bị nhà bên bán phá giá.",
    scale: "200 m², khoảng 120 kg khô mỗi năm.",
    timing: "Xây phòng trong quý.",
    budget: budget(200, 240),
    legal: legal(),
    steps: [
      { day: 0.9, do: "accept_request" },
      { day: 9.2, do: "sign_nda" },
      { day: 20.6, do: "open_negotiation" },
      {
        day: 26.4,
        do: "offer",
        by: "buyer",
        terms: terms({
          form: "non_exclusive_licence",
          exclusivity: "exclusive",
          territory: "Xã Yên Bài và các xã liền kề",
          fieldOfUse: "Nuôi trên gạo lứt để bán khô",
          termMonths: 36,
          trainingDays: 5,
          warrantyMonths: 12,
          support: "Cấp giống hai lần mỗi năm.",
          milestones: parts(
            ["Thiết kế ba phòng", "Bản vẽ và danh mục thiết bị", 60],
            ["Hai vụ cùng làm", "2 vụ, hộp nhiễm dưới 4%", 140],
          ),
        }),
      },
      {
        day: 33.8,
        do: "decline",
        reasonCode: "terms",
        reason:
          "Trung tâm đã cấp quyền không độc quyền cho hai hộ ở vùng này, không hứa độc quyền được. Nếu bỏ điều này, giá 200 triệu chúng tôi nhận.",
      },
    ],
  }),

  deal({
    key: "mut-trong-cu-say-thang-hoa",
    listing: "say-thang-hoa-60",
    buyer: "mut-trong-cu",
    requestedDaysAgo: 231.6,
    purpose:
      "Thêm một dây chuyền cho mẻ sen, gừng trước Tết; dây chuyền cũ kín lịch từ tháng mười âm.",
    scale: "Chín người, mẻ 60 kg, ba tháng cao điểm.",
    timing: "Kịp vụ Tết.",
    budget: budget(380, 420),
    steps: [
      { day: 1.0, do: "accept_request" },
      { day: 7.8, do: "sign_nda" },
      { day: 18.5, do: "open_negotiation" },
      {
        day: 29.2,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "non_exclusive_licence",
          territory: "Trong nước",
          fieldOfUse: "Mứt, trái cây sấy",
          termMonths: 120,
          trainingDays: 3,
          warrantyMonths: 18,
          support: "Hai lần xuống chỉnh trong vụ đầu.",
          milestones: parts(
            ["Giao thiết kế", "Bản vẽ bố trí, chế độ sấy sen, gừng", 145],
            ["Lắp đặt", "5 mẻ liên tiếp đủ 60 kg", 245],
            ["Nghiệm thu", "Biên bản nghiệm thu, sổ mẻ", 98],
          ),
        }),
      },
      {
        day: 38.7,
        do: "withdraw",
        reasonCode: "price",
        reason:
          "488 triệu vượt quá sức của tiệm khi chỉ chạy ba tháng mỗi năm. Chúng tôi thuê sấy ở Bãi Giữa vụ này, sang năm tính lại.",
      },
    ],
  }),
  deal({
    key: "ngo-nho-kho-ma-vach",
    listing: "kho-nho-ma-vach",
    buyer: "ngo-nho",
    requestedDaysAgo: 87.4,
    purpose: "Bưu cục Đống Đa giữ qua đêm 400 kiện, sáng tìm kiện mất 50 phút.",
    scale: "Một kho 120 m², hai ca trực.",
    timing: "Trước đợt khuyến mại cuối năm.",
    budget: budget(15, 17),
    steps: [
      { day: 1.6, do: "accept_request" },
      message(
        5.2,
        "seller",
        "Kho 400 kiện luân chuyển trong đêm thì chỉ cần quét vào, quét ra. Chúng tôi cài được trong hai buổi.",
      ),
      {
        day: 12.9,
        do: "withdraw",
        reasonCode: "timing",
        reason:
          "Chủ nhà lấy lại mặt bằng, bưu cục phải dời trong tháng. Ổn định chỗ mới chúng tôi gửi lại.",
      },
    ],
  }),
  deal({
    key: "benh-vien-gang-tap",
    listing: "gang-tap-phuc-hoi-ban-tay",
    buyer: "benh-vien",
    requestedDaysAgo: 319.7,
    purpose:
      "Cho người bệnh sau đột quỵ mượn găng tập ở nhà, khoa phục hồi chức năng chỉ có 14 giường.",
    scale: "60 người mỗi quý, mượn 8 tuần.",
    timing: "Bắt đầu trong quý sau.",
    budget: budget(450, 600),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 3.2, do: "accept_request" },
      { day: 15.5, do: "sign_nda" },
      message(
        31.8,
        "buyer",
        "Hội đồng hỏi số lưu hành của găng. Trong phòng dữ liệu mới có đề cương, chưa có hồ sơ đăng ký.",
      ),
      {
        day: 46.3,
        do: "withdraw",
        reasonCode: "too_early_stage",
        reason:
          "Chưa có số lưu hành thì bệnh viện không cho người bệnh mượn về nhà được. Khoa sẵn sàng làm điểm thử nghiệm khi trường mở đợt hai.",
      },
    ],
  }),
  deal({
    key: "co-man-can-tinh-tien",
    listing: "can-tinh-tien-hang-tuoi",
    buyer: "co-man",
    requestedDaysAgo: 126.2,
    purpose: "Bán thêm rau và trái cây trước cửa, muốn cân tự ra tiền cho đứa cháu trông buổi tối.",
    scale: "Một cân.",
    timing: "Lúc nào cũng được.",
    budget: budget(6, 8),
    legal: legal(),
    steps: [
      { day: 0.2, do: "accept_request" },
      { day: 2.4, do: "open_negotiation" },
      {
        day: 3.1,
        do: "offer",
        by: "buyer",
        terms: terms({
          form: "purchase",
          territory: "Hà Nội",
          fieldOfUse: "Cửa hàng tạp hóa",
          termMonths: 36,
          warrantyMonths: 18,
          support: "Kiểm định lại giúp mỗi năm.",
          milestones: parts(["Một cân", "Cân 15 kg có tem kiểm định", 6.5]),
        }),
      },
      {
        day: 4.6,
        do: "counter_offer",
        by: "seller",
        terms: terms({
          form: "purchase",
          territory: "Hà Nội",
          fieldOfUse: "Cửa hàng tạp hóa",
          termMonths: 36,
          warrantyMonths: 18,
          support: "Kiểm định lại giúp mỗi năm.",
          milestones: parts(["Một cân", "Cân 15 kg có tem kiểm định", 7.9]),
        }),
      },
      {
        day: 8.3,
        do: "withdraw",
        reasonCode: "price",
        reason:
          "Rau bán mỗi ngày có 300 nghìn, mua cân 7,9 triệu thì hai năm chưa hòa. Thôi để cân tay.",
      },
    ],
  }),

  deal({
    key: "mong-thep-xe-keo-hang",
    listing: "xe-tu-hanh-keo-hang-300",
    buyer: "mong-thep",
    requestedDaysAgo: 62.4,
    purpose: "Kéo phôi từ kho ra 14 máy, lối đi 1,8 m, mỗi ca 90 lượt. Hỏi một xe có đủ không.",
    scale: "Một xe, xưởng 1.900 m².",
    timing: "Quý sau.",
    budget: budget(180, 240),
    steps: [],
  }),
  deal({
    key: "luong-moi-nhan-sau-benh",
    listing: "nhan-sau-benh-qua-anh",
    buyer: "luong-moi",
    requestedDaysAgo: 131.9,
    purpose:
      "Cho 88 hộ chụp ảnh hỏi sâu bệnh trước khi phun, năm ngoái hai lô bị trả vì phun sai thuốc.",
    scale: "88 hộ, 41 ha rau ăn lá.",
    timing: "Trước vụ đông.",
    budget: budget(30, 40),
    steps: [],
  }),

  deal({
    key: "mong-thep-bao-tri-may",
    listing: "bao-tri-truoc-khi-hong",
    buyer: "mong-thep",
    requestedDaysAgo: 277.3,
    purpose:
      "Biết trước hỏng trục chính của 10 máy phay, năm ngoái một trục cháy mất 180 triệu và trễ 6 đơn.",
    scale: "10 máy phay, mỗi máy chạy 16 giờ.",
    timing: "Một năm, chia hai kỳ.",
    budget: budget(60, 125),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 1.5, do: "accept_request" },
      { day: 10.2, do: "sign_nda" },
      { day: 24.8, do: "open_negotiation" },
      {
        day: 31.4,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "subscription",
          territory: "Hà Nội",
          fieldOfUse: "Trục chính máy phay",
          termMonths: 12,
          trainingDays: 1,
          warrantyMonths: 18,
          support: "Đọc lại báo động đỏ trong 4 giờ làm việc.",
          milestones: parts(
            ["Lắp và 6 tháng đầu", "10 máy qua 3 tuần học nền", 66],
            ["6 tháng sau", "Tiếp tục dịch vụ", 52],
          ),
        }),
      },
      { day: 41.7, do: "accept_offer" },
      { day: 52.5, do: "confirm_contract" },
      milestone(
        1,
        [55.9, 88.4, 97.2],
        "10 máy gắn xong; 4 máy chưa có nền ổn định vì đổi tốc độ liên tục.",
        "stripe",
      ),
      message(
        162.7,
        "buyer",
        "Ba tháng 61 báo động, 44 báo nhầm. Thợ tôi tắt chuông rồi, để thế này không ai tin nữa.",
      ),
      {
        day: 179.3,
        do: "terminate",
        reason:
          "Máy phay đổi tốc độ theo từng nguyên công nên báo nhầm 72%. Hai bên dừng trước kỳ hai, bên giao tháo cảm biến, không ai phải trả thêm.",
      },
    ],
  }),
  deal({
    key: "ao-chung-nuoi-tuan-hoan",
    listing: "nuoi-ca-tuan-hoan-20m3",
    buyer: "ao-chung",
    requestedDaysAgo: 421.9,
    purpose: "Ba cụm nuôi cá lăng trong nhà cho tổ hợp tác trẻ, bán nhà hàng 118.000 đồng mỗi kg.",
    scale: "3 cụm 20 m³, nhà thuê 140 m², 4,8 tấn cá mỗi năm.",
    timing: "Thả lứa đầu trong 4 tháng.",
    budget: budget(850, 1000),
    legal: legal({ protectedIp: true }),
    steps: [
      { day: 2.2, do: "accept_request" },
      { day: 6.9, do: "waive_nda" },
      message(
        18.6,
        "seller",
        "Nhắc lại điều kiện: phải có máy phát 5 kW từng cụm, và chỉ có lãi khi bán trên 95.000 đồng mỗi kg.",
      ),
      { day: 35.7, do: "open_negotiation" },
      {
        day: 47.3,
        do: "offer",
        by: "seller",
        terms: terms({
          form: "purchase",
          territory: "Hà Nội",
          fieldOfUse: "Nuôi cá lăng thương phẩm",
          termMonths: 36,
          trainingDays: 6,
          warrantyMonths: 18,
          support: "Cán bộ đến mỗi tuần trong lứa đầu.",
          milestones: parts(
            ["Cụm thứ nhất", "Lắp 8 ngày, chạy mồi 6 tuần", 310],
            ["Cụm thứ hai", "Lắp 8 ngày, chạy mồi 6 tuần", 310],
            ["Cụm thứ ba", "Lắp 8 ngày, chạy mồi 6 tuần", 310],
          ),
        }),
      },
      { day: 59.4, do: "accept_offer" },
      { day: 73.8, do: "confirm_contract" },
      milestone(1, [78.5, 138.6, 146.9], "Cụm 1 chạy mồi 44 ngày, thả 1.900 cá giống."),
      milestone(2, [152.3, null, null], "Khung bể cụm 2 đã chở đến, chưa lắp."),
      message(
        188.1,
        "buyer",
        "Giá cá lăng xuống còn 84.000 đồng, tổ trẻ hai người xin rút. Bàn lại giúp hai cụm sau.",
      ),
      {
        day: 203.7,
        do: "terminate",
        reason:
          "Giá cá dưới ngưỡng có lãi, chủ nhà không gia hạn thuê. Giữ cụm 1, trả lại khung bể cụm 2; tiền đã trả cho cụm 2 hoàn lại hết.",
      },
    ],
  }),
];
