import type { SeedListing } from "../types.ts";

export const nuocNguon: SeedListing[] = [
  {
    key: "loc-asen-ho-gia-dinh",
    externalId: "HT-0043",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Cột lọc asen nước giếng cho hộ và trường nhỏ, không dùng điện",
      en: "Arsenic filter for household and school wells, no power",
    },
    summary: {
      vi: "Hạ asen từ 180 xuống dưới 5 µg/l, 600 lít/ngày không dùng điện; 4.850.000 ₫ một cột.",
      en: "Takes arsenic from 180 to under 5 µg/l at 600 litres a day with no power; 4,850,000 ₫ a unit.",
    },
    problem: {
      vi: "Giếng khoan ven sông Đáy nhiều nơi có asen 50 đến 300 µg/l, vượt mức 10 µg/l; bể lọc cát chỉ bỏ được sắt và khoảng nửa asen.",
      en: "Tube wells along the Day river often carry 50 to 300 µg/l of arsenic against a limit of 10; sand filters remove iron and only about half the arsenic.",
    },
    description: {
      vi: "Hai lớp: cát phủ mangan oxy hóa sắt và asen, rồi 18 kg hạt sắt oxit xốp hấp phụ. Nước tự chảy từ bể cao 1,5 m. Vỏ composite, thay hạt sau 14 đến 20 tháng tùy giếng.\n\nĐo nước trước khi lắp: phốt phát trên 2 mg/l làm hạt hết sớm gấp đôi. Không diệt khuẩn, vẫn phải đun sôi. Không bỏ amoni và độ cứng. Hạt hết hạn được Viện thu về, không đổ ra vườn.",
      en: "Manganese-coated sand oxidises iron and arsenic; then 18 kg of porous iron-oxide grains adsorb. Water runs by gravity from a tank 1.5 m up. The shell is composite, and grains last 14 to 20 months depending on the well.\n\nTest first: phosphate above 2 mg/l halves the life. It does not disinfect, so boil as before. It leaves ammonium and hardness. We collect spent grains; do not tip them in the garden.",
    },
    figures: [
      {
        label: { vi: "asen sau lọc", en: "arsenic after" },
        value: { vi: "dưới 5 µg/l", en: "under 5 µg/l" },
      },
      { label: { vi: "mỗi ngày", en: "per day" }, value: { vi: "600 lít", en: "600 litres" } },
      {
        label: { vi: "thay hạt sau", en: "grains last" },
        value: { vi: "14–20 tháng", en: "14–20 months" },
      },
    ],
    scienceFields: ["2.7", "1.4"],
    industries: ["E36", "P85", "Q86"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "2.180 cột đã lắp từ 2018; lấy mẫu ngẫu nhiên 240 cột năm 2025, 97% đạt.",
      en: "2,180 units since 2018; of 240 sampled at random in 2025, 97% met the limit.",
    },
    ip: [{ type: "invention_patent", status: "granted", number: "1-0031906" }],
    standards: [
      {
        vi: "Nước sau lọc đạt QCVN 01-1:2024/BYT về asen, sắt, mangan",
        en: "Filtered water meets QCVN 01-1:2024/BYT for arsenic, iron and manganese",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 4850000, maxVnd: 4850000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Đo giếng trước khi lắp, lắp trong ngày, lấy mẫu lại sau 6 tháng không tính tiền.",
      en: "Well test before fitting, same-day fitting, free re-test after six months.",
    },
    warrantyMonths: 36,
    deployments: [
      {
        site: { vi: "Trường mầm non Gốc Gạo, xã Tam Hưng", en: "Goc Gao kindergarten, Tam Hung" },
        monthsAgo: 50,
        result: {
          vi: "Asen từ 164 còn 3 µg/l; đã thay hạt 3 lần.",
          en: "Arsenic from 164 to 3 µg/l; grains changed three times.",
        },
      },
      {
        site: { vi: "86 hộ thôn Bãi Đáy, xã Hòa Xá", en: "86 homes in Bai Day, Hoa Xa" },
        monthsAgo: 23,
        result: {
          vi: "83 hộ đạt dưới 10 µg/l sau 12 tháng.",
          en: "83 homes under 10 µg/l after 12 months.",
        },
      },
    ],
    keywords: ["asen", "nước giếng", "lọc nước", "nông thôn", "arsenic", "water filter"],
    wardCode: "00367",
    annex: null,
    state: "published",
  },
  {
    key: "tram-nuoc-thai-lang-bun",
    externalId: "HT-0044",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Trạm xử lý nước thải làng bún 50 m³/ngày kèm thu khí sinh học",
      en: "Waste-water station for noodle villages, 50 m³ a day, with biogas",
    },
    summary: {
      vi: "Hạ COD từ 3.800 xuống 92 mg/l cho 50 m³/ngày, thu 34 m³ khí đốt, vận hành 6.400 ₫/m³.",
      en: "Takes COD from 3,800 to 92 mg/l on 50 m³ a day, yields 34 m³ of gas, and runs at 6,400 ₫/m³.",
    },
    problem: {
      vi: "Nước chua làm bún có pH 4, COD gấp 25 lần mức cho phép, chảy thẳng ra mương; bể tự hoại không giữ nổi.",
      en: "Sour noodle water, at pH 4 and 25 times the COD limit, runs to the ditch; septic tanks cannot hold it.",
    },
    description: {
      vi: "Bể kỵ khí dòng ngược 60 m³ có vòng tự nâng pH bằng nước sau xử lý, tiếp theo là giá thể hiếu khí và bãi lọc cây thủy trúc 90 m². Chỉ tốn 5% lượng vôi so với trung hòa thường. Khí dùng nấu bún, thay 17 kg gas mỗi ngày.\n\nKhởi động mất 45 ngày và phải có 8 m³ bùn giống. Nghỉ Tết quá 12 ngày phải chạy lại từ đầu 10 ngày. Nước thải lẫn chất tẩy clo làm chết vi sinh. Cần 220 m² đất.",
      en: "A 60 m³ upflow anaerobic tank raises its own pH by recirculation, followed by aerated media and 90 m² of umbrella-sedge bed. It needs 5% of the usual lime. The gas cooks noodles in place of 17 kg of LPG a day.\n\nStart-up takes 45 days and 8 m³ of seed sludge. More than 12 idle days at Tết costs ten days' restart. Chlorine cleaner kills the culture. It needs 220 m² of land.",
    },
    figures: [
      { label: { vi: "COD", en: "COD" }, value: { vi: "3.800 → 92 mg/l", en: "3,800 → 92 mg/l" } },
      { label: { vi: "khí mỗi ngày", en: "gas per day" }, value: { vi: "34 m³", en: "34 m³" } },
      {
        label: { vi: "vận hành", en: "running cost" },
        value: { vi: "6.400 ₫/m³", en: "6,400 ₫/m³" },
      },
    ],
    scienceFields: ["2.8", "2.7"],
    industries: ["E36", "C10", "O84"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "3 trạm, lâu nhất 40 tháng, quan trắc độc lập hằng quý.",
      en: "Three stations, the oldest 40 months, independent tests each quarter.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0002788" }],
    standards: [
      {
        vi: "Nước sau xử lý đạt QCVN 40:2011/BTNMT, cột B",
        en: "Effluent to QCVN 40:2011/BTNMT, column B",
      },
    ],
    transferForms: ["technical_service", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 1900000000, maxVnd: 2600000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Thiết kế, giám sát thi công, vận hành cùng 6 tháng, đào tạo 2 người trực.",
      en: "Design, site supervision, six months' joint operation, training for two operators.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Làng bún Giếng Đôi, xã Phú Xuyên, 46 hộ",
          en: "Gieng Doi noodle village, Phu Xuyen, 46 homes",
        },
        monthsAgo: 40,
        result: {
          vi: "COD trung bình 88 mg/l; 2 lần sự cố vì thuốc tẩy.",
          en: "Mean COD 88 mg/l; two upsets from bleach.",
        },
      },
      {
        site: {
          vi: "Xưởng bánh phở Sợi Trắng, xã Thanh Oai",
          en: "Soi Trang rice noodles, Thanh Oai",
        },
        monthsAgo: 18,
        result: { vi: "Thay 410 kg gas/tháng.", en: "Replaces 410 kg of LPG a month." },
      },
    ],
    keywords: ["nước thải", "làng bún", "kỵ khí", "khí sinh học", "wastewater", "biogas"],
    wardCode: "00367",
    annex: {
      vi: "Bản vẽ thi công, sổ vận hành 40 tháng, dự toán chi tiết.",
      en: "Construction drawings, 40 months of logs, itemised estimate.",
    },
    state: "published",
  },
  {
    key: "canh-bao-ngap-tuyen-pho",
    externalId: "HT-0045",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Cảnh báo ngập tuyến phố trước 45 phút bằng cảm biến và mô hình nhanh",
      en: "Street-flood warning 45 minutes ahead, from sensors and a fast model",
    },
    summary: {
      vi: "Báo trước 45 phút điểm ngập trên 20 cm, đúng 84%, mỗi điểm đo 7,5 triệu ₫ chạy pin mặt trời.",
      en: "Warns 45 minutes before water tops 20 cm, right 84% of the time, with 7.5 million ₫ solar-powered gauges.",
    },
    problem: {
      vi: "Mưa 70 mm trong 2 giờ làm ngập hàng chục điểm; đội thoát nước biết qua điện thoại của dân, xe bơm đến khi nước đã rút.",
      en: "Seventy millimetres in two hours floods dozens of spots; crews learn by phone, and pumps arrive after the water has gone.",
    },
    description: {
      vi: "Cảm biến siêu âm gắn cột điện và hố ga gửi mực nước 2 phút một lần qua NB-IoT. Mô hình hai tầng (cống và mặt đường) rút gọn chạy trong 40 giây cho 12 km², cập nhật từ ra đa mưa và 30 điểm đo. Đầu ra là bản đồ và giao diện dữ liệu mở.\n\nCần số liệu cao độ cống; nơi thiếu trên 20% thì chỉ đúng 65%. Không dự báo được ngập do vỡ ống hay tắc rác. Cảm biến mù khi có xe đỗ ngay bên dưới. Mùa đầu tiên phải dùng để hiệu chỉnh.",
      en: "Ultrasonic gauges on poles and in manholes send levels every two minutes by NB-IoT. A reduced two-layer model of sewers and streets runs in 40 seconds for 12 km², fed by rain radar and 30 gauges. It outputs a map and an open data interface.\n\nIt needs sewer levels; where over 20% are missing it is right only 65% of the time. It cannot foresee burst pipes or blockages. A parked vehicle blinds a gauge. The first season is for calibration.",
    },
    figures: [
      { label: { vi: "báo trước", en: "lead time" }, value: { vi: "45 phút", en: "45 minutes" } },
      { label: { vi: "đúng", en: "correct" }, value: { vi: "84%", en: "84%" } },
      {
        label: { vi: "một điểm đo", en: "per gauge" },
        value: { vi: "7,5 triệu ₫", en: "7.5 million ₫" },
      },
    ],
    scienceFields: ["1.5", "2.1", "1.2"],
    industries: ["O84", "F41", "H49"],
    solutionCategories: ["gis_smart_city", "iot", "ai_data"],
    trl: 8,
    trlEvidence: {
      vi: "Ba mùa mưa tại hai lưu vực, 41 trận mưa đối chiếu.",
      en: "Three rainy seasons in two basins, 41 storms compared.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "3318/2024/QTG" },
      { type: "utility_solution", status: "granted", number: "2-0003099" },
    ],
    standards: [
      {
        vi: "Cảm biến đạt IP68, thử ngâm 1 m trong 72 giờ",
        en: "Gauges to IP68, 1 m immersion for 72 hours",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 680000000, maxVnd: 1200000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Dựng mô hình 12 tuần, trực cùng đội thoát nước 10 trận mưa đầu.",
      en: "Twelve weeks to build the model; on call with crews for the first ten storms.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Lưu vực Mương Cát, phường Định Công, 9 km²",
          en: "Muong Cat basin, Dinh Cong, 9 km²",
        },
        monthsAgo: 30,
        result: {
          vi: "Xe bơm đến trước khi ngập ở 17 trên 22 trận.",
          en: "Pumps arrived before flooding in 17 of 22 storms.",
        },
      },
      {
        site: {
          vi: "Lưu vực Ngòi Tre, phường Dương Nội, 12 km²",
          en: "Ngoi Tre basin, Duong Noi, 12 km²",
        },
        monthsAgo: 17,
        result: {
          vi: "Sai số mực nước 6 cm; 4 cảm biến bị mất trộm.",
          en: "Water-level error 6 cm; four gauges stolen.",
        },
      },
    ],
    keywords: [
      "ngập",
      "thoát nước",
      "cảm biến mực nước",
      "đô thị thông minh",
      "flood warning",
      "drainage",
    ],
    wardCode: "00367",
    annex: {
      vi: "Mã mô hình rút gọn, bản vẽ cảm biến và hợp đồng dữ liệu mẫu.",
      en: "Reduced-model code, gauge drawings, sample data agreement.",
    },
    state: "published",
  },
  {
    key: "nghe-ro-ri-ong-nuoc",
    externalId: "HT-0046",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Dò rò rỉ ống nước bằng micro gắn trụ, định vị trong 1,5 m",
      en: "Leak finding by pipe-mounted microphones, to within 1.5 m",
    },
    summary: {
      vi: "Tìm điểm rò 0,3 m³/giờ với sai số 1,5 m, giảm thất thoát khu đo từ 27% còn 16% sau 10 tháng.",
      en: "Finds 0.3 m³/h leaks to within 1.5 m; one metered zone fell from 27% losses to 16% in ten months.",
    },
    problem: {
      vi: "Đội dò đi nghe bằng que ban đêm được 2 km mỗi ca; đào nhầm 4 trên 10 hố, mỗi hố 6 đến 9 triệu ₫.",
      en: "Crews listening with rods by night cover 2 km a shift and dig four holes in ten for nothing, at 6 to 9 million ₫ a hole.",
    },
    description: {
      vi: "Micro áp điện bám nam châm vào van, nghe từ 2 đến 4 giờ sáng, gửi âm nén qua NB-IoT. Hai đầu được đồng bộ 0,5 ms để tính vị trí; mạng nhận dạng loại tiếng rò và tiếng máy bơm.\n\nTốt với ống gang, thép; với ống nhựa HDPE khoảng cách hai đầu phải dưới 60 m và sai số lên 4 m. Áp dưới 0,8 bar không nghe được. Không tìm rò trong nhà dân.",
      en: "Piezo microphones held by magnets to valves listen from two to four in the morning and send compressed sound by NB-IoT. Pairs synchronise to 0.5 ms to compute position; a network tells leaks from pumps.\n\nGood on iron and steel. On HDPE, spacing must be under 60 m and the error grows to 4 m. Below 0.8 bar nothing is heard. It does not find leaks inside homes.",
    },
    figures: [
      { label: { vi: "sai số", en: "error" }, value: { vi: "1,5 m", en: "1.5 m" } },
      { label: { vi: "thất thoát", en: "losses" }, value: { vi: "27% → 16%", en: "27% → 16%" } },
    ],
    scienceFields: ["1.3", "2.2", "2.1"],
    industries: ["E36", "L68"],
    solutionCategories: ["iot", "ai_data"],
    trl: 7,
    trlEvidence: {
      vi: "140 đầu nghe, 38 km ống, 10 tháng; 61 trên 70 hố đào đúng.",
      en: "140 heads on 38 km for ten months; 61 of 70 digs were right.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2024-06602" }],
    standards: [],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 9000000, maxVnd: 12500000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Khảo sát mạng ống, đào tạo đội dò 4 đêm, đọc kết quả chung 3 tháng.",
      en: "Network survey, four nights with your crew, three months of joint reading.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Khu đo Lò Đúc Cũ, phường Hai Bà Trưng, 38 km",
          en: "Lo Duc Cu zone, Hai Ba Trung, 38 km",
        },
        monthsAgo: 12,
        result: {
          vi: "Thất thoát từ 27% còn 16%; tiết kiệm 1.900 m³/ngày.",
          en: "Losses from 27% to 16%; 1,900 m³ a day saved.",
        },
      },
      {
        site: {
          vi: "Khu nhà Vườn Đào, phường Phú Thượng, 640 căn",
          en: "Vuon Dao estate, Phu Thuong, 640 homes",
        },
        monthsAgo: 5,
        result: {
          vi: "Tìm 4 điểm rò sau đồng hồ tổng trong 3 tuần.",
          en: "Four leaks behind the bulk meter found in three weeks.",
        },
      },
    ],
    keywords: ["rò rỉ nước", "thất thoát nước", "âm học", "NB-IoT", "leak detection", "water loss"],
    wardCode: "00367",
    annex: {
      vi: "Bộ mẫu âm 22 GB và thuật toán tương quan.",
      en: "A 22 GB sound library and the correlation algorithm.",
    },
    state: "published",
  },
  {
    key: "u-phan-rac-cho-21-ngay",
    externalId: "HT-0047",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Thùng quay ủ rác hữu cơ chợ 1 tấn/ngày, chín sau 21 ngày",
      en: "Rotary composter for market waste, 1 tonne a day, ready in 21 days",
    },
    summary: {
      vi: "Xử lý 1 tấn rác rau quả mỗi ngày ngay tại chợ, 21 ngày thành 240 kg phân, tốn 31.000 ₫ tiền điện.",
      en: "Treats a tonne of market greens a day on the spot, giving 240 kg of compost in 21 days for 31,000 ₫ of power.",
    },
    problem: {
      vi: "Chợ 300 sạp thải 0,8 đến 1,2 tấn rau quả mỗi ngày; chở đi bãi 420.000 ₫/tấn, mùi và nước rỉ suốt đường.",
      en: "A 300-stall market throws out 0.8 to 1.2 tonnes of greens a day; haulage costs 420,000 ₫ a tonne and leaks all the way.",
    },
    description: {
      vi: "Thùng quay 9 m³ bọc cách nhiệt giữ 60 đến 68 °C trong 5 ngày, sau đó ủ chín 16 ngày trong 4 ngăn thông khí. Khí ra qua lọc sinh học vỏ dừa. Một người làm 3 giờ/ngày, chủ yếu nhặt túi ni lông.\n\nRác lẫn trên 8% nhựa thì phân không bán được. Vỏ sò, xương, lá chuối to phải băm. Ồn 61 dB khi quay 10 phút mỗi giờ. Phân đạt tiêu chuẩn phân hữu cơ khi đã qua đủ 21 ngày, rút sớm thì còn nóng.",
      en: "An insulated 9 m³ drum holds 60 to 68 °C for five days; then 16 days in four aerated bays. Exhaust passes a coconut-husk biofilter. One person works three hours a day, mostly picking out bags.\n\nAbove 8% plastic the compost cannot be sold. Shells, bones and large banana leaves must be shredded. It makes 61 dB while turning, ten minutes an hour. Taken out early, the compost still heats.",
    },
    figures: [
      { label: { vi: "mỗi ngày", en: "per day" }, value: { vi: "1 tấn", en: "1 tonne" } },
      { label: { vi: "chín sau", en: "ready in" }, value: { vi: "21 ngày", en: "21 days" } },
      {
        label: { vi: "điện mỗi tấn", en: "power per tonne" },
        value: { vi: "31.000 ₫", en: "31,000 ₫" },
      },
    ],
    scienceFields: ["2.8", "2.7"],
    industries: ["E36", "G45", "O84"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "11 chợ, hai trường học; 2.900 tấn đã xử lý.",
      en: "Eleven markets and two schools; 2,900 tonnes treated.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0002466" }],
    standards: [
      {
        vi: "Phân đạt QCVN 01-189:2019/BNNPTNT, phiếu thử từng quý",
        en: "Compost to QCVN 01-189:2019/BNNPTNT, tested each quarter",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "firm", minVnd: 395000000, maxVnd: 395000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 4 ngày, kèm 21 ngày đầu, bảo dưỡng 6 tháng một lần.",
      en: "Four days to fit, the first 21 days together, six-monthly service.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Chợ Bến Xép, phường Hà Đông", en: "Ben Xep market, Ha Dong" },
        monthsAgo: 45,
        result: {
          vi: "Rác chở đi giảm 71%; bán phân 2.300 ₫/kg.",
          en: "Haulage down 71%; compost sells at 2,300 ₫/kg.",
        },
      },
      {
        site: {
          vi: "Chợ đầu mối Cầu Lau, phường Hoàng Mai, 4 thùng",
          en: "Cau Lau wholesale market, Hoang Mai, four drums",
        },
        monthsAgo: 19,
        result: {
          vi: "3,4 tấn/ngày; 6% phân không đạt vì lẫn nhựa.",
          en: "3.4 tonnes a day; 6% of compost failed on plastic.",
        },
      },
    ],
    keywords: ["ủ phân", "rác chợ", "phân hữu cơ", "rác thải", "compost", "market waste"],
    wardCode: "00367",
    annex: null,
    state: "published",
  },
  {
    key: "bai-loc-sen-ho-cong-vien",
    externalId: "HT-0048",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Bè lọc sen, thủy trúc làm trong hồ công viên và hồ khu nghỉ",
      en: "Floating lotus and sedge beds that clear park and resort ponds",
    },
    summary: {
      vi: "Phủ 8% mặt hồ, độ trong từ 25 lên 80 cm sau 5 tháng, chi phí giữ 9.500 ₫/m² hồ mỗi năm.",
      en: "Covering 8% of the pond takes clarity from 25 to 80 cm in five months, for 9,500 ₫/m² of pond a year.",
    },
    problem: {
      vi: "Hồ cảnh quan xanh tảo mỗi tháng 4, cá chết nổi; phun hóa chất 3 tuần lại tái phát và phải tháo nước.",
      en: "Ornamental ponds turn green every April and fish die; chemicals last three weeks and then the pond must be drained.",
    },
    description: {
      vi: "Bè tre phủ nhựa tái chế trồng sen lùn và thủy trúc, rễ treo trong hộp đá núi lửa, sục khí bằng pin mặt trời 120 W. Kèm sổ cắt tỉa theo tháng để sinh khối mang đạm, lân ra khỏi hồ.\n\nKhông chữa được hồ còn nước thải đổ vào: phải chặn trước. Hồ sâu dưới 0,7 m rễ chạm bùn. Mùa đông hiệu quả giảm 40%. Hồ trên 5 ha phải tính lại tỷ lệ.",
      en: "Bamboo rafts sheathed in recycled plastic carry dwarf lotus and umbrella sedge, roots hung in volcanic stone and aerated by a 120 W panel. A monthly pruning book takes nitrogen and phosphorus out with the plants.\n\nIt cannot cure a pond still taking sewage; stop that first. In ponds under 0.7 m the roots touch mud. It works 40% less in winter. Over 5 ha, the share must be recalculated.",
    },
    figures: [
      { label: { vi: "độ trong", en: "clarity" }, value: { vi: "25 → 80 cm", en: "25 → 80 cm" } },
      { label: { vi: "mặt hồ phủ", en: "surface used" }, value: { vi: "8%", en: "8%" } },
    ],
    scienceFields: ["2.8", "1.5", "1.6"],
    industries: ["R90", "I55", "O84"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "7 hồ, tổng 9,6 ha, đo hằng tháng từ 2023.",
      en: "Seven ponds, 9.6 ha in all, measured monthly since 2023.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2023-00611" }],
    standards: [
      {
        vi: "Nước hồ đạt QCVN 08:2023/BTNMT mức B sau 5 tháng",
        en: "Pond water to QCVN 08:2023/BTNMT level B after five months",
      },
    ],
    transferForms: ["technical_service", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 55000000, maxVnd: 240000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đo hồ, thả bè 3 ngày, đi cắt tỉa cùng 12 tháng.",
      en: "Pond survey, three days to launch, pruning together for 12 months.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Công viên Hồ Cá Gỗ, phường Thanh Xuân, 1,8 ha",
          en: "Ho Ca Go park, Thanh Xuan, 1.8 ha",
        },
        monthsAgo: 33,
        result: {
          vi: "Độ trong 74 cm; không cá chết trong 2 mùa hè.",
          en: "Clarity 74 cm; no fish kill in two summers.",
        },
      },
      {
        site: {
          vi: "Khu nghỉ Suối Đá Ong, xã Yên Bài, 0,6 ha",
          en: "Suoi Da Ong Resort, Yen Bai, 0.6 ha",
        },
        monthsAgo: 14,
        result: {
          vi: "Thôi phun hóa chất, bớt 38 triệu ₫ mỗi năm.",
          en: "Chemicals stopped; 38 million ₫ a year saved.",
        },
      },
    ],
    keywords: ["hồ công viên", "tảo", "bãi lọc", "cảnh quan", "floating wetland", "pond"],
    wardCode: "00367",
    annex: null,
    state: "published",
  },
  {
    key: "cam-bien-bui-min-hieu-chuan",
    externalId: "HT-0049",
    organisation: "nuoc-nguon",
    kind: "technology",
    title: {
      vi: "Trạm đo bụi mịn giá thấp tự hiệu chuẩn theo ẩm",
      en: "Low-cost PM2.5 station with humidity self-calibration",
    },
    summary: {
      vi: "Đo PM2.5 lệch 12% so với máy chuẩn, kể cả ngày nồm 95% ẩm; 11.900.000 ₫ một trạm.",
      en: "Reads PM2.5 to within 12% of a reference even at 95% humidity; 11,900,000 ₫ a station.",
    },
    problem: {
      vi: "Cảm biến quang rẻ đọc cao gấp 2 lần vào ngày sương mù; trạm chuẩn trên 1 tỷ ₫ nên mỗi phường không có nổi một trạm.",
      en: "Cheap optical sensors read double on foggy days; reference stations cost over a billion ₫, so few wards have one.",
    },
    description: {
      vi: "Ống sấy mẫu 38 °C trước hai đầu quang so nhau, nhiệt ẩm kế và mô hình hiệu chỉnh cập nhật từ trạm chuẩn gần nhất mỗi đêm. Số liệu 1 phút, mở qua giao diện chuẩn OGC SensorThings.\n\nDùng để biết xu hướng và cảnh báo trường học, không dùng để xử phạt. Không đo được khí. Sau 24 tháng phải thay đầu quang 1,4 triệu ₫. Cách trạm chuẩn trên 15 km sai số lên 19%.",
      en: "A 38 °C sample heater feeds two optical heads that check each other, with a model refreshed nightly from the nearest reference. One-minute data are open through OGC SensorThings.\n\nFor trends and school alerts, not enforcement. It measures no gases. Heads are replaced every 24 months at 1.4 million ₫. More than 15 km from a reference the error reaches 19%.",
    },
    figures: [
      { label: { vi: "sai số", en: "error" }, value: { vi: "12%", en: "12%" } },
      { label: { vi: "số liệu", en: "data every" }, value: { vi: "1 phút", en: "1 minute" } },
    ],
    scienceFields: ["1.5", "2.2", "2.7"],
    industries: ["O84", "P85", "E36"],
    solutionCategories: ["iot", "gis_smart_city"],
    trl: 8,
    trlEvidence: {
      vi: "46 trạm, đặt cạnh máy chuẩn 12 tháng.",
      en: "Forty-six stations; 12 months beside a reference.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "2207/2024/QTG" }],
    standards: [
      { vi: "So sánh theo quy trình EPA 600/R-20/280", en: "Compared following EPA 600/R-20/280" },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 11900000, maxVnd: 11900000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giao trong 12 ngày, tự lắp theo sách 8 trang, hiệu chuẩn từ xa 24 tháng.",
      en: "Delivered in 12 days, self-fitted from an 8-page guide, remote calibration for 24 months.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Cụm trường công lập Bãi Giữa, 9 trường",
          en: "Bai Giua Public School Cluster, nine schools",
        },
        monthsAgo: 21,
        result: {
          vi: "Dời 31 giờ thể dục vào nhà trong một mùa đông.",
          en: "Thirty-one sports lessons moved indoors in one winter.",
        },
      },
      {
        site: {
          vi: "Khu dân cư Đồng Bún, xã Đông Anh, 6 trạm",
          en: "Dong Bun neighbourhood, Dong Anh, six stations",
        },
        monthsAgo: 10,
        result: {
          vi: "Xác định 2 điểm đốt rác thường xuyên.",
          en: "Two regular burning sites located.",
        },
      },
    ],
    keywords: ["bụi mịn", "PM2.5", "chất lượng không khí", "quan trắc", "air quality"],
    wardCode: "00367",
    annex: null,
    state: "published",
  },
];
