import type { SeedListing } from "../types.ts";

export const luaSom: SeedListing[] = [
  {
    key: "truy-xuat-rau-hop-tac-xa",
    externalId: "GP-0001",
    organisation: "lua-som",
    kind: "solution",
    title: {
      vi: "Truy xuất nguồn gốc cho hợp tác xã rau, ghi bằng điện thoại",
      en: "Traceability for vegetable cooperatives, recorded by phone",
    },
    summary: {
      vi: "Xã viên ghi mỗi việc đồng trong 20 giây; mã trên túi rau tìm về đúng luống trong 5 giây.",
      en: "Members log each field task in 20 seconds; the code on the bag leads back to the right bed in 5 seconds.",
    },
    problem: {
      vi: "Nhật ký VietGAP chép tay gom về cuối tháng, thiếu ngày phun và tên thuốc. Bếp ăn và siêu thị trả lại cả xe vì một lô không có giấy.",
      en: "Handwritten VietGAP logs are collected at month end with spray dates and product names missing. Canteens and supermarkets send back a whole truck because one lot has no paper.",
    },
    description: {
      vi: "Xã viên chạm vào hình việc đã làm (gieo, bón, phun, hái), nói tên luống; máy ghi giờ, vị trí và ảnh nhãn thuốc. Không có sóng vẫn ghi, về nhà tự gửi. Cán bộ kỹ thuật duyệt mỗi tối trên một trang.\n\nChưa hết thời gian cách ly thì không in được mã lô. Đây là chốt chặn duy nhất không tắt được, kể cả với chủ nhiệm.\n\nGiá gồm 60 xã viên, 20.000 mã mỗi tháng và một buổi tập huấn tại ruộng. Máy in tem 2,9 triệu ₫ mua riêng. Ứng dụng không thay được mẫu kiểm nghiệm dư lượng.",
      en: "Members tap a picture of the task done (sow, feed, spray, harvest) and say the bed's name; the phone adds time, place and a photo of the pesticide label. It works without signal and sends later. The technician approves everything each evening on one page.\n\nA lot code cannot be printed before the pre-harvest interval has passed. This is the one lock nobody can switch off, not even the chair.\n\nThe price covers 60 members, 20,000 codes a month and one training session in the field. The label printer, 2.9 million ₫, is bought separately. The app does not replace residue tests.",
    },
    figures: [
      {
        label: { vi: "Thời gian ghi một việc", en: "Time to log a task" },
        value: { vi: "20 giây", en: "20 s" },
      },
      {
        label: { vi: "Lô đủ nhật ký", en: "Lots with a full log" },
        value: { vi: "98,4%", en: "98.4%" },
      },
      {
        label: { vi: "Xã viên đang ghi", en: "Members logging" },
        value: { vi: "1.870", en: "1,870" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["A01", "C10"],
    solutionCategories: ["traceability", "smart_agriculture"],
    trl: 9,
    trlEvidence: {
      vi: "Dùng thật tại 31 hợp tác xã qua 4 vụ; đoàn kiểm tra của chi cục lấy 60 lô ngẫu nhiên, 59 lô về đúng luống.",
      en: "In real use at 31 cooperatives over 4 seasons; inspectors drew 60 lots at random and 59 led to the right bed.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X418/2023/QTG" }],
    standards: [
      {
        vi: "TCVN 12850:2019, yêu cầu chung về truy xuất nguồn gốc",
        en: "TCVN 12850:2019, general requirements for traceability",
      },
      {
        vi: "Mẫu nhật ký theo TCVN 11892-1:2017 (VietGAP trồng trọt)",
        en: "Log forms follow TCVN 11892-1:2017 (VietGAP for crops)",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 1200000, maxVnd: 1200000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Gọi điện 6:00–20:00 cả Chủ nhật; cán bộ đến ruộng trong 2 ngày nếu gọi không xong.",
      en: "Telephone 6:00–20:00, Sundays included; a technician in the field within 2 days when a call is not enough.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Rau Luống Mới", en: "Luong Moi Vegetable Cooperative" },
        monthsAgo: 26,
        result: {
          vi: "Xe bị trả giảm từ 9 còn 1 trong một năm; bán thêm cho 3 bếp ăn trường học.",
          en: "Returned trucks fell from 9 to 1 in a year; 3 more school canteens supplied.",
        },
      },
      {
        site: {
          vi: "Hợp tác xã Rau an toàn Đồng Trũng",
          en: "Dong Trung Safe Vegetable Cooperative",
        },
        monthsAgo: 15,
        result: {
          vi: "Giờ làm hồ sơ mỗi tháng từ 38 xuống 6.",
          en: "Hours of paperwork a month fell from 38 to 6.",
        },
      },
      {
        site: { vi: "Hợp tác xã Rau gia vị Gốc Gạo", en: "Goc Gao Herb Cooperative" },
        monthsAgo: 7,
        result: {
          vi: "42 trên 47 xã viên tự ghi sau 3 tuần, người lớn tuổi nhất 71.",
          en: "42 of 47 members logged on their own after 3 weeks, the oldest aged 71.",
        },
      },
    ],
    keywords: [
      "truy xuất",
      "rau an toàn",
      "VietGAP",
      "nhật ký đồng ruộng",
      "hợp tác xã",
      "QR",
      "traceability",
      "vegetables",
    ],
    wardCode: "00166",
    annex: null,
    state: "published",
  },
  {
    key: "so-hop-tac-xa",
    externalId: "GP-0002",
    organisation: "lua-som",
    kind: "solution",
    title: {
      vi: "Sổ hợp tác xã: vốn góp, vật tư, công nợ của từng xã viên",
      en: "Cooperative ledger: shares, supplies and debts of each member",
    },
    summary: {
      vi: "Chốt sổ vụ trong 2 ngày thay vì 3 tuần; xã viên xem phần của mình trên điện thoại.",
      en: "Closes the season's books in 2 days instead of 3 weeks; members see their own page by phone.",
    },
    problem: {
      vi: "Phân, giống ứng trước ghi ở ba cuốn sổ khác nhau, đến vụ mới cộng. Cãi nhau vì nhớ, không vì số.",
      en: "Fertiliser and seed given on credit sit in three notebooks and are added up only at harvest. Quarrels come from memory, not from figures.",
    },
    description: {
      vi: "Một màn hình cho thủ kho, một cho kế toán, một cho xã viên. Mỗi lần giao phân, xã viên nhận tin nhắn và bấm xác nhận; đến lúc thu sản phẩm, nợ tự trừ theo tỉ lệ đại hội đã duyệt.\n\nBáo cáo theo chế độ kế toán hợp tác xã hiện hành, xuất được tệp bảng tính. Giá năm cho tối đa 200 xã viên; trên đó thêm 30.000 ₫ mỗi người.\n\nChưa làm tín dụng nội bộ có lãi kép và chưa nối ngân hàng: sao kê phải tải lên bằng tay.",
      en: "One screen for the storekeeper, one for the accountant, one for the member. Each handover of fertiliser sends a message for the member to confirm; when the crop is collected, debt is deducted at the rate the assembly approved.\n\nReports follow the accounting rules now in force for cooperatives and export to a spreadsheet. The yearly price covers up to 200 members; beyond that, 30,000 ₫ a person.\n\nIt does not yet handle compound-interest internal credit or connect to banks: statements are uploaded by hand.",
    },
    figures: [
      {
        label: { vi: "Thời gian chốt vụ", en: "Season closing" },
        value: { vi: "2 ngày", en: "2 days" },
      },
      {
        label: { vi: "Số hợp tác xã đang dùng", en: "Cooperatives using it" },
        value: { vi: "17", en: "17" },
      },
      {
        label: { vi: "Chênh lệch kiểm kê kho", en: "Stock count difference" },
        value: { vi: "0,6%", en: "0.6%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["A01", "K64"],
    solutionCategories: ["accounting_einvoice", "smart_agriculture"],
    trl: 8,
    trlEvidence: {
      vi: "Vận hành tại 17 hợp tác xã từ 2024; kiểm toán viên độc lập đối chiếu sổ của 3 nơi, không lệch.",
      en: "In operation at 17 cooperatives since 2024; an independent auditor checked the books of 3 and found no difference.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X533/2024/QTG" }],
    standards: [
      {
        vi: "Luật Hợp tác xã 17/2023/QH15, phần tài sản và phân phối thu nhập",
        en: "Law on Cooperatives 17/2023/QH15, on assets and distribution of income",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 9600000, maxVnd: 9600000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Chuyển số dư đầu kỳ miễn phí; kế toán hỗ trợ qua điện thoại giờ hành chính.",
      en: "Opening balances moved in free of charge; an accountant answers the phone in office hours.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Nhãn muộn Ven Đáy", en: "Ven Day Late Longan Cooperative" },
        monthsAgo: 11,
        result: {
          vi: "Nợ vật tư khó đòi giảm từ 84 còn 19 triệu ₫ sau một vụ.",
          en: "Overdue supply debt fell from 84 to 19 million ₫ in one season.",
        },
      },
      {
        site: { vi: "Hợp tác xã Lúa nếp Cồn Ngang", en: "Con Ngang Sticky Rice Cooperative" },
        monthsAgo: 5,
        result: {
          vi: "Chốt vụ trong 41 giờ với 163 xã viên.",
          en: "Season closed in 41 hours for 163 members.",
        },
      },
    ],
    keywords: [
      "hợp tác xã",
      "kế toán",
      "vốn góp",
      "công nợ vật tư",
      "xã viên",
      "cooperative accounting",
    ],
    wardCode: "00166",
    annex: null,
    state: "published",
  },
  {
    key: "thu-mua-nong-san",
    externalId: "GP-0003",
    organisation: "lua-som",
    kind: "solution",
    title: {
      vi: "Điểm thu mua nông sản: cân, phân loại, trả tiền trong một lần chạm",
      en: "Farm produce buying station: weigh, grade and pay in one pass",
    },
    summary: {
      vi: "Một điểm cân phục vụ 90 hộ mỗi buổi sáng; tiền về tài khoản hộ bán sau 4 phút.",
      en: "One scale serves 90 farms a morning; the money reaches the seller's account in 4 minutes.",
    },
    problem: {
      vi: "Mùa vải, nhãn, xe xếp hàng từ 4 giờ sáng, cân ghi giấy, tiền trả sau cả tuần. Doanh nghiệp chế biến không biết hôm nay có bao nhiêu hàng loại một.",
      en: "In longan season lorries queue from 4 a.m., weights go on paper and payment takes a week. The processor does not know how much grade-one fruit came in today.",
    },
    description: {
      vi: "Cân điện tử nối thẳng máy tính bảng. Nhân viên chọn hộ, chọn loại, máy in phiếu có mã; lệnh chi gom sẵn để kế toán duyệt theo lô 10 phút một lần.\n\nNhà máy thấy khối lượng từng loại theo giờ để xếp ca. Mỗi lô giữ tên hộ bán cho việc truy xuất.\n\nCần cân có cổng dữ liệu và ngân hàng có kênh chi theo tệp. Phân loại vẫn do mắt người; phần mềm chỉ giữ lại bằng chứng ảnh.",
      en: "The scale feeds a tablet. Staff pick the farm and the grade, a coded slip is printed, and payments are batched for the accountant to approve every 10 minutes.\n\nThe plant sees tonnage by grade each hour and plans its shifts. Each lot keeps the farm's name for tracing.\n\nIt needs a scale with a data port and a bank with file payments. Grading is still done by eye; the software only keeps photo evidence.",
    },
    figures: [
      { label: { vi: "Hộ mỗi buổi sáng", en: "Farms a morning" }, value: { vi: "90", en: "90" } },
      {
        label: { vi: "Tiền về tài khoản", en: "Money in account" },
        value: { vi: "4 phút", en: "4 min" },
      },
      {
        label: { vi: "Sai số cân đã kiểm", en: "Verified scale error" },
        value: { vi: "0,2%", en: "0.2%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["A01", "C10", "G45"],
    solutionCategories: ["erp", "rpa_integration"],
    trl: 8,
    trlEvidence: {
      vi: "Chạy 2 mùa nhãn tại 5 điểm cân, tổng 2.310 tấn, đối chiếu sao kê ngân hàng.",
      en: "Two longan seasons at 5 stations, 2,310 tonnes in all, checked against bank statements.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 2500000, maxVnd: 6000000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Người của Lúa Sớm có mặt ở điểm cân 5 ngày đầu mùa.",
      en: "Lua Som staff stay at the station for the first 5 days of the season.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty TNHH Nông sản Bãi Giữa", en: "Bai Giua Farm Produce Co., Ltd." },
        monthsAgo: 15,
        result: {
          vi: "3 điểm cân, 1.240 tấn; khiếu nại về cân giảm từ 57 còn 4 một mùa.",
          en: "3 stations, 1,240 tonnes; weighing complaints fell from 57 to 4 a season.",
        },
      },
      {
        site: { vi: "Xưởng sấy Quả Khô Làng Thượng", en: "Lang Thuong Dried Fruit Workshop" },
        monthsAgo: 4,
        result: {
          vi: "Thời gian chờ của xe từ 95 xuống 28 phút.",
          en: "Lorry waiting time fell from 95 to 28 minutes.",
        },
      },
    ],
    keywords: [
      "thu mua",
      "cân điện tử",
      "nông sản",
      "chi trả",
      "phân loại",
      "buying station",
      "farm payments",
    ],
    wardCode: "00166",
    annex: null,
    state: "published",
  },
];
