import type { SeedListing } from "../types.ts";

export const gioNom: SeedListing[] = [
  {
    key: "theo-doi-me-say",
    externalId: "GP-0004",
    organisation: "gio-nom",
    kind: "solution",
    title: {
      vi: "Theo dõi mẻ sấy từ xa, tự ghi nhật ký an toàn thực phẩm",
      en: "Remote monitoring of drying batches with automatic food-safety log",
    },
    summary: {
      vi: "Đo nhiệt, ẩm, chân không 10 giây một lần; mẻ lệch thì gọi điện sau 2 phút, nhật ký tự ghi.",
      en: "Reads heat, humidity and vacuum every 10 seconds; phones you within 2 minutes of a drift and writes the log.",
    },
    problem: {
      vi: "Thợ sấy ghi tay mỗi giờ, ban đêm ghi bù buổi sáng. Một mẻ hỏng mất 8–30 triệu ₫ mà không biết lệch từ lúc nào, và đoàn kiểm tra không tin cuốn sổ.",
      en: "Operators write readings by hand each hour and fill in the night in the morning. A spoiled batch costs 8–30 million ₫, nobody knows when it drifted, and inspectors do not trust the book.",
    },
    description: {
      vi: "Bộ gồm 1 hộp thu, tối đa 12 đầu đo và một trang theo dõi. Lắp trong một buổi, không đụng vào tủ điều khiển của máy, dùng được với máy sấy nhiệt, bơm nhiệt và thăng hoa.\n\nMỗi mẻ có đường cong, người phụ trách, lý do lệch và chữ ký ca. Nhật ký theo mẫu HACCP in ra PDF, sửa sau đều để lại dấu. Mất mạng, hộp giữ số liệu 30 ngày.\n\nGiá tháng gồm thiết bị cho mượn, SIM, hiệu chuẩn mỗi năm. Ít nhất 12 tháng. Không điều khiển máy sấy và không đo ẩm bên trong lát quả.",
      en: "The kit is one collector box, up to 12 probes and a monitoring page. It is fitted in half a day without touching the dryer's own controls, and works with hot-air, heat-pump and freeze dryers.\n\nEvery batch has its curve, person in charge, reason for any drift and shift signature. The HACCP-style log prints to PDF and later edits leave a trace. When the network drops the box keeps 30 days of data.\n\nThe monthly price includes loaned equipment, SIM card and yearly calibration, for at least 12 months. It does not control the dryer, nor measure moisture inside the slices.",
    },
    figures: [
      { label: { vi: "Đầu đo mỗi hộp", en: "Probes per box" }, value: { vi: "12", en: "12" } },
      { label: { vi: "Báo lệch sau", en: "Alert within" }, value: { vi: "2 phút", en: "2 min" } },
      { label: { vi: "Mẻ đã ghi", en: "Batches logged" }, value: { vi: "21.600", en: "21,600" } },
    ],
    scienceFields: ["2.2", "1.2"],
    industries: ["C10", "C21", "A01"],
    solutionCategories: ["iot", "mes_scada"],
    trl: 9,
    trlEvidence: {
      vi: "14 nơi đang dùng, 21.600 mẻ từ 2022; đầu đo hiệu chuẩn mỗi năm tại phòng được công nhận.",
      en: "In use at 14 sites, 21,600 batches since 2022; probes calibrated yearly at an accredited laboratory.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X127/2022/QTG" },
      { type: "trademark", status: "granted", number: "4-00X5518" },
    ],
    standards: [
      { vi: "Nhật ký theo TCVN 5603:2023 (HACCP)", en: "Log follows TCVN 5603:2023 (HACCP)" },
      { vi: "Đầu đo hiệu chuẩn theo ISO/IEC 17025", en: "Probes calibrated under ISO/IEC 17025" },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 3500000, maxVnd: 3500000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Trực điện thoại 24 giờ trong mùa sấy (tháng 6 đến tháng 9), ngoài mùa 7:00–19:00.",
      en: "Telephone round the clock in drying season (June to September), 7:00–19:00 otherwise.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Công ty TNHH Nông sản Bãi Giữa", en: "Bai Giua Farm Produce Co., Ltd." },
        monthsAgo: 38,
        result: {
          vi: "Mẻ hỏng từ 5,1% còn 1,3% sau hai mùa.",
          en: "Spoiled batches down from 5.1% to 1.3% over two seasons.",
        },
      },
      {
        site: { vi: "Hợp tác xã Nhãn muộn Ven Đáy", en: "Ven Day Late Longan Cooperative" },
        monthsAgo: 29,
        result: {
          vi: "Giảm một người trực đêm, 6,2 triệu ₫ mỗi tháng.",
          en: "One night watch fewer, 6.2 million ₫ a month.",
        },
      },
      {
        site: { vi: "Trang trại Nấm Đồi Chè", en: "Doi Che Mushroom Farm" },
        monthsAgo: 27,
        result: {
          vi: "Ẩm cuối đồng đều hơn: lệch từ 2,4 còn 0,9 điểm phần trăm.",
          en: "More even final moisture: spread cut from 2.4 to 0.9 percentage points.",
        },
      },
      {
        site: { vi: "Xưởng Mứt Quất Bến Đò", en: "Ben Do Kumquat Preserves" },
        monthsAgo: 24,
        result: {
          vi: "Qua kiểm tra vệ sinh với hồ sơ in trong 15 phút.",
          en: "Passed hygiene inspection with papers printed in 15 minutes.",
        },
      },
      {
        site: { vi: "Hợp tác xã Chuối Bãi Nổi", en: "Bai Noi Banana Cooperative" },
        monthsAgo: 22,
        result: {
          vi: "Cứu 3 mẻ khi mất điện đêm, khoảng 41 triệu ₫.",
          en: "3 batches saved in night power cuts, about 41 million ₫.",
        },
      },
      {
        site: { vi: "Cơ sở Trà hoa cúc Lối Mòn", en: "Loi Mon Chrysanthemum Tea" },
        monthsAgo: 20,
        result: {
          vi: "Tiền điện mỗi kg khô giảm 14%.",
          en: "Electricity per dry kilogram down 14%.",
        },
      },
      {
        site: { vi: "Xưởng Dược liệu Chân Đồi", en: "Chan Doi Herbal Workshop" },
        monthsAgo: 19,
        result: {
          vi: "Đủ số liệu cho hồ sơ thực hành tốt, 26 loại lá.",
          en: "Complete data for its good-practice file, 26 kinds of leaf.",
        },
      },
      {
        site: { vi: "Công ty TNHH Miến dong Dốc Đá", en: "Doc Da Arrowroot Noodle Co., Ltd." },
        monthsAgo: 16,
        result: {
          vi: "Thời gian sấy ngày nồm rút 2,5 giờ mỗi mẻ.",
          en: "Humid-day drying cut by 2.5 hours a batch.",
        },
      },
      {
        site: { vi: "Hợp tác xã Măng Suối Cạn", en: "Suoi Can Bamboo Shoot Cooperative" },
        monthsAgo: 14,
        result: {
          vi: "Hàng trả lại vì ẩm từ 7 lô còn 1 lô một năm.",
          en: "Lots returned for damp fell from 7 to 1 a year.",
        },
      },
      {
        site: { vi: "Xưởng Bánh đa nem Ngõ Rơm", en: "Ngo Rom Rice Paper Workshop" },
        monthsAgo: 12,
        result: {
          vi: "Phát hiện quạt hỏng sớm 4 lần.",
          en: "4 failing fans found early.",
        },
      },
      {
        site: { vi: "Cơ sở Cá khô Đầm Trước", en: "Dam Truoc Dried Fish" },
        monthsAgo: 10,
        result: {
          vi: "Nhật ký đủ 100% ca, trước đây 61%.",
          en: "Log complete for 100% of shifts, from 61%.",
        },
      },
      {
        site: { vi: "Xưởng Hạt sen Hồ Con", en: "Ho Con Lotus Seed Workshop" },
        monthsAgo: 8,
        result: {
          vi: "Hạt vỡ giảm từ 6,8% còn 3,9%.",
          en: "Broken seeds down from 6.8% to 3.9%.",
        },
      },
      {
        site: { vi: "Công ty CP Gia vị Gác Bếp", en: "Gac Bep Spices JSC" },
        monthsAgo: 5,
        result: {
          vi: "3 máy sấy, một người trông thay vì ba.",
          en: "3 dryers watched by one person, not three.",
        },
      },
      {
        site: { vi: "Hộ kinh doanh Bưởi sấy Nhà Vườn", en: "Nha Vuon Dried Pomelo" },
        monthsAgo: 2,
        result: {
          vi: "Tháng đầu: 38 mẻ, 1 cảnh báo đúng, 1 cảnh báo thừa.",
          en: "First month: 38 batches, 1 right alert, 1 needless one.",
        },
      },
    ],
    keywords: [
      "sấy",
      "giám sát mẻ",
      "nhật ký HACCP",
      "nhiệt độ",
      "độ ẩm",
      "cảm biến",
      "drying",
      "food safety log",
      "batch monitoring",
    ],
    wardCode: "00145",
    annex: null,
    state: "published",
  },
  {
    key: "giam-sat-dien-lo-gom",
    externalId: "GP-0005",
    organisation: "gio-nom",
    kind: "solution",
    title: {
      vi: "Giám sát điện cho lò gốm, nhắc giờ nung rẻ",
      en: "Electricity monitoring for pottery kilns, with cheap-hour firing plans",
    },
    summary: {
      vi: "Đo điện từng lò, gợi ý giờ nung; 9 lò của một hợp tác xã giảm 23% tiền điện.",
      en: "Meters each kiln and proposes firing hours; 9 kilns of one cooperative cut their power bill by 23%.",
    },
    problem: {
      vi: "Ba, bốn lò chung một công tơ nên không biết mẻ nào tốn. Nung trúng giờ cao điểm đắt gấp gần ba giờ thấp điểm, mà hỏng dây mayso chỉ biết khi mở lò.",
      en: "Three or four kilns share a meter, so nobody knows which firing costs what. Peak hours cost nearly three times off-peak, and a failed heating element shows only when the kiln is opened.",
    },
    description: {
      vi: "Mỗi lò một bộ đo ba pha kẹp quanh dây, một đầu đo nhiệt và bảng hiện giá đến lúc này của mẻ. Máy so đường nhiệt với 5 mẻ tốt nhất của chính lò đó; dây mayso yếu lộ ra trước khi đứt khoảng 6 mẻ.\n\nLịch nung xếp quanh biểu giá điện ba giờ và công suất trạm biến áp chung của làng, để không phải đóng thêm phí công suất.\n\nGiá cho một lò, đã gồm lắp đặt và 24 tháng phần mềm; sau đó 90.000 ₫ mỗi lò mỗi tháng. Chỉ dùng cho lò điện; lò gas đo được nhiệt nhưng không có lịch tiết kiệm.",
      en: "Each kiln gets a clamp-on three-phase meter, a thermocouple and a display of the firing's cost so far. The curve is compared with that kiln's 5 best firings; a weak element shows about 6 firings before it breaks.\n\nThe firing plan works around three-rate tariffs and the village transformer, so no extra capacity charge is due.\n\nPrice per kiln, with fitting and 24 months of software; afterwards 90,000 ₫ a kiln a month. For electric kilns only; gas kilns get temperature curves but no savings plan.",
    },
    figures: [
      { label: { vi: "Tiền điện giảm", en: "Power bill cut" }, value: { vi: "23%", en: "23%" } },
      { label: { vi: "Hoàn vốn", en: "Payback" }, value: { vi: "15 tháng", en: "15 months" } },
      { label: { vi: "Lò đang đo", en: "Kilns metered" }, value: { vi: "64", en: "64" } },
    ],
    scienceFields: ["2.2"],
    industries: ["C23", "D35"],
    solutionCategories: ["iot", "mes_scada"],
    trl: 9,
    trlEvidence: {
      vi: "64 lò tại 8 làng nghề, hóa đơn điện 24 tháng trước và 18 tháng sau được đối chiếu.",
      en: "64 kilns in 8 craft villages; power bills compared for 24 months before and 18 after.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X306/2023/QTG" },
      { type: "utility_solution", status: "filed", number: "2-2024-00X71" },
    ],
    standards: [
      {
        vi: "Bộ đo cấp chính xác 1 theo IEC 62053-21",
        en: "Meters of accuracy class 1 under IEC 62053-21",
      },
    ],
    transferForms: ["purchase", "subscription"],
    price: { mode: "firm", minVnd: 28500000, maxVnd: 28500000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Thay thiết bị trong 3 ngày làm việc; dạy thợ lò đọc đường nhiệt, 2 buổi.",
      en: "Devices replaced in 3 working days; 2 sessions teaching kiln masters to read the curve.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Hợp tác xã Gốm Bến Đất", en: "Ben Dat Pottery Cooperative" },
        monthsAgo: 6,
        result: {
          vi: "9 lò, tiền điện giảm 23%, khoảng 17,4 triệu ₫ mỗi tháng.",
          en: "9 kilns, power bill down 23%, about 17.4 million ₫ a month.",
        },
      },
      {
        site: { vi: "Xưởng Gạch men Ngõ Lò", en: "Ngo Lo Tile Workshop" },
        monthsAgo: 9,
        result: {
          vi: "Hàng lỗi vì lệch nhiệt từ 7,5% còn 4,6%.",
          en: "Rejects from uneven heat down from 7.5% to 4.6%.",
        },
      },
    ],
    keywords: [
      "lò gốm",
      "điện",
      "tiết kiệm năng lượng",
      "giờ thấp điểm",
      "gốm sứ",
      "kiln",
      "energy monitoring",
      "pottery",
    ],
    wardCode: "00145",
    annex: {
      vi: "Biểu nhiệt 5 loại men của các xưởng đã đồng ý chia sẻ; thuật toán nhận dây mayso yếu, kèm 412 mẻ đã gắn nhãn.",
      en: "Firing curves for 5 glazes from consenting workshops; the weak-element detector with 412 labelled firings.",
    },
    state: "published",
  },
  {
    key: "tram-bom-nuoc-tu-xa",
    externalId: "GP-0006",
    organisation: "gio-nom",
    kind: "solution",
    title: {
      vi: "Điều khiển trạm bơm tiêu từ xa cho xã, phường",
      en: "Remote control of drainage pumping stations for wards and communes",
    },
    summary: {
      vi: "Một người trông 12 trạm bơm tiêu; từ lúc nước quá vạch đến lúc bơm chạy còn 3 phút.",
      en: "One operator watches 12 drainage stations; from the mark being passed to pumps running takes 3 minutes.",
    },
    problem: {
      vi: "Đêm mưa phải cử người đi từng trạm đóng cầu dao. Trạm xa đến chậm 40 phút là ngõ đã ngập.",
      en: "On rainy nights someone has to drive to each station and throw the switch. If the far one is reached 40 minutes late, the lanes are already under water.",
    },
    description: {
      vi: "Lắp tủ điều khiển cạnh tủ cũ, thêm thước nước siêu âm, đồng hồ dòng và camera. Trạm tự chạy theo mực nước khi mất mạng; người trực xem và ra lệnh trên điện thoại với hai lần xác nhận.\n\nMọi lệnh ghi tên, giờ, lý do. Số liệu mở theo MQTT để nối vào trung tâm điều hành của thành phố.\n\nGiá cho trạm 1–4 bơm đến 75 kW. Trạm trung thế và cửa phai thủy lực phải khảo sát riêng.",
      en: "A control box goes in beside the old panel, with an ultrasonic level gauge, current meters and a camera. The station runs by level on its own when the network is down; the duty officer watches and commands by phone with a double confirmation.\n\nEach command is logged with name, time and reason. Data is open over MQTT for the city's operations centre.\n\nPrice for a station of 1–4 pumps up to 75 kW. Medium-voltage stations and hydraulic gates need a separate survey.",
    },
    figures: [
      {
        label: { vi: "Trạm một người trông", en: "Stations per operator" },
        value: { vi: "12", en: "12" },
      },
      {
        label: { vi: "Thời gian khởi bơm", en: "Pump start" },
        value: { vi: "3 phút", en: "3 min" },
      },
      { label: { vi: "Mực nước, sai số", en: "Level error" }, value: { vi: "1 cm", en: "1 cm" } },
    ],
    scienceFields: ["2.2"],
    industries: ["E36", "O84", "D35"],
    solutionCategories: ["mes_scada", "iot", "gis_smart_city"],
    trl: 8,
    trlEvidence: {
      vi: "Ba mùa mưa tại 19 trạm; nhật ký 4.780 lần bơm, 6 lần phải chuyển tay.",
      en: "Three rainy seasons at 19 stations; 4,780 pump runs logged, 6 switched to manual.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X411/2024/QTG" }],
    standards: [
      { vi: "Giao thức mở MQTT 5.0, Modbus TCP", en: "Open protocols MQTT 5.0 and Modbus TCP" },
      {
        vi: "Phân tách mạng theo IEC 62443-3-3, mức 1",
        en: "Network zoning under IEC 62443-3-3, level 1",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "indicative", minVnd: 85000000, maxVnd: 190000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Trực 24 giờ từ tháng 5 đến tháng 10; có mặt trong 4 giờ khi báo động.",
      en: "Round-the-clock duty from May to October; on site within 4 hours of an alarm.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Ban Quản lý Thoát nước và Cây xanh phía Tây",
          en: "Western Drainage and Greenery Board",
        },
        monthsAgo: 20,
        result: {
          vi: "7 trạm; giờ ngập trên 20 cm ở 3 ngõ thấp giảm từ 31 còn 9 một mùa.",
          en: "7 stations; hours flooded above 20 cm in 3 low lanes fell from 31 to 9 a season.",
        },
      },
      {
        site: { vi: "Hợp tác xã Thủy nông Cống Đôi", en: "Cong Doi Irrigation Cooperative" },
        monthsAgo: 8,
        result: {
          vi: "Nhân công trực đêm giảm 64%.",
          en: "Night-watch labour cut by 64%.",
        },
      },
    ],
    keywords: [
      "trạm bơm",
      "tiêu úng",
      "SCADA",
      "ngập",
      "mực nước",
      "pumping station",
      "flood",
      "drainage",
    ],
    wardCode: "00145",
    annex: null,
    state: "published",
  },
  {
    key: "do-ro-khi-nen",
    externalId: "GP-0007",
    organisation: "gio-nom",
    kind: "solution",
    title: {
      vi: "Tìm chỗ rò và canh tiền điện máy nén khí",
      en: "Leak finding and power watch for compressed air",
    },
    summary: {
      vi: "Chỉ ra chỗ rò trong 1 ngày đo và canh tiếp hằng đêm; xưởng thường bớt 18–27% điện nén khí.",
      en: "Finds leaks in 1 day of measuring, then watches nightly; workshops usually save 18–27% of compressor power.",
    },
    problem: {
      vi: "Máy nén khí ăn một phần tư điện của xưởng mà không ai nghe thấy chỗ rò khi máy chạy. Cuối tuần nghỉ, máy vẫn đóng ngắt cả đêm.",
      en: "Compressors take a quarter of the workshop's power and nobody hears the leaks over the machines. On days off they still cycle all night.",
    },
    description: {
      vi: "Ngày đầu, kỹ thuật viên đi dò bằng micrô siêu âm và treo thẻ vào từng chỗ rò kèm số tiền mất mỗi năm. Sau đó hộp đo dòng điện và áp suất so mỗi đêm với đêm tốt nhất.\n\nGiá tháng cho tối đa 4 máy nén, gồm thiết bị cho mượn và 2 lần dò lại mỗi năm. Công sửa ống do xưởng chịu.\n\nMáy biến tần đời mới đã tiết kiệm sẵn, mức giảm thêm thường dưới 10%; khi đó Gió Nồm nói trước.",
      en: "On day one a technician walks the lines with an ultrasonic microphone and tags each leak with its yearly cost. Then a box measuring current and pressure compares every night with the best night.\n\nThe monthly price covers up to 4 compressors, with loaned equipment and 2 more surveys a year. The workshop pays for mending pipes.\n\nNew inverter compressors already save; the further cut is usually under 10% and Gio Nom will say so beforehand.",
    },
    figures: [
      {
        label: { vi: "Điện nén khí giảm", en: "Compressor power cut" },
        value: { vi: "18–27%", en: "18–27%" },
      },
      { label: { vi: "Thời gian dò", en: "Survey" }, value: { vi: "1 ngày", en: "1 day" } },
      {
        label: { vi: "Chỗ rò mỗi xưởng, trung vị", en: "Leaks per site, median" },
        value: { vi: "34", en: "34" },
      },
    ],
    scienceFields: ["2.2", "2.3"],
    industries: ["C24", "C20", "C17", "D35"],
    solutionCategories: ["iot", "mes_scada"],
    trl: 8,
    trlEvidence: {
      vi: "22 xưởng, đo điện trước sau ít nhất 8 tuần, theo cách đo IPMVP lựa chọn B.",
      en: "22 workshops, power metered at least 8 weeks before and after, IPMVP option B.",
    },
    ip: [
      { type: "software_copyright", status: "filed", number: null },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [{ vi: "Khảo sát theo ISO 11011", en: "Survey follows ISO 11011" }],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "firm", minVnd: 2900000, maxVnd: 2900000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Báo cáo một trang vào thứ Hai mỗi tuần; gọi lại trong 4 giờ làm việc.",
      en: "One-page report each Monday; calls returned within 4 working hours.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty TNHH Cơ khí Mộng Thép", en: "Mong Thep Engineering Co., Ltd." },
        monthsAgo: 17,
        result: {
          vi: "41 chỗ rò, điện nén khí giảm 26%, 9,8 triệu ₫ mỗi tháng.",
          en: "41 leaks, compressor power down 26%, 9.8 million ₫ a month.",
        },
      },
      {
        site: { vi: "Công ty CP Nhựa Thau Vàng", en: "Thau Vang Plastics JSC" },
        monthsAgo: 10,
        result: {
          vi: "Tắt hẳn một máy 37 kW mà áp vẫn đủ 6,5 bar.",
          en: "One 37 kW compressor switched off with pressure held at 6.5 bar.",
        },
      },
      {
        site: { vi: "Công ty TNHH Bao bì Giấy Dó Mới", en: "Giay Do Moi Packaging Co., Ltd." },
        monthsAgo: 6,
        result: {
          vi: "Giảm 19%, hoàn phí sau 5 tháng.",
          en: "19% cut, fees recovered in 5 months.",
        },
      },
    ],
    keywords: [
      "khí nén",
      "rò khí",
      "tiết kiệm điện",
      "siêu âm",
      "compressed air",
      "leak detection",
      "energy",
    ],
    wardCode: "00145",
    annex: null,
    state: "published",
  },
];
