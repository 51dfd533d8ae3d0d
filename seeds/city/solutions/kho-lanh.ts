import type { SeedListing } from "../types.ts";

export const khoLanh: SeedListing[] = [
  {
    key: "kho-lanh-thue-theo-o",
    externalId: "GP-0015",
    organisation: "kho-lanh",
    kind: "solution",
    title: {
      vi: "Kho lạnh thuê theo ô một mét khối, xem nhiệt độ từng ô",
      en: "Cold storage by the cubic-metre bay, with a thermometer in each",
    },
    summary: {
      vi: "Thuê từ 1 m³ với 185.000 ₫ mỗi tháng; nhiệt độ ghi 5 phút một lần, lệch thì đền theo bảng.",
      en: "Rent from 1 m³ at 185,000 ₫ a month; temperature logged every 5 minutes, with a set table of compensation.",
    },
    problem: {
      vi: "Kho lạnh chỉ cho thuê nguyên phòng 40 tấn. Hộ làm giò, bán hải sản vài trăm ký phải mua tủ đông, mất điện một đêm là đổ bỏ.",
      en: "Cold stores let only whole 40-tonne rooms. A household with a few hundred kilos of sausage or seafood buys freezers, and one night's power cut empties them.",
    },
    description: {
      vi: "Kho có 1.320 ô ở ba mức −18, 2 và 12 °C. Khách đặt ô, hẹn giờ ra vào trên điện thoại, xem đường nhiệt của đúng ô mình và ai đã mở cửa.\n\nMáy phát dự phòng chạy trong 25 giây; đã thử mỗi tháng. Mỗi giờ lệch quá 3 độ được trừ 20% tiền thuê tháng của ô, hàng hỏng đền đến 3 triệu ₫ mỗi m³.\n\nGiá là giá ô 2 °C; ô −18 °C thêm 60.000 ₫. Không nhận sầu riêng, mắm, hàng chưa bao gói.",
      en: "The store has 1,320 bays at −18, 2 and 12 °C. Customers book bays and dock times by phone and see their own bay's temperature and who opened it.\n\nThe standby generator starts in 25 seconds and is tested monthly. Each hour off by more than 3 degrees takes 20% off the bay's monthly rent; spoiled goods are paid up to 3 million ₫ per m³.\n\nThe price is for a 2 °C bay; −18 °C costs 60,000 ₫ more. Durian, fish sauce and unpacked goods are not taken.",
    },
    figures: [
      { label: { vi: "Ô nhỏ nhất", en: "Smallest bay" }, value: { vi: "1 m³", en: "1 m³" } },
      {
        label: { vi: "Giờ lệch nhiệt, 12 tháng", en: "Hours off range, 12 months" },
        value: { vi: "7", en: "7" },
      },
      { label: { vi: "Khách đang thuê", en: "Tenants" }, value: { vi: "318", en: "318" } },
    ],
    scienceFields: ["2.2"],
    industries: ["C10", "A01", "A03"],
    solutionCategories: ["warehouse_logistics", "iot"],
    trl: 9,
    trlEvidence: {
      vi: "Hoạt động từ 2022; nhật ký nhiệt 36 tháng do đơn vị độc lập trích kiểm.",
      en: "Running since 2022; 36 months of temperature logs sampled by an independent body.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X288/2023/QTG" }],
    standards: [
      {
        vi: "Bản đồ nhiệt độ kho theo hướng dẫn thực hành bảo quản tốt",
        en: "Store temperature mapping under good storage practice",
      },
      {
        vi: "Quản lý an toàn thực phẩm ISO 22000:2018",
        en: "Food-safety management to ISO 22000:2018",
      },
    ],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "firm", minVnd: 185000, maxVnd: 185000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Cửa nhận hàng 3:00–21:00; trực kho 24 giờ.",
      en: "Dock open 3:00–21:00; the store is staffed round the clock.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Cơ sở Giò chả Nhà Tổ", en: "Nha To Sausage Maker" },
        monthsAgo: 23,
        result: {
          vi: "Bỏ 4 tủ đông, điện giảm 3,1 triệu ₫ mỗi tháng.",
          en: "4 freezers gone, 3.1 million ₫ less power a month.",
        },
      },
      {
        site: { vi: "Hợp tác xã Cá Đầm Sét Dưới", en: "Dam Set Duoi Fish Cooperative" },
        monthsAgo: 12,
        result: {
          vi: "Trữ 2,6 tấn qua Tết, bán cao hơn 19%.",
          en: "2.6 tonnes held over Tet, sold 19% higher.",
        },
      },
      {
        site: { vi: "Công ty TNHH Nông sản Bãi Giữa", en: "Bai Giua Farm Produce Co., Ltd." },
        monthsAgo: 9,
        result: {
          vi: "Hao hụt rau quả tươi từ 11% còn 5,5%.",
          en: "Fresh-produce loss down from 11% to 5.5%.",
        },
      },
    ],
    keywords: ["kho lạnh", "bảo quản", "thuê kho", "thủy sản", "thực phẩm", "cold storage"],
    wardCode: "00433",
    annex: null,
    state: "published",
  },
  {
    key: "dieu-phoi-giao-hang",
    externalId: "GP-0016",
    organisation: "kho-lanh",
    kind: "solution",
    title: {
      vi: "Xếp tuyến giao hàng cho đội xe từ 3 đến 40 chiếc",
      en: "Route planning for fleets of 3 to 40 vehicles",
    },
    summary: {
      vi: "Xếp 400 điểm giao trong 90 giây, tránh phố cấm giờ; đội xe chạy ít hơn 16% km.",
      en: "Plans 400 drops in 90 seconds around street bans; fleets drive 16% fewer kilometres.",
    },
    problem: {
      vi: "Điều phối viên giỏi nghỉ một ngày là cả đội chạy vòng. Phố cấm tải giờ cao điểm nằm trong trí nhớ, phạt thì lái xe chịu.",
      en: "When the one good dispatcher is away, the whole fleet goes in circles. Lorry bans live in memory and the driver pays the fine.",
    },
    description: {
      vi: "Tải danh sách đơn, máy gộp theo giờ khách nhận được, tải trọng, phố cấm và chiều cao cổng chợ. Điều phối viên kéo lại bằng tay, máy tính lại trong 5 giây.\n\nLái xe thấy điểm kế, gọi khách một chạm, chụp ảnh giao. Khách nhận đường dẫn xem xe còn mấy điểm, không hiện vị trí nhà người trước.\n\nGiá niêm yết cho đội 3 xe; mỗi xe thêm 390.000 ₫ mỗi tháng. Bản đồ cấm tải chỉ đủ cho Hà Nội và vùng giáp ranh.",
      en: "Load the order list; drops are grouped by customer hours, payload, street bans and the height of market gates. The dispatcher can drag stops and the plan is redone in 5 seconds.\n\nDrivers see the next stop, call with one tap and take a delivery photo. Customers get a link showing stops left, without other people's addresses.\n\nThe listed price is for a fleet of 3; each further vehicle is 390,000 ₫ a month. The ban map is complete only for Hanoi and its edges.",
    },
    figures: [
      { label: { vi: "Km giảm", en: "Fewer kilometres" }, value: { vi: "16%", en: "16%" } },
      {
        label: { vi: "Xếp 400 điểm", en: "400 drops planned in" },
        value: { vi: "90 giây", en: "90 s" },
      },
      {
        label: { vi: "Giao đúng khung giờ", en: "On-time drops" },
        value: { vi: "93,6%", en: "93.6%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["H49", "G45", "C23"],
    solutionCategories: ["warehouse_logistics", "ai_data"],
    trl: 8,
    trlEvidence: {
      vi: "34 đội xe, 2,1 triệu lượt giao; so 8 tuần trước và sau bằng hộp hành trình.",
      en: "34 fleets and 2.1 million drops; 8 weeks before and after compared by trip recorders.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X512/2024/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 1170000, maxVnd: 1170000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Cập nhật phố cấm trong 24 giờ từ khi có thông báo; trực 5:30–20:00.",
      en: "Street bans updated within 24 hours of notice; help line 5:30–20:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty TNHH Nước khoáng Suối Đá", en: "Suoi Da Mineral Water Co., Ltd." },
        monthsAgo: 15,
        result: {
          vi: "11 xe làm việc của 13 xe, dầu giảm 21 triệu ₫ mỗi tháng.",
          en: "11 trucks do the work of 13, fuel down 21 million ₫ a month.",
        },
      },
      {
        site: { vi: "Cửa hàng Vật liệu Gạch Ngói Đò Dọc", en: "Do Doc Brick and Tile Shop" },
        monthsAgo: 7,
        result: {
          vi: "Giao trễ từ 18% còn 6%.",
          en: "Late deliveries down from 18% to 6%.",
        },
      },
    ],
    keywords: ["giao hàng", "tuyến đường", "đội xe", "cấm tải", "routing", "fleet", "last mile"],
    wardCode: "00433",
    annex: null,
    state: "published",
  },
  {
    key: "kho-nho-ma-vach",
    externalId: "GP-0017",
    organisation: "kho-lanh",
    kind: "solution",
    title: {
      vi: "Quản lý kho nhỏ bằng mã vạch, kiểm kê không đóng cửa",
      en: "Small-warehouse barcode control, stock count without closing",
    },
    summary: {
      vi: "Kho đến 5.000 mã hàng kiểm kê cuốn chiếu mỗi ngày 20 phút, sai lệch còn 0,5%.",
      en: "Warehouses of up to 5,000 items count on a 20-minute daily roll; stock error falls to 0.5%.",
    },
    problem: {
      vi: "Kiểm kê cuối năm đóng kho ba ngày mà số vẫn lệch. Hàng cũ nằm trong góc hết hạn vì thợ kho lấy thùng gần cửa.",
      en: "The year-end count shuts the store for three days and is still wrong. Old stock expires in the corner because pickers take the box by the door.",
    },
    description: {
      vi: "Dán mã cho kệ và thùng, điện thoại thường làm máy quét. Mỗi phiếu xuất chỉ đúng ô, đúng lô hết hạn trước. Mỗi sáng máy chọn 40 ô đáng ngờ nhất để đếm.\n\nGiao trong 8 ngày, gồm in 2.000 nhãn kệ. Nối phần mềm bán hàng bằng tệp hoặc API.\n\nKhông điều khiển xe nâng tự hành, không hợp kho trên 3.000 m².",
      en: "Shelves and boxes get codes and an ordinary phone is the scanner. Each pick names the bay and the lot that expires first. Each morning 40 doubtful bays are chosen for counting.\n\nDelivered in 8 days with 2,000 shelf labels. Links to sales software by file or API.\n\nNo driverless forklifts; not meant for stores above 3,000 m².",
    },
    figures: [
      { label: { vi: "Sai lệch tồn", en: "Stock error" }, value: { vi: "0,5%", en: "0.5%" } },
      {
        label: { vi: "Kiểm kê mỗi ngày", en: "Daily count" },
        value: { vi: "20 phút", en: "20 min" },
      },
      { label: { vi: "Kho đang dùng", en: "Warehouses" }, value: { vi: "143", en: "143" } },
    ],
    scienceFields: ["1.2"],
    industries: ["H49", "C20", "C17", "G45"],
    solutionCategories: ["warehouse_logistics"],
    trl: 9,
    trlEvidence: {
      vi: "143 kho, 4 năm vận hành; kiểm kê đối chứng tại 12 kho.",
      en: "143 warehouses over 4 years; control counts at 12.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X290/2022/QTG" }],
    standards: [{ vi: "Mã vạch theo GS1-128", en: "Barcodes to GS1-128" }],
    transferForms: ["subscription", "purchase"],
    price: { mode: "firm", minVnd: 15900000, maxVnd: 15900000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Hai buổi tại kho; đổi nhãn hỏng không tính tiền trong 12 tháng.",
      en: "Two sessions on site; damaged labels replaced free for 12 months.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP Nhựa Thau Vàng", en: "Thau Vang Plastics JSC" },
        monthsAgo: 19,
        result: {
          vi: "Hạt nhựa tồn quá 6 tháng giảm từ 38 còn 9 tấn.",
          en: "Resin held over 6 months cut from 38 to 9 tonnes.",
        },
      },
      {
        site: { vi: "Công ty TNHH Bao bì Giấy Dó Mới", en: "Giay Do Moi Packaging Co., Ltd." },
        monthsAgo: 11,
        result: {
          vi: "Giao nhầm từ 31 còn 5 đơn một quý.",
          en: "Wrong shipments down from 31 to 5 a quarter.",
        },
      },
    ],
    keywords: [
      "kho",
      "mã vạch",
      "kiểm kê",
      "tồn kho",
      "hết hạn",
      "warehouse",
      "barcode",
      "stock count",
    ],
    wardCode: "00433",
    annex: null,
    state: "published",
  },
];
