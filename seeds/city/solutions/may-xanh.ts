import type { SeedListing } from "../types.ts";

export const mayXanh: SeedListing[] = [
  {
    key: "may-chu-doanh-nghiep-nho",
    externalId: "GP-0025",
    organisation: "may-xanh",
    kind: "solution",
    title: {
      vi: "Máy chủ đám mây trong nước cho doanh nghiệp nhỏ, giá không đổi",
      en: "Domestic cloud servers for small firms at a flat price",
    },
    summary: {
      vi: "Một máy chủ 4 nhân, 8 GB, bản sao hằng ngày: 480.000 ₫ mỗi tháng, không tính phí băng thông.",
      en: "A 4-core, 8 GB server with daily copies for 480,000 ₫ a month and no traffic charge.",
    },
    problem: {
      vi: "Hóa đơn đám mây nước ngoài mỗi tháng một số và tính bằng đô la. Máy chủ để gầm bàn thì chết cùng với cái quạt.",
      en: "Foreign cloud bills change monthly and come in dollars. The server under the desk dies along with its fan.",
    },
    description: {
      vi: "Hai trung tâm dữ liệu ở miền Bắc, ổ ba bản sao. Có sẵn 18 mẫu cài: trang web, kế toán, tệp dùng chung, phần mềm mở. Chuyển lên gói lớn hơn trong 4 phút.\n\nCam kết 99,95% mỗi tháng; dưới mức đó trừ 10% tiền mỗi 30 phút. Số đo mở cho mọi người xem.\n\nKhông có GPU và chưa có dịch vụ cơ sở dữ liệu tự co giãn. Ba mươi ngày báo trước khi đổi giá.",
      en: "Two data centres in the north, disks in three copies. 18 ready images: website, accounting, shared files, open-source software. Moving to a larger plan takes 4 minutes.\n\n99.95% a month is promised; below that 10% comes off per 30 minutes. Measurements are public.\n\nNo GPUs and no auto-scaling databases yet. 30 days' notice of any price change.",
    },
    figures: [
      {
        label: { vi: "Sẵn sàng 12 tháng", en: "Uptime, 12 months" },
        value: { vi: "99,978%", en: "99.978%" },
      },
      {
        label: { vi: "Giá mỗi tháng", en: "Monthly price" },
        value: { vi: "480.000 ₫", en: "480,000 ₫" },
      },
      {
        label: { vi: "Máy chủ đang chạy", en: "Servers running" },
        value: { vi: "6.900", en: "6,900" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["J58", "M69", "G45"],
    solutionCategories: ["cloud_infrastructure"],
    trl: 9,
    trlEvidence: {
      vi: "Vận hành từ 2021; số đo sẵn sàng của bên thứ ba trong 24 tháng.",
      en: "Operating since 2021; 24 months of third-party uptime data.",
    },
    ip: [],
    standards: [
      { vi: "ISO/IEC 27001:2022", en: "ISO/IEC 27001:2022" },
      {
        vi: "TCVN 11930:2017, hạ tầng đáp ứng cấp độ 3",
        en: "TCVN 11930:2017, infrastructure ready for level 3",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 480000, maxVnd: 480000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Người trực 24 giờ, trả lời phiếu đầu tiên trung vị 11 phút.",
      en: "Staffed round the clock; first ticket reply in a median of 11 minutes.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Công ty TNHH Phần mềm Giếng Làng", en: "Gieng Lang Software Co., Ltd." },
        monthsAgo: 30,
        result: {
          vi: "Chi phí máy chủ giảm 37% khi chuyển 22 máy.",
          en: "Server costs down 37% after moving 22 machines.",
        },
      },
      {
        site: { vi: "Công ty TNHH Tư vấn thuế Cán Cân", en: "Can Can Tax Advisers Co., Ltd." },
        monthsAgo: 11,
        result: {
          vi: "Không mất giờ làm nào vì máy chủ trong 11 tháng.",
          en: "No working hour lost to the server in 11 months.",
        },
      },
    ],
    keywords: ["máy chủ", "đám mây", "VPS", "hạ tầng", "cloud server", "hosting"],
    wardCode: "00592",
    annex: null,
    state: "published",
  },
  {
    key: "sao-luu-chong-ma-hoa",
    externalId: "GP-0026",
    organisation: "may-xanh",
    kind: "solution",
    title: {
      vi: "Sao lưu không xóa được, thử khôi phục hằng quý",
      en: "Undeletable backup with a restore drill every quarter",
    },
    summary: {
      vi: "Bản sao khóa 30 ngày, kể cả chủ tài khoản không xóa được; khôi phục 500 GB trong 3 giờ.",
      en: "Copies locked for 30 days even from the account owner; 500 GB restored in 3 hours.",
    },
    problem: {
      vi: "Mã độc tống tiền xóa bản sao trước rồi mới khóa dữ liệu. Nhiều nơi có sao lưu nhưng chưa từng thử mở lại.",
      en: "Ransomware erases the backups first and locks the data after. Many firms have backups and have never tried opening one.",
    },
    description: {
      vi: "Cài một phần mềm nhỏ trên máy chủ và máy trạm; bản sao mã hóa bằng khóa của bạn, đẩy lên hai nơi trong nước. Khóa thời gian đặt ở kho lưu, không ở phần mềm.\n\nMỗi quý kỹ sư cùng bạn khôi phục một máy thật và đưa biên bản: mất bao lâu, thiếu gì.\n\nGiá năm cho 1 TB và 15 máy. Lần sao đầu qua đường truyền 100 Mb/s mất khoảng 26 giờ. Mất khóa mã hóa thì không ai mở được.",
      en: "A small agent on servers and desktops makes copies encrypted with your key and sends them to two domestic sites. The time lock sits in the store, not in the agent.\n\nEach quarter an engineer restores a real machine with you and leaves a report: how long, what was missing.\n\nThe yearly price covers 1 TB and 15 machines. The first copy over 100 Mb/s takes about 26 hours. If you lose the key nobody can open it.",
    },
    figures: [
      {
        label: { vi: "Khôi phục 500 GB", en: "500 GB restored" },
        value: { vi: "3 giờ", en: "3 h" },
      },
      { label: { vi: "Khóa bản sao", en: "Copy lock" }, value: { vi: "30 ngày", en: "30 days" } },
      { label: { vi: "Lần diễn tập đạt", en: "Drills passed" }, value: { vi: "97%", en: "97%" } },
    ],
    scienceFields: ["1.2"],
    industries: ["M69", "Q86", "C24", "J58"],
    solutionCategories: ["cloud_infrastructure", "cybersecurity"],
    trl: 9,
    trlEvidence: {
      vi: "260 đơn vị, 1.830 lần diễn tập; 4 vụ mã độc thật, khôi phục trong 9 giờ.",
      en: "260 organisations and 1,830 drills; 4 real ransomware cases restored within 9 hours.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X267/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 8400000, maxVnd: 8400000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Đường dây sự cố 24 giờ; kỹ sư vào việc trong 30 phút.",
      en: "24-hour incident line; an engineer at work within 30 minutes.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Phòng khám Đa khoa Cầu Tre", en: "Cau Tre Polyclinic" },
        monthsAgo: 16,
        result: {
          vi: "Bị mã hóa tối thứ Bảy, sáng thứ Hai khám bình thường, mất 40 phút dữ liệu.",
          en: "Hit on Saturday night, seeing patients on Monday, 40 minutes of data lost.",
        },
      },
      {
        site: { vi: "Xưởng Khuôn mẫu Thước Cặp", en: "Thuoc Cap Mould Shop" },
        monthsAgo: 8,
        result: {
          vi: "Phát hiện 2 máy bản vẽ chưa từng được sao.",
          en: "2 drawing machines found never to have been copied.",
        },
      },
    ],
    keywords: ["sao lưu", "khôi phục", "mã độc", "tống tiền", "backup", "ransomware"],
    wardCode: "00592",
    annex: null,
    state: "published",
  },
  {
    key: "chuyen-he-thong-len-may",
    externalId: "GP-0027",
    organisation: "may-xanh",
    kind: "solution",
    title: {
      vi: "Chuyển máy chủ lên đám mây trong một cuối tuần",
      en: "Moving servers to the cloud in one weekend",
    },
    summary: {
      vi: "Chuyển 3–15 máy chủ trong 2 đêm cuối tuần, có đường lùi; gián đoạn trung vị 95 phút.",
      en: "Moves 3–15 servers over 2 weekend nights with a way back; median downtime 95 minutes.",
    },
    problem: {
      vi: "Ai cũng muốn bỏ phòng máy nóng, không ai dám rút dây. Người cài phần mềm năm 2014 đã nghỉ việc.",
      en: "Everyone wants rid of the hot server room and no one dares pull the cable. The person who installed the software in 2014 has left.",
    },
    description: {
      vi: "Tuần 1 kiểm kê và vẽ sơ đồ phụ thuộc; tuần 2 chuyển thử bản sao; cuối tuần 3 chuyển thật theo kịch bản từng phút do bạn ký. Máy cũ giữ nguyên 30 ngày để lùi lại.\n\nBàn giao sơ đồ, mật khẩu, sổ vận hành và 2 buổi dạy quản trị. Không bắt buộc dùng đám mây của Mây Xanh.\n\nPhần mềm khóa bằng USB và máy chủ đời trước 2008 thường không chuyển được; phí khảo sát 6 triệu ₫ khi đó hoàn một nửa.",
      en: "Week 1 takes stock and draws dependencies; week 2 rehearses on a copy; the third weekend does it for real from a minute-by-minute script you sign. Old machines stay intact for 30 days.\n\nYou receive the diagram, passwords, a run book and 2 sessions for your administrator. May Xanh's own cloud is not obligatory.\n\nUSB-locked software and servers older than 2008 usually cannot move; half of the 6 million ₫ survey fee is then returned.",
    },
    figures: [
      {
        label: { vi: "Gián đoạn trung vị", en: "Median downtime" },
        value: { vi: "95 phút", en: "95 min" },
      },
      { label: { vi: "Số lần đã chuyển", en: "Moves done" }, value: { vi: "74", en: "74" } },
      { label: { vi: "Lần phải lùi lại", en: "Moves rolled back" }, value: { vi: "3", en: "3" } },
    ],
    scienceFields: ["1.2"],
    industries: ["J58", "P85", "G45"],
    solutionCategories: ["cloud_infrastructure", "rpa_integration"],
    trl: null,
    trlEvidence: null,
    ip: [],
    standards: [],
    transferForms: ["technical_service"],
    price: { mode: "indicative", minVnd: 35000000, maxVnd: 120000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Kỹ sư trực 7 ngày sau khi chuyển, sau đó theo gói tháng.",
      en: "An engineer on call for 7 days afterwards, then a monthly plan.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: { vi: "Cụm trường công lập Bãi Giữa", en: "Bai Giua Public School Cluster" },
        monthsAgo: 10,
        result: {
          vi: "9 máy chủ, điện phòng máy giảm 5,8 triệu ₫ mỗi tháng.",
          en: "9 servers, machine-room power down 5.8 million ₫ a month.",
        },
      },
      {
        site: { vi: "Siêu thị Sân Đình, 6 cửa hàng", en: "San Dinh Supermarkets, 6 shops" },
        monthsAgo: 6,
        result: {
          vi: "Gián đoạn 70 phút lúc 2 giờ sáng, lùi một lần ở máy in tem.",
          en: "70 minutes down at 2 a.m., one rollback at the label printer.",
        },
      },
    ],
    keywords: ["chuyển đổi máy chủ", "đám mây", "phòng máy", "migration", "cloud"],
    wardCode: "00592",
    annex: null,
    state: "published",
  },
  {
    key: "hop-hoc-lieu-truong-hoc",
    externalId: "GP-0028",
    organisation: "may-xanh",
    kind: "solution",
    title: {
      vi: "Hộp học liệu tại trường, 300 máy xem cùng lúc khi mạng yếu",
      en: "School content box for 300 devices when the line is weak",
    },
    summary: {
      vi: "Phát video bài giảng cho 300 máy cùng lúc qua mạng nội bộ; đường truyền chỉ cần 8 Mb/s.",
      en: "Streams lessons to 300 devices over the school network; the outside line needs only 8 Mb/s.",
    },
    problem: {
      vi: "Tám lớp cùng mở một video là nghẽn mạng cả trường. Giáo viên quay lại chiếu ảnh tĩnh.",
      en: "Eight classes opening one video choke the whole school's line. Teachers go back to still pictures.",
    },
    description: {
      vi: "Hộp kéo học liệu về ban đêm, ban ngày phát từ trong trường. Giáo viên chọn bài trước 18 giờ hôm trước. Ổ 4 TB, tiêu 18 W.\n\nKhông phát được lớp học trực tiếp và chưa đo với trên 300 máy.",
      en: "The box fetches content at night and serves it from inside the school by day. Teachers choose by 6 p.m. the day before. 4 TB disk, 18 W.\n\nIt cannot stream live classes and has not been measured beyond 300 devices.",
    },
    figures: [
      { label: { vi: "Máy xem cùng lúc", en: "Devices at once" }, value: { vi: "300", en: "300" } },
      {
        label: { vi: "Đường truyền cần", en: "Line needed" },
        value: { vi: "8 Mb/s", en: "8 Mb/s" },
      },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["P85"],
    solutionCategories: ["cloud_infrastructure", "edtech"],
    trl: 7,
    trlEvidence: {
      vi: "Nguyên mẫu tại 3 trường từ tháng 2/2026; thiếu phiếu đo của đơn vị độc lập.",
      en: "Prototype in 3 schools since February 2026; no independent measurement yet.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["purchase"],
    price: { mode: "indicative", minVnd: 16000000, maxVnd: 24000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Đổi hộp trong 3 ngày.",
      en: "Box exchanged within 3 days.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Trường Tiểu học Bờ Đê", en: "Bo De Primary School" },
        monthsAgo: 8,
        result: {
          vi: "Thời gian chờ video từ 41 giây còn 2 giây.",
          en: "Waiting time for a video from 41 to 2 seconds.",
        },
      },
    ],
    keywords: ["trường học", "học liệu", "mạng yếu", "máy chủ biên", "edge server", "school"],
    wardCode: "00592",
    annex: null,
    state: "changes_requested",
  },
];
