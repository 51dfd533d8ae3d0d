import type { SeedListing } from "../types.ts";

export const banDo: SeedListing[] = [
  {
    key: "ban-do-ha-tang-phuong",
    externalId: "GP-0056",
    organisation: "ban-do",
    kind: "solution",
    title: {
      vi: "Bản đồ hạ tầng phường: nắp cống, đèn, cáp trên một nền",
      en: "Ward infrastructure map: manholes, lamps and cables on one base",
    },
    summary: {
      vi: "Vẽ 100% nắp cống, cột đèn, tủ điện của phường trong 5 tuần, sai số vị trí 30 cm.",
      en: "Maps every manhole, lamp post and cabinet of a ward in 5 weeks, to within 30 cm.",
    },
    problem: {
      vi: "Đào đường vì nước, ba tuần sau đào lại vì cáp. Sơ đồ giấy mỗi ngành một kiểu, người nhớ thì sắp nghỉ hưu.",
      en: "The road is dug for water and again three weeks later for cable. Each utility has its own paper plan and the person who remembers is about to retire.",
    },
    description: {
      vi: "Xe máy gắn máy quét chạy mọi ngõ từ 1,2 m; máy nhận vật thể, hai người kiểm. Mỗi vật có ảnh, chủ quản, ngày kiểm gần nhất.\n\nĐơn vị đào đường gửi kế hoạch lên bản đồ; trùng chỗ trong 90 ngày thì các bên thấy nhau. Dữ liệu mở bằng WMS, WFS, GeoPackage.\n\nKhông thấy ống ngầm: phần ngầm nhập từ hồ sơ và ghi rõ mức tin cậy. Cập nhật một năm hai lần.",
      en: "A scanner motorcycle rides every lane from 1.2 m wide; objects are recognised and checked by two people. Each has a photo, an owner and a last inspection date.\n\nWhoever plans to dig marks the map; clashes within 90 days are shown to all. Data opens through WMS, WFS and GeoPackage.\n\nIt cannot see underground: buried lines come from records with a stated confidence. Updated twice a year.",
    },
    figures: [
      { label: { vi: "Sai số vị trí", en: "Position error" }, value: { vi: "30 cm", en: "30 cm" } },
      {
        label: { vi: "Vẽ một phường", en: "One ward mapped in" },
        value: { vi: "5 tuần", en: "5 weeks" },
      },
      {
        label: { vi: "Vật thể đã vẽ", en: "Objects mapped" },
        value: { vi: "318.000", en: "318,000" },
      },
    ],
    scienceFields: ["1.2", "2.1"],
    industries: ["O84", "E36", "F41"],
    solutionCategories: ["gis_smart_city"],
    trl: 8,
    trlEvidence: {
      vi: "14 phường, xã; kiểm tra 1.200 vật bằng máy định vị chính xác.",
      en: "14 wards and communes; 1,200 objects checked with survey-grade positioning.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X151/2023/QTG" }],
    standards: [
      { vi: "OGC WMS 1.3, WFS 2.0", en: "OGC WMS 1.3, WFS 2.0" },
      { vi: "Hệ tọa độ VN-2000", en: "VN-2000 datum" },
    ],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 48000000, maxVnd: 110000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Dạy 3 buổi cho cán bộ địa chính, hạ tầng.",
      en: "3 sessions for land and infrastructure officers.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Một phường nội thành cũ", en: "An old inner ward" },
        monthsAgo: 15,
        result: {
          vi: "Lần đào lại trong 90 ngày từ 22 còn 7 một năm.",
          en: "Repeat digs within 90 days from 22 to 7 a year.",
        },
      },
      {
        site: {
          vi: "Ban Quản lý Thoát nước và Cây xanh phía Tây",
          en: "Western Drainage and Greenery Board",
        },
        monthsAgo: 8,
        result: {
          vi: "Tìm thấy 412 nắp cống bị lấp.",
          en: "412 buried manholes found.",
        },
      },
    ],
    keywords: ["bản đồ", "hạ tầng", "nắp cống", "đào đường", "GIS", "infrastructure map"],
    wardCode: "00082",
    annex: null,
    state: "published",
  },
  {
    key: "phan-anh-hien-truong",
    externalId: "GP-0057",
    organisation: "ban-do",
    kind: "solution",
    title: {
      vi: "Phản ánh hiện trường: một ảnh, đúng người xử lý, có hạn",
      en: "Field reports: one photo, the right handler, a deadline",
    },
    summary: {
      vi: "Người dân gửi ảnh trong 20 giây; xử lý xong trung vị 31 giờ, ảnh trước sau công khai.",
      en: "Residents send a photo in 20 seconds; median fix 31 hours, before-and-after photos public.",
    },
    problem: {
      vi: "Phản ánh rác, đèn hỏng gửi vào nhóm nhắn tin của tổ trưởng, trôi mất sau một đêm. Việc thuộc ai phải họp mới biết.",
      en: "Reports of rubbish and broken lamps go to the block leader's chat and are gone overnight. It takes a meeting to know whose job it is.",
    },
    description: {
      vi: "Ảnh kèm vị trí, máy đề nghị loại việc (38 loại) và đơn vị; cán bộ xác nhận một chạm. Quá hạn thì lên cấp trên tự động.\n\nGộp ảnh cùng chỗ trong 50 m. Mặt người, biển số làm mờ trước khi công khai; người gửi chọn ẩn tên.\n\nGiá cho một phường. Không nhận tố cáo, khiếu nại; những việc này có đường dẫn khác.",
      en: "The photo with its place gets a type (of 38) and a unit proposed; an officer confirms with one tap. Overdue items climb to the next level.\n\nPhotos within 50 m are merged. Faces and plates are blurred before publication; senders may hide their names.\n\nPrice for one ward. Denunciations and complaints are not taken and are pointed elsewhere.",
    },
    figures: [
      { label: { vi: "Xử lý, trung vị", en: "Median fix" }, value: { vi: "31 giờ", en: "31 h" } },
      { label: { vi: "Đúng hạn", en: "On time" }, value: { vi: "89%", en: "89%" } },
      {
        label: { vi: "Phản ánh đã nhận", en: "Reports so far" },
        value: { vi: "264.000", en: "264,000" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "E36"],
    solutionCategories: ["gis_smart_city", "chatbot_cx"],
    trl: 9,
    trlEvidence: {
      vi: "33 phường, xã, 3 năm.",
      en: "33 wards and communes over 3 years.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X152/2022/QTG" }],
    standards: [{ vi: "Open311 GeoReport v2", en: "Open311 GeoReport v2" }],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 7500000, maxVnd: 7500000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Báo cáo tuần cho lãnh đạo phường; nghe máy 7:00–20:00.",
      en: "Weekly report for ward leaders; telephone 7:00–20:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Bộ phận Một cửa số, cụm phường phía Nam",
          en: "Digital One-Stop Office, Southern Wards",
        },
        monthsAgo: 21,
        result: {
          vi: "Việc quá 5 ngày từ 41% còn 8%.",
          en: "Items over 5 days from 41% to 8%.",
        },
      },
      {
        site: { vi: "Một xã ngoại thành phía Bắc", en: "A northern outer commune" },
        monthsAgo: 7,
        result: {
          vi: "Điểm rác tự phát từ 58 còn 19.",
          en: "Fly-tipping spots from 58 to 19.",
        },
      },
    ],
    keywords: ["phản ánh hiện trường", "rác", "đèn đường", "phường", "citizen reports", "Open311"],
    wardCode: "00082",
    annex: null,
    state: "published",
  },
  {
    key: "ban-do-lang-nghe",
    externalId: "GP-0058",
    organisation: "ban-do",
    kind: "solution",
    title: {
      vi: "Bản đồ đi bộ làng nghề và phố cũ, có giờ mở cửa thật",
      en: "Walking map of craft villages and old streets with real opening hours",
    },
    summary: {
      vi: "Dẫn khách qua 30–80 điểm một làng, giờ mở cửa đúng 94%; thời gian ở lại thêm 48 phút.",
      en: "Guides visitors through 30–80 spots a village, opening hours 94% right; they stay 48 minutes longer.",
    },
    problem: {
      vi: "Khách đến cổng làng chụp ảnh rồi về vì không biết nhà nào mở. Biển chỉ đường in một lần, năm năm sau vẫn thế.",
      en: "Visitors photograph the village gate and leave, not knowing which house is open. Signs printed once are the same five years later.",
    },
    description: {
      vi: "Mỗi nhà có nút “đang mở” bấm trên điện thoại, bảng QR bằng gốm ở cổng. Bản đồ vẽ tay nằm trên nền số, chỉ đường ngõ nhỏ, tiếng Việt, Anh, Hàn, Pháp.\n\nBan quản lý xem lượng người theo giờ từ lượt quét, không theo dõi máy của khách.\n\nBản vẽ làm lại mỗi 2 năm tính riêng. Nhà nào quên bấm thì sau 3 giờ hiện “chưa rõ”.",
      en: "Each house presses “open now” on a phone and has a ceramic QR plate at the door. A hand-drawn map lies over the digital base and guides through small lanes in Vietnamese, English, Korean and French.\n\nManagers see hourly numbers from scans; visitors' phones are not tracked.\n\nRedrawing every 2 years is priced apart. A house that forgets to press shows “unknown” after 3 hours.",
    },
    figures: [
      {
        label: { vi: "Giờ mở cửa đúng", en: "Opening hours right" },
        value: { vi: "94%", en: "94%" },
      },
      { label: { vi: "Ở lại thêm", en: "Longer stay" }, value: { vi: "48 phút", en: "48 min" } },
      {
        label: { vi: "Điểm trên bản đồ", en: "Spots mapped" },
        value: { vi: "1.240", en: "1,240" },
      },
    ],
    scienceFields: ["1.2", "6.0"],
    industries: ["I55", "R90", "C16"],
    solutionCategories: ["gis_smart_city", "digital_marketing"],
    trl: 8,
    trlEvidence: {
      vi: "11 làng, phố; khảo sát 1.600 khách trước và sau.",
      en: "11 villages and streets; 1,600 visitors surveyed before and after.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X153/2024/QTG" }],
    standards: [],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 20000000, maxVnd: 32000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Chụp lại ảnh mỗi mùa; nghe máy cả cuối tuần.",
      en: "Photos retaken each season; telephone at weekends too.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Trung tâm Quản lý điểm đến thành phố, tuyến làng gốm",
          en: "City Destination Management Centre, pottery route",
        },
        monthsAgo: 12,
        result: {
          vi: "Nhà có khách vào từ 14 lên 39.",
          en: "Houses receiving visitors up from 14 to 39.",
        },
      },
      {
        site: { vi: "Làng Quạt Giấy Ngõ Tre", en: "Ngo Tre Paper Fan Village" },
        monthsAgo: 5,
        result: {
          vi: "Doanh thu trải nghiệm tăng 33% trong một mùa.",
          en: "Workshop-visit income up 33% in a season.",
        },
      },
    ],
    keywords: ["du lịch", "làng nghề", "bản đồ", "đi bộ", "tourism map", "craft village"],
    wardCode: "00082",
    annex: null,
    state: "published",
  },
  {
    key: "canh-bao-ngap-ngo",
    externalId: "GP-0059",
    organisation: "ban-do",
    kind: "solution",
    title: {
      vi: "Cọc đo ngập và bản đồ ngõ ngập theo 5 phút",
      en: "Flood posts and a lane-by-lane map every 5 minutes",
    },
    summary: {
      vi: "Cọc 6,2 triệu ₫ đo ngập từ 2 cm, báo trước trung vị 24 phút cho từng ngõ.",
      en: "A 6.2 million ₫ post reads flooding from 2 cm and warns each lane a median 24 minutes ahead.",
    },
    problem: {
      vi: "Tin ngập đến từ ảnh trên mạng, muộn và sai chỗ. Xe cứu thương chạy vào ngõ sâu nửa mét nước.",
      en: "News of flooding comes from photos online, late and misplaced. Ambulances drive into lanes under half a metre of water.",
    },
    description: {
      vi: "Cọc composite gắn cảm biến áp suất và siêu âm, pin 5 năm, truyền LoRaWAN. Bản đồ hiện độ sâu theo màu và bằng số, kèm đường tránh cho xe máy, ô tô, xe cứu thương.\n\nDự báo 30 phút từ mưa ra-đa và lịch sử của chính ngõ đó; cần hai mùa mưa mới tin được.\n\nCọc bị xe đâm khoảng 4% mỗi năm, thay trong giá.",
      en: "A composite post with pressure and ultrasonic sensors, a 5-year battery and LoRaWAN. The map shows depth by colour and number, with detours for motorcycles, cars and ambulances.\n\nThe 30-minute forecast uses radar rain and the lane's own history; it needs two rainy seasons to be trusted.\n\nAbout 4% of posts a year are hit by vehicles; replacement is included.",
    },
    figures: [
      { label: { vi: "Báo trước", en: "Warning" }, value: { vi: "24 phút", en: "24 min" } },
      {
        label: { vi: "Ngập nhỏ nhất đo được", en: "Smallest depth" },
        value: { vi: "2 cm", en: "2 cm" },
      },
      { label: { vi: "Báo sai", en: "False warnings" }, value: { vi: "11%", en: "11%" } },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["O84", "E36", "H49"],
    solutionCategories: ["gis_smart_city", "iot"],
    trl: 8,
    trlEvidence: {
      vi: "212 cọc, hai mùa mưa, 96 trận ngập; đối chiếu camera.",
      en: "212 posts, two rainy seasons, 96 floods, checked on camera.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X154/2024/QTG" },
      { type: "utility_solution", status: "granted", number: "2-00X3391" },
    ],
    standards: [
      { vi: "LoRaWAN 1.0.4, băng tần 920–923 MHz", en: "LoRaWAN 1.0.4, 920–923 MHz band" },
    ],
    transferForms: ["purchase", "subscription"],
    price: { mode: "floor", minVnd: 6200000, maxVnd: null, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Trực 24 giờ mùa mưa; thay cọc trong 72 giờ.",
      en: "24-hour duty in rainy season; posts replaced in 72 hours.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Một cụm phường ven sông", en: "A riverside ward cluster" },
        monthsAgo: 17,
        result: {
          vi: "60 cọc; điều máy bơm di động sớm hơn 35 phút.",
          en: "60 posts; mobile pumps sent 35 minutes sooner.",
        },
      },
      {
        site: { vi: "Công ty TNHH Taxi Điện Sậy Xanh", en: "Say Xanh Electric Taxi Co., Ltd." },
        monthsAgo: 6,
        result: {
          vi: "Xe chết máy vì nước từ 19 còn 4 một mùa.",
          en: "Cars stalled by water from 19 to 4 a season.",
        },
      },
    ],
    keywords: ["ngập", "cảm biến", "bản đồ", "mưa", "flood sensor", "early warning"],
    wardCode: "00082",
    annex: {
      vi: "Mô hình dự báo theo ngõ, số liệu 96 trận ngập, bản vẽ cọc.",
      en: "Lane forecast model, data of 96 floods, drawings of the post.",
    },
    state: "published",
  },
];
