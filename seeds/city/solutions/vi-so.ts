import type { SeedListing } from "../types.ts";

export const viSo: SeedListing[] = [
  {
    key: "thu-hoc-phi-ma-rieng",
    externalId: "GP-0053",
    organisation: "vi-so",
    kind: "solution",
    title: {
      vi: "Thu học phí bằng mã riêng từng học sinh, khớp sổ ngay",
      en: "School fees by a code for each pupil, matched at once",
    },
    summary: {
      vi: "1.200 khoản thu khớp sổ trong ngày, không tiền mặt; mỗi kỳ bớt 46 giờ của thủ quỹ.",
      en: "1,200 fees matched the same day without cash; saves the cashier 46 hours a term.",
    },
    problem: {
      vi: "Phụ huynh chuyển khoản ghi “nộp tiền cho con”, thủ quỹ dò 1.200 dòng sao kê. Tiền mặt thì đếm đến tối.",
      en: "Parents transfer money with the note “for my child” and the cashier searches 1,200 statement lines. Cash is counted until evening.",
    },
    description: {
      vi: "Mỗi em một mã VietQR có số tiền và kỳ thu. Tiền vào thẳng tài khoản trường, không qua Ví Gốm. Trường thấy ai chưa nộp, phụ huynh nhận biên lai trong 1 phút.\n\nDanh sách em được miễn giảm chỉ thủ quỹ và hiệu trưởng xem. Giá một trường đến 1.500 học sinh.\n\nPhụ huynh sửa nội dung chuyển khoản thì khoản đó phải khớp tay, khoảng 1,4%.",
      en: "Each pupil has a VietQR code with amount and term. Money goes straight to the school's account, never through Vi Gom. The school sees who is left and parents get a receipt in 1 minute.\n\nOnly cashier and head see who is exempt. Price for one school up to 1,500 pupils.\n\nIf a parent edits the transfer note the item is matched by hand, about 1.4%.",
    },
    figures: [
      {
        label: { vi: "Khớp tự động", en: "Matched by itself" },
        value: { vi: "98,6%", en: "98.6%" },
      },
      {
        label: { vi: "Giờ thủ quỹ bớt mỗi kỳ", en: "Cashier hours saved a term" },
        value: { vi: "46", en: "46" },
      },
      { label: { vi: "Trường đang thu", en: "Schools" }, value: { vi: "173", en: "173" } },
    ],
    scienceFields: ["1.2"],
    industries: ["P85", "K64"],
    solutionCategories: ["fintech_payment", "edtech"],
    trl: 9,
    trlEvidence: {
      vi: "173 trường, 1,6 triệu khoản thu.",
      en: "173 schools and 1.6 million payments.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X174/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 3600000, maxVnd: 3600000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Trực 7:00–20:00 trong tuần thu; cán bộ đến trường kỳ đầu.",
      en: "Help 7:00–20:00 in fee weeks; an officer at school in the first term.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Cụm trường công lập Bãi Giữa", en: "Bai Giua Public School Cluster" },
        monthsAgo: 16,
        result: {
          vi: "Thu tiền mặt từ 64% còn 3%.",
          en: "Cash share from 64% to 3%.",
        },
      },
      {
        site: { vi: "Trường Mầm non Cây Khế", en: "Cay Khe Kindergarten" },
        monthsAgo: 8,
        result: {
          vi: "Nộp đúng hạn từ 73% lên 94%.",
          en: "Paid on time up from 73% to 94%.",
        },
      },
    ],
    keywords: ["học phí", "VietQR", "trường học", "đối soát", "school fees", "reconciliation"],
    wardCode: "00070",
    annex: null,
    state: "published",
  },
  {
    key: "loa-bao-tien-cho",
    externalId: "GP-0054",
    organisation: "vi-so",
    kind: "solution",
    title: {
      vi: "Loa báo tiền về cho sạp chợ, chống ảnh chuyển khoản giả",
      en: "Payment loudspeaker for market stalls, proof against fake screenshots",
    },
    summary: {
      vi: "Đọc to số tiền trong 3 giây khi tiền về tài khoản; 490.000 ₫ một loa, phí 0 ₫ năm đầu.",
      en: "Speaks the amount within 3 seconds of money arriving; 490,000 ₫ a speaker, no fee the first year.",
    },
    problem: {
      vi: "Khách giơ ảnh chuyển khoản giả giờ đông, người bán tay ướt không mở điện thoại được.",
      en: "At busy times a customer shows a fake transfer screenshot and the seller's wet hands cannot open a phone.",
    },
    description: {
      vi: "Loa có SIM, pin 9 giờ, chịu nước bắn. Nối với tài khoản qua ngân hàng có kênh báo biến động; không thấy số dư. Cuối ngày in được bảng thu theo mặt hàng nếu có cân điện tử.\n\nTừ năm hai 15.000 ₫ mỗi tháng. Dùng được với 11 ngân hàng; ngân hàng khác phải chờ.\n\nMất sóng thì loa nói “chưa rõ”, không đoán.",
      en: "The speaker has a SIM, a 9-hour battery and resists splashes. It links to accounts at banks with a notice channel and cannot see balances. With an electronic scale it prints the day's takings by item.\n\n15,000 ₫ a month from year two. Works with 11 banks; others must wait.\n\nWithout signal it says “not known”; it does not guess.",
    },
    figures: [
      { label: { vi: "Báo sau", en: "Speaks within" }, value: { vi: "3 giây", en: "3 s" } },
      { label: { vi: "Pin", en: "Battery" }, value: { vi: "9 giờ", en: "9 h" } },
      { label: { vi: "Sạp đang dùng", en: "Stalls" }, value: { vi: "5.200", en: "5,200" } },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["G45", "I55", "A01"],
    solutionCategories: ["fintech_payment", "pos_retail"],
    trl: 9,
    trlEvidence: {
      vi: "5.200 sạp ở 38 chợ; trễ quá 10 giây 0,8% lượt.",
      en: "5,200 stalls in 38 markets; slower than 10 seconds 0.8% of the time.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X175/2023/QTG" },
      { type: "industrial_design", status: "granted", number: "3-00X902" },
    ],
    standards: [{ vi: "Vỏ IPX4", en: "IPX4 casing" }],
    transferForms: ["purchase", "subscription"],
    price: { mode: "firm", minVnd: 490000, maxVnd: 490000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Đổi loa tại chợ trong ngày.",
      en: "Speakers swapped at the market the same day.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Chợ Cửa Ngòi", en: "Cua Ngoi Market" },
        monthsAgo: 18,
        result: {
          vi: "Vụ ảnh giả từ 12 còn 0 mỗi tháng ở 140 sạp.",
          en: "Fake screenshots from 12 to 0 a month over 140 stalls.",
        },
      },
      {
        site: { vi: "Phố ăn đêm Bờ Hào", en: "Bo Hao Night Food Street" },
        monthsAgo: 6,
        result: {
          vi: "Thu không tiền mặt từ 47% lên 78%.",
          en: "Cashless takings up from 47% to 78%.",
        },
      },
    ],
    keywords: ["chợ", "loa thanh toán", "QR", "chuyển khoản giả", "market stall", "payment alert"],
    wardCode: "00070",
    annex: null,
    state: "published",
  },
  {
    key: "ung-von-hoa-don",
    externalId: "GP-0055",
    organisation: "vi-so",
    kind: "solution",
    title: {
      vi: "Chấm điểm hóa đơn để ứng vốn cho doanh nghiệp nhỏ",
      en: "Invoice scoring for small-firm advances",
    },
    summary: {
      vi: "Chấm một hóa đơn bán hàng trong 40 giây từ 24 chỉ số; ngân hàng quyết, máy nêu lý do.",
      en: "Scores a sales invoice in 40 seconds on 24 indicators; the bank decides, the software gives reasons.",
    },
    problem: {
      vi: "Xưởng giao hàng rồi chờ 75 ngày mới có tiền, không có tài sản thế chấp. Ngân hàng mất 12 ngày để xét một khoản 80 triệu ₫.",
      en: "A workshop delivers and waits 75 days for its money, with nothing to pledge. A bank takes 12 days over an 80 million ₫ request.",
    },
    description: {
      vi: "Với sự đồng ý có thời hạn của doanh nghiệp, máy đọc hóa đơn điện tử, lịch sử trả tiền của bên mua, biên bản giao nhận. Điểm kèm ba lý do và cách doanh nghiệp nâng điểm.\n\nKhông cho vay, không giữ tiền. Chỉ bán cho tổ chức tín dụng được cấp phép. Chưa thử qua một chu kỳ kinh tế xấu.",
      en: "With the firm's time-limited consent it reads e-invoices, the buyer's payment history and delivery notes. The score comes with three reasons and how to raise it.\n\nIt neither lends nor holds money, and is sold only to licensed lenders. It has not been through a downturn.",
    },
    figures: [
      {
        label: { vi: "Chấm một hóa đơn", en: "One invoice in" },
        value: { vi: "40 giây", en: "40 s" },
      },
      {
        label: { vi: "Quyết định cho vay", en: "Loan decision" },
        value: { vi: "12 ngày còn 2", en: "12 days to 2" },
      },
    ],
    scienceFields: ["1.2", "5.0"],
    industries: ["K64", "C10", "C13"],
    solutionCategories: ["fintech_payment", "ai_data", "accounting_einvoice"],
    trl: 7,
    trlEvidence: {
      vi: "Chạy song song với một quỹ tín dụng, 740 hóa đơn, nợ trễ 30 ngày 1,6%.",
      en: "Run in parallel at one credit fund; 740 invoices, 1.6% over 30 days late.",
    },
    ip: [
      { type: "software_copyright", status: "filed", number: null },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [],
    transferForms: ["technical_service", "subscription"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Một nhà phân tích theo cùng tổ chức tín dụng trong 6 tháng đầu.",
      en: "An analyst stays with the lender for the first 6 months.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Quỹ Tín dụng nhân dân Hũ Gạo", en: "Hu Gao People's Credit Fund" },
        monthsAgo: 5,
        result: {
          vi: "Ứng 41 tỷ ₫ cho 63 xưởng, thời gian xét 2 ngày.",
          en: "41 billion ₫ advanced to 63 workshops, decided in 2 days.",
        },
      },
    ],
    keywords: ["ứng vốn", "hóa đơn", "chấm điểm", "tín dụng", "invoice finance", "scoring"],
    wardCode: "00070",
    annex: {
      vi: "Trọng số 24 chỉ số, kết quả kiểm định lệch theo ngành và quy mô.",
      en: "Weights of the 24 indicators, tests for bias by trade and size.",
    },
    state: "in_review",
  },
];
