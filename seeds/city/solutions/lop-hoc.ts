import type { SeedListing } from "../types.ts";

export const lopHoc: SeedListing[] = [
  {
    key: "lop-hoc-hai-che-do",
    externalId: "GP-0046",
    organisation: "lop-hoc",
    kind: "solution",
    title: {
      vi: "Lớp học hai chế độ: có mạng và không mạng",
      en: "Two-mode classroom: online and offline",
    },
    summary: {
      vi: "Học sinh tải bài ở trường trong 40 giây, làm ở nhà không mạng; gói 500 em 34 triệu ₫ mỗi năm.",
      en: "Pupils load lessons at school in 40 seconds and work offline at home; 34 million ₫ a year for 500 pupils.",
    },
    problem: {
      vi: "Một phần tư học sinh vùng ven không có mạng ở nhà. Giao bài trực tuyến là bỏ các em lại.",
      en: "A quarter of pupils on the city's edge have no internet at home. Online homework leaves them behind.",
    },
    description: {
      vi: "Giáo viên soạn một lần; điện thoại cũ từ 2 GB RAM chạy được. Bài làm tự gửi khi em vào trường. Phụ huynh nhận tin nhắn thường, không cần cài.\n\nKho 4.200 bài theo chương trình hiện hành do 60 giáo viên soạn, trường sửa được.\n\nGiá niêm yết cho trường 500 em, mỗi em thêm 68.000 ₫ một năm. Không có thi trực tuyến có giám sát. Dữ liệu trẻ em không dùng cho việc khác; xóa sau khi em ra trường 6 tháng.",
      en: "Teachers prepare once; old phones with 2 GB of RAM will do. Work is sent when the pupil is back at school. Parents get plain text messages, nothing to install.\n\n4,200 lessons on the current curriculum by 60 teachers, editable by the school.\n\nThe listed price is for a school of 500; each further pupil is 68,000 ₫ a year. No invigilated online exams. Children's data serves nothing else and is erased 6 months after leaving.",
    },
    figures: [
      {
        label: { vi: "Tải bài tuần", en: "Week's lessons loaded" },
        value: { vi: "40 giây", en: "40 s" },
      },
      { label: { vi: "Học sinh đang dùng", en: "Pupils" }, value: { vi: "48.300", en: "48,300" } },
      {
        label: { vi: "Nộp bài đúng hạn", en: "Work handed in on time" },
        value: { vi: "71% lên 90%", en: "71% to 90%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["P85"],
    solutionCategories: ["edtech"],
    trl: 9,
    trlEvidence: {
      vi: "48.300 học sinh ở 92 trường, 4 học kỳ.",
      en: "48,300 pupils in 92 schools over 4 terms.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X161/2022/QTG" }],
    standards: [
      {
        vi: "Luật Bảo vệ dữ liệu cá nhân 91/2025, phần trẻ em",
        en: "Personal Data Law 91/2025, on children",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 34000000, maxVnd: 34000000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Một cán bộ cho 10 trường; dạy giáo viên 2 buổi mỗi học kỳ.",
      en: "One officer per 10 schools; 2 teacher sessions each term.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Cụm trường công lập Bãi Giữa", en: "Bai Giua Public School Cluster" },
        monthsAgo: 20,
        result: {
          vi: "Em không nộp bài giảm từ 26% còn 9%.",
          en: "Pupils handing in nothing down from 26% to 9%.",
        },
      },
      {
        site: { vi: "Trường Trung học cơ sở Gò Mít", en: "Go Mit Lower Secondary School" },
        monthsAgo: 9,
        result: {
          vi: "Giáo viên bớt 3,5 giờ chấm bài mỗi tuần.",
          en: "Teachers save 3.5 hours of marking a week.",
        },
      },
    ],
    keywords: ["lớp học", "ngoại tuyến", "học liệu", "trường học", "offline learning", "LMS"],
    wardCode: "00367",
    annex: null,
    state: "published",
  },
  {
    key: "quan-ly-trung-tam-day",
    externalId: "GP-0047",
    organisation: "lop-hoc",
    kind: "solution",
    title: {
      vi: "Quản lý trung tâm dạy thêm, năng khiếu, thể thao",
      en: "Running a tutoring, arts or sports centre",
    },
    summary: {
      vi: "Xếp lớp, điểm danh, thu học phí cho 300 học viên; công nợ học phí giảm 57%.",
      en: "Timetable, attendance and fees for 300 learners; unpaid fees down 57%.",
    },
    problem: {
      vi: "Sổ điểm danh giấy, học bù không ai nhớ, phụ huynh cãi còn mấy buổi. Thầy dạy võ kiêm kế toán.",
      en: "Paper registers, forgotten make-up lessons, parents arguing over sessions left. The martial-arts teacher doubles as bookkeeper.",
    },
    description: {
      vi: "Học viên quét thẻ, phụ huynh nhận tin trong 10 giây, số buổi còn lại tự trừ. Học phí có mã chuyển khoản riêng, khớp tự động.\n\nTính công giáo viên theo buổi thật. Giá cho 300 học viên một cơ sở; mỗi cơ sở thêm 300.000 ₫.\n\nKhông có nội dung học và không tuyển sinh hộ.",
      en: "Learners tap a card, parents get a message in 10 seconds, and sessions left are deducted. Each fee has its own transfer code and matches by itself.\n\nTeachers' pay follows lessons given. Price for 300 learners at one site; 300,000 ₫ per extra site.\n\nIt brings no course content and does not recruit for you.",
    },
    figures: [
      { label: { vi: "Nợ học phí giảm", en: "Unpaid fees cut" }, value: { vi: "57%", en: "57%" } },
      { label: { vi: "Trung tâm", en: "Centres" }, value: { vi: "208", en: "208" } },
      {
        label: { vi: "Báo phụ huynh", en: "Parent told within" },
        value: { vi: "10 giây", en: "10 s" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["P85", "R90"],
    solutionCategories: ["edtech", "crm_sales"],
    trl: 9,
    trlEvidence: {
      vi: "208 trung tâm, 31.000 học viên, 3 năm.",
      en: "208 centres and 31,000 learners over 3 years.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X162/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 550000, maxVnd: 550000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Nhập danh sách cũ không tính tiền; nghe máy 8:00–21:30.",
      en: "Old lists imported free; telephone 8:00–21:30.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Võ đường Sân Gạch Đỏ", en: "San Gach Do Martial Arts School" },
        monthsAgo: 15,
        result: {
          vi: "Học phí thu đủ trước ngày 10 từ 54% lên 88%.",
          en: "Fees in by the 10th up from 54% to 88%.",
        },
      },
      {
        site: { vi: "Trung tâm Tiếng Anh Ngõ Gió", en: "Ngo Gio English Centre" },
        monthsAgo: 6,
        result: {
          vi: "Học viên học tiếp khóa sau từ 61% lên 70%.",
          en: "Learners re-enrolling up from 61% to 70%.",
        },
      },
    ],
    keywords: ["trung tâm", "dạy thêm", "học phí", "điểm danh", "tutoring centre", "attendance"],
    wardCode: "00367",
    annex: null,
    state: "published",
  },
  {
    key: "cham-bai-giay-bang-may",
    externalId: "GP-0048",
    organisation: "lop-hoc",
    kind: "solution",
    title: {
      vi: "Chấm bài giấy bằng điện thoại, giáo viên duyệt lần cuối",
      en: "Marking paper tests by phone, with the teacher's final say",
    },
    summary: {
      vi: "Đọc và chấm nháp 40 bài toán tự luận trong 6 phút; giáo viên duyệt, sửa 9% số điểm.",
      en: "Reads and drafts marks for 40 written maths tests in 6 minutes; teachers change 9% of marks.",
    },
    problem: {
      vi: "Mỗi giáo viên toán chấm 160 bài hai tuần một lần, hết cả Chủ nhật; nhận xét chỉ còn một chữ.",
      en: "A maths teacher marks 160 papers every two weeks, a whole Sunday; comments shrink to one word.",
    },
    description: {
      vi: "Chụp từng tờ, máy nhận chữ viết tay, chia bước giải và đề nghị điểm theo thang của giáo viên. Bước nào không chắc thì để trống.\n\nKhông chấm văn, không dùng cho thi chuyển cấp. Đang chờ bằng chứng từ học kỳ này.",
      en: "Photograph each sheet; handwriting is read, steps separated and marks proposed on the teacher's own scale. Uncertain steps are left blank.\n\nIt does not mark essays and is not for entrance exams. This term's evidence is still to come.",
    },
    figures: [
      { label: { vi: "40 bài trong", en: "40 papers in" }, value: { vi: "6 phút", en: "6 min" } },
      { label: { vi: "Điểm giáo viên sửa", en: "Marks changed" }, value: { vi: "9%", en: "9%" } },
    ],
    scienceFields: ["1.2"],
    industries: ["P85"],
    solutionCategories: ["edtech", "ai_data", "computer_vision"],
    trl: 7,
    trlEvidence: {
      vi: "Thử 5 trường, 3.400 bài, hai giáo viên chấm độc lập để so.",
      en: "Trial in 5 schools, 3,400 papers, double-marked by teachers.",
    },
    ip: [
      { type: "software_copyright", status: "filed", number: null },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 30000, maxVnd: 55000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Kênh riêng cho giáo viên thử, trả lời trong ngày.",
      en: "A channel for trial teachers, answered the same day.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Trường Trung học cơ sở Gò Mít", en: "Go Mit Lower Secondary School" },
        monthsAgo: 2,
        result: {
          vi: "Giờ chấm mỗi tuần từ 7 còn 3.",
          en: "Marking hours a week down from 7 to 3.",
        },
      },
    ],
    keywords: ["chấm bài", "chữ viết tay", "giáo viên", "toán", "marking", "handwriting"],
    wardCode: "00367",
    annex: {
      vi: "Độ lệch điểm theo từng dạng bài và kết quả chấm đôi 3.400 bài.",
      en: "Mark deviation by question type and double-marking results for 3,400 papers.",
    },
    state: "in_review",
  },
];
