import type { SeedListing } from "../types.ts";

export const tongDai: SeedListing[] = [
  {
    key: "tro-ly-mot-cua",
    externalId: "GP-0022",
    organisation: "tong-dai",
    kind: "solution",
    title: {
      vi: "Trợ lý một cửa: trả lời thủ tục, kèm điều khoản và phiếu hẹn",
      en: "One-stop assistant: answers on procedures with the clause and an appointment",
    },
    summary: {
      vi: "Trả lời 214 thủ tục cấp phường trong 6 giây, dẫn đúng điều khoản; câu khó nối cán bộ.",
      en: "Answers on 214 ward procedures in 6 seconds and cites the clause; hard questions go to an officer.",
    },
    problem: {
      vi: "Sáu phần mười cuộc gọi tới phường hỏi ba điều: cần giấy gì, mất mấy ngày, nộp ở đâu. Cán bộ vừa nghe máy vừa tiếp dân, người dân đi lại lần hai vì thiếu một bản sao.",
      en: "Six calls in ten to a ward ask three things: which papers, how many days, where. Officers answer while serving people at the counter, and residents come twice for want of one copy.",
    },
    description: {
      vi: "Trợ lý trả lời bằng chữ và giọng nói, chỉ dựa trên kho thủ tục do phường duyệt; không có căn cứ thì nói chưa biết và chuyển người. Mỗi câu trả lời có điều khoản, ngày hiệu lực và danh sách giấy tờ in ra được.\n\nKhi thủ tục đổi, cán bộ sửa một chỗ, máy kiểm lại 30 câu hỏi mẫu trước khi dùng bản mới. Máy chủ đặt trong nước, giọng nói xóa sau 30 ngày.\n\nGiọng địa phương nặng nhận đúng 86% số từ. Không thay văn bản trả lời chính thức và không nhận hồ sơ.",
      en: "The assistant replies in text and voice only from procedures the ward has approved; without a source it says it does not know and passes the caller on. Each answer carries the clause, its date in force and a printable list of papers.\n\nWhen a procedure changes an officer edits one place and 30 sample questions are rerun before the new text goes live. Servers are in Vietnam; voice is erased after 30 days.\n\nStrong regional accents are recognised at 86% of words. It does not replace official replies and does not take applications.",
    },
    figures: [
      {
        label: { vi: "Câu tự trả lời xong", en: "Questions closed by itself" },
        value: { vi: "71%", en: "71%" },
      },
      {
        label: { vi: "Dẫn sai điều khoản", en: "Wrong clause cited" },
        value: { vi: "0,9%", en: "0.9%" },
      },
      { label: { vi: "Thủ tục", en: "Procedures" }, value: { vi: "214", en: "214" } },
    ],
    scienceFields: ["1.2"],
    industries: ["O84"],
    solutionCategories: ["chatbot_cx", "ai_data"],
    trl: 8,
    trlEvidence: {
      vi: "Chạy 11 tháng ở 9 phường, 182.000 câu hỏi; cán bộ chấm ngẫu nhiên 4.000 câu.",
      en: "11 months at 9 wards and 182,000 questions; officers graded 4,000 at random.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X701/2025/QTG" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [
      { vi: "TCVN 11930:2017, an toàn cấp độ 2", en: "TCVN 11930:2017, security level 2" },
      { vi: "Luật Bảo vệ dữ liệu cá nhân 91/2025", en: "Personal Data Law 91/2025" },
    ],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 9000000, maxVnd: 18000000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Cập nhật thủ tục trong 3 ngày làm việc; báo cáo tháng các câu chưa trả lời được.",
      en: "Procedures updated within 3 working days; monthly list of unanswered questions.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Bộ phận Một cửa số, cụm phường phía Nam",
          en: "Digital One-Stop Office, Southern Wards",
        },
        monthsAgo: 9,
        result: {
          vi: "Cuộc gọi tới cán bộ giảm 58%; lượt phải đi lại giảm từ 27% còn 12%.",
          en: "Calls reaching officers down 58%; second trips down from 27% to 12%.",
        },
      },
      {
        site: { vi: "Một xã ngoại thành phía Tây", en: "A western outer commune" },
        monthsAgo: 4,
        result: {
          vi: "31% câu hỏi ngoài giờ hành chính.",
          en: "31% of questions came outside office hours.",
        },
      },
    ],
    keywords: [
      "một cửa",
      "thủ tục hành chính",
      "trợ lý ảo",
      "phường",
      "dịch vụ công",
      "chatbot",
      "public services",
    ],
    wardCode: "00199",
    annex: {
      vi: "Bộ 4.000 câu hỏi đã chấm, cách kiểm dẫn nguồn trước khi trả lời, kết quả theo từng giọng vùng.",
      en: "The 4,000 graded questions, how sources are checked before answering, results by regional accent.",
    },
    state: "published",
  },
  {
    key: "tong-dai-phong-kham",
    externalId: "GP-0023",
    organisation: "tong-dai",
    kind: "solution",
    title: {
      vi: "Tổng đài hẹn khám tự nghe máy cho phòng khám",
      en: "Self-answering appointment line for clinics",
    },
    summary: {
      vi: "Nghe máy sau 2 hồi chuông cả đêm; đặt, dời, nhắc hẹn; bỏ hẹn giảm từ 19% còn 8%.",
      en: "Picks up in 2 rings day and night; books, moves and reminds; missed visits fall from 19% to 8%.",
    },
    problem: {
      vi: "Phòng khám lỡ một phần ba cuộc gọi lúc đông bệnh nhân và sau 17 giờ. Người quên hẹn để trống ghế của người đang chờ.",
      en: "Clinics miss a third of calls at busy times and after 5 p.m. Forgotten appointments leave chairs empty while others wait.",
    },
    description: {
      vi: "Giọng máy xưng rõ là trợ lý tự động, hỏi tên, lý do khám, giờ tiện; ghi vào lịch sẵn có. Nhắc hẹn bằng tin nhắn trước 24 giờ và 3 giờ, bấm 2 để dời.\n\nNghe thấy đau ngực, khó thở, chảy máu nhiều, máy dừng và nối người trực, kèm lời dặn gọi 115.\n\nKhông tư vấn bệnh. Giá gồm 1.500 phút gọi; vượt 650 ₫ mỗi phút.",
      en: "The voice says plainly that it is automatic, asks name, reason and a convenient time, and writes into your calendar. Reminders go out 24 and 3 hours ahead; press 2 to move.\n\nOn chest pain, breathlessness or heavy bleeding it stops, connects the person on duty and tells the caller to dial 115.\n\nIt gives no medical advice. The price includes 1,500 minutes; 650 ₫ a minute beyond.",
    },
    figures: [
      {
        label: { vi: "Cuộc gọi lỡ", en: "Missed calls" },
        value: { vi: "33% còn 4%", en: "33% to 4%" },
      },
      { label: { vi: "Bỏ hẹn", en: "No-shows" }, value: { vi: "19% còn 8%", en: "19% to 8%" } },
      { label: { vi: "Phòng khám", en: "Clinics" }, value: { vi: "87", en: "87" } },
    ],
    scienceFields: ["1.2"],
    industries: ["Q86"],
    solutionCategories: ["chatbot_cx", "healthtech"],
    trl: 9,
    trlEvidence: {
      vi: "87 phòng khám, 640.000 cuộc gọi trong 28 tháng.",
      en: "87 clinics and 640,000 calls in 28 months.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X355/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 1900000, maxVnd: 1900000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Chỉnh kịch bản trong 1 ngày; đường dây trực 24 giờ.",
      en: "Script changes within 1 day; 24-hour line.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty TNHH Phòng khám Ngõ Thuốc", en: "Ngo Thuoc Clinic Co., Ltd." },
        monthsAgo: 18,
        result: {
          vi: "Thêm 46 lượt khám mỗi tháng từ cuộc gọi ngoài giờ.",
          en: "46 more visits a month from after-hours calls.",
        },
      },
      {
        site: { vi: "Phòng khám Nhi Ngõ Sấu", en: "Ngo Sau Children's Clinic" },
        monthsAgo: 7,
        result: {
          vi: "Bỏ hẹn tiêm từ 22% còn 9%.",
          en: "Missed vaccinations down from 22% to 9%.",
        },
      },
    ],
    keywords: ["đặt lịch khám", "tổng đài", "nhắc hẹn", "phòng khám", "voicebot", "appointment"],
    wardCode: "00199",
    annex: null,
    state: "published",
  },
  {
    key: "le-tan-sau-thu-tieng",
    externalId: "GP-0024",
    organisation: "tong-dai",
    kind: "solution",
    title: {
      vi: "Lễ tân đêm bằng sáu thứ tiếng cho nhà nghỉ, homestay",
      en: "Night reception in six languages for guesthouses and homestays",
    },
    summary: {
      vi: "Trả lời khách trong 8 giây bằng 6 thứ tiếng; 64% câu hỏi đêm không phải gọi chủ dậy.",
      en: "Answers guests in 8 seconds in 6 languages; 64% of night questions need nobody woken.",
    },
    problem: {
      vi: "Khách Hàn hỏi mã cửa lúc 1 giờ sáng, chủ nhà ngủ. Chấm điểm thấp vì trả lời chậm, không vì phòng bẩn.",
      en: "A Korean guest asks for the door code at 1 a.m. and the owner is asleep. Low ratings come from slow replies, not from dirty rooms.",
    },
    description: {
      vi: "Chủ nhà trả lời 40 câu một lần (mã cửa, nước nóng, giữ đồ, xe ra sân bay). Trợ lý nhắn qua các kênh đặt phòng và mã QR trong phòng, chuyển chủ khi khách bực hoặc hỏi hoàn tiền.\n\nMã cửa chỉ gửi sau khi khớp tên và ngày đặt. Giá cho 12 phòng.\n\nTiếng Thái và tiếng Nga đang thử, chưa tính trong sáu thứ tiếng.",
      en: "The owner answers 40 questions once (door code, hot water, luggage, airport car). The assistant replies through booking channels and a QR code in the room, and hands over when a guest is upset or asks for money back.\n\nDoor codes go out only after name and date match. Price for 12 rooms.\n\nThai and Russian are on trial and not among the six.",
    },
    figures: [
      { label: { vi: "Trả lời sau", en: "Replies within" }, value: { vi: "8 giây", en: "8 s" } },
      {
        label: { vi: "Tự xử lý ban đêm", en: "Night questions closed" },
        value: { vi: "64%", en: "64%" },
      },
      { label: { vi: "Phòng đang dùng", en: "Rooms served" }, value: { vi: "1.120", en: "1,120" } },
    ],
    scienceFields: ["1.2"],
    industries: ["I55", "R90"],
    solutionCategories: ["chatbot_cx", "crm_sales"],
    trl: 8,
    trlEvidence: {
      vi: "131 cơ sở lưu trú, 14 tháng; đối chiếu nhật ký tin nhắn.",
      en: "131 lodgings over 14 months, checked against message logs.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X612/2024/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 650000, maxVnd: 650000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Nhắn tin hỗ trợ 7:00–23:00.",
      en: "Message support 7:00–23:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Homestay Sân Gạch", en: "San Gach Homestay" },
        monthsAgo: 13,
        result: {
          vi: "Điểm trả lời trên kênh đặt phòng từ 7,8 lên 9,3.",
          en: "Reply score on a booking channel up from 7.8 to 9.3.",
        },
      },
      {
        site: { vi: "Nhà nghỉ Vườn Ổi", en: "Vuon Oi Lodge" },
        monthsAgo: 5,
        result: {
          vi: "Đặt thêm dịch vụ xe 38 lượt mỗi tháng.",
          en: "38 more car bookings a month.",
        },
      },
    ],
    keywords: ["homestay", "lễ tân", "du lịch", "đa ngôn ngữ", "guesthouse", "multilingual"],
    wardCode: "00199",
    annex: null,
    state: "published",
  },
];
