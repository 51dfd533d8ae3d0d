import type { SeedListing } from "../types.ts";

export const butSen: SeedListing[] = [
  {
    key: "van-phong-so-nho",
    externalId: "GP-0033",
    organisation: "but-sen",
    kind: "solution",
    title: {
      vi: "Văn phòng số cho đơn vị 10–200 người: công văn, lịch, việc giao",
      en: "Digital office for 10–200 people: letters, calendar, assigned work",
    },
    summary: {
      vi: "Công văn đến bàn người xử lý trong 9 phút thay vì 1,5 ngày; gói 10 người 450.000 ₫ mỗi tháng.",
      en: "Letters reach the right desk in 9 minutes instead of 1.5 days; the 10-person plan is 450,000 ₫ a month.",
    },
    problem: {
      vi: "Công văn giấy qua bốn bàn mới đến người làm, hạn trả lời nằm trong sổ tay. Cuối năm không ai biết việc nào quá hạn.",
      en: "A paper letter crosses four desks before anyone acts, and due dates live in notebooks. At year end nobody knows what was late.",
    },
    description: {
      vi: "Chụp hoặc quét công văn, máy đọc số, ngày, trích yếu và đề nghị người xử lý; văn thư sửa rồi chuyển. Mỗi việc có người chịu trách nhiệm, hạn và dấu vết.\n\nThể thức theo Nghị định 30/2020, nối trục liên thông văn bản cho cơ quan. Cài trong 3 ngày, mang được dữ liệu đi bằng tệp mở.\n\nGiá niêm yết là gói 10 người; mỗi người thêm 45.000 ₫ mỗi tháng. Không có soạn thảo chung thời gian thực; văn bản mật không được đưa vào.",
      en: "Photograph or scan the letter; number, date and subject are read and a handler proposed; the clerk corrects and sends. Each task has an owner, a due date and a trail.\n\nLayout follows Decree 30/2020, with a link to the document exchange for agencies. Installed in 3 days; data leaves in open formats.\n\nThe listed price is the 10-person plan; each further person is 45,000 ₫ a month. There is no live co-editing, and classified papers must stay out.",
    },
    figures: [
      {
        label: { vi: "Tới người xử lý", en: "Reaches handler" },
        value: { vi: "9 phút", en: "9 min" },
      },
      {
        label: { vi: "Việc quá hạn", en: "Overdue work" },
        value: { vi: "24% còn 7%", en: "24% to 7%" },
      },
      { label: { vi: "Đơn vị đang dùng", en: "Organisations" }, value: { vi: "164", en: "164" } },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "M69", "P85"],
    solutionCategories: ["e_office"],
    trl: 9,
    trlEvidence: {
      vi: "164 đơn vị, 9.800 người; nhật ký xử lý 3 năm.",
      en: "164 organisations and 9,800 people; 3 years of handling logs.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X219/2022/QTG" }],
    standards: [
      {
        vi: "Nghị định 30/2020/NĐ-CP về công tác văn thư",
        en: "Decree 30/2020/ND-CP on clerical work",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 450000, maxVnd: 450000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Dạy 2 buổi cho văn thư, 1 buổi cho lãnh đạo; nghe máy 7:30–17:30.",
      en: "2 sessions for clerks and 1 for managers; telephone 7:30–17:30.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Cụm trường công lập Bãi Giữa", en: "Bai Giua Public School Cluster" },
        monthsAgo: 17,
        result: {
          vi: "Giấy in giảm 61%, khoảng 88.000 tờ một năm.",
          en: "Printing down 61%, about 88,000 sheets a year.",
        },
      },
      {
        site: { vi: "Công ty TNHH Đại lý thuế Bàn Tính", en: "Ban Tinh Tax Agents Co., Ltd." },
        monthsAgo: 8,
        result: {
          vi: "Việc trễ hạn từ 19% còn 5%.",
          en: "Late work down from 19% to 5%.",
        },
      },
    ],
    keywords: ["công văn", "văn phòng điện tử", "giao việc", "văn thư", "e-office", "documents"],
    wardCode: "00025",
    annex: null,
    state: "published",
  },
  {
    key: "so-hoa-ho-so",
    externalId: "GP-0034",
    organisation: "but-sen",
    kind: "solution",
    title: {
      vi: "Số hóa hồ sơ giấy tại chỗ, tính theo trang",
      en: "On-site digitisation of paper files, priced by the page",
    },
    summary: {
      vi: "Số hóa 18.000 trang mỗi ngày tại kho của bạn, 1.150 ₫ một trang, sai trường dữ liệu 0,3%.",
      en: "Digitises 18,000 pages a day in your own archive at 1,150 ₫ a page, with 0.3% field errors.",
    },
    problem: {
      vi: "Hồ sơ đất đai, hộ tịch, bệnh án nằm trong kho ẩm; tìm một tập mất nửa ngày và không được mang ra ngoài.",
      en: "Land, civil-status and medical files sit in damp stores; finding one takes half a day and none may leave the building.",
    },
    description: {
      vi: "Tổ 6 người mang máy quét đến, làm dưới mắt cán bộ kho. Tháo, phẳng, quét 300 dpi, nhận chữ, nhập 12 trường, người thứ hai kiểm lại 100% trường khóa.\n\nTệp PDF/A và bảng dữ liệu giao trên ổ mã hóa, máy của tổ xóa sạch có biên bản.\n\nChữ viết tay trước 1975 đọc máy chỉ đúng 62%, phải gõ tay, giá 3.400 ₫ một trang. Bản khổ A0 tính riêng.",
      en: "A team of 6 brings scanners and works under your archivist's eye: unbind, flatten, scan at 300 dpi, read, key 12 fields; a second person checks every key field.\n\nPDF/A files and data tables are handed over on an encrypted disk; the team's machines are wiped with a record.\n\nHandwriting before 1975 is machine-read only 62% right and must be typed at 3,400 ₫ a page. A0 sheets are priced apart.",
    },
    figures: [
      { label: { vi: "Trang mỗi ngày", en: "Pages a day" }, value: { vi: "18.000", en: "18,000" } },
      {
        label: { vi: "Sai trường dữ liệu", en: "Field errors" },
        value: { vi: "0,3%", en: "0.3%" },
      },
      {
        label: { vi: "Giá một trang", en: "Price a page" },
        value: { vi: "1.150 ₫", en: "1,150 ₫" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "L68", "Q86"],
    solutionCategories: ["e_office", "ai_data"],
    trl: null,
    trlEvidence: null,
    ip: [],
    standards: [
      {
        vi: "Thông số tệp theo quy định về lưu trữ điện tử đang hiệu lực",
        en: "File specifications under current electronic-archive rules",
      },
    ],
    transferForms: ["technical_service"],
    price: { mode: "firm", minVnd: 1150, maxVnd: 1150, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Sửa lỗi nhập liệu không tính tiền trong 12 tháng.",
      en: "Data errors corrected free for 12 months.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Bộ phận Một cửa số, cụm phường phía Nam",
          en: "Digital One-Stop Office, Southern Wards",
        },
        monthsAgo: 14,
        result: {
          vi: "640.000 trang hộ tịch trong 8 tuần; tìm một bản ghi từ 3 giờ còn 20 giây.",
          en: "640,000 civil-status pages in 8 weeks; finding a record from 3 hours to 20 seconds.",
        },
      },
      {
        site: { vi: "Bệnh viện Đa khoa khu vực Gò Mây", en: "Go May Area General Hospital" },
        monthsAgo: 7,
        result: {
          vi: "210.000 bệnh án, giải phóng 130 m² kho.",
          en: "210,000 medical files, 130 m² of storage freed.",
        },
      },
    ],
    keywords: ["số hóa", "hồ sơ giấy", "lưu trữ", "hộ tịch", "bệnh án", "scanning", "archive"],
    wardCode: "00025",
    annex: null,
    state: "published",
  },
  {
    key: "phong-hop-khong-giay",
    externalId: "GP-0035",
    organisation: "but-sen",
    kind: "solution",
    title: {
      vi: "Phòng họp không giấy, biên bản xong trước khi ra cửa",
      en: "Paperless meetings with minutes done before the door",
    },
    summary: {
      vi: "Tài liệu, biểu quyết, biên bản của cuộc họp 60 người xong sau 10 phút, có chữ ký số.",
      en: "Papers, votes and minutes of a 60-person meeting done in 10 minutes, digitally signed.",
    },
    problem: {
      vi: "Một kỳ họp in 9.000 trang, sửa một dòng phải in lại. Biên bản gửi sau một tuần, ai cũng nhớ khác.",
      en: "One session prints 9,000 pages and a changed line means reprinting. Minutes come a week later and everyone remembers differently.",
    },
    description: {
      vi: "Tài liệu mở theo quyền trên máy tính bảng, ghi chú riêng giữ lại. Máy ghi âm, tách lời từng người, thư ký sửa và gửi ký ngay tại chỗ.\n\nĐang tạm dừng nhận đơn mới ba tháng để đổi bộ nhận giọng nói; nơi đang dùng không ảnh hưởng.",
      en: "Papers open by permission on tablets and private notes are kept. Speech is recorded and split by speaker; the secretary corrects and sends for signing on the spot.\n\nNew orders are paused for three months while the speech engine is replaced; current sites are unaffected.",
    },
    figures: [
      {
        label: { vi: "Biên bản xong sau", en: "Minutes done in" },
        value: { vi: "10 phút", en: "10 min" },
      },
      { label: { vi: "Người dự tối đa", en: "Largest meeting" }, value: { vi: "60", en: "60" } },
      { label: { vi: "Nhận đúng lời", en: "Words recognised" }, value: { vi: "90%", en: "90%" } },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "P85"],
    solutionCategories: ["e_office"],
    trl: 8,
    trlEvidence: {
      vi: "23 đơn vị, 1.460 cuộc họp từ 2023.",
      en: "23 organisations and 1,460 meetings since 2023.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X220/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 14000000, maxVnd: 14000000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Cử người ngồi cùng 2 cuộc họp đầu.",
      en: "Staff sit in on the first 2 meetings.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Một phường ven sông", en: "A riverside ward" },
        monthsAgo: 19,
        result: {
          vi: "Tiền in giảm 74 triệu ₫ một năm.",
          en: "Printing costs down 74 million ₫ a year.",
        },
      },
    ],
    keywords: ["họp không giấy", "biên bản", "biểu quyết", "paperless meeting", "minutes"],
    wardCode: "00025",
    annex: null,
    state: "paused",
  },
];
