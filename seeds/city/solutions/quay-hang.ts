import type { SeedListing } from "../types.ts";

export const quayHang: SeedListing[] = [
  {
    key: "pos-tap-hoa",
    externalId: "GP-0069",
    organisation: "quay-hang",
    kind: "solution",
    title: {
      vi: "Quầy tạp hóa: bán bằng một tay, hết hàng báo trước",
      en: "Corner-shop counter: sell with one hand, know before you run out",
    },
    summary: {
      vi: "Bán một lượt 3 món trong 11 giây, nhắc nhập trước khi hết 2 ngày; 129.000 ₫ mỗi tháng.",
      en: "A 3-item sale in 11 seconds, restock reminders 2 days ahead, for 129,000 ₫ a month.",
    },
    problem: {
      vi: "Giá nằm trong đầu bà chủ, cháu trông hàng là bán nhầm. Hàng hết mới biết, hàng nợ ghi trên bìa vở.",
      en: "Prices live in the owner's head and the grandchild sells at the wrong one. Stock is missed only when gone; credit is kept on a notebook cover.",
    },
    description: {
      vi: "Có sẵn 210.000 mã vạch hàng tiêu dùng trong nước, quét là ra tên. Sổ nợ khách quen có tin nhắn nhắc nhẹ. Chữ to, đọc giá thành tiếng.\n\nMất mạng bán 7 ngày vẫn đủ sổ. Hóa đơn điện tử mua thêm từ 3 nhà cung cấp.\n\nKhông hợp siêu thị trên 3 quầy; không có tính điểm theo chuỗi.",
      en: "210,000 domestic consumer barcodes are ready, so a scan gives the name. The credit book sends gentle reminders. Large letters, prices spoken aloud.\n\nIt sells offline for 7 days with full books. E-invoices are added from 3 suppliers.\n\nNot for supermarkets with over 3 tills; no chain loyalty.",
    },
    figures: [
      { label: { vi: "Một lượt bán", en: "One sale" }, value: { vi: "11 giây", en: "11 s" } },
      { label: { vi: "Cửa hàng đang dùng", en: "Shops" }, value: { vi: "4.350", en: "4,350" } },
      {
        label: { vi: "Hết hàng đột ngột", en: "Sudden stock-outs" },
        value: { vi: "21% còn 8%", en: "21% to 8%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["G45"],
    solutionCategories: ["pos_retail"],
    trl: 9,
    trlEvidence: {
      vi: "4.350 cửa hàng, 4 năm; nhật ký hết hàng 600 nơi.",
      en: "4,350 shops over 4 years; stock-out logs of 600.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X203/2022/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 129000, maxVnd: 129000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Cài tại quầy trong 2 giờ; nghe máy 6:00–22:30.",
      en: "Installed at the counter in 2 hours; telephone 6:00–22:30.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hộ kinh doanh Tạp hóa Cô Mận", en: "Co Man Grocery Household" },
        monthsAgo: 19,
        result: {
          vi: "Nợ khách quá 3 tháng từ 14 còn 3 triệu ₫.",
          en: "Credit over 3 months from 14 to 3 million ₫.",
        },
      },
      {
        site: { vi: "Cửa hàng Tiện ích Đầu Ngõ, 3 điểm", en: "Dau Ngo Convenience, 3 shops" },
        monthsAgo: 8,
        result: {
          vi: "Lệch két mỗi tháng từ 2,2 triệu còn 180.000 ₫.",
          en: "Till differences from 2.2 million to 180,000 ₫ a month.",
        },
      },
    ],
    keywords: ["tạp hóa", "bán hàng", "mã vạch", "sổ nợ", "POS", "corner shop"],
    wardCode: "00322",
    annex: null,
    state: "published",
  },
  {
    key: "pos-quan-an",
    externalId: "GP-0070",
    organisation: "quay-hang",
    kind: "solution",
    title: {
      vi: "Quán ăn gọi món bằng QR, bếp thấy ngay, hóa đơn tự ra",
      en: "Restaurant ordering by QR, straight to kitchen and invoice",
    },
    summary: {
      vi: "Gọi món tới bếp trong 2 giây, chia tiền theo người; món nhầm từ 3,4% còn 0,6%.",
      en: "Orders reach the kitchen in 2 seconds and bills split by person; wrong dishes drop from 3.4% to 0.6%.",
    },
    problem: {
      vi: "Giờ trưa bếp không đọc được chữ trên giấy, món ra nhầm bàn. Khách đi tám người tính tiền bằng máy tính của khách.",
      en: "At noon the kitchen cannot read the slips and dishes reach the wrong table. A party of eight splits the bill on the customer's own phone.",
    },
    description: {
      vi: "Khách tự gọi hoặc nhân viên gọi; bếp xếp món theo thời gian nấu để cả bàn ra cùng lúc. Cuối ngày có định lượng nguyên liệu và món lãi, món lỗ.\n\nHóa đơn máy tính tiền nối cơ quan thuế có sẵn trong giá, 1.500 tờ mỗi tháng.\n\nCần wifi quán ổn; khách lớn tuổi vẫn nên có thực đơn giấy.",
      en: "Guests or waiters order; the kitchen screen arranges dishes by cooking time so a table is served together. Day end shows ingredients used and which dishes earn or lose.\n\nCash-register invoices linked to the tax office are included, 1,500 a month.\n\nIt needs steady wifi; older guests should still get a paper menu.",
    },
    figures: [
      {
        label: { vi: "Món nhầm", en: "Wrong dishes" },
        value: { vi: "3,4% còn 0,6%", en: "3.4% to 0.6%" },
      },
      {
        label: { vi: "Quay bàn nhanh hơn", en: "Faster table turn" },
        value: { vi: "14%", en: "14%" },
      },
      { label: { vi: "Quán", en: "Restaurants" }, value: { vi: "1.090", en: "1,090" } },
    ],
    scienceFields: ["1.2"],
    industries: ["I55"],
    solutionCategories: ["pos_retail", "accounting_einvoice"],
    trl: 9,
    trlEvidence: {
      vi: "1.090 quán; đo 6 tuần trước và sau ở 40 quán.",
      en: "1,090 restaurants; 40 measured 6 weeks before and after.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X204/2023/QTG" }],
    standards: [
      {
        vi: "Hóa đơn khởi tạo từ máy tính tiền theo Nghị định 70/2025/NĐ-CP",
        en: "Cash-register invoices under Decree 70/2025/ND-CP",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 349000, maxVnd: 349000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Đứng cùng quán buổi trưa đầu tiên; trực đến 23:00.",
      en: "Staff stand with you for the first lunch; help until 23:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Nhà hàng Lẩu Vỉa Hè Cũ", en: "Via He Cu Hotpot" },
        monthsAgo: 12,
        result: {
          vi: "Hao nguyên liệu từ 7,1% còn 3,8%.",
          en: "Ingredient loss down from 7.1% to 3.8%.",
        },
      },
      {
        site: { vi: "Phố ăn đêm Bờ Hào, 22 quán", en: "Bo Hao Night Food Street, 22 stalls" },
        monthsAgo: 5,
        result: {
          vi: "Chờ món trung vị từ 19 còn 12 phút.",
          en: "Median wait from 19 to 12 minutes.",
        },
      },
    ],
    keywords: ["quán ăn", "gọi món", "QR", "bếp", "restaurant POS", "ordering"],
    wardCode: "00322",
    annex: null,
    state: "published",
  },
  {
    key: "can-tinh-tien-hang-tuoi",
    externalId: "GP-0071",
    organisation: "quay-hang",
    kind: "solution",
    title: {
      vi: "Cân tính tiền hàng tươi, tự nhận mặt hàng",
      en: "Fresh-goods scale that recognises what is on it",
    },
    summary: {
      vi: "Nhận 140 loại rau, quả, thịt trong 0,8 giây, đúng 93%; một lượt cân còn 6 giây.",
      en: "Recognises 140 kinds of produce and meat in 0.8 seconds, 93% right; a weighing takes 6 seconds.",
    },
    problem: {
      vi: "Người bán bấm nhầm mã rau, giờ đông khách bỏ đi. Tem ghi tay không truy được lô.",
      en: "The seller keys the wrong vegetable code and at busy hours customers walk away. Handwritten labels cannot be traced.",
    },
    description: {
      vi: "Camera phía trên cân gợi ý ba mặt hàng, người bán chạm một. Máy học lại khi bị sửa, ngay tại cân. In tem có mã lô nếu hàng nhập có mã.\n\nCân đến 15 kg, bước 5 g, đã kiểm định cấp III. Túi ni lông đục làm giảm độ đúng còn 78%.",
      en: "A camera above the scale proposes three items and the seller taps one. It relearns from corrections on the spot. Labels carry a lot code if the goods came with one.\n\nUp to 15 kg in 5 g steps, verified class III. Opaque plastic bags cut accuracy to 78%.",
    },
    figures: [
      {
        label: { vi: "Nhận mặt hàng", en: "Recognised in" },
        value: { vi: "0,8 giây", en: "0.8 s" },
      },
      { label: { vi: "Đúng", en: "Right" }, value: { vi: "93%", en: "93%" } },
      { label: { vi: "Một lượt cân", en: "One weighing" }, value: { vi: "6 giây", en: "6 s" } },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["G45", "A01", "A03"],
    solutionCategories: ["pos_retail", "iot", "computer_vision"],
    trl: 8,
    trlEvidence: {
      vi: "310 cân ở 26 chợ, siêu thị nhỏ; thử 12.000 lượt.",
      en: "310 scales in 26 markets and small supermarkets; 12,000 trials.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X205/2024/QTG" }],
    standards: [
      { vi: "Kiểm định cân cấp chính xác III", en: "Scale verified to accuracy class III" },
    ],
    transferForms: ["purchase"],
    price: { mode: "firm", minVnd: 7900000, maxVnd: 7900000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Cân thay thế trong 24 giờ; kiểm định lại mỗi năm giúp.",
      en: "Replacement scale in 24 hours; yearly verification arranged.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Siêu thị Sân Đình, 6 cửa hàng", en: "San Dinh Supermarkets, 6 shops" },
        monthsAgo: 11,
        result: {
          vi: "Bấm nhầm mã từ 4,7% còn 0,9%.",
          en: "Wrong codes from 4.7% to 0.9%.",
        },
      },
      {
        site: {
          vi: "Quầy rau Luống Mới tại Chợ Cửa Ngòi",
          en: "Luong Moi vegetable stall, Cua Ngoi Market",
        },
        monthsAgo: 6,
        result: {
          vi: "Phục vụ thêm 35 khách giờ cao điểm.",
          en: "35 more customers at the peak hour.",
        },
      },
    ],
    keywords: ["cân điện tử", "hàng tươi", "nhận dạng", "chợ", "smart scale", "fresh produce"],
    wardCode: "00322",
    annex: null,
    state: "published",
  },
];
