import type { SeedListing } from "../types.ts";

export const soCai: SeedListing[] = [
  {
    key: "hoa-don-ho-kinh-doanh",
    externalId: "GP-0008",
    organisation: "so-cai",
    kind: "solution",
    title: {
      vi: "Hóa đơn điện tử cho hộ kinh doanh, xuất từ điện thoại",
      en: "E-invoice for household businesses, issued from a phone",
    },
    summary: {
      vi: "Xuất một hóa đơn trong 8 giây từ điện thoại; cuối tháng có sẵn sổ và tờ khai, 99.000 ₫.",
      en: "Issues an invoice in 8 seconds from a phone; books and tax form ready at month end, for 99,000 ₫.",
    },
    problem: {
      vi: "Bỏ thuế khoán từ 01/2026, hộ bán hàng phải tự kê khai mà chủ quán đang đứng chảo. Phần mềm kế toán doanh nghiệp quá nhiều ô, thuê người khai mất 500.000 ₫ mỗi tháng.",
      en: "Lump-sum tax ended in January 2026 and shopkeepers must declare for themselves while standing at the stove. Business accounting software has too many boxes; a bookkeeper costs 500,000 ₫ a month.",
    },
    description: {
      vi: "Chọn món, chọn tiền mặt hay chuyển khoản, bấm xuất. Hóa đơn có mã gửi cơ quan thuế ngay, khách nhận qua mã QR. Sổ doanh thu, sổ chi và tờ khai tự đầy theo nhóm ngành nghề.\n\nGiá cho 1.000 hóa đơn mỗi tháng, một điểm bán, 2 điện thoại. Vượt thì 80 ₫ mỗi tờ, hết tháng mới tính. Máy in nhiệt không bắt buộc.\n\nChưa tính được thuế cho hộ có thuê trên 10 người hoặc bán hàng chịu thuế tiêu thụ đặc biệt; những hộ đó nên dùng gói doanh nghiệp nhỏ.",
      en: "Tap the item, tap cash or transfer, issue. The coded invoice goes to the tax authority at once and the customer gets it by QR. Sales book, expense book and tax form fill themselves by trade group.\n\nThe price covers 1,000 invoices a month, one point of sale and 2 phones. Beyond that 80 ₫ each, billed at month end. A receipt printer is optional.\n\nIt cannot handle tax for households with over 10 staff or goods under excise; they should take the small-firm plan.",
    },
    figures: [
      {
        label: { vi: "Giây cho một hóa đơn", en: "Seconds per invoice" },
        value: { vi: "8", en: "8" },
      },
      {
        label: { vi: "Hộ đang dùng", en: "Households using it" },
        value: { vi: "3.460", en: "3,460" },
      },
      {
        label: { vi: "Hóa đơn phải sửa", en: "Invoices corrected" },
        value: { vi: "0,7%", en: "0.7%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["G45", "I55", "R90"],
    solutionCategories: ["accounting_einvoice", "pos_retail"],
    trl: 9,
    trlEvidence: {
      vi: "3.460 hộ, 9,2 triệu hóa đơn trong 24 tháng; truyền dữ liệu qua đơn vị trung gian đã được công bố.",
      en: "3,460 households and 9.2 million invoices in 24 months; data sent through a published intermediary.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X209/2023/QTG" }],
    standards: [
      {
        vi: "Nghị định 123/2020/NĐ-CP, sửa đổi bởi Nghị định 70/2025/NĐ-CP",
        en: "Decree 123/2020/ND-CP as amended by Decree 70/2025/ND-CP",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 99000, maxVnd: 99000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Người thật nghe máy 6:30–22:00 mỗi ngày; đến quầy cài giúp trong nội thành, không tính tiền.",
      en: "People answer 6:30–22:00 daily; free set-up at the counter in the inner city.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Quán Bún chả Ngõ Trạm", en: "Ngo Tram Grilled Pork Noodles" },
        monthsAgo: 12,
        result: {
          vi: "210 hóa đơn mỗi ngày, tờ khai quý làm trong 20 phút.",
          en: "210 invoices a day, quarterly form done in 20 minutes.",
        },
      },
      {
        site: { vi: "Tiệm may đo Cô Nhàn", en: "Co Nhan Tailor" },
        monthsAgo: 9,
        result: {
          vi: "Bớt 450.000 ₫ tiền thuê khai mỗi tháng.",
          en: "Saves 450,000 ₫ a month in bookkeeping fees.",
        },
      },
      {
        site: {
          vi: "Tiểu thương tầng 1 Chợ Cửa Ngòi, 64 sạp",
          en: "64 stalls, ground floor of Cua Ngoi Market",
        },
        monthsAgo: 6,
        result: {
          vi: "58 sạp còn dùng sau 6 tháng; 6 sạp bỏ vì điện thoại quá cũ.",
          en: "58 stalls still using it after 6 months; 6 left because their phones were too old.",
        },
      },
    ],
    keywords: [
      "hóa đơn điện tử",
      "hộ kinh doanh",
      "kê khai thuế",
      "máy tính tiền",
      "e-invoice",
      "household business",
    ],
    wardCode: "00229",
    annex: null,
    state: "published",
  },
  {
    key: "ke-toan-nho-tron-goi",
    externalId: "GP-0009",
    organisation: "so-cai",
    kind: "solution",
    title: {
      vi: "Kế toán doanh nghiệp nhỏ: phần mềm kèm một kế toán thật",
      en: "Small-firm accounting: software with a real accountant",
    },
    summary: {
      vi: "Doanh nghiệp dưới 20 người đóng sổ tháng trước ngày 5, với phần mềm và 6 giờ kế toán viên.",
      en: "Firms under 20 people close the month by the 5th, with software and 6 hours of an accountant.",
    },
    problem: {
      vi: "Kế toán làm ngoài giờ cho bảy công ty, số liệu tháng 3 đến tháng 6 mới thấy. Chủ doanh nghiệp quyết giá mà không biết mình lãi hay lỗ.",
      en: "The part-time accountant serves seven firms and March's figures arrive in June. The owner sets prices without knowing whether there is a profit.",
    },
    description: {
      vi: "Hóa đơn đầu vào kéo từ cổng thuế, sao kê ngân hàng tải bằng tệp, máy đề nghị bút toán; kế toán viên của Sổ Cái duyệt và chịu trách nhiệm tờ khai.\n\nMỗi tháng một trang: tiền còn, ai nợ, lãi theo nhóm hàng. Không có thuật ngữ kế toán trên trang này.\n\nĐến 150 chứng từ mỗi tháng. Không gồm kiểm toán, chuyển giá, công ty có vốn nước ngoài.",
      en: "Purchase invoices are pulled from the tax portal, bank statements loaded by file, entries proposed by the software; a So Cai accountant approves them and answers for the tax forms.\n\nOne page a month: cash left, who owes, profit by product group. No accounting terms appear on it.\n\nUp to 150 vouchers a month. Audit, transfer pricing and foreign-owned firms are excluded.",
    },
    figures: [
      {
        label: { vi: "Đóng sổ trước ngày", en: "Books closed by day" },
        value: { vi: "5", en: "5" },
      },
      {
        label: { vi: "Doanh nghiệp đang dùng", en: "Firms using it" },
        value: { vi: "412", en: "412" },
      },
      {
        label: { vi: "Chứng từ máy đề nghị đúng", en: "Entries proposed right" },
        value: { vi: "87%", en: "87%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["G45", "M69", "C16"],
    solutionCategories: ["accounting_einvoice"],
    trl: 9,
    trlEvidence: {
      vi: "412 doanh nghiệp, 3 kỳ quyết toán; 9 đơn vị đã qua thanh tra thuế, truy thu trung vị 0 ₫.",
      en: "412 firms over 3 annual filings; 9 went through tax inspection with a median reassessment of 0 ₫.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X210/2022/QTG" }],
    standards: [
      {
        vi: "Chế độ kế toán doanh nghiệp nhỏ và vừa đang có hiệu lực",
        en: "Accounting regime now in force for small and medium firms",
      },
    ],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "firm", minVnd: 1450000, maxVnd: 1450000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Một kế toán viên cố định, thay người thì báo trước 15 ngày.",
      en: "One named accountant; 15 days' notice if replaced.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Mộc Bến Gỗ", en: "Ben Go Carpentry Cooperative" },
        monthsAgo: 21,
        result: {
          vi: "Biết giá vốn từng bộ bàn ghế; bỏ 4 mẫu đang lỗ.",
          en: "Knows the cost of each furniture set; dropped 4 loss-making designs.",
        },
      },
      {
        site: { vi: "Công ty TNHH Văn phòng phẩm Lá Đề", en: "La De Stationery Co., Ltd." },
        monthsAgo: 13,
        result: {
          vi: "Công nợ quá 60 ngày giảm 48%.",
          en: "Debts over 60 days down 48%.",
        },
      },
    ],
    keywords: [
      "kế toán",
      "doanh nghiệp nhỏ",
      "tờ khai",
      "lãi lỗ",
      "accounting service",
      "bookkeeping",
    ],
    wardCode: "00229",
    annex: null,
    state: "published",
  },
  {
    key: "doi-soat-hoa-don-dau-vao",
    externalId: "GP-0010",
    organisation: "so-cai",
    kind: "solution",
    title: {
      vi: "Soát hóa đơn đầu vào: bắt tờ trùng, tờ rủi ro trước ngày kê khai",
      en: "Purchase-invoice check: catches duplicates and risky invoices before filing",
    },
    summary: {
      vi: "Đọc và soát 1.000 hóa đơn đầu vào trong 12 phút, khớp với đơn mua và phiếu nhập kho.",
      en: "Reads and checks 1,000 purchase invoices in 12 minutes against orders and goods-received notes.",
    },
    problem: {
      vi: "Hai kế toán ngồi bốn ngày mỗi tháng dò hóa đơn với phiếu nhập. Một tờ của nhà cung cấp đã bỏ địa chỉ kinh doanh lọt qua là mất khấu trừ và giải trình cả quý.",
      en: "Two clerks spend four days a month matching invoices to receipts. One slip from a supplier that has left its address costs the deduction and a quarter of explanations.",
    },
    description: {
      vi: "Nhận tệp XML, PDF và ảnh chụp. Máy tách dòng hàng, đối chiếu đơn mua, phiếu nhập, tra tình trạng mã số thuế mỗi đêm và xếp hóa đơn thành ba nhóm: khớp, cần xem, nên dừng trả tiền.\n\nMọi đề nghị đều kèm lý do bằng một câu và đường dẫn tới chứng từ. Người kế toán quyết; máy không tự khai.\n\nẢnh chụp hóa đơn giấy mờ đọc đúng 91%, phần còn lại phải gõ. Giá cho 2.000 hóa đơn mỗi tháng.",
      en: "It takes XML, PDF and photos. Lines are extracted, matched with orders and receipts, tax-code status is checked nightly, and invoices fall into three groups: matched, look at, hold payment.\n\nEvery suggestion carries a one-sentence reason and a link to the paper. The clerk decides; nothing is filed by itself.\n\nFaint photos of paper invoices are read 91% right; the rest need typing. Price for 2,000 invoices a month.",
    },
    figures: [
      {
        label: { vi: "1.000 hóa đơn trong", en: "1,000 invoices in" },
        value: { vi: "12 phút", en: "12 min" },
      },
      {
        label: { vi: "XML khớp tự động", en: "XML matched by itself" },
        value: { vi: "94%", en: "94%" },
      },
      {
        label: { vi: "Ảnh mờ đọc đúng", en: "Faint photos read right" },
        value: { vi: "91%", en: "91%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["M69", "C24", "F41"],
    solutionCategories: ["accounting_einvoice", "ai_data", "rpa_integration"],
    trl: 8,
    trlEvidence: {
      vi: "38 doanh nghiệp qua 5 kỳ kê khai; kiểm tra mù 2.400 hóa đơn, sót 3 tờ trùng trên 71.",
      en: "38 firms over 5 filings; blind test of 2,400 invoices missed 3 of 71 duplicates.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X617/2025/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 24000000, maxVnd: 24000000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Hướng dẫn trực tuyến 2 buổi; mẫu đối chiếu riêng làm trong 5 ngày.",
      en: "2 online training sessions; custom matching rules in 5 days.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP Xây dựng Móng Đá", en: "Mong Da Construction JSC" },
        monthsAgo: 9,
        result: {
          vi: "Từ 8 còn 1,5 ngày công mỗi tháng.",
          en: "From 8 to 1.5 person-days a month.",
        },
      },
      {
        site: { vi: "Công ty TNHH Cơ khí Búa Rèn", en: "Bua Ren Mechanical Co., Ltd." },
        monthsAgo: 4,
        result: {
          vi: "Giữ lại 212 triệu ₫ trả trùng trong quý đầu.",
          en: "212 million ₫ of double payments stopped in the first quarter.",
        },
      },
    ],
    keywords: ["hóa đơn đầu vào", "đối chiếu", "thuế giá trị gia tăng", "OCR", "invoice matching"],
    wardCode: "00229",
    annex: null,
    state: "published",
  },
  {
    key: "khai-thue-nha-cho-thue",
    externalId: "GP-0011",
    organisation: "so-cai",
    kind: "solution",
    title: {
      vi: "Sổ nhà cho thuê: thu tiền phòng và khai thuế cho chủ trọ",
      en: "Rental ledger: rent collection and tax filing for landlords",
    },
    summary: {
      vi: "Chủ 10–60 phòng trọ gửi phiếu báo tiền trong 5 phút và có số liệu khai thuế theo kỳ.",
      en: "Landlords of 10–60 rooms send rent notes in 5 minutes and get the figures for each tax period.",
    },
    problem: {
      vi: "Chỉ số điện nước chụp qua tin nhắn, tính tay từng phòng, cuối năm không biết đã thu bao nhiêu để kê khai.",
      en: "Meter photos arrive by message, bills are worked out room by room and by year end nobody knows what to declare.",
    },
    description: {
      vi: "Người thuê chụp đồng hồ, máy đọc số và lập phiếu báo tiền kèm mã chuyển khoản. Sổ tự cộng doanh thu cho thuê theo địa chỉ.\n\nĐang thử với 11 chủ nhà, chưa gửi được tờ khai trực tiếp.",
      en: "Tenants photograph the meter, the software reads it and makes a rent note with a transfer code. Rental income adds up by address.\n\nIn trial with 11 landlords; forms cannot be filed directly yet.",
    },
    figures: [
      {
        label: { vi: "Lập phiếu cho 30 phòng", en: "Notes for 30 rooms" },
        value: { vi: "5 phút", en: "5 min" },
      },
      {
        label: { vi: "Đọc đúng đồng hồ", en: "Meters read right" },
        value: { vi: "96%", en: "96%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["L68"],
    solutionCategories: ["accounting_einvoice"],
    trl: 7,
    trlEvidence: {
      vi: "Bản thử tại 11 dãy trọ, 286 phòng, từ tháng 7/2026.",
      en: "Trial in 11 rental blocks, 286 rooms, since July 2026.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 49000, maxVnd: 120000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Hỗ trợ qua điện thoại giờ hành chính trong thời gian thử.",
      en: "Telephone help in office hours during the trial.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["nhà trọ", "cho thuê", "tiền phòng", "kê khai thuế", "rental", "landlord"],
    wardCode: "00229",
    annex: null,
    state: "draft",
  },
];
