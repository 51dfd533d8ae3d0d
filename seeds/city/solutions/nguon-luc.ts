import type { SeedListing } from "../types.ts";

export const nguonLuc: SeedListing[] = [
  {
    key: "erp-noi-that",
    externalId: "GP-0078",
    organisation: "nguon-luc",
    kind: "solution",
    title: {
      vi: "ERP cho xưởng nội thất: từ bản vẽ đến giá thành từng bộ",
      en: "ERP for furniture makers: from drawing to cost per set",
    },
    summary: {
      vi: "Bóc tách vật tư một bộ tủ bếp trong 15 phút; lệch giá thành dự tính còn 3,5%.",
      en: "Lists the materials of a kitchen set in 15 minutes; cost estimates within 3.5%.",
    },
    problem: {
      vi: "Báo giá tủ bếp theo mét dài, làm xong mới biết lỗ. Ván, bản lề mua thừa mỗi đơn một ít, cuối năm đầy kho.",
      en: "Kitchens are quoted by the metre and the loss shows after delivery. A few boards and hinges too many per order fill the store by year end.",
    },
    description: {
      vi: "Nhập tệp bản vẽ từ 4 phần mềm thiết kế, tự ra bảng cắt ván, phụ kiện, giờ công. Mua hàng gộp giữa các đơn, giữ tồn theo đơn.\n\nTriển khai 10–14 tuần, đi từng phần: báo giá, mua hàng, xưởng, kế toán. Phần nào chưa dùng được thì chưa tính tiền phần đó.\n\nKhông có tối ưu cắt cho gỗ tự nhiên nhiều mắt. Cần một người của xưởng dành 12 giờ mỗi tuần khi triển khai.",
      en: "Drawings from 4 design tools become cutting lists, fittings and hours. Purchases are pooled across jobs, stock reserved by job.\n\nRoll-out takes 10–14 weeks in stages: quoting, buying, workshop, accounts. A stage not yet in use is not charged.\n\nNo cutting optimiser for knotty solid wood. One of your people must give 12 hours a week during roll-out.",
    },
    figures: [
      {
        label: { vi: "Lệch giá thành", en: "Cost deviation" },
        value: { vi: "14% còn 3,5%", en: "14% to 3.5%" },
      },
      {
        label: { vi: "Bóc tách một bộ", en: "Material list" },
        value: { vi: "15 phút", en: "15 min" },
      },
      { label: { vi: "Xưởng", en: "Makers" }, value: { vi: "36", en: "36" } },
    ],
    scienceFields: ["1.2"],
    industries: ["C16", "C24"],
    solutionCategories: ["erp", "mes_scada"],
    trl: 8,
    trlEvidence: {
      vi: "36 xưởng, 4 năm; đối chiếu giá thành 900 bộ.",
      en: "36 makers over 4 years; costs of 900 sets compared.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X159/2022/QTG" }],
    standards: [],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 90000000, maxVnd: 220000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Tư vấn viên cố định; trả lời trong 4 giờ làm việc.",
      en: "A fixed consultant; replies in 4 working hours.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Mộc Bến Gỗ", en: "Ben Go Carpentry Cooperative" },
        monthsAgo: 18,
        result: {
          vi: "Ván tồn từ 460 còn 250 triệu ₫.",
          en: "Board stock from 460 to 250 million ₫.",
        },
      },
      {
        site: { vi: "Công ty TNHH Nội thất Cửa Gió", en: "Cua Gio Interiors Co., Ltd." },
        monthsAgo: 9,
        result: {
          vi: "Đơn lỗ từ 17% còn 5%.",
          en: "Loss-making orders from 17% to 5%.",
        },
      },
    ],
    keywords: ["ERP", "nội thất", "giá thành", "bóc tách vật tư", "furniture", "costing"],
    wardCode: "00454",
    annex: null,
    state: "published",
  },
  {
    key: "erp-xay-lap",
    externalId: "GP-0079",
    organisation: "nguon-luc",
    kind: "solution",
    title: {
      vi: "ERP cho nhà thầu xây lắp: khối lượng, thầu phụ, dòng tiền",
      en: "ERP for contractors: quantities, subcontractors, cash flow",
    },
    summary: {
      vi: "Khớp khối lượng, vật tư, thanh toán của 20 công trình mỗi tuần; hồ sơ thanh toán nhanh hơn 9 ngày.",
      en: "Matches quantities, materials and payments on 20 sites weekly; payment files go out 9 days sooner.",
    },
    problem: {
      vi: "Công trường ghi nhật ký giấy, văn phòng biết vượt vật tư sau hai tháng. Thầu phụ đòi tiền theo khối lượng không ai đo lại.",
      en: "Sites keep paper diaries and the office learns of overruns two months late. Subcontractors bill for quantities nobody measured.",
    },
    description: {
      vi: "Nhật ký bằng điện thoại, khối lượng gắn với dòng dự toán; thép, bê tông vào cổng có biên bản. Dòng tiền 13 tuần tính lại mỗi tối.\n\nChạy được với mạng 3G chập chờn. Triển khai 16 tuần cho 5 công trình đầu.\n\nKhông có thiết kế BIM; chỉ nhập khối lượng từ tệp IFC.",
      en: "Diaries by phone, quantities tied to estimate lines; steel and concrete noted at the gate. A 13-week cash flow is redone nightly.\n\nIt works on a patchy 3G line. Roll-out takes 16 weeks for the first 5 sites.\n\nNo BIM authoring; quantities are imported from IFC files.",
    },
    figures: [
      {
        label: { vi: "Hồ sơ thanh toán sớm hơn", en: "Payment files sooner" },
        value: { vi: "9 ngày", en: "9 days" },
      },
      {
        label: { vi: "Vượt vật tư", en: "Material overrun" },
        value: { vi: "6,8% còn 2,9%", en: "6.8% to 2.9%" },
      },
      { label: { vi: "Công trình", en: "Sites" }, value: { vi: "118", en: "118" } },
    ],
    scienceFields: ["1.2", "2.1"],
    industries: ["F41", "L68"],
    solutionCategories: ["erp", "accounting_einvoice"],
    trl: 8,
    trlEvidence: {
      vi: "13 nhà thầu, 118 công trình, 30 tháng.",
      en: "13 contractors and 118 sites over 30 months.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X160/2023/QTG" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [{ vi: "IFC 4, ISO 16739-1", en: "IFC 4, ISO 16739-1" }],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 160000000, maxVnd: 380000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Tư vấn viên xuống công trường mỗi tuần trong 8 tuần đầu.",
      en: "A consultant on site weekly for the first 8 weeks.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP Xây dựng Móng Đá", en: "Mong Da Construction JSC" },
        monthsAgo: 16,
        result: {
          vi: "Vượt thép từ 5,4% còn 1,8%, khoảng 2,1 tỷ ₫ một năm.",
          en: "Steel overrun from 5.4% to 1.8%, about 2.1 billion ₫ a year.",
        },
      },
      {
        site: { vi: "Công ty TNHH Hạ tầng Bờ Kè", en: "Bo Ke Infrastructure Co., Ltd." },
        monthsAgo: 7,
        result: {
          vi: "Tranh chấp với thầu phụ từ 11 còn 3 một quý.",
          en: "Disputes with subcontractors from 11 to 3 a quarter.",
        },
      },
    ],
    keywords: ["ERP", "xây dựng", "nhà thầu", "khối lượng", "dòng tiền", "construction"],
    wardCode: "00454",
    annex: {
      vi: "Bảng giá theo số công trình, kết quả vượt vật tư từng nhà thầu đã che tên, kịch bản chuyển dữ liệu.",
      en: "Prices by number of sites, overrun results by contractor with names removed, data-migration script.",
    },
    state: "published",
  },
  {
    key: "erp-phan-phoi-duoc",
    externalId: "GP-0080",
    organisation: "nguon-luc",
    kind: "solution",
    title: {
      vi: "ERP phân phối hàng có hạn dùng: dược, mỹ phẩm, thực phẩm khô",
      en: "ERP for dated goods: medicines, cosmetics, dry food",
    },
    summary: {
      vi: "Quản 12.000 mã theo lô, hạn và vùng giá; hàng hủy vì hết hạn giảm 52%.",
      en: "Runs 12,000 items by lot, date and price zone; write-offs for expiry fall 52%.",
    },
    problem: {
      vi: "Cùng một mã có bảy lô, kho đưa lô mới trước. Khuyến mại tính tay, đại lý thắc mắc từng đơn.",
      en: "One item has seven lots and the store ships the newest first. Promotions are worked out by hand and dealers query every order.",
    },
    description: {
      vi: "Một sổ cho mua, kho, bán, công nợ. Lô sắp hết hạn tự lên danh sách trước 120 ngày kèm đề nghị điều chuyển.\n\nKhoảng giá cho 15 người, 3 kho. Triển khai 9 tuần, gồm 2 lần kiểm kê chung.\n\nKhông có sản xuất; bán lẻ tại quầy phải nối phần mềm khác.",
      en: "One book for buying, stock, sales and debts. Lots near their date are listed 120 days ahead with transfer proposals.\n\nThe range is for 15 people and 3 warehouses. Roll-out takes 9 weeks with 2 joint stock counts.\n\nNo manufacturing; counter sales need other software linked.",
    },
    figures: [
      { label: { vi: "Hàng hủy giảm", en: "Write-offs cut" }, value: { vi: "52%", en: "52%" } },
      {
        label: { vi: "Giao đúng lô", en: "Right lot shipped" },
        value: { vi: "99,1%", en: "99.1%" },
      },
      { label: { vi: "Triển khai", en: "Roll-out" }, value: { vi: "9 tuần", en: "9 weeks" } },
    ],
    scienceFields: ["1.2", "3.3"],
    industries: ["G45", "C21", "H49"],
    solutionCategories: ["erp", "warehouse_logistics"],
    trl: 8,
    trlEvidence: {
      vi: "24 nhà phân phối, 2 năm; sổ hủy trước và sau.",
      en: "24 distributors over 2 years; write-off books before and after.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X161/2024/QTG" }],
    standards: [
      {
        vi: "Thực hành tốt phân phối thuốc (GDP), phần truy lô",
        en: "Good distribution practice (GDP), lot tracing",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 60000000, maxVnd: 95000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Tư vấn viên cố định; trực cuối tháng đến 22:00.",
      en: "A fixed consultant; month-end help until 22:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP Dược liệu Cối Đá", en: "Coi Da Herbal Medicine JSC" },
        monthsAgo: 11,
        result: {
          vi: "Hàng hủy từ 310 còn 140 triệu ₫ một năm.",
          en: "Write-offs from 310 to 140 million ₫ a year.",
        },
      },
      {
        site: {
          vi: "Nhà phân phối Bánh kẹo Hàng Quạt Mới",
          en: "Hang Quat Moi Confectionery Distributor",
        },
        monthsAgo: 6,
        result: {
          vi: "Thắc mắc khuyến mại từ 64 còn 9 mỗi tháng.",
          en: "Promotion queries from 64 to 9 a month.",
        },
      },
    ],
    keywords: ["ERP", "phân phối", "lô", "hạn dùng", "dược", "distribution", "expiry"],
    wardCode: "00454",
    annex: null,
    state: "published",
  },
];
