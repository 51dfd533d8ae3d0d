import type { SeedListing } from "../types.ts";

export const loaPhuong: SeedListing[] = [
  {
    key: "khach-quanh-quan",
    externalId: "GP-0060",
    organisation: "loa-phuong",
    kind: "solution",
    title: {
      vi: "Khách quanh quán: trang địa điểm, lời đáp và ưu đãi giờ vắng",
      en: "Customers nearby: place pages, replies and quiet-hour offers",
    },
    summary: {
      vi: "Cập nhật 6 bản đồ và trang ăn uống trong 10 phút; lượt chỉ đường đến quán tăng trung vị 41%.",
      en: "Updates 6 maps and food pages in 10 minutes; requests for directions rise by a median 41%.",
    },
    problem: {
      vi: "Quán đổi giờ mở cửa mà sáu nơi trên mạng còn ghi giờ cũ. Lời chê để ba tháng không ai trả lời.",
      en: "The shop changes its hours and six places online keep the old ones. A bad review goes unanswered for three months.",
    },
    description: {
      vi: "Một bảng sửa giờ, món, giá, ảnh; máy đẩy sang sáu nơi. Lời nhận xét về một hộp, có nháp trả lời để chủ quán sửa.\n\nGiờ vắng đặt ưu đãi có hạn số suất; đo bằng mã đọc tại quầy, không đo bằng lượt xem.\n\nKhông mua lời khen, không viết nhận xét hộ. Không hứa thứ hạng tìm kiếm.",
      en: "One panel edits hours, dishes, prices and photos and pushes them to six places. Reviews come to one inbox with draft replies for the owner to edit.\n\nQuiet-hour offers have a set number of portions, counted by codes read at the counter, not by views.\n\nNo bought praise and no reviews written for you. No promise of search rank.",
    },
    figures: [
      {
        label: { vi: "Lượt chỉ đường", en: "Direction requests" },
        value: { vi: "+41%", en: "+41%" },
      },
      { label: { vi: "Quán đang dùng", en: "Shops" }, value: { vi: "780", en: "780" } },
      {
        label: { vi: "Trả lời nhận xét", en: "Reviews answered" },
        value: { vi: "7% lên 92%", en: "7% to 92%" },
      },
    ],
    scienceFields: ["1.2", "5.0"],
    industries: ["I55", "G45"],
    solutionCategories: ["digital_marketing"],
    trl: 9,
    trlEvidence: {
      vi: "780 quán; so 12 tuần trước và sau, bỏ tuần lễ hội.",
      en: "780 shops; 12 weeks before and after, festival weeks left out.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X166/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 990000, maxVnd: 990000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Chụp 20 ảnh tại quán một lần; nhắn tin 8:00–22:00.",
      en: "One shoot of 20 photos at the shop; messages 8:00–22:00.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Quán Bún chả Ngõ Trạm", en: "Ngo Tram Grilled Pork Noodles" },
        monthsAgo: 10,
        result: {
          vi: "Khách 14:00–16:30 tăng từ 11 lên 37 mỗi ngày.",
          en: "Customers between 14:00 and 16:30 up from 11 to 37 a day.",
        },
      },
      {
        site: { vi: "Tiệm Cà phê Gác Xép", en: "Gac Xep Coffee" },
        monthsAgo: 4,
        result: {
          vi: "Điểm trung bình từ 3,9 lên 4,4 sau 160 lời đáp.",
          en: "Rating up from 3.9 to 4.4 after 160 replies.",
        },
      },
    ],
    keywords: ["quán ăn", "tiếp thị", "bản đồ", "nhận xét", "local marketing", "reviews"],
    wardCode: "00364",
    annex: null,
    state: "published",
  },
  {
    key: "ke-chuyen-lang-nghe",
    externalId: "GP-0061",
    organisation: "loa-phuong",
    kind: "solution",
    title: {
      vi: "Bộ kể chuyện làng nghề: 12 bài, 40 ảnh, 3 phim ngắn",
      en: "Craft-village story kit: 12 texts, 40 photos, 3 short films",
    },
    summary: {
      vi: "Sau 21 ngày có 12 bài song ngữ, 40 ảnh và 3 phim ngắn; bên mua giữ toàn quyền sử dụng.",
      en: "In 21 days 12 bilingual texts, 40 photos and 3 short films, with all rights of use to the buyer.",
    },
    problem: {
      vi: "Làng có nghề ba trăm năm nhưng lời giới thiệu chép từ bảo tàng. Người mua không biết khác hàng chợ ở đâu.",
      en: "The village has a three-hundred-year craft and a text copied from a museum. Buyers cannot see how it differs from market goods.",
    },
    description: {
      vi: "Ba ngày ở làng, phỏng vấn thợ, ghi công đoạn và thời gian thật. Mọi số liệu trong bài được chủ xưởng ký xác nhận. Bản tiếng Anh do người bản ngữ viết.\n\nKhông chạy quảng cáo. Đang tạm dừng nhận thêm vì tổ phim kín lịch; nhận lại sau 60 ngày.",
      en: "Three days in the village, interviews, real steps and timings. Every figure is signed off by the workshop. A native speaker writes the English.\n\nNo advertising is run. Paused because the film crew is full; reopening in 60 days.",
    },
    figures: [
      { label: { vi: "Giao sau", en: "Delivered in" }, value: { vi: "21 ngày", en: "21 days" } },
      { label: { vi: "Làng đã làm", en: "Villages done" }, value: { vi: "16", en: "16" } },
      { label: { vi: "Bài song ngữ", en: "Bilingual texts" }, value: { vi: "12", en: "12" } },
    ],
    scienceFields: ["6.0", "5.0"],
    industries: ["C16", "C23", "R90"],
    solutionCategories: ["digital_marketing", "ecommerce"],
    trl: null,
    trlEvidence: null,
    ip: [],
    standards: [],
    transferForms: ["technical_service"],
    price: { mode: "firm", minVnd: 32000000, maxVnd: 32000000, unit: "once" },
    acceptsListedTerms: true,
    support: {
      vi: "Sửa 2 vòng; đăng lại không hạn chế.",
      en: "2 rounds of changes; unlimited reuse.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: { vi: "Hợp tác xã Gốm Bến Đất", en: "Ben Dat Pottery Cooperative" },
        monthsAgo: 13,
        result: {
          vi: "Thời gian xem trang từ 38 giây lên 2 phút 10 giây.",
          en: "Time on page up from 38 seconds to 2 min 10 s.",
        },
      },
      {
        site: { vi: "Xưởng Sơn mài Cửa Son", en: "Cua Son Lacquer Workshop" },
        monthsAgo: 7,
        result: {
          vi: "Bên mua Pháp đặt 3 mẫu sau khi xem phim.",
          en: "A French buyer ordered 3 designs after the film.",
        },
      },
    ],
    keywords: ["làng nghề", "nội dung", "phim ngắn", "song ngữ", "storytelling", "content"],
    wardCode: "00364",
    annex: null,
    state: "paused",
  },
  {
    key: "do-quang-cao-dia-oc",
    externalId: "GP-0062",
    organisation: "loa-phuong",
    kind: "solution",
    title: {
      vi: "Đo quảng cáo đến tận lượt xem nhà",
      en: "Measuring advertising up to the actual viewing",
    },
    summary: {
      vi: "Nối 5 kênh quảng cáo với sổ dẫn khách; biết 1 lượt xem nhà tốn bao nhiêu, sai số 8%.",
      en: "Links 5 ad channels to the viewing book and prices one viewing to within 8%.",
    },
    problem: {
      vi: "Tiền quảng cáo báo bằng lượt bấm, còn môi giới nói khách tự đến. Không ai biết kênh nào đưa người thật.",
      en: "Advertising is reported in clicks while brokers say customers came by themselves. Nobody knows which channel brings people.",
    },
    description: {
      vi: "Mỗi kênh một số điện thoại và mã xem nhà; khách đến quét mã ở cửa. Bảng tuần xếp kênh theo tiền mỗi lượt xem và mỗi lượt đặt cọc.\n\nCần ít nhất 60 lượt xem mỗi tháng mới có số tin được. Khách phải đồng ý trước khi ghi số.",
      en: "Each channel has its own phone number and viewing code, scanned at the door. A weekly table ranks channels by cost per viewing and per deposit.\n\nIt takes at least 60 viewings a month for a sound figure. Customers consent before their number is kept.",
    },
    figures: [
      { label: { vi: "Kênh nối", en: "Channels linked" }, value: { vi: "5", en: "5" } },
      { label: { vi: "Sai số", en: "Error" }, value: { vi: "8%", en: "8%" } },
    ],
    scienceFields: ["1.2"],
    industries: ["L68", "G45"],
    solutionCategories: ["digital_marketing", "ai_data"],
    trl: 7,
    trlEvidence: {
      vi: "4 đơn vị, 11 tháng, 6.300 lượt xem.",
      en: "4 firms, 11 months, 6,300 viewings.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 4000000, maxVnd: 9000000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Họp 30 phút mỗi hai tuần.",
      en: "A 30-minute meeting every two weeks.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Công ty TNHH Nhà đất Cổng Làng", en: "Cong Lang Realty Co., Ltd." },
        monthsAgo: 15,
        result: {
          vi: "Cắt 2 kênh, giữ nguyên lượt xem, bớt 38 triệu ₫ mỗi tháng.",
          en: "2 channels dropped, viewings unchanged, 38 million ₫ a month saved.",
        },
      },
    ],
    keywords: ["quảng cáo", "bất động sản", "đo lường", "ad measurement", "real estate"],
    wardCode: "00364",
    annex: null,
    state: "stale",
  },
];
