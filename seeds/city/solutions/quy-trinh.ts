import type { SeedListing } from "../types.ts";

export const quyTrinh: SeedListing[] = [
  {
    key: "noi-don-hang-ke-toan",
    externalId: "GP-0063",
    organisation: "quy-trinh",
    kind: "solution",
    title: {
      vi: "Nối đơn hàng sàn bán với kế toán, kho và hóa đơn",
      en: "Linking marketplace orders to accounts, stock and invoices",
    },
    summary: {
      vi: "Đẩy 5.000 đơn mỗi tháng sang kế toán, kho, hóa đơn, không gõ lại; sai lệch dưới 0,1%.",
      en: "Moves 5,000 orders a month into accounts, stock and invoices untyped; under 0.1% mismatch.",
    },
    problem: {
      vi: "Bán trên ba sàn, hai người ngồi chép đơn sang phần mềm kế toán mỗi tối. Phí sàn, hàng trả không ai đối chiếu.",
      en: "Selling on three marketplaces, two people copy orders into accounts every night. Marketplace fees and returns go unchecked.",
    },
    description: {
      vi: "Chọn hai đầu cần nối trong 34 đầu có sẵn, ghép trường bằng kéo thả, chạy thử với 20 đơn thật. Đơn lỗi vào hàng chờ kèm lý do và nút làm lại.\n\nPhí và hàng trả đối chiếu với sao kê của sàn mỗi tuần.\n\nPhần mềm không có API thì phải dùng gói nhập tệp, chậm hơn 15 phút.",
      en: "Pick two ends out of 34 ready connectors, map fields by dragging, try 20 real orders. Failures queue with a reason and a retry button.\n\nFees and returns are checked against marketplace statements weekly.\n\nSoftware without an API needs the file plan, 15 minutes slower.",
    },
    figures: [
      { label: { vi: "Đầu nối sẵn", en: "Connectors" }, value: { vi: "34", en: "34" } },
      { label: { vi: "Sai lệch", en: "Mismatch" }, value: { vi: "0,07%", en: "0.07%" } },
      { label: { vi: "Đơn mỗi tháng", en: "Orders a month" }, value: { vi: "5.000", en: "5,000" } },
    ],
    scienceFields: ["1.2"],
    industries: ["G45", "J58", "C10"],
    solutionCategories: ["rpa_integration", "ecommerce", "accounting_einvoice"],
    trl: 9,
    trlEvidence: {
      vi: "340 cửa hàng, 21 triệu đơn.",
      en: "340 shops and 21 million orders.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X197/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 790000, maxVnd: 790000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Nối giúp đầu tiên trong 2 ngày; trực 8:00–22:00.",
      en: "First link set up for you in 2 days; help 8:00–22:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Cửa hàng Áo dài Ngõ Tơ", en: "Ngo To Ao Dai Shop" },
        monthsAgo: 13,
        result: {
          vi: "Hai người chuyển sang đóng gói; đòi lại 46 triệu ₫ phí tính sai.",
          en: "Two people moved to packing; 46 million ₫ of wrong fees recovered.",
        },
      },
      {
        site: { vi: "Công ty TNHH Nông sản Bãi Giữa", en: "Bai Giua Farm Produce Co., Ltd." },
        monthsAgo: 6,
        result: {
          vi: "Hóa đơn xuất cùng giờ với đơn, trước đây chậm 2 ngày.",
          en: "Invoices go out with the order, formerly 2 days late.",
        },
      },
    ],
    keywords: ["tích hợp", "đơn hàng", "kế toán", "thương mại điện tử", "integration", "API"],
    wardCode: "00175",
    annex: null,
    state: "published",
  },
  {
    key: "robot-doi-soat",
    externalId: "GP-0064",
    organisation: "quy-trinh",
    kind: "solution",
    title: {
      vi: "Robot phần mềm làm việc lặp cho tài chính, bảo hiểm, kế toán",
      en: "Software robots for repetitive work in finance, insurance and accounting",
    },
    summary: {
      vi: "Một robot làm thay 120 giờ gõ lặp mỗi tháng; lắp việc đầu tiên trong 3 tuần.",
      en: "One robot takes over 120 hours of repetitive typing a month; the first task is live in 3 weeks.",
    },
    problem: {
      vi: "Nhân viên mở bốn phần mềm để chuyển một hồ sơ bồi thường. Phần mềm cũ không có API và nhà làm ra đã đóng cửa.",
      en: "Staff open four programs to move one insurance claim. The old software has no API and its maker has closed.",
    },
    description: {
      vi: "Ngồi cùng người làm 3 ngày, đo từng bước, chỉ nhận việc lặp trên 40 giờ mỗi tháng. Robot chạy trên máy của bạn, mỗi bước có ảnh màn hình che số định danh.\n\nGặp màn hình lạ thì dừng và gọi người, không đoán. Bên mua sở hữu kịch bản.\n\nĐổi giao diện phần mềm gốc là phải sửa; giá năm gồm 6 lần sửa mỗi robot.",
      en: "Three days beside the person doing the work, timing each step; only tasks over 40 hours a month are taken. Robots run on your machines and each step leaves a screenshot with identifiers masked.\n\nOn an unknown screen it stops and calls a person; it never guesses. The buyer owns the scripts.\n\nA changed source screen means repair; the yearly price covers 6 repairs per robot.",
    },
    figures: [
      {
        label: { vi: "Giờ thay mỗi tháng", en: "Hours taken over" },
        value: { vi: "120", en: "120" },
      },
      {
        label: { vi: "Lần dừng gọi người", en: "Stops for a person" },
        value: { vi: "2,3%", en: "2.3%" },
      },
      { label: { vi: "Việc đã lắp", en: "Tasks installed" }, value: { vi: "88", en: "88" } },
    ],
    scienceFields: ["1.2"],
    industries: ["K64", "M69", "L68"],
    solutionCategories: ["rpa_integration", "ai_data"],
    trl: 8,
    trlEvidence: {
      vi: "88 việc ở 31 đơn vị; đo giờ trước và sau 8 tuần.",
      en: "88 tasks at 31 organisations; hours measured 8 weeks before and after.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X198/2024/QTG" }],
    standards: [],
    transferForms: ["technical_service", "subscription"],
    price: { mode: "indicative", minVnd: 65000000, maxVnd: 150000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Sửa khẩn trong 8 giờ làm việc.",
      en: "Urgent repair in 8 working hours.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Quỹ Tín dụng nhân dân Hũ Gạo", en: "Hu Gao People's Credit Fund" },
        monthsAgo: 9,
        result: {
          vi: "Đối soát cuối ngày từ 3 giờ còn 25 phút.",
          en: "Day-end reconciliation from 3 hours to 25 minutes.",
        },
      },
      {
        site: { vi: "Đại lý Bảo hiểm Mái Hiên", en: "Mai Hien Insurance Agency" },
        monthsAgo: 5,
        result: {
          vi: "Hồ sơ bồi thường 9 ngày còn 4 ngày.",
          en: "Claims from 9 days to 4.",
        },
      },
    ],
    keywords: ["RPA", "tự động hóa", "đối soát", "bảo hiểm", "robot", "process automation"],
    wardCode: "00175",
    annex: {
      vi: "Danh mục 88 việc kèm giờ đo, kịch bản mẫu, điều khoản sở hữu kịch bản.",
      en: "List of 88 tasks with timings, sample scripts, script-ownership terms.",
    },
    state: "published",
  },
  {
    key: "lien-thong-du-lieu-phuong",
    externalId: "GP-0065",
    organisation: "quy-trinh",
    kind: "solution",
    title: {
      vi: "Lớp liên thông dữ liệu giữa phường, trường và trạm y tế",
      en: "A data-sharing layer between ward, schools and health post",
    },
    summary: {
      vi: "Nối 7 nguồn dữ liệu cấp phường; giấy xác nhận cư trú cho trẻ vào lớp 1 cấp trong 1 giờ.",
      en: "Links 7 ward data sources; proof of residence for first-graders issued within 1 hour.",
    },
    problem: {
      vi: "Cùng một đứa trẻ khai ở bốn nơi bốn kiểu. Phụ huynh cầm giấy chạy vòng giữa ba cơ quan cách nhau 500 mét.",
      en: "One child is recorded four ways in four places. Parents carry papers round three offices 500 metres apart.",
    },
    description: {
      vi: "Mỗi nguồn giữ nguyên chỗ; lớp giữa chỉ chuyển câu hỏi và câu trả lời theo mục đích đã đăng ký, lưu vết 5 năm. Người dân xem ai đã hỏi dữ liệu của mình.\n\nMới thử ở một cụm phường; chưa nối dữ liệu đất đai.",
      en: "Each source stays where it is; the layer passes questions and answers for registered purposes, logged for 5 years. Residents see who asked about them.\n\nTried in one cluster of wards; land data not yet linked.",
    },
    figures: [
      { label: { vi: "Nguồn đã nối", en: "Sources linked" }, value: { vi: "7", en: "7" } },
      {
        label: { vi: "Cấp giấy xác nhận", en: "Certificate issued" },
        value: { vi: "1 giờ", en: "1 h" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "Q86", "P85"],
    solutionCategories: ["rpa_integration", "e_office"],
    trl: 7,
    trlEvidence: {
      vi: "Thử nghiệm 5 tháng tại một cụm phường, 2.900 lượt hỏi.",
      en: "5-month trial in one cluster, 2,900 queries.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [
      {
        vi: "Khung kiến trúc số cấp xã đang có hiệu lực",
        en: "Commune-level digital architecture framework in force",
      },
    ],
    transferForms: ["technical_service"],
    price: { mode: "indicative", minVnd: 180000000, maxVnd: 420000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Kỹ sư tại chỗ 8 tuần đầu.",
      en: "Engineers on site for the first 8 weeks.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Bộ phận Một cửa số, cụm phường phía Nam",
          en: "Digital One-Stop Office, Southern Wards",
        },
        monthsAgo: 5,
        result: {
          vi: "Giấy tờ phụ huynh phải nộp từ 5 còn 2.",
          en: "Papers asked of parents cut from 5 to 2.",
        },
      },
    ],
    keywords: ["liên thông dữ liệu", "phường", "trục tích hợp", "data sharing", "interoperability"],
    wardCode: "00175",
    annex: null,
    state: "in_review",
  },
];
