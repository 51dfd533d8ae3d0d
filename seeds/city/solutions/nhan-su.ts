import type { SeedListing } from "../types.ts";

export const nhanSu: SeedListing[] = [
  {
    key: "cham-cong-tinh-luong-xuong",
    externalId: "GP-0066",
    organisation: "nhan-su",
    kind: "solution",
    title: {
      vi: "Chấm công và tính lương sản phẩm cho xưởng",
      en: "Attendance and piece-rate pay for workshops",
    },
    summary: {
      vi: "Tính lương 300 công nhân theo sản phẩm trong 2 giờ; gói 30 người 480.000 ₫ mỗi tháng.",
      en: "Works out piece-rate pay for 300 workers in 2 hours; the 30-person plan costs 480,000 ₫ a month.",
    },
    problem: {
      vi: "Lương sản phẩm cộng tay từ phiếu bàn, ba ngày cuối tháng cả phòng thức. Công nhân thắc mắc thì không tìm ra phiếu.",
      en: "Piece pay is added by hand from table slips and the office stays up three nights. When a worker asks, the slip cannot be found.",
    },
    description: {
      vi: "Chấm công bằng thẻ hoặc QR, không bắt buộc khuôn mặt. Sản lượng nhập tại bàn, công nhân xem ngay tiền của hôm nay và bấm thắc mắc trong 24 giờ.\n\nLàm thêm, ca đêm, bảo hiểm, thuế theo luật; cảnh báo khi ai sắp quá giờ làm thêm của năm.\n\nGiá niêm yết là gói 30 người; mỗi người thêm 16.000 ₫ mỗi tháng. Không có đánh giá năng lực.",
      en: "Attendance by card or QR, faces not required. Output is entered at the table; workers see today's pay at once and can query within 24 hours.\n\nOvertime, night shift, insurance and tax follow the law, with a warning when anyone nears the yearly overtime cap.\n\nThe listed price is the 30-person plan; each further person is 16,000 ₫ a month. No performance appraisal.",
    },
    figures: [
      {
        label: { vi: "Tính lương 300 người", en: "Pay for 300" },
        value: { vi: "2 giờ", en: "2 h" },
      },
      {
        label: { vi: "Thắc mắc lương", en: "Pay queries" },
        value: { vi: "8,4% còn 1,7%", en: "8.4% to 1.7%" },
      },
      {
        label: { vi: "Người đang chấm công", en: "People covered" },
        value: { vi: "21.700", en: "21,700" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["C13", "C24", "C16"],
    solutionCategories: ["hrm"],
    trl: 9,
    trlEvidence: {
      vi: "143 xưởng, 21.700 người; kiểm toán lương độc lập ở 10 xưởng, lệch 0,03%.",
      en: "143 workshops and 21,700 people; independent payroll audit at 10, 0.03% off.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X163/2022/QTG" }],
    standards: [
      {
        vi: "Bộ luật Lao động 45/2019/QH14, giờ làm thêm",
        en: "Labour Code 45/2019/QH14, overtime",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 480000, maxVnd: 480000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Ngồi cùng kỳ lương đầu; nghe máy 7:00–19:00.",
      en: "Staff sit with you for the first payroll; telephone 7:00–19:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP May Ven Đáy", en: "Ven Day Garment JSC" },
        monthsAgo: 23,
        result: {
          vi: "640 công nhân, kỳ lương từ 5 ngày còn 1.",
          en: "640 workers, payroll from 5 days to 1.",
        },
      },
      {
        site: { vi: "Hợp tác xã Mộc Bến Gỗ", en: "Ben Go Carpentry Cooperative" },
        monthsAgo: 9,
        result: {
          vi: "Thắc mắc lương từ 19 còn 2 mỗi tháng.",
          en: "Pay queries from 19 to 2 a month.",
        },
      },
    ],
    keywords: ["chấm công", "tiền lương", "lương sản phẩm", "nhân sự", "payroll", "piece rate"],
    wardCode: "00611",
    annex: null,
    state: "published",
  },
  {
    key: "tuyen-tho-gan-nha",
    externalId: "GP-0067",
    organisation: "nhan-su",
    kind: "solution",
    title: {
      vi: "Tuyển thợ trong bán kính 7 km",
      en: "Hiring workers within 7 km",
    },
    summary: {
      vi: "Gửi việc cho người ở trong 7 km; vị trí may, phụ bếp kín sau trung vị 6 ngày.",
      en: "Sends jobs to people within 7 km; sewing and kitchen posts fill in a median of 6 days.",
    },
    problem: {
      vi: "Xưởng dán giấy ở cổng, người tìm việc nhà cách hai cây số không biết. Nửa số thợ xa nghỉ trong ba tháng đầu.",
      en: "The workshop pins a note on its gate; a job-seeker two kilometres away never sees it. Half of far-off hires leave within three months.",
    },
    description: {
      vi: "Tin nhắn ngắn có lương, ca, đường đi; ứng tuyển bằng một cuộc gọi. Người tìm việc không mất tiền.\n\nHồ sơ cần bổ sung: bằng chứng về tỉ lệ ở lại sau 3 tháng và điều khoản dữ liệu cá nhân.",
      en: "A short message gives pay, shift and way; applying is one phone call. Job-seekers pay nothing.\n\nTo be added: evidence of staying after 3 months and personal-data terms.",
    },
    figures: [
      { label: { vi: "Kín vị trí", en: "Post filled in" }, value: { vi: "6 ngày", en: "6 days" } },
      { label: { vi: "Bán kính", en: "Radius" }, value: { vi: "7 km", en: "7 km" } },
    ],
    scienceFields: ["1.2"],
    industries: ["C13", "F41", "I55"],
    solutionCategories: ["hrm"],
    trl: 7,
    trlEvidence: {
      vi: "Thử tại 12 xưởng, 214 vị trí.",
      en: "Trial at 12 workshops, 214 posts.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 1500000, maxVnd: 4500000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Nghe máy 7:00–21:00.",
      en: "Telephone 7:00–21:00.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Bếp ăn Cơm Hộp Cửa Lách", en: "Cua Lach Boxed Meals Kitchen" },
        monthsAgo: 3,
        result: {
          vi: "Tuyển 9 người, 8 người ở lại sau 2 tháng.",
          en: "9 hired, 8 still there after 2 months.",
        },
      },
    ],
    keywords: ["tuyển dụng", "lao động", "việc làm gần nhà", "hiring", "local jobs"],
    wardCode: "00611",
    annex: null,
    state: "changes_requested",
  },
  {
    key: "so-hoc-an-toan-lao-dong",
    externalId: "GP-0068",
    organisation: "nhan-su",
    kind: "solution",
    title: {
      vi: "Sổ huấn luyện an toàn lao động, học ngay tại máy",
      en: "Safety-training record with lessons at the machine",
    },
    summary: {
      vi: "Bài 4 phút tại từng máy bằng mã QR; 100% người có hạn huấn luyện được nhắc trước 30 ngày.",
      en: "4-minute lessons at each machine by QR code; everyone is reminded 30 days before training expires.",
    },
    problem: {
      vi: "Thẻ an toàn hết hạn lúc đoàn kiểm tra đến mới biết. Thợ mới học bằng cách nhìn người cũ làm sai.",
      en: "Safety cards turn out to have expired when inspectors arrive. New workers learn by watching old hands do it wrong.",
    },
    description: {
      vi: "Quét mã trên máy, xem 4 phút, trả lời 3 câu, ký tên. Có 120 bài cho 46 loại máy; quay thêm bài tại xưởng bằng điện thoại.\n\nSổ ghi ai học gì, ngày nào, ai dạy; in theo mẫu của thanh tra.\n\nKhông thay lớp huấn luyện bắt buộc do đơn vị được cấp phép tổ chức. Giá cho 150 người.",
      en: "Scan the machine, watch 4 minutes, answer 3 questions, sign. 120 lessons for 46 machine types; film more yourself by phone.\n\nThe book records who learned what, when and from whom, printed in the inspectors' form.\n\nIt does not replace compulsory courses by licensed trainers. Price for 150 people.",
    },
    figures: [
      { label: { vi: "Bài học", en: "Lessons" }, value: { vi: "120", en: "120" } },
      {
        label: { vi: "Thẻ quá hạn", en: "Expired cards" },
        value: { vi: "17% còn 1%", en: "17% to 1%" },
      },
      {
        label: { vi: "Tai nạn nhẹ mỗi 100 người", en: "Minor injuries per 100" },
        value: { vi: "3,8 còn 2,1", en: "3.8 to 2.1" },
      },
    ],
    scienceFields: ["1.2", "5.0"],
    industries: ["F41", "C20", "C24"],
    solutionCategories: ["hrm", "edtech"],
    trl: 8,
    trlEvidence: {
      vi: "58 xưởng và công trường, 2 năm; sổ tai nạn do nơi dùng tự ghi.",
      en: "58 workshops and sites over 2 years; injury books kept by users.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X164/2024/QTG" }],
    standards: [
      {
        vi: "Nghị định 44/2016/NĐ-CP và sửa đổi, huấn luyện an toàn",
        en: "Decree 44/2016/ND-CP as amended, safety training",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 9000000, maxVnd: 15000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Quay mẫu 5 bài tại xưởng.",
      en: "5 sample lessons filmed on site.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP Nhựa Thau Vàng", en: "Thau Vang Plastics JSC" },
        monthsAgo: 14,
        result: {
          vi: "Tai nạn nhẹ từ 11 còn 5 một năm.",
          en: "Minor injuries from 11 to 5 a year.",
        },
      },
      {
        site: { vi: "Công trường Trường học Gò Mít", en: "Go Mit School building site" },
        monthsAgo: 6,
        result: {
          vi: "94% thợ phụ học trước khi lên giàn giáo.",
          en: "94% of helpers trained before going on scaffolds.",
        },
      },
    ],
    keywords: ["an toàn lao động", "huấn luyện", "máy", "công trường", "safety training"],
    wardCode: "00611",
    annex: null,
    state: "published",
  },
];
