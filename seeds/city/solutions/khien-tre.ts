import type { SeedListing } from "../types.ts";

export const khienTre: SeedListing[] = [
  {
    key: "truc-an-ninh-doanh-nghiep-nho",
    externalId: "GP-0029",
    organisation: "khien-tre",
    kind: "solution",
    title: {
      vi: "Trực an ninh mạng 24 giờ cho doanh nghiệp dưới 50 máy",
      en: "Round-the-clock security watch for firms under 50 computers",
    },
    summary: {
      vi: "Người trực gọi bạn trong 15 phút khi có dấu hiệu xâm nhập; 50 máy, 3,2 triệu ₫ mỗi tháng.",
      en: "An analyst phones within 15 minutes of a sign of intrusion; 50 computers, 3.2 million ₫ a month.",
    },
    problem: {
      vi: "Doanh nghiệp nhỏ bị mất tài khoản thư, kẻ gian đổi số tài khoản trong hóa đơn, ba tuần sau mới biết. Thuê một kỹ sư an ninh mất 30 triệu ₫ mỗi tháng.",
      en: "A small firm loses a mailbox, a thief changes the bank number on invoices, and three weeks pass before anyone knows. A security engineer costs 30 million ₫ a month.",
    },
    description: {
      vi: "Cài phần mềm giám sát trên máy và nối nhật ký thư, tường lửa. Máy lọc 99,9% sự kiện, người trực xem phần còn lại; được bạn cho phép trước thì khóa máy ngay.\n\nBáo cáo tháng một trang: đã chặn gì, ba việc nên làm, mất bao lâu.\n\nKhông gồm khôi phục dữ liệu và điều tra trước tòa. Máy chạy hệ điều hành hết hỗ trợ chỉ được canh, không được cam kết thời gian.",
      en: "An agent goes on each computer and mail and firewall logs are connected. Machines filter 99.9% of events and analysts read the rest; with your prior consent they isolate a computer at once.\n\nA one-page monthly report: what was stopped, three things to do, how long each takes.\n\nData recovery and court-grade forensics are excluded. Computers with unsupported operating systems are watched without a time promise.",
    },
    figures: [
      { label: { vi: "Gọi báo trong", en: "Call within" }, value: { vi: "15 phút", en: "15 min" } },
      {
        label: { vi: "Báo nhầm mỗi tháng", en: "False calls a month" },
        value: { vi: "0,6", en: "0.6" },
      },
      {
        label: { vi: "Máy đang canh", en: "Computers watched" },
        value: { vi: "7.450", en: "7,450" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["M69", "K64", "G45", "J58"],
    solutionCategories: ["cybersecurity"],
    trl: 9,
    trlEvidence: {
      vi: "218 doanh nghiệp; kiểm thử đột nhập độc lập 2 lần mỗi năm, phát hiện 31 trên 34 bước.",
      en: "218 firms; independent penetration tests twice a year, 31 of 34 steps detected.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X233/2023/QTG" }],
    standards: [{ vi: "ISO/IEC 27001:2022", en: "ISO/IEC 27001:2022" }],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 3200000, maxVnd: 3200000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Đường dây sự cố 24 giờ bằng tiếng Việt và tiếng Anh.",
      en: "24-hour incident line in Vietnamese and English.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Công ty TNHH Xuất khẩu Hạt Dẻ", en: "Hat De Exports Co., Ltd." },
        monthsAgo: 14,
        result: {
          vi: "Chặn một vụ đổi số tài khoản, lô hàng 1,9 tỷ ₫.",
          en: "One bank-number swap stopped on a 1.9 billion ₫ shipment.",
        },
      },
      {
        site: { vi: "Quỹ Tín dụng nhân dân Hũ Gạo", en: "Hu Gao People's Credit Fund" },
        monthsAgo: 9,
        result: {
          vi: "Tài khoản không dùng giảm từ 61 còn 0.",
          en: "Unused accounts cut from 61 to 0.",
        },
      },
    ],
    keywords: [
      "an ninh mạng",
      "giám sát",
      "SOC",
      "xâm nhập",
      "doanh nghiệp nhỏ",
      "security monitoring",
    ],
    wardCode: "00622",
    annex: null,
    state: "published",
  },
  {
    key: "ho-so-cap-do-an-toan",
    externalId: "GP-0030",
    organisation: "khien-tre",
    kind: "solution",
    title: {
      vi: "Lập hồ sơ cấp độ an toàn thông tin, cấp 1 đến 3",
      en: "Information-security level dossiers, levels 1 to 3",
    },
    summary: {
      vi: "Từ khảo sát đến hồ sơ trình duyệt trong 35 ngày; 51 trên 54 hồ sơ qua ở lần trình đầu.",
      en: "From survey to submission in 35 days; 51 of 54 dossiers approved at first hearing.",
    },
    problem: {
      vi: "Trường, bệnh viện, phường phải có hồ sơ cấp độ nhưng không ai biết viết. Bản chép của nơi khác bị trả vì sơ đồ mạng không giống thật.",
      en: "Schools, hospitals and wards must hold a level dossier and nobody knows how to write it. A copy from elsewhere is returned because its network diagram is not theirs.",
    },
    description: {
      vi: "Khảo sát 3 ngày tại chỗ, vẽ sơ đồ mạng thật, quét lỗ hổng, liệt kê khoảng cách so với TCVN 11930:2017. Viết hồ sơ cùng người phụ trách của bạn, không viết thay.\n\nKèm kế hoạch khắc phục xếp theo tiền: việc 0 đồng, việc dưới 20 triệu ₫, việc cần dự án.\n\nKhông bán thiết bị kèm. Cấp 4 và 5 không nhận.",
      en: "Three days on site to draw the real network, scan for holes and list gaps against TCVN 11930:2017. The dossier is written with your officer, not for them.\n\nIt comes with a plan sorted by money: free, under 20 million ₫, and needing a project.\n\nNo equipment is sold alongside. Levels 4 and 5 are not taken.",
    },
    figures: [
      { label: { vi: "Thời gian", en: "Time" }, value: { vi: "35 ngày", en: "35 days" } },
      {
        label: { vi: "Qua lần trình đầu", en: "Approved first time" },
        value: { vi: "51/54", en: "51/54" },
      },
      { label: { vi: "Đơn vị đã làm", en: "Organisations served" }, value: { vi: "54", en: "54" } },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "Q86", "P85"],
    solutionCategories: ["cybersecurity"],
    trl: null,
    trlEvidence: null,
    ip: [],
    standards: [
      {
        vi: "Nghị định 85/2016/NĐ-CP và văn bản hướng dẫn đang hiệu lực",
        en: "Decree 85/2016/ND-CP and guidance in force",
      },
      { vi: "TCVN 11930:2017", en: "TCVN 11930:2017" },
    ],
    transferForms: ["technical_service"],
    price: { mode: "indicative", minVnd: 45000000, maxVnd: 95000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cùng giải trình trước hội đồng; sửa hồ sơ không tính thêm tiền trong 6 tháng.",
      en: "Attends the hearing with you; revisions free for 6 months.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: { vi: "Bệnh viện Đa khoa khu vực Gò Mây", en: "Go May Area General Hospital" },
        monthsAgo: 12,
        result: {
          vi: "Cấp 3 được duyệt sau 41 ngày; đóng 23 cổng mạng thừa.",
          en: "Level 3 approved after 41 days; 23 needless ports closed.",
        },
      },
      {
        site: { vi: "Cụm trường công lập Bãi Giữa", en: "Bai Giua Public School Cluster" },
        monthsAgo: 5,
        result: {
          vi: "14 trường dùng chung một hồ sơ mẫu, 19 ngày.",
          en: "14 schools on one common dossier, 19 days.",
        },
      },
    ],
    keywords: ["cấp độ an toàn", "hồ sơ", "an toàn thông tin", "security level", "compliance"],
    wardCode: "00622",
    annex: null,
    state: "published",
  },
  {
    key: "dien-tap-lua-dao",
    externalId: "GP-0031",
    organisation: "khien-tre",
    kind: "solution",
    title: {
      vi: "Diễn tập nhận ra thư và cuộc gọi lừa đảo",
      en: "Drills for spotting fraudulent mail and calls",
    },
    summary: {
      vi: "Tám lần diễn tập mỗi năm; tỉ lệ bấm vào bẫy từ 31% còn 6%; gói 20 người 4,8 triệu ₫.",
      en: "Eight drills a year; people who fall for it drop from 31% to 6%; a 20-person plan is 4.8 million ₫.",
    },
    problem: {
      vi: "Buổi tập huấn một năm một lần nghe xong quên. Kẻ gian gọi đúng tên kế toán trưởng và đòi chuyển tiền trước 17 giờ.",
      en: "A yearly lecture is soon forgotten. The thief calls the chief accountant by name and wants money before 5 p.m.",
    },
    description: {
      vi: "Tình huống tiếng Việt cập nhật theo thủ đoạn trong tháng: giả thuế, giả giao hàng, giả giọng sếp. Ai mắc thì xem bài 90 giây ngay lúc đó.\n\nKết quả theo phòng ban, không nêu tên; đây là điều kiện của Khiên Tre. Giá niêm yết là gói 20 người, mỗi người thêm 240.000 ₫.\n\nDiễn tập giọng giả chỉ làm khi lãnh đạo cho phép bằng văn bản.",
      en: "Vietnamese scenarios follow the month's tricks: fake tax office, fake delivery, cloned boss's voice. Whoever is caught sees a 90-second lesson on the spot.\n\nResults are by department and never by name; Khien Tre insists on it. The listed price covers 20 people, 240,000 ₫ for each one more.\n\nCloned-voice drills only with the director's written consent.",
    },
    figures: [
      {
        label: { vi: "Mắc bẫy sau một năm", en: "Caught after a year" },
        value: { vi: "31% còn 6%", en: "31% to 6%" },
      },
      { label: { vi: "Lần diễn tập mỗi năm", en: "Drills a year" }, value: { vi: "8", en: "8" } },
      {
        label: { vi: "Người đã tham gia", en: "People trained" },
        value: { vi: "12.600", en: "12,600" },
      },
    ],
    scienceFields: ["1.2", "5.0"],
    industries: ["K64", "M69", "P85"],
    solutionCategories: ["cybersecurity", "edtech"],
    trl: 8,
    trlEvidence: {
      vi: "12.600 người tại 96 đơn vị; so ba lần đầu với ba lần cuối.",
      en: "12,600 people in 96 organisations; first three drills compared with the last three.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X560/2024/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 4800000, maxVnd: 4800000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Một điều phối viên, báo cáo trong 3 ngày sau mỗi lần.",
      en: "One coordinator, report 3 days after each drill.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Quỹ Tín dụng nhân dân Hũ Gạo", en: "Hu Gao People's Credit Fund" },
        monthsAgo: 15,
        result: {
          vi: "Mắc bẫy từ 38% còn 4%; 17 người báo một vụ thật.",
          en: "Caught down from 38% to 4%; 17 people reported a real case.",
        },
      },
      {
        site: { vi: "Công ty TNHH Tư vấn thuế Cán Cân", en: "Can Can Tax Advisers Co., Ltd." },
        monthsAgo: 7,
        result: {
          vi: "Thời gian báo thư lạ từ 5 giờ còn 12 phút.",
          en: "Time to report odd mail from 5 hours to 12 minutes.",
        },
      },
    ],
    keywords: ["lừa đảo", "diễn tập", "thư giả mạo", "nhận thức", "phishing drill", "awareness"],
    wardCode: "00622",
    annex: null,
    state: "published",
  },
  {
    key: "ngan-mang-xuong",
    externalId: "GP-0032",
    organisation: "khien-tre",
    kind: "solution",
    title: {
      vi: "Ngăn mạng xưởng với văn phòng, không dừng máy",
      en: "Splitting the shop network from the office without stopping machines",
    },
    summary: {
      vi: "Tách máy điều khiển khỏi mạng văn phòng trong 2 ca, dừng chuyền dưới 20 phút.",
      en: "Separates controllers from the office network in 2 shifts, with under 20 minutes of line stop.",
    },
    problem: {
      vi: "Máy CNC và tủ PLC nằm chung mạng với máy kế toán. Một tệp đính kèm mở ở văn phòng làm dừng cả dây chuyền.",
      en: "CNC machines and PLC cabinets share a network with the accounts desk. One attachment opened in the office stops the line.",
    },
    description: {
      vi: "Nghe mạng 5 ngày để lập danh mục thiết bị và đường nói chuyện thật, sau đó đặt cổng chặn giữa xưởng và văn phòng. Luật chạy ở chế độ chỉ ghi trong 7 ngày trước khi chặn.\n\nCó đường vào từ xa một chiều cho hãng bảo trì, mở theo giờ, ghi hình phiên.\n\nKhông vá được PLC cũ; cổng chỉ bọc quanh chúng. Xưởng trên 200 thiết bị tính giá riêng.",
      en: "Five days of listening list the devices and the real conversations, then a gateway goes between shop and office. Rules run in log-only mode for 7 days before blocking.\n\nMaintenance firms get timed remote access with recorded sessions.\n\nOld PLCs cannot be patched, only wrapped. Shops with more than 200 devices are priced separately.",
    },
    figures: [
      {
        label: { vi: "Dừng chuyền", en: "Line stop" },
        value: { vi: "dưới 20 phút", en: "under 20 min" },
      },
      { label: { vi: "Xưởng đã làm", en: "Shops done" }, value: { vi: "21", en: "21" } },
      {
        label: { vi: "Thiết bị lạ tìm thấy, trung vị", en: "Unknown devices, median" },
        value: { vi: "9", en: "9" },
      },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["C24", "C26", "C20"],
    solutionCategories: ["cybersecurity", "mes_scada"],
    trl: 8,
    trlEvidence: {
      vi: "21 xưởng; thử xâm nhập từ mạng văn phòng ở 8 xưởng, không tới được PLC nào.",
      en: "21 shops; attack tests from the office side at 8, no PLC reached.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X561/2024/QTG" },
      { type: "utility_solution", status: "filed", number: "2-2025-00X18" },
    ],
    standards: [
      { vi: "IEC 62443-3-3, vùng và đường dẫn", en: "IEC 62443-3-3, zones and conduits" },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "floor", minVnd: 58000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đổi cổng hỏng trong 8 giờ; rà luật mỗi quý.",
      en: "Gateway swapped within 8 hours; rules reviewed quarterly.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Xưởng Khuôn mẫu Thước Cặp", en: "Thuoc Cap Mould Shop" },
        monthsAgo: 11,
        result: {
          vi: "Tìm thấy 14 thiết bị không ai biết; dừng 12 phút.",
          en: "14 unknown devices found; 12 minutes of stop.",
        },
      },
      {
        site: { vi: "Công ty CP Lắp ráp điện tử Đom Đóm", en: "Dom Dom Electronics Assembly JSC" },
        monthsAgo: 6,
        result: {
          vi: "Mã độc ở văn phòng không lan sang 36 máy gắn linh kiện.",
          en: "Malware in the office did not reach 36 placement machines.",
        },
      },
    ],
    keywords: [
      "mạng công nghiệp",
      "PLC",
      "CNC",
      "OT",
      "an ninh",
      "segmentation",
      "industrial network",
    ],
    wardCode: "00622",
    annex: {
      vi: "Mẫu luật theo 40 loại thiết bị, báo cáo thử xâm nhập đã che tên xưởng.",
      en: "Rule templates for 40 device types and attack-test reports with shop names removed.",
    },
    state: "published",
  },
];
