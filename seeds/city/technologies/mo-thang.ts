import type { SeedListing } from "../types.ts";

export const moThang: SeedListing[] = [
  {
    key: "muc-in-bac-dan-dien",
    externalId: "HT-0029",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Mực in bạc dẫn điện cho mạch dẻo, in lưới, sấy ở 120 °C",
      en: "Silver conductive ink for flexible circuits, screen-printed, cured at 120 °C",
    },
    summary: {
      vi: "Điện trở 18 mΩ/□ ở lớp 10 µm, bám phim PET sau 5.000 lần gập, rẻ hơn mực nhập khoảng 35%.",
      en: "18 mΩ/□ at 10 µm, holds on PET film through 5,000 folds, about 35% cheaper than imported ink.",
    },
    problem: {
      vi: "Xưởng làm phím màng và ăng-ten RFID mua mực 42 đến 60 triệu ₫/kg, mỗi lần tối thiểu 5 kg và hạn dùng 6 tháng.",
      en: "Makers of membrane keys and RFID antennas pay 42 to 60 million ₫/kg, at least 5 kg at a time, with a six-month shelf life.",
    },
    description: {
      vi: "Hạt bạc dạng vảy 1 đến 3 µm trộn 8% hạt nano, chất kết dính polyeste, độ nhớt 12 Pa·s. Sấy 120 °C trong 10 phút. Mẻ phòng thí nghiệm 400 g.\n\nMới kiểm chứng trong phòng thí nghiệm, in lưới nét 150 µm. Chưa hàn thiếc trực tiếp được, chưa qua thử ẩm 85 °C/85% quá 500 giờ. Cần một xưởng in cùng làm mẻ 5 kg.",
      en: "Silver flakes of 1 to 3 µm with 8% nanoparticles in a polyester binder, viscosity 12 Pa·s, cured for ten minutes at 120 °C. Laboratory batches are 400 g.\n\nValidated in the laboratory only, screen-printed down to 150 µm lines. It cannot be soldered directly and has not passed 500 hours at 85 °C/85% humidity. We seek a print shop to work up 5 kg batches.",
    },
    figures: [
      {
        label: { vi: "điện trở mặt", en: "sheet resistance" },
        value: { vi: "18 mΩ/□", en: "18 mΩ/□" },
      },
      { label: { vi: "lần gập", en: "folds" }, value: { vi: "5.000", en: "5,000" } },
    ],
    scienceFields: ["2.10", "2.5", "1.4"],
    industries: ["C26", "C17"],
    solutionCategories: [],
    trl: 4,
    trlEvidence: {
      vi: "Kiểm chứng phòng thí nghiệm trên 60 mẫu phím màng.",
      en: "Laboratory validation on 60 membrane-key samples.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2026-01093" }],
    standards: [],
    transferForms: ["joint_development", "exclusive_licence"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Gửi mẫu 50 g, cùng chỉnh mực trên máy in của bên nhận.",
      en: "A 50 g sample and joint tuning on your press.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: [
      "mực dẫn điện",
      "bạc",
      "mạch dẻo",
      "in lưới",
      "conductive ink",
      "printed electronics",
    ],
    wardCode: "09562",
    annex: {
      vi: "Tỷ lệ phối và quy trình làm hạt nano.",
      en: "Formulation and nanoparticle synthesis.",
    },
    state: "changes_requested",
  },
  {
    key: "mang-tinh-bot-phan-huy",
    externalId: "HT-0030",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Hạt nhựa tinh bột sắn thổi túi, phân hủy trong ủ công nghiệp",
      en: "Cassava-starch resin for blown bags, industrially compostable",
    },
    summary: {
      vi: "Thổi túi trên máy PE sẵn có, phân hủy 92% sau 150 ngày ủ công nghiệp, giá hạt 46.000 ₫/kg.",
      en: "Blows on ordinary PE lines, breaks down 92% in 150 days of industrial composting, resin at 46,000 ₫/kg.",
    },
    problem: {
      vi: "Hạt nhựa phân hủy nhập khẩu 75.000 đến 95.000 ₫/kg, gấp ba hạt PE; nhiều loại trên thị trường chỉ rã thành mảnh nhỏ.",
      en: "Imported compostable resin costs 75,000 to 95,000 ₫/kg, three times PE; much of what is sold merely crumbles.",
    },
    description: {
      vi: "Hạt gồm 42% tinh bột sắn nhiệt dẻo, 50% polyeste phân hủy và chất tương hợp. Thổi được màng 18 đến 40 µm trên máy trục 45 đến 65 mm chỉ đổi nhiệt độ 4 vùng. Độ bền kéo 19 MPa.\n\nChỉ phân hủy ở trạm ủ 58 °C; vùi trong vườn 9 tháng mới còn một nửa, xuống ao hồ gần như không đổi. Không đựng đồ ướt quá 4 giờ. Hạt phải bảo quản kín, hút ẩm trên 0,8% thì màng rỗ.",
      en: "42% thermoplastic cassava starch, 50% compostable polyester and a compatibiliser. It blows 18 to 40 µm film on 45 to 65 mm extruders with only the four zone temperatures changed. Tensile strength is 19 MPa.\n\nIt composts only at 58 °C; half is left after nine months in a garden, and in ponds it hardly changes. Do not hold wet goods over four hours. Keep the resin sealed: above 0.8% moisture the film pits.",
    },
    figures: [
      {
        label: { vi: "phân hủy 150 ngày", en: "degraded in 150 days" },
        value: { vi: "92%", en: "92%" },
      },
      { label: { vi: "giá hạt", en: "resin" }, value: { vi: "46.000 ₫/kg", en: "46,000 ₫/kg" } },
      { label: { vi: "bền kéo", en: "tensile" }, value: { vi: "19 MPa", en: "19 MPa" } },
    ],
    scienceFields: ["2.5", "2.4"],
    industries: ["C20", "C17", "G45"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "Đã thổi 14 tấn màng ở một xưởng, 3 lần thử phân hủy.",
      en: "Fourteen tonnes of film blown at one factory; three composting tests.",
    },
    ip: [{ type: "invention_patent", status: "granted", number: "1-0040952" }],
    standards: [
      {
        vi: "Phân hủy theo ISO 14855-1, phiếu thử 2025",
        en: "Biodegradation to ISO 14855-1, report of 2025",
      },
    ],
    transferForms: ["non_exclusive_licence", "equity"],
    price: { mode: "indicative", minVnd: 1400000000, maxVnd: 2100000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chỉnh máy tạo hạt 15 ngày, kiểm 10 lô đầu.",
      en: "Fifteen days' tuning of your compounding line; the first ten lots tested.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: { vi: "Xưởng Bao bì Đồng Bông, xã Bình Minh", en: "Dong Bong Packaging, Binh Minh" },
        monthsAgo: 12,
        result: {
          vi: "14 tấn túi 25 µm; phế 5,5% so với 3% của PE.",
          en: "14 tonnes of 25 µm bags; 5.5% scrap against 3% with PE.",
        },
      },
      {
        site: {
          vi: "Siêu thị Chợ Chiều, phường Định Công",
          en: "Cho Chieu Supermarket, Dinh Cong",
        },
        monthsAgo: 7,
        result: {
          vi: "310.000 túi; khách phản ánh rách 0,4%.",
          en: "310,000 bags; 0.4% reported torn.",
        },
      },
    ],
    keywords: ["nhựa phân hủy", "tinh bột sắn", "túi", "bao bì", "compostable", "bioplastic"],
    wardCode: "09562",
    annex: {
      vi: "Đơn phối liệu, cấu hình trục vít và giá thành theo giá sắn.",
      en: "Formulation, screw layout and cost by cassava price.",
    },
    state: "published",
  },
  {
    key: "son-lot-kem-goc-nuoc",
    externalId: "HT-0031",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Sơn lót kẽm gốc nước chống gỉ cho khung thép ngoài trời",
      en: "Water-borne zinc primer for outdoor steel",
    },
    summary: {
      vi: "Chịu phun muối 2.400 giờ ở lớp 75 µm, giảm 86% dung môi bay hơi, sơn ở ẩm đến 80%.",
      en: "Survives 2,400 hours of salt spray at 75 µm, with 86% less solvent, and can be applied at up to 80% humidity.",
    },
    problem: {
      vi: "Khung biển báo, lan can gỉ lại sau 2 đến 3 năm; sơn kẽm dung môi gây mùi nặng và không được dùng trong xưởng kín.",
      en: "Sign frames and railings rust again in two or three years; solvent zinc paint reeks and is barred from closed workshops.",
    },
    description: {
      vi: "Silicat kali biến tính với 78% bột kẽm dạng vảy, hai thành phần, sống 5 giờ sau khi trộn. Khô bề mặt 40 phút, sơn phủ sau 6 giờ. Định mức 0,34 kg/m².\n\nThép phải làm sạch đến Sa 2½: sơn trên gỉ thì bong sau 4 tháng. Dưới 10 °C không đóng rắn. Không dùng cho bề mặt tiếp xúc nước uống.",
      en: "A modified potassium silicate with 78% flake zinc, in two parts, usable for five hours once mixed. Touch-dry in 40 minutes, overcoat after six hours, 0.34 kg/m².\n\nSteel must be blasted to Sa 2½: over rust it peels in four months. It does not cure below 10 °C. Not for drinking-water contact.",
    },
    figures: [
      {
        label: { vi: "phun muối", en: "salt spray" },
        value: { vi: "2.400 giờ", en: "2,400 hours" },
      },
      { label: { vi: "dung môi", en: "solvent" }, value: { vi: "bớt 86%", en: "86% less" } },
    ],
    scienceFields: ["2.5", "2.4"],
    industries: ["C24", "F41", "C20"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "Phiếu thử độc lập; 11.000 m² kết cấu đã sơn từ 2023.",
      en: "Independent test reports; 11,000 m² of steel coated since 2023.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0038420" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [
      { vi: "Phun muối theo ISO 9227, 2.400 giờ", en: "Salt spray to ISO 9227, 2,400 hours" },
      { vi: "Hàm lượng dung môi theo ISO 11890-2", en: "Solvent content to ISO 11890-2" },
    ],
    transferForms: ["non_exclusive_licence", "sole_licence"],
    price: { mode: "floor", minVnd: 650000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chuyển công thức, làm 3 mẻ tại xưởng bên nhận, đào tạo thợ phun.",
      en: "Formula, three batches at your plant, training for sprayers.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Cầu bộ hành Bến Trúc, phường Thanh Liệt",
          en: "Ben Truc footbridge, Thanh Liet",
        },
        monthsAgo: 36,
        result: {
          vi: "1.900 m²; sau 3 năm gỉ cấp Ri 1.",
          en: "1,900 m²; rust grade Ri 1 after three years.",
        },
      },
      {
        site: { vi: "Xưởng Kết cấu Sắt Vai, xã Quang Minh", en: "Sat Vai Steelwork, Quang Minh" },
        monthsAgo: 15,
        result: {
          vi: "Đổi 70% lượng sơn lót sang gốc nước, bớt 6,2 tấn dung môi mỗi năm.",
          en: "70% of primer now water-borne; 6.2 tonnes less solvent a year.",
        },
      },
    ],
    keywords: ["sơn lót", "chống gỉ", "kẽm", "kết cấu thép", "primer", "anti-corrosion"],
    wardCode: "09562",
    annex: {
      vi: "Công thức đầy đủ và bảng thay thế nguyên liệu.",
      en: "Full formula and substitution table.",
    },
    state: "published",
  },
  {
    key: "tai-sinh-cuc-duong-lfp",
    externalId: "HT-0032",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Tái sinh bột cực dương pin LFP bằng bù liti trực tiếp",
      en: "Direct relithiation of spent LFP battery cathode",
    },
    summary: {
      vi: "Phục hồi dung lượng bột LFP từ 118 lên 151 mAh/g trong phòng thí nghiệm, không hòa tan bằng axit.",
      en: "Restores spent LFP powder from 118 to 151 mAh/g in the laboratory without dissolving it in acid.",
    },
    problem: {
      vi: "Pin LFP của xe điện hết đời không chứa coban nên nơi tái chế không mặn mà; hòa tan axit tốn 9 m³ nước cho 1 tấn.",
      en: "Spent LFP cells hold no cobalt, so recyclers shun them, and acid leaching takes 9 m³ of water a tonne.",
    },
    description: {
      vi: "Bột đen được ngâm trong dung dịch liti 0,4 M có axit citric ở 95 °C trong 5 giờ, rửa, nung 650 °C trong argon. Phổ nhiễu xạ cho thấy mạng tinh thể phục hồi.\n\nMới là bằng chứng khái niệm: mẻ 50 g, 3 nguồn pin, pin cúc thử 200 chu kỳ còn 96%. Nhôm lẫn trên 0,8% làm hỏng kết quả. Chưa có tính toán giá thành đáng tin ở quy mô tấn.",
      en: "Black mass is held in 0.4 M lithium with citric acid at 95 °C for five hours, washed, and fired at 650 °C in argon. Diffraction shows the lattice restored.\n\nThis is a proof of concept: 50 g batches, three battery sources, coin cells keeping 96% after 200 cycles. More than 0.8% aluminium spoils it. There is no reliable costing at tonne scale.",
    },
    figures: [
      { label: { vi: "dung lượng", en: "capacity" }, value: { vi: "151 mAh/g", en: "151 mAh/g" } },
      { label: { vi: "sau 200 chu kỳ", en: "after 200 cycles" }, value: { vi: "96%", en: "96%" } },
    ],
    scienceFields: ["1.4", "2.5"],
    industries: ["C26", "D35", "E36"],
    solutionCategories: [],
    trl: 3,
    trlEvidence: {
      vi: "Bằng chứng khái niệm trên 9 mẻ 50 g, bài báo đã qua phản biện.",
      en: "Proof of concept over nine 50 g batches; peer-reviewed paper.",
    },
    ip: [
      { type: "invention_patent", status: "filed", number: "1-2025-06284" },
      { type: "invention_patent", status: "pct", number: "PCT/VN2026/000017" },
    ],
    standards: [],
    transferForms: ["joint_development", "equity"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Thử 5 kg bột đen của bên quan tâm, báo cáo sau 30 ngày.",
      en: "Trial on 5 kg of your black mass, report in 30 days.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["pin LFP", "tái chế pin", "liti", "xe điện", "battery recycling", "relithiation"],
    wardCode: "09562",
    annex: {
      vi: "Số liệu 9 mẻ và bản tính sơ bộ cho 100 kg/ngày.",
      en: "Data of nine batches and a first estimate for 100 kg a day.",
    },
    state: "published",
  },
  {
    key: "tham-cao-su-giam-chan",
    externalId: "HT-0033",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Thảm giảm chấn từ lốp cũ cho sân tập và đệm máy",
      en: "Shock-absorbing mat from old tyres for sports floors and machine pads",
    },
    summary: {
      vi: "Giảm 41% lực va ở sân tập, 18 dB rung máy, dùng 82% hạt lốp cũ; 245.000 đến 310.000 ₫/m².",
      en: "Cuts impact on sports floors by 41% and machine vibration by 18 dB from 82% old tyre crumb; 245,000 to 310,000 ₫/m².",
    },
    problem: {
      vi: "Thảm hạt lốp rẻ bong sau một mùa nắng và bốc mùi; thảm nhập cho phòng tập 620.000 ₫/m².",
      en: "Cheap crumb mats break up after one summer and smell; imported gym flooring is 620,000 ₫/m².",
    },
    description: {
      vi: "Hạt lốp 1 đến 3 mm được khử lưu hóa bề mặt bằng cơ nhiệt 160 °C trước khi trộn 12% polyurethane, nên liên kết bền gấp 2,3 lần và bớt mùi. Tấm 1 × 1 m dày 10 đến 40 mm.\n\nNgoài trời bạc màu sau 3 năm nếu là màu sáng. Không chịu dầu máy: ngâm 7 ngày nở 9%. Không chống cháy, chỉ đạt B2. Bên nhận cần máy trộn 300 lít và máy ép 200 tấn.",
      en: "Crumb of 1 to 3 mm is surface-devulcanised at 160 °C before mixing with 12% polyurethane, so the bond is 2.3 times stronger and the smell less. Tiles are 1 × 1 m, 10 to 40 mm thick.\n\nLight colours fade in three years outdoors. It swells 9% in a week of machine oil. Fire class is B2 only. You need a 300-litre mixer and a 200-tonne press.",
    },
    figures: [
      { label: { vi: "giảm lực va", en: "less impact" }, value: { vi: "41%", en: "41%" } },
      { label: { vi: "lốp cũ", en: "old tyre" }, value: { vi: "82%", en: "82%" } },
    ],
    scienceFields: ["2.5"],
    industries: ["C20", "R90", "F41"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "6.400 m² đã lắp; phiếu thử giảm chấn độc lập.",
      en: "6,400 m² laid; independent shock-absorption report.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0003018" }],
    standards: [
      {
        vi: "Giảm chấn, ma sát theo EN 14904, phiếu thử 2025",
        en: "Shock and friction to EN 14904, tested 2025",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 380000000, maxVnd: 520000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chạy 5 mẻ tại xưởng bên nhận, kiểm mùi và độ bám 6 tháng đầu.",
      en: "Five batches at your plant; smell and bond checks for six months.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Nhà tập cộng đồng Sân Đình, xã Đông Anh",
          en: "San Dinh community gym, Dong Anh",
        },
        monthsAgo: 22,
        result: {
          vi: "720 m²; sau 22 tháng bong 0,5% diện tích.",
          en: "720 m²; 0.5% of area lifted after 22 months.",
        },
      },
      {
        site: { vi: "Xưởng dập Ba Búa, xã Yên Lãng", en: "Ba Bua press shop, Yen Lang" },
        monthsAgo: 16,
        result: {
          vi: "Rung truyền sang nhà bên giảm 18 dB.",
          en: "Vibration into the house next door down 18 dB.",
        },
      },
    ],
    keywords: ["lốp cũ", "thảm cao su", "giảm chấn", "sân tập", "tyre crumb", "sports floor"],
    wardCode: "09562",
    annex: null,
    state: "published",
  },
  {
    key: "tinh-luyen-nhom-phe",
    externalId: "HT-0034",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Cụm tinh luyện nhôm phế 500 kg/mẻ cho làng đúc",
      en: "Scrap-aluminium refining set, 500 kg a batch, for casting villages",
    },
    summary: {
      vi: "Hạ hao cháy từ 9% còn 4%, hydro dưới 0,15 ml/100 g, khói bụi trong ngưỡng cho lò 500 kg.",
      en: "Cuts melt loss from 9% to 4% and hydrogen below 0.15 ml/100 g on a 500 kg furnace, with fume within limits.",
    },
    problem: {
      vi: "Lò nồi hở ở làng đúc mất 9 đến 12% nhôm thành xỉ, phôi rỗ khí bị trả 1/7 và khói trắng cả làng.",
      en: "Open crucibles lose 9 to 12% of metal to dross, one casting in seven comes back porous, and the smoke whitens the village.",
    },
    description: {
      vi: "Nắp chụp kín, trục graphite quay 420 vòng/phút sục argon 18 lít/phút, muối trợ dung không flo và cyclone kèm túi lọc 2.400 m³/giờ. Mẻ thêm 22 phút, tốn 2.100 ₫ argon và muối cho 1 kg.\n\nKhông tách được sắt, kẽm: phế liệu lẫn trên 1,2% sắt phải phân loại trước. Túi lọc thay 8 tháng một lần. Xỉ muối là chất thải nguy hại, bên nhận phải có hợp đồng xử lý.",
      en: "A closed hood, a graphite rotor at 420 rpm bubbling 18 l/min of argon, a fluoride-free flux, and a cyclone with a 2,400 m³/h bag filter. It adds 22 minutes a batch and 2,100 ₫ of argon and flux per kilogram.\n\nIt removes neither iron nor zinc: scrap above 1.2% iron must be sorted first. Bags last eight months. Salt dross is hazardous waste, so you need a disposal contract.",
    },
    figures: [
      { label: { vi: "hao cháy", en: "melt loss" }, value: { vi: "9% → 4%", en: "9% → 4%" } },
      {
        label: { vi: "phôi rỗ", en: "porous castings" },
        value: { vi: "14% → 5%", en: "14% → 5%" },
      },
    ],
    scienceFields: ["2.5", "2.7"],
    industries: ["C24", "E36"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "4 lò đang dùng, quan trắc khí thải độc lập 2 đợt.",
      en: "Four furnaces in use, two rounds of independent stack tests.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0003140" }],
    standards: [
      {
        vi: "Khí thải trong ngưỡng QCVN 19:2009/BTNMT, cột B",
        en: "Emissions within QCVN 19:2009/BTNMT, column B",
      },
    ],
    transferForms: ["technical_service", "purchase"],
    price: { mode: "indicative", minVnd: 265000000, maxVnd: 330000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 6 ngày, kèm 20 mẻ đầu, phân tích thành phần 12 mẫu.",
      en: "Six days to fit, the first 20 batches together, 12 composition analyses.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Xưởng đúc Nồi Đồng, xã Phú Nghĩa", en: "Noi Dong foundry, Phu Nghia" },
        monthsAgo: 20,
        result: {
          vi: "Hao cháy 4,2%; tiết kiệm 96 triệu ₫ năm đầu.",
          en: "4.2% melt loss; 96 million ₫ saved in year one.",
        },
      },
      {
        site: { vi: "Tổ đúc Chảo Gang, xã Đa Phúc", en: "Chao Gang casters, Da Phuc" },
        monthsAgo: 9,
        result: {
          vi: "Phôi trả lại từ 13% còn 6%, chưa bằng mức cam kết.",
          en: "Returns from 13% to 6%, a little short of the promise.",
        },
      },
    ],
    keywords: ["nhôm phế", "đúc nhôm", "tinh luyện", "làng nghề", "aluminium", "degassing"],
    wardCode: "09562",
    annex: {
      vi: "Thành phần trợ dung và bản vẽ trục sục khí.",
      en: "Flux composition and rotor drawings.",
    },
    state: "published",
  },
  {
    key: "cam-bien-khi-h2s-nh3",
    externalId: "HT-0035",
    organisation: "mo-thang",
    kind: "technology",
    title: {
      vi: "Chip cảm biến khí H₂S, NH₃ bằng oxit kim loại nano",
      en: "Nano metal-oxide sensor chip for H₂S and NH₃",
    },
    summary: {
      vi: "Nhận 0,5 ppm H₂S trong 25 giây, chip 60 mW, giá thành dự kiến 85.000 ₫ ở lô 10.000 chiếc.",
      en: "Sees 0.5 ppm H₂S in 25 seconds on 60 mW, with a projected cost of 85,000 ₫ at lots of 10,000.",
    },
    problem: {
      vi: "Đầu đo điện hóa nhập 1,6 đến 3 triệu ₫ và chỉ sống 18 tháng trong hầm ẩm, nên đa số hố ga, chuồng trại không có máy báo khí.",
      en: "Imported electrochemical cells cost 1.6 to 3 million ₫ and last 18 months in damp pits, so most manholes and sheds have no alarm.",
    },
    description: {
      vi: "Dây nano SnO₂ và WO₃ phủ trên vi bếp silicon, hai kênh đo ở hai nhiệt độ để tách hai khí. Gói trong vỏ TO-39, giao tiếp I²C.\n\nĐã trình diễn 5 tháng ở trạm bơm nước thải. Ẩm đổi từ 40 lên 95% làm lệch 12% dù đã bù. Hơi cồn, khí ga gây báo nhầm. Trôi điểm không 8% mỗi quý, phải chỉnh lại. Chưa được dùng làm thiết bị an toàn tính mạng.",
      en: "SnO₂ and WO₃ nanowires on a silicon micro-hotplate, two channels at two temperatures to tell the gases apart, in a TO-39 can with I²C.\n\nDemonstrated for five months at a sewage pumping station. Humidity from 40 to 95% shifts it 12% even with compensation. Alcohol and LPG cause false readings. Zero drifts 8% a quarter and must be reset. It must not be used as life-safety equipment.",
    },
    figures: [
      { label: { vi: "ngưỡng H₂S", en: "H₂S limit" }, value: { vi: "0,5 ppm", en: "0.5 ppm" } },
      { label: { vi: "phản ứng", en: "response" }, value: { vi: "25 giây", en: "25 seconds" } },
      { label: { vi: "công suất", en: "power" }, value: { vi: "60 mW", en: "60 mW" } },
    ],
    scienceFields: ["2.10", "1.3", "2.2"],
    industries: ["C26", "E36"],
    solutionCategories: ["iot"],
    trl: 6,
    trlEvidence: {
      vi: "Trình diễn 12 đầu đo, 5 tháng, đối chiếu máy chuẩn hằng tuần.",
      en: "Twelve heads for five months, checked weekly against a reference.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0042065" },
      { type: "layout_design", status: "filed", number: "5-2025-00014" },
    ],
    standards: [
      { vi: "Thử đáp ứng theo IEC 62990-1, nội bộ", en: "Response tested in-house to IEC 62990-1" },
    ],
    transferForms: ["exclusive_licence", "partial_assignment", "joint_development"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Giao 50 chip mẫu, bo đọc và mã bù ẩm.",
      en: "Fifty sample chips, a reader board and the humidity code.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Trạm bơm Cầu Máng, phường Yên Sở", en: "Cau Mang pumping station, Yen So" },
        monthsAgo: 6,
        result: {
          vi: "Lệch trung bình 0,3 ppm so với máy chuẩn; 2 trên 12 đầu hỏng.",
          en: "Mean error 0.3 ppm against reference; two of 12 heads failed.",
        },
      },
    ],
    keywords: ["cảm biến khí", "H2S", "amoniac", "bán dẫn", "gas sensor", "MEMS"],
    wardCode: "09562",
    annex: {
      vi: "Quy trình mọc dây nano, mặt nạ vi bếp, số liệu trôi 5 tháng.",
      en: "Nanowire growth, hotplate masks, five months of drift data.",
    },
    state: "published",
  },
];
