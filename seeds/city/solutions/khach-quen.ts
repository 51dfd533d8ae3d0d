import type { SeedListing } from "../types.ts";

export const khachQuen: SeedListing[] = [
  {
    key: "so-khach-ban-hang-nho",
    externalId: "GP-0075",
    organisation: "khach-quen",
    kind: "solution",
    title: {
      vi: "Sổ khách cho đội bán hàng 3–30 người",
      en: "Customer book for sales teams of 3–30",
    },
    summary: {
      vi: "Mỗi khách một dòng thời gian; nhắc gọi lại đúng ngày, tỉ lệ chốt từ 14% lên 21%.",
      en: "One timeline per customer with call-backs on the right day; closing rate from 14% to 21%.",
    },
    problem: {
      vi: "Nhân viên nghỉ mang theo cả danh bạ. Báo giá gửi 40 nơi, một tuần sau không nhớ gọi lại ai.",
      en: "A salesperson leaves with the address book. Forty quotes go out and a week later nobody recalls whom to call.",
    },
    description: {
      vi: "Cuộc gọi, tin nhắn, báo giá, công nợ vào một dòng. Mỗi sáng có danh sách 15 việc, xếp theo tiền và độ nguội. Nhập từ bảng tính trong 10 phút.\n\nGhi âm chỉ bật khi khách đồng ý. Khách hàng yêu cầu xóa thì xóa thật trong 72 giờ.\n\nGiá niêm yết cho đội 3 người; mỗi người thêm 95.000 ₫ mỗi tháng. Không có gửi tin hàng loạt.",
      en: "Calls, messages, quotes and debts share a line. Each morning brings 15 tasks ranked by money and how cold they are. A spreadsheet imports in 10 minutes.\n\nRecording starts only with consent. A request to erase is carried out within 72 hours.\n\nThe listed price is for a team of 3; each further person is 95,000 ₫ a month. No mass messaging.",
    },
    figures: [
      {
        label: { vi: "Tỉ lệ chốt", en: "Closing rate" },
        value: { vi: "14% lên 21%", en: "14% to 21%" },
      },
      { label: { vi: "Đội bán hàng", en: "Sales teams" }, value: { vi: "515", en: "515" } },
      {
        label: { vi: "Nhập danh sách", en: "List imported in" },
        value: { vi: "10 phút", en: "10 min" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["G45", "C23", "F41", "M69"],
    solutionCategories: ["crm_sales"],
    trl: 9,
    trlEvidence: {
      vi: "515 đội, 3 năm; so 60 đội có số liệu trước đó.",
      en: "515 teams over 3 years; 60 with earlier data compared.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X236/2022/QTG" }],
    standards: [
      {
        vi: "Luật Bảo vệ dữ liệu cá nhân 91/2025: ghi sự đồng ý, xóa theo yêu cầu",
        en: "Personal Data Law 91/2025: consent record, erasure",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 285000, maxVnd: 285000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Nghe máy 8:00–18:00; dọn danh sách trùng đến 5.000 dòng.",
      en: "Telephone 8:00–18:00; up to 5,000 rows de-duplicated.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Cửa hàng Vật liệu Gạch Ngói Đò Dọc", en: "Do Doc Brick and Tile Shop" },
        monthsAgo: 17,
        result: {
          vi: "Báo giá được gọi lại từ 35% lên 96%.",
          en: "Quotes followed up from 35% to 96%.",
        },
      },
      {
        site: { vi: "Công ty TNHH Nội thất Cửa Gió", en: "Cua Gio Interiors Co., Ltd." },
        monthsAgo: 7,
        result: {
          vi: "Hai người nghỉ, không mất khách nào trong 40 khách lớn.",
          en: "Two people left and none of 40 large customers was lost.",
        },
      },
    ],
    keywords: ["khách hàng", "bán hàng", "báo giá", "CRM", "sales", "follow-up"],
    wardCode: "00127",
    annex: null,
    state: "published",
  },
  {
    key: "hop-thu-mot-cho",
    externalId: "GP-0076",
    organisation: "khach-quen",
    kind: "solution",
    title: {
      vi: "Một hộp thư cho tin nhắn, điện thoại và thư của khách",
      en: "One inbox for customers' messages, calls and mail",
    },
    summary: {
      vi: "Gom 7 kênh về một hộp, 5 nhân viên; thời gian trả lời đầu tiên từ 3,2 giờ còn 9 phút.",
      en: "7 channels in one inbox for 5 staff; first reply drops from 3.2 hours to 9 minutes.",
    },
    problem: {
      vi: "Khách hỏi ở ba nơi nhận ba câu trả lời khác nhau. Tối thứ Bảy không ai biết còn tin nào chưa đáp.",
      en: "A customer asks in three places and gets three answers. On Saturday night nobody knows what is still unanswered.",
    },
    description: {
      vi: "Tin của một người ở mọi kênh ghép lại khi khách cho phép. Có đồng hồ chờ, giao việc, câu mẫu, ghi chú nội bộ. Máy viết nháp, người gửi.\n\nNối tổng đài sẵn có qua SIP. Một kênh khóa tài khoản thì các kênh khác không ảnh hưởng.\n\nKhông tự trả lời khiếu nại. Thêm người: 180.000 ₫ mỗi tháng.",
      en: "One person's messages across channels are joined when they allow it. Waiting clock, assignment, templates and internal notes. The machine drafts and people send.\n\nLinks to your exchange over SIP. If one channel locks the account the others go on.\n\nIt never answers complaints by itself. Each extra person 180,000 ₫ a month.",
    },
    figures: [
      {
        label: { vi: "Trả lời đầu tiên", en: "First reply" },
        value: { vi: "3,2 giờ còn 9 phút", en: "3.2 h to 9 min" },
      },
      { label: { vi: "Kênh", en: "Channels" }, value: { vi: "7", en: "7" } },
      {
        label: { vi: "Tin sót", en: "Messages missed" },
        value: { vi: "6,5% còn 0,3%", en: "6.5% to 0.3%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["G45", "I55", "P85"],
    solutionCategories: ["chatbot_cx", "crm_sales"],
    trl: 8,
    trlEvidence: {
      vi: "132 đơn vị, 11 triệu tin nhắn.",
      en: "132 organisations and 11 million messages.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X237/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 1200000, maxVnd: 1200000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Nghe máy 7:30–22:00; dạy 2 buổi.",
      en: "Telephone 7:30–22:00; 2 training sessions.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Trung tâm Tiếng Anh Ngõ Gió", en: "Ngo Gio English Centre" },
        monthsAgo: 10,
        result: {
          vi: "Người hỏi thành học viên từ 18% lên 26%.",
          en: "Enquirers enrolling up from 18% to 26%.",
        },
      },
      {
        site: { vi: "Nhà nghỉ Vườn Ổi", en: "Vuon Oi Lodge" },
        monthsAgo: 4,
        result: {
          vi: "Không còn đặt phòng trùng, trước đây 5 lượt mỗi tháng.",
          en: "No double bookings, formerly 5 a month.",
        },
      },
    ],
    keywords: ["chăm sóc khách hàng", "hộp thư chung", "đa kênh", "tổng đài", "shared inbox"],
    wardCode: "00127",
    annex: null,
    state: "published",
  },
  {
    key: "the-khach-quen",
    externalId: "GP-0077",
    organisation: "khach-quen",
    kind: "solution",
    title: {
      vi: "Thẻ khách quen bằng số điện thoại cho tiệm nhỏ",
      en: "Loyalty by phone number for small shops",
    },
    summary: {
      vi: "Tích điểm trong 4 giây bằng 4 số cuối; khách quay lại trong 30 ngày từ 27% lên 36%.",
      en: "Points in 4 seconds by the last 4 digits; customers back within 30 days rise from 27% to 36%.",
    },
    problem: {
      vi: "Thẻ giấy đục lỗ khách quên ở nhà. Tiệm giảm giá cho cả người lạ lẫn khách mười năm.",
      en: "Punch cards are left at home. The shop gives the same discount to strangers and ten-year customers.",
    },
    description: {
      vi: "Khách đọc bốn số cuối, nhân viên bấm; không cần cài. Tiệm đặt một luật đơn giản, máy tính trước luật đó tốn bao nhiêu mỗi tháng.\n\nNhắn tin tối đa 2 lần mỗi tháng, khách bấm dừng là dừng. Gồm 300 tin.\n\nKhông bán dữ liệu, không ghép khách giữa các tiệm.",
      en: "The customer says four digits and staff press; nothing to install. The shop sets one simple rule and sees beforehand what it will cost a month.\n\nAt most 2 messages a month, and stop means stop. 300 messages included.\n\nData is neither sold nor joined between shops.",
    },
    figures: [
      {
        label: { vi: "Khách quay lại 30 ngày", en: "Back within 30 days" },
        value: { vi: "27% lên 36%", en: "27% to 36%" },
      },
      { label: { vi: "Tích điểm", en: "Points given in" }, value: { vi: "4 giây", en: "4 s" } },
      { label: { vi: "Tiệm", en: "Shops" }, value: { vi: "1.870", en: "1,870" } },
    ],
    scienceFields: ["1.2"],
    industries: ["R90", "I55", "G45"],
    solutionCategories: ["crm_sales", "digital_marketing"],
    trl: 9,
    trlEvidence: {
      vi: "1.870 tiệm, 26 tháng; 90 tiệm có nhóm đối chứng.",
      en: "1,870 shops over 26 months; 90 with control groups.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X238/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 259000, maxVnd: 259000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Cài trong 30 phút qua điện thoại.",
      en: "Set up in 30 minutes by phone.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Tiệm Gội đầu Lá Bưởi", en: "La Buoi Hair Wash" },
        monthsAgo: 16,
        result: {
          vi: "Khách mỗi tuần từ 84 lên 111.",
          en: "Customers a week up from 84 to 111.",
        },
      },
      {
        site: { vi: "Phòng tập Xà Đơn", en: "Xa Don Gym" },
        monthsAgo: 9,
        result: {
          vi: "Gia hạn từ 44% lên 57%.",
          en: "Renewals up from 44% to 57%.",
        },
      },
      {
        site: { vi: "Tiệm Cà phê Gác Xép", en: "Gac Xep Coffee" },
        monthsAgo: 3,
        result: {
          vi: "Chi phí điểm thưởng 3,1% doanh thu, dự tính 3,4%.",
          en: "Points cost 3.1% of sales against 3.4% planned.",
        },
      },
    ],
    keywords: ["khách quen", "tích điểm", "tiệm nhỏ", "loyalty", "points"],
    wardCode: "00127",
    annex: null,
    state: "published",
  },
];
