import type { SeedListing } from "../types.ts";

export const matNgoc: SeedListing[] = [
  {
    key: "camera-loi-vai",
    externalId: "GP-0018",
    organisation: "mat-ngoc",
    kind: "solution",
    title: {
      vi: "Camera nhận dạng lỗi vải trên máy kiểm và máy trải",
      en: "Camera detection of fabric defects on inspection and spreading machines",
    },
    summary: {
      vi: "Bắt 27 loại lỗi vải ở tốc độ 40 m/phút; lỗi lọt xuống chuyền may từ 2,9% còn 0,8%.",
      en: "Catches 27 defect types at 40 m a minute; faults reaching the sewing line fall from 2.9% to 0.8%.",
    },
    problem: {
      vi: "Mắt người kiểm vải mỏi sau 25 phút, mỗi ca bỏ sót một phần tư lỗi. Lỗi phát hiện khi đã may thì mất cả công lẫn vải.",
      en: "Inspectors' eyes tire after 25 minutes and a shift misses a quarter of the faults. Found after sewing, a fault costs labour and cloth.",
    },
    description: {
      vi: "Thanh 4 camera dòng quét và đèn kẹp lên máy sẵn có, hộp tính đặt tại xưởng, không gửi ảnh ra ngoài. Lỗi được đánh dấu lên bản đồ cuộn vải để thợ trải né hoặc cắt bỏ.\n\nVải mới cần 30–60 phút học từ 20 mét vải tốt. Báo nhầm trung vị 1,1 lần mỗi 100 m; người kiểm bấm “không phải lỗi” thì máy nhớ.\n\nChưa làm tốt với nhung, ren và vải in hoa văn lặp trên 60 cm. Lệch màu giữa hai cuộn phải đo bằng máy đo màu riêng.",
      en: "A bar of 4 line-scan cameras and lights clamps onto the machine you have, with a computing box on site; no image leaves the factory. Faults are marked on a roll map so spreaders can skip or cut them.\n\nA new fabric needs 30–60 minutes' learning from 20 metres of good cloth. Median false alarms are 1.1 per 100 m; when an inspector says “not a fault” it remembers.\n\nNot yet good with velvet, lace and prints repeating beyond 60 cm. Shade difference between rolls needs a separate colour meter.",
    },
    figures: [
      {
        label: { vi: "Lỗi lọt xuống chuyền", en: "Faults reaching the line" },
        value: { vi: "2,9% còn 0,8%", en: "2.9% to 0.8%" },
      },
      { label: { vi: "Tốc độ", en: "Speed" }, value: { vi: "40 m/phút", en: "40 m/min" } },
      {
        label: { vi: "Báo nhầm mỗi 100 m", en: "False alarms per 100 m" },
        value: { vi: "1,1", en: "1.1" },
      },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["C13"],
    solutionCategories: ["computer_vision", "ai_data", "mes_scada"],
    trl: 9,
    trlEvidence: {
      vi: "19 máy tại 5 nhà máy; kiểm tra mù 12.000 m vải cùng tổ chất lượng của bên mua.",
      en: "19 machines in 5 factories; blind test on 12,000 m of cloth with the buyers' quality teams.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X155/2023/QTG" },
      { type: "invention_patent", status: "filed", number: "1-2023-0X814" },
    ],
    standards: [
      {
        vi: "Chấm lỗi theo ASTM D5430, cách 4 điểm",
        en: "Faults graded to ASTM D5430, four-point system",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "indicative", minVnd: 95000000, maxVnd: 140000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Có mặt trong 24 giờ ở Hà Nội; dạy lại máy từ xa khi có vải mới, 10 lần mỗi năm trong giá.",
      en: "On site within 24 hours in Hanoi; remote retraining for new fabrics, 10 times a year included.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Công ty CP May Ven Đáy", en: "Ven Day Garment JSC" },
        monthsAgo: 4,
        result: {
          vi: "11 chuyền, lỗi lọt từ 2,9% còn 0,8%; tiền tháo may lại giảm 215 triệu ₫ mỗi tháng.",
          en: "11 lines, escapes from 2.9% to 0.8%; unpicking and resewing down 215 million ₫ a month.",
        },
      },
      {
        site: { vi: "Công ty TNHH Dệt kim Cửi Gỗ", en: "Cui Go Knitting Co., Ltd." },
        monthsAgo: 8,
        result: {
          vi: "Một người trông 3 máy kiểm thay vì một.",
          en: "One inspector watches 3 machines instead of one.",
        },
      },
      {
        site: { vi: "Xưởng Lụa Bến Tằm", en: "Ben Tam Silk Workshop" },
        monthsAgo: 3,
        result: {
          vi: "Lụa trơn bắt 96% lỗi; lụa hoa mới đạt 81%.",
          en: "96% of faults caught on plain silk, only 81% on figured silk.",
        },
      },
    ],
    keywords: [
      "lỗi vải",
      "thị giác máy",
      "kiểm vải",
      "dệt may",
      "camera",
      "fabric defect",
      "inspection",
    ],
    wardCode: "09988",
    annex: {
      vi: "Bộ 184.000 ảnh lỗi đã gắn nhãn (không kèm tên khách), bản vẽ thanh camera và đèn, bảng độ chính xác theo từng loại vải.",
      en: "184,000 labelled defect images without customer names, drawings of the camera and light bar, accuracy table by fabric.",
    },
    state: "published",
  },
  {
    key: "kiem-nhan-dem-chai",
    externalId: "GP-0019",
    organisation: "mat-ngoc",
    kind: "solution",
    title: {
      vi: "Kiểm nhãn, hạn dùng và đếm chai trên băng chuyền nhỏ",
      en: "Label, expiry-date and count check on small bottling lines",
    },
    summary: {
      vi: "Đọc nhãn, hạn dùng, mức rót của 120 chai mỗi phút; bỏ sót 3 trên 10.000 chai.",
      en: "Reads label, date and fill level at 120 bottles a minute; misses 3 in 10,000.",
    },
    problem: {
      vi: "In thiếu hạn dùng một lô là thu hồi cả lô. Xưởng 20 người không đủ người đứng nhìn băng chuyền cả ca.",
      en: "One batch without an expiry date means a recall. A workshop of 20 cannot spare someone to stare at the belt all shift.",
    },
    description: {
      vi: "Khung camera ba mặt đặt lên băng chuyền, có vòi thổi loại chai lỗi. Đổi mẫu nhãn bằng cách chụp 5 chai chuẩn, mất 4 phút.\n\nMỗi ca có biên bản kèm ảnh chai bị loại, khớp số đếm với phiếu xuất kho.\n\nChai trong suốt đựng nước trong chỉ kiểm được mức rót khi có đèn nền. Không soi được dị vật.",
      en: "A three-sided camera frame sits over the belt with an air jet to reject. A new label is learned from 5 good bottles in 4 minutes.\n\nEach shift ends with a report, photos of rejects and a count matched to the dispatch note.\n\nWith clear liquid in clear bottles the fill check needs a back light. It does not find foreign bodies.",
    },
    figures: [
      { label: { vi: "Chai mỗi phút", en: "Bottles a minute" }, value: { vi: "120", en: "120" } },
      { label: { vi: "Bỏ sót", en: "Missed" }, value: { vi: "3/10.000", en: "3/10,000" } },
      { label: { vi: "Đổi mẫu", en: "Change-over" }, value: { vi: "4 phút", en: "4 min" } },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["C10", "C21", "C17"],
    solutionCategories: ["computer_vision", "mes_scada"],
    trl: 8,
    trlEvidence: {
      vi: "9 dây chuyền, 21 triệu chai; thẩm tra với 400 chai lỗi cài sẵn.",
      en: "9 lines and 21 million bottles; verified with 400 planted faults.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X377/2024/QTG" }],
    standards: [],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "indicative", minVnd: 110000000, maxVnd: 180000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Bảo trì 2 lần mỗi năm trong giá; ống kính, đèn dự phòng để tại xưởng.",
      en: "2 maintenance visits a year included; spare lens and light kept on site.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Xưởng Mật ong Rừng Sau", en: "Rung Sau Honey Workshop" },
        monthsAgo: 10,
        result: {
          vi: "Khiếu nại về nhãn từ 14 còn 1 một năm.",
          en: "Label complaints fell from 14 to 1 a year.",
        },
      },
      {
        site: { vi: "Công ty CP Dược liệu Cối Đá", en: "Coi Da Herbal Medicine JSC" },
        monthsAgo: 5,
        result: {
          vi: "Bớt 2 vị trí đứng nhìn, chuyển sang đóng gói.",
          en: "2 watching posts moved to packing.",
        },
      },
    ],
    keywords: [
      "kiểm nhãn",
      "hạn sử dụng",
      "đóng chai",
      "camera",
      "label inspection",
      "expiry date",
    ],
    wardCode: "09988",
    annex: {
      vi: "Kết quả thẩm tra từng dây chuyền và bản vẽ khung gá.",
      en: "Verification results line by line and drawings of the frame.",
    },
    state: "published",
  },
  {
    key: "canh-bao-ho-cong-truong",
    externalId: "GP-0020",
    organisation: "mat-ngoc",
    kind: "solution",
    title: {
      vi: "Camera canh mũ, dây an toàn và vùng cấm ở công trường",
      en: "Cameras that watch helmets, harnesses and no-go zones on building sites",
    },
    summary: {
      vi: "Báo thiếu mũ, thiếu dây, vào vùng cẩu trong 4 giây trên 8 camera, không nhận mặt ai.",
      en: "Flags missing helmets, harnesses or entry under a crane in 4 seconds on 8 cameras, with no face recognition.",
    },
    problem: {
      vi: "Cán bộ an toàn trông 6 tầng một lúc. Tai nạn xảy ra ở tầng không ai nhìn, và sau đó không biết quy định được giữ bao nhiêu phần.",
      en: "One safety officer covers 6 floors. Accidents happen on the floor nobody watches, and afterwards no one knows how far rules were kept.",
    },
    description: {
      vi: "Camera dùng pin mặt trời, chuyển chỗ trong 30 phút theo tiến độ. Còi và loa tại chỗ nhắc ngay; cán bộ an toàn nhận ảnh đã làm mờ mặt.\n\nTính theo tổ đội, theo giờ, không theo người. Ảnh tự xóa sau 15 ngày. Thông báo cho người lao động ký trước khi bật là điều kiện của hợp đồng.\n\nĐêm không đèn và mưa to thì tỉ lệ bắt đúng giảm còn 70%. Giá cho 8 camera.",
      en: "Solar-powered cameras move in 30 minutes as work advances. A siren and loudspeaker remind on the spot; the officer gets a picture with faces blurred.\n\nCounts are by team and hour, never by person. Pictures are erased after 15 days. A notice signed by workers before switching on is a condition of the contract.\n\nIn unlit nights and heavy rain detection falls to 70%. Price for 8 cameras.",
    },
    figures: [
      { label: { vi: "Báo sau", en: "Alert within" }, value: { vi: "4 giây", en: "4 s" } },
      { label: { vi: "Bắt đúng ban ngày", en: "Right by day" }, value: { vi: "95%", en: "95%" } },
      { label: { vi: "Camera trong giá", en: "Cameras included" }, value: { vi: "8", en: "8" } },
    ],
    scienceFields: ["1.2"],
    industries: ["F41", "C24"],
    solutionCategories: ["computer_vision"],
    trl: 8,
    trlEvidence: {
      vi: "12 công trường; đối chiếu 3.000 tình huống với người quan sát.",
      en: "12 sites; 3,000 situations compared with human observers.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X402/2024/QTG" }],
    standards: [
      {
        vi: "Luật Bảo vệ dữ liệu cá nhân 91/2025: thông báo, thời hạn lưu, làm mờ",
        en: "Personal Data Law 91/2025: notice, retention, blurring",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 4200000, maxVnd: 4200000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Dời camera 2 lần mỗi tháng trong giá; trực 6:00–20:00.",
      en: "2 camera moves a month included; help line 6:00–20:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công trường Trường học Gò Mít", en: "Go Mit School building site" },
        monthsAgo: 9,
        result: {
          vi: "Giờ có vi phạm mũ từ 34% còn 7%.",
          en: "Hours with helmet breaches fell from 34% to 7%.",
        },
      },
      {
        site: { vi: "Xưởng Kết cấu thép Cầu Sắt", en: "Cau Sat Steel Structures" },
        monthsAgo: 4,
        result: {
          vi: "Không có lượt vào vùng cẩu nào quá 10 giây trong 3 tháng.",
          en: "No entry under the crane longer than 10 seconds in 3 months.",
        },
      },
    ],
    keywords: [
      "an toàn lao động",
      "công trường",
      "mũ bảo hộ",
      "camera",
      "PPE",
      "construction safety",
    ],
    wardCode: "09988",
    annex: null,
    state: "published",
  },
  {
    key: "dem-xe-nga-tu",
    externalId: "GP-0021",
    organisation: "mat-ngoc",
    kind: "solution",
    title: {
      vi: "Đếm xe và đo dòng chờ ở ngã tư, không đọc biển số",
      en: "Junction traffic counts and queue lengths without reading plates",
    },
    summary: {
      vi: "Đếm 7 loại xe, sai số 4% kể cả xe máy sát nhau; trả số liệu mỗi 5 phút.",
      en: "Counts 7 vehicle classes within 4%, motorcycles packed together included; data every 5 minutes.",
    },
    problem: {
      vi: "Đếm xe thuê sinh viên đứng 2 ngày mỗi năm, chỉnh đèn theo số cũ. Phần mềm nước ngoài đếm 30 xe máy thành một đám.",
      en: "Counts come from students standing 2 days a year, and lights are set by old data. Foreign software counts 30 motorcycles as one blob.",
    },
    description: {
      vi: "Dùng camera sẵn có từ 2 megapixel, hộp tính treo tại cột. Ảnh không rời cột; chỉ số đếm gửi về, mở theo tệp và API cho cơ quan.\n\nKèm bản đồ dòng rẽ và độ dài hàng chờ để kỹ sư đèn tín hiệu chỉnh pha. Không điều khiển đèn.\n\nSương mù dày hoặc camera rung thì máy báo “không tin được” thay vì cho số.",
      en: "It uses existing cameras from 2 megapixels with a computing box on the pole. Images stay on the pole; only counts are sent, open to the agency by file and API.\n\nTurning flows and queue lengths come on a map for signal engineers. It does not control the lights.\n\nIn thick fog or with a shaking camera it reports “not reliable” rather than a number.",
    },
    figures: [
      { label: { vi: "Sai số đếm", en: "Count error" }, value: { vi: "4%", en: "4%" } },
      { label: { vi: "Loại xe", en: "Vehicle classes" }, value: { vi: "7", en: "7" } },
      { label: { vi: "Nút đã lắp", en: "Junctions fitted" }, value: { vi: "46", en: "46" } },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["O84", "H49"],
    solutionCategories: ["computer_vision", "gis_smart_city", "ai_data"],
    trl: 8,
    trlEvidence: {
      vi: "46 nút; đối chiếu 138 giờ đếm tay của đơn vị tư vấn độc lập.",
      en: "46 junctions; checked against 138 hours of hand counts by an independent consultant.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X466/2024/QTG" }],
    standards: [],
    transferForms: ["technical_service", "purchase"],
    price: { mode: "floor", minVnd: 38000000, maxVnd: null, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Thay hộp trong 48 giờ; báo cáo quý bằng hai thứ tiếng.",
      en: "Box replaced in 48 hours; quarterly report in two languages.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Cụm phường phía Nam, 8 nút", en: "Southern ward cluster, 8 junctions" },
        monthsAgo: 12,
        result: {
          vi: "Chỉnh pha 5 nút, hàng chờ giờ tan tầm ngắn hơn 22%.",
          en: "5 junctions retimed, evening queues 22% shorter.",
        },
      },
      {
        site: { vi: "Bãi xe Bến Ngự Mới", en: "Ben Ngu Moi car park" },
        monthsAgo: 6,
        result: {
          vi: "Số chỗ trống báo đúng 98%.",
          en: "Free spaces shown right 98% of the time.",
        },
      },
    ],
    keywords: ["giao thông", "đếm xe", "nút giao", "xe máy", "traffic count", "junction"],
    wardCode: "09988",
    annex: {
      vi: "Bảng sai số theo giờ, thời tiết và góc camera ở 46 nút; cấu hình hộp tính.",
      en: "Error tables by hour, weather and camera angle at 46 junctions; computing-box configuration.",
    },
    state: "published",
  },
];
