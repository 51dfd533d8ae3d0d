import type { SeedListing } from "../types.ts";

export const songHong: SeedListing[] = [
  {
    key: "mang-gom-nuoc-thai-nhuom",
    externalId: "HT-0008",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Màng lọc gốm cho nước thải dệt nhuộm, dùng lại 70% nước",
      en: "Ceramic membrane for dye-house waste water, 70% reused",
    },
    summary: {
      vi: "Trả lại 70% nước thải nhuộm cho khâu giặt, giảm hóa chất keo tụ 55%, màng dùng được 6 năm.",
      en: "Returns 70% of dye-house waste water to the wash, with 55% less coagulant; membranes last six years.",
    },
    problem: {
      vi: "Một xưởng nhuộm 400 kg vải mỗi ngày thải 60 m³ nước màu, tốn 14.000 đến 19.000 ₫/m³ để xử lý mà vẫn thường vượt độ màu cho phép. Màng polyme hỏng sau 12 đến 18 tháng vì nước nóng và kiềm.",
      en: "A workshop dyeing 400 kg of cloth a day discharges 60 m³ of coloured water, pays 14,000 to 19,000 ₫/m³ to treat it and still often exceeds the colour limit. Polymer membranes fail in 12 to 18 months in hot alkali.",
    },
    description: {
      vi: "Màng gốm nhôm oxit phủ titan oxit, lỗ 50 nm, chịu pH 1–13 và nước 85 °C, nên lọc ngay nước nóng sau nhuộm và giữ lại nhiệt. Trước màng chỉ cần lưới 0,5 mm và keo tụ nhẹ. Áp lực 2,5 bar, suất lọc 110 lít/m²/giờ, rửa ngược 6 phút mỗi giờ.\n\nNước lọc có độ màu dưới 40 Pt-Co, dùng lại cho giặt và nhuộm màu đậm. Không dùng lại cho nhuộm trắng và pastel: muối không bị giữ và cộng dồn sau mỗi vòng, nên phải xả bỏ 30%. Phần cô đặc vẫn phải đưa về bể sinh học.\n\nBên nhận được giao khung 12 hoặc 24 ống, quy trình làm màng nếu nhận li-xăng và 2 tuần chạy thử.",
      en: "Alumina tubes coated with titania, 50 nm pores, withstand pH 1–13 and 85 °C, so they filter hot dye liquor directly and keep its heat. Only a 0.5 mm screen and light coagulation go before them. They run at 2.5 bar and 110 l/m²/h, with six minutes of backwash an hour.\n\nThe permeate is below 40 Pt-Co and is fit for washing and dark shades. It is not fit for whites and pastels: salt passes through and builds up with each cycle, so 30% must be bled off. The concentrate still goes to biological treatment.\n\nDelivered as a rack of 12 or 24 tubes with two weeks of commissioning; licensees also receive the tube-making process.",
    },
    figures: [
      { label: { vi: "nước dùng lại", en: "water reused" }, value: { vi: "70%", en: "70%" } },
      { label: { vi: "suất lọc", en: "flux" }, value: { vi: "110 l/m²/giờ", en: "110 l/m²/h" } },
      {
        label: { vi: "độ màu sau lọc", en: "colour after" },
        value: { vi: "dưới 40 Pt-Co", en: "under 40 Pt-Co" },
      },
    ],
    scienceFields: ["2.7", "2.5"],
    industries: ["E36", "C13"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "Nguyên mẫu 24 ống chạy 11 tháng tại một xưởng nhuộm, mẫu nước do phòng thử nghiệm độc lập lấy hằng tháng.",
      en: "A 24-tube prototype ran 11 months at a dye-house, with monthly samples by an independent laboratory.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0039846" },
      { type: "invention_patent", status: "filed", number: "1-2025-01172" },
    ],
    standards: [
      {
        vi: "Nước thải sau xử lý đạt QCVN 13-MT:2015/BTNMT, cột B",
        en: "Treated effluent within QCVN 13-MT:2015/BTNMT, column B",
      },
    ],
    transferForms: ["exclusive_licence", "non_exclusive_licence", "joint_development"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chạy thử 2 tuần, lấy mẫu hằng tháng trong 6 tháng đầu.",
      en: "Two weeks of commissioning, monthly sampling for the first six months.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Xưởng nhuộm Cầu Am, phường Hà Đông", en: "Cau Am dye-house, Ha Dong" },
        monthsAgo: 13,
        result: {
          vi: "Nước mua vào từ 62 còn 20 m³/ngày; độ màu trung bình 31 Pt-Co.",
          en: "Fresh water from 62 to 20 m³ a day; mean colour 31 Pt-Co.",
        },
      },
      {
        site: { vi: "Cụm giặt mài Bãi Dâu, xã Hoài Đức", en: "Bai Dau laundry cluster, Hoai Duc" },
        monthsAgo: 5,
        result: {
          vi: "Dùng lại 66% trong 5 tháng; rửa hóa chất 3 tuần một lần.",
          en: "66% reused over five months; chemical clean every three weeks.",
        },
      },
    ],
    keywords: [
      "màng gốm",
      "nước thải dệt nhuộm",
      "tái sử dụng nước",
      "lọc",
      "ceramic membrane",
      "dyeing waste water",
    ],
    wardCode: "00292",
    annex: {
      vi: "Công thức lớp phủ, chế độ nung ống, số liệu suất lọc 11 tháng và giá thành mỗi m² màng.",
      en: "Coating formula, firing curve, 11 months of flux data and cost per square metre of membrane.",
    },
    state: "published",
  },
  {
    key: "bay-lanh-lap-them",
    externalId: "HT-0009",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Bẫy lạnh chân không lắp thêm cho máy sấy sẵn có",
      en: "Vacuum cold trap, retrofit for existing dryers",
    },
    summary: {
      vi: "Nâng tủ sấy chân không sẵn có thành sấy thăng hoa mẻ 15 kg, tốn khoảng 1/4 giá máy mới.",
      en: "Upgrades a vacuum dryer you already own to freeze-drying 15 kg a batch, for about a quarter of the price of a new one.",
    },
    problem: {
      vi: "Nhiều xưởng đã có tủ sấy chân không nhưng bơm hút thẳng hơi nước, dầu hỏng sau 40 giờ và không xuống được dưới 600 Pa, nên quả chảy thay vì thăng hoa.",
      en: "Many workshops own vacuum dryers whose pumps swallow the vapour: the oil fails after 40 hours and pressure never drops below 600 Pa, so fruit melts instead of subliming.",
    },
    description: {
      vi: "Bình bẫy 45 lít có ống xoắn −42 °C lắp giữa tủ và bơm bằng mặt bích DN100, giữ được 12 kg đá trước khi xả. Kèm van cách ly, cảm biến áp suất và bộ điều khiển theo ba bước. Sau khi lắp, áp suất xuống 70 đến 90 Pa.\n\nTủ phải có độ rò dưới 5 Pa·lít/giây; 3 trong 7 tủ đã khảo sát phải thay gioăng trước. Khay không có gia nhiệt thì mẻ dài 34 giờ. Công nghệ mới trình diễn ở một xưởng, chưa có số liệu về độ bền quá một năm.",
      en: "A 45-litre trap with a −42 °C coil bolts between chamber and pump on a DN100 flange and holds 12 kg of ice before defrost. An isolation valve, pressure gauge and three-step controller come with it. Pressure then falls to 70 to 90 Pa.\n\nYour chamber must leak less than 5 Pa·l/s; three of seven surveyed needed new seals first. Without heated shelves a batch takes 34 hours. Shown at one workshop so far, with no durability data beyond a year.",
    },
    figures: [
      { label: { vi: "bẫy lạnh", en: "cold trap" }, value: { vi: "−42 °C", en: "−42 °C" } },
      { label: { vi: "mỗi mẻ", en: "per batch" }, value: { vi: "15 kg", en: "15 kg" } },
      {
        label: { vi: "áp suất đạt", en: "pressure reached" },
        value: { vi: "70–90 Pa", en: "70–90 Pa" },
      },
    ],
    scienceFields: ["2.3"],
    industries: ["C10", "C21", "C24"],
    solutionCategories: [],
    trl: 6,
    trlEvidence: {
      vi: "Trình diễn 38 mẻ tại một xưởng mứt, biên bản hai bên tháng 6/2026.",
      en: "Demonstrated over 38 batches at a preserves workshop; joint record of June 2026.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2025-00391" }],
    standards: [],
    transferForms: ["non_exclusive_licence", "joint_development", "purchase"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đo rò tủ tại xưởng, lắp 2 ngày, chỉnh chế độ cho 2 loại quả.",
      en: "Leak test at your workshop, two days' fitting, programmes tuned for two fruits.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Công ty TNHH Mứt Hàng Trống Cũ, phường Hoàn Kiếm",
          en: "Hang Trong Cu Preserves, Hoan Kiem",
        },
        monthsAgo: 5,
        result: {
          vi: "38 mẻ dứa, thanh long; ẩm 4,8%, dầu bơm dùng được 310 giờ.",
          en: "38 batches of pineapple and dragon fruit at 4.8% moisture; pump oil lasted 310 hours.",
        },
      },
    ],
    keywords: [
      "bẫy lạnh",
      "sấy thăng hoa",
      "cải tạo máy sấy",
      "chân không",
      "cold trap",
      "retrofit",
    ],
    wardCode: "00292",
    annex: {
      vi: "Bản vẽ bình bẫy, thuật toán xả đá và danh mục 7 tủ đã khảo sát.",
      en: "Trap drawings, defrost logic and findings on the seven dryers surveyed.",
    },
    state: "published",
  },
  {
    key: "xe-tu-hanh-keo-hang-300",
    externalId: "HT-0010",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Xe tự hành kéo hàng 300 kg trong kho, không phải sửa nền",
      en: "Self-driving warehouse tug, 300 kg, no floor work",
    },
    summary: {
      vi: "Một xe kéo 300 kg thay 2,4 lượt công mỗi ngày, dẫn đường bằng quét laser, không dán băng từ dưới nền.",
      en: "One tug pulls 300 kg and does the work of 2.4 shifts a day, steering by laser with no tape on the floor.",
    },
    problem: {
      vi: "Trong kho 3.000 m², người kéo xe đẩy đi 11 đến 14 km mỗi ca. Xe tự hành nhập khẩu giá từ 600 triệu ₫ và đòi nền phẳng dưới 3 mm.",
      en: "In a 3,000 m² warehouse, hand-truck staff walk 11 to 14 km a shift. Imported tugs start at 600 million ₫ and want floors flat to 3 mm.",
    },
    description: {
      vi: "Xe dài 1,1 m, pin LFP 1,3 kWh chạy 9 giờ, tốc độ 1,2 m/s. Bản đồ được dựng trong nửa ngày bằng cách đẩy xe đi một vòng. Chịu khe nền 15 mm và dốc 4%.\n\nXe dừng khi có người trong 0,6 m, nên lối hẹp dưới 1,6 m đông người thì năng suất giảm một nửa. Không đi ngoài trời, không tự vào thang máy. Phần nối với phần mềm kho giao dưới dạng giao diện mở, bên nhận tự lập trình hoặc thuê.",
      en: "The tug is 1.1 m long, runs nine hours on a 1.3 kWh LFP battery and moves at 1.2 m/s. You map the building in half a day by pushing it round. It takes 15 mm floor joints and a 4% slope.\n\nIt stops when a person is within 0.6 m, so busy aisles under 1.6 m halve its output. It does not work outdoors or call lifts. Warehouse-software links come as an open interface, for you or a contractor to program.",
    },
    figures: [
      { label: { vi: "sức kéo", en: "load" }, value: { vi: "300 kg", en: "300 kg" } },
      { label: { vi: "một lần sạc", en: "per charge" }, value: { vi: "9 giờ", en: "9 hours" } },
    ],
    scienceFields: ["2.2", "1.2", "2.3"],
    industries: ["H49", "C24"],
    solutionCategories: ["warehouse_logistics"],
    trl: 7,
    trlEvidence: {
      vi: "Hai xe chạy 8 tháng, 2.900 giờ, 3 lần va nhẹ không ai bị thương.",
      en: "Two tugs, eight months and 2,900 hours; three light bumps, no injuries.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "4127/2025/QTG" },
      { type: "industrial_design", status: "filed", number: "3-2025-01846" },
    ],
    standards: [
      {
        vi: "Đánh giá an toàn theo ISO 3691-4, tự công bố",
        en: "Safety self-assessed against ISO 3691-4",
      },
    ],
    transferForms: ["non_exclusive_licence", "purchase", "equity"],
    price: { mode: "indicative", minVnd: 185000000, maxVnd: 240000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Dựng bản đồ, đào tạo 3 người, sửa lỗi từ xa trong 24 giờ làm việc.",
      en: "Mapping, training for three people, remote fixes within 24 working hours.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Kho phụ tùng Cầu Bươu Mới, xã Đại Thanh",
          en: "Cau Buou Moi parts warehouse, Dai Thanh",
        },
        monthsAgo: 8,
        result: {
          vi: "Quãng đi bộ mỗi ca từ 12,6 còn 4,1 km; 2 xe, 1.050 chuyến/tháng.",
          en: "Walking per shift from 12.6 to 4.1 km; two tugs, 1,050 runs a month.",
        },
      },
    ],
    keywords: ["xe tự hành", "kho hàng", "robot", "AGV", "AMR", "logistics"],
    wardCode: "00292",
    annex: {
      vi: "Mã nguồn phần dẫn đường, bản vẽ khung và giá linh kiện.",
      en: "Navigation source code, chassis drawings and component prices.",
    },
    state: "published",
  },
  {
    key: "bo-thuc-hanh-dien-cong-nghiep",
    externalId: "HT-0011",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Bộ thực hành điện công nghiệp gấp gọn cho trường nghề",
      en: "Folding industrial-electrics training bench for vocational schools",
    },
    summary: {
      vi: "Một bàn gấp cho 4 học viên làm 42 bài điện, biến tần, PLC; 46.500.000 ₫ một bộ, đủ tài liệu.",
      en: "One folding bench gives four trainees 42 exercises in wiring, drives and PLCs; 46,500,000 ₫ a set with all materials.",
    },
    problem: {
      vi: "Phòng thực hành trường nghề thường có 1 bàn cho 15 học viên; bàn nhập khẩu giá trên 180 triệu ₫ và bài tập bằng tiếng nước ngoài.",
      en: "Vocational schools often have one bench for 15 trainees; imported benches cost over 180 million ₫ and their exercises are not in Vietnamese.",
    },
    description: {
      vi: "Vali 1,2 × 0,6 m mở thành hai mặt làm việc, gồm nguồn 24 V và 220 V cách ly, PLC phổ thông, biến tần 0,75 kW, động cơ, cảm biến và 60 dây cắm an toàn. Giáo viên gây 24 lỗi bằng công tắc khóa để học viên tìm.\n\nKèm 42 phiếu bài tập hai thứ tiếng, đáp án riêng cho giáo viên. Không thay được bài thực hành điện trung thế và không dạy lập trình PLC nâng cao. Động cơ chỉ mang tải giả 120 W.",
      en: "A 1.2 × 0.6 m case opens into two work faces with isolated 24 V and 220 V supplies, a common PLC, a 0.75 kW drive, motor, sensors and 60 shrouded leads. Teachers set 24 faults with locked switches for trainees to trace.\n\nForty-two bilingual worksheets are included, with answers for teachers only. It does not replace medium-voltage practice or teach advanced PLC programming. The motor drives a 120 W dummy load only.",
    },
    figures: [
      { label: { vi: "bài thực hành", en: "exercises" }, value: { vi: "42", en: "42" } },
      { label: { vi: "lỗi cài sẵn", en: "preset faults" }, value: { vi: "24", en: "24" } },
    ],
    scienceFields: ["2.2", "5.0"],
    industries: ["P85", "C26"],
    solutionCategories: ["edtech"],
    trl: 9,
    trlEvidence: {
      vi: "118 bộ tại 14 trường, dùng từ 2022.",
      en: "118 benches in 14 schools, in use since 2022.",
    },
    ip: [{ type: "industrial_design", status: "granted", number: "3-0034107" }],
    standards: [
      {
        vi: "An toàn thiết bị đo lường, phòng thí nghiệm theo IEC 61010-1",
        en: "Laboratory equipment safety to IEC 61010-1",
      },
    ],
    transferForms: ["purchase"],
    price: { mode: "firm", minVnd: 46500000, maxVnd: 46500000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giao trong 15 ngày, tập huấn giáo viên 1 ngày cho đơn từ 5 bộ.",
      en: "Delivery in 15 days; one-day teacher training with orders of five or more.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Trường Trung cấp nghề Bến Vạn, phường Lĩnh Nam",
          en: "Ben Van Vocational School, Linh Nam",
        },
        monthsAgo: 27,
        result: {
          vi: "12 bộ; tỷ lệ đạt bài thi tìm lỗi từ 54% lên 81%.",
          en: "Twelve benches; pass rate in fault finding rose from 54% to 81%.",
        },
      },
      {
        site: {
          vi: "Trung tâm Giáo dục thường xuyên Cổng Đồng, xã Phú Xuyên",
          en: "Cong Dong Continuing Education Centre, Phu Xuyen",
        },
        monthsAgo: 10,
        result: {
          vi: "6 bộ phục vụ 180 học viên mỗi khóa.",
          en: "Six benches serve 180 trainees a course.",
        },
      },
    ],
    keywords: ["trường nghề", "thực hành điện", "PLC", "biến tần", "training bench", "vocational"],
    wardCode: "00292",
    annex: null,
    state: "published",
  },
  {
    key: "cam-bien-rung-dong-co",
    externalId: "HT-0012",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Cảm biến rung gắn nam châm, báo trước hỏng vòng bi động cơ",
      en: "Magnet-mount vibration sensor that warns of failing motor bearings",
    },
    summary: {
      vi: "Báo hỏng vòng bi trước 3 đến 6 tuần cho động cơ 3 đến 90 kW; 2.350.000 ₫ một điểm đo, pin 4 năm.",
      en: "Warns of bearing failure 3 to 6 weeks ahead on 3 to 90 kW motors; 2,350,000 ₫ a point, four-year battery.",
    },
    problem: {
      vi: "Một máy xeo giấy dừng vì cháy vòng bi mất 9 đến 30 giờ. Xưởng nhỏ không thuê nổi người đo rung hằng tháng.",
      en: "A paper machine stopped by a seized bearing is down for 9 to 30 hours. Small workshops cannot afford a monthly vibration survey.",
    },
    description: {
      vi: "Cục đo 48 g gồm gia tốc kế ba trục 3,2 kHz và nhiệt kế, tính phổ ngay trên chip rồi gửi 40 byte qua LoRa mỗi giờ. Một cổng thu nhận 60 điểm trong 400 m nhà xưởng. Sau 14 ngày học nền, thiết bị tự đặt ngưỡng theo ISO 20816.\n\nKhông dùng cho máy quay dưới 120 vòng/phút và hộp số nhiều cấp. Cứ 10 cảnh báo thì có 2 cảnh báo giả ở máy chạy tải đổi liên tục. Chưa có chứng nhận phòng nổ.",
      en: "A 48 g pod with a 3.2 kHz three-axis accelerometer and thermometer computes spectra on board and sends 40 bytes an hour by LoRa. One gateway takes 60 points across 400 m of factory. After 14 days of learning it sets its own limits following ISO 20816.\n\nNot for machines below 120 rpm or multi-stage gearboxes. On machines with constantly changing load, two alarms in ten are false. No explosion-proof certificate yet.",
    },
    figures: [
      { label: { vi: "báo trước", en: "warning" }, value: { vi: "3–6 tuần", en: "3–6 weeks" } },
      { label: { vi: "pin", en: "battery" }, value: { vi: "4 năm", en: "4 years" } },
      {
        label: { vi: "báo giả", en: "false alarms" },
        value: { vi: "tối đa 2/10", en: "up to 2 in 10" },
      },
    ],
    scienceFields: ["2.2", "1.3"],
    industries: ["C24", "C17", "C26"],
    solutionCategories: ["iot", "mes_scada"],
    trl: 8,
    trlEvidence: {
      vi: "640 điểm đo tại 9 xưởng; phát hiện 31 trên 34 vòng bi hỏng trong 2025.",
      en: "640 points in nine factories; caught 31 of 34 bearing failures in 2025.",
    },
    ip: [
      { type: "invention_patent", status: "filed", number: "1-2023-04518" },
      { type: "layout_design", status: "granted", number: "5-0000061" },
    ],
    standards: [
      {
        vi: "Chứng nhận hợp quy thiết bị vô tuyến LoRa 920–923 MHz",
        en: "Type-approved for LoRa, 920–923 MHz",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 2350000, maxVnd: 2350000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Cổng thu cho mượn 12 tháng khi đặt từ 20 điểm, gọi hỏi trong giờ làm việc.",
      en: "Gateway on loan for 12 months with 20 points or more; phone help in working hours.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Xưởng giấy Làng Dó Mới, phường Tây Hồ", en: "Lang Do Moi paper mill, Tay Ho" },
        monthsAgo: 19,
        result: {
          vi: "Dừng máy ngoài kế hoạch từ 46 còn 11 giờ mỗi quý.",
          en: "Unplanned stops from 46 to 11 hours a quarter.",
        },
      },
      {
        site: { vi: "Xưởng đúc Nồi Đồng, xã Phú Nghĩa", en: "Noi Dong foundry, Phu Nghia" },
        monthsAgo: 12,
        result: {
          vi: "72 điểm; 5 vòng bi thay trước khi hỏng, 1 lần báo sót.",
          en: "72 points; five bearings changed in time, one failure missed.",
        },
      },
    ],
    keywords: [
      "cảm biến rung",
      "vòng bi",
      "bảo trì dự đoán",
      "LoRa",
      "predictive maintenance",
      "vibration",
    ],
    wardCode: "00292",
    annex: null,
    state: "published",
  },
  {
    key: "tay-han-cong-tac",
    externalId: "HT-0013",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Tay hàn dạy bằng tay cho xưởng cơ khí hộ gia đình",
      en: "Hand-taught welding arm for family metal workshops",
    },
    summary: {
      vi: "Thợ cầm tay máy dẫn một lần, máy hàn lặp lại 8 giờ; năng suất hàn khung sắt tăng 2,1 lần.",
      en: "A welder guides the arm once and it repeats all day; frame-welding output rises 2.1 times.",
    },
    problem: {
      vi: "Làng nghề cơ khí thiếu thợ hàn, lương 15 đến 20 triệu ₫ mà một năm đổi 3 người. Robot hàn nhập khẩu cần lập trình viên và đơn hàng trên 500 chiếc mới đáng đặt.",
      en: "Metalworking villages are short of welders: pay is 15 to 20 million ₫ and three leave in a year. Imported robots need a programmer and pay only above 500 pieces an order.",
    },
    description: {
      vi: "Tay máy 6 trục tầm với 1,1 m, mang 5 kg, gắn được súng MIG sẵn có. Thợ bóp nút, kéo mũi hàn qua các điểm, chọn dòng theo bảng; dạy một khung ghế 14 mối mất 12 phút. Sai số lặp 0,3 mm.\n\nPhôi phải cắt đúng trong ±1 mm và kẹp chắc, nếu không mối hàn lệch; bộ gá giao kèm cho 2 sản phẩm. Không hàn nhôm, không hàn ống xoay. Quanh máy cần rèm chắn và thảm dừng an toàn, đã gồm trong giá.",
      en: "A six-axis arm with 1.1 m reach and 5 kg payload carries your own MIG torch. The welder presses a button, draws the tip through the points and picks current from a table; a chair frame of 14 joints takes 12 minutes to teach. Repeatability is 0.3 mm.\n\nParts must be cut within ±1 mm and clamped firmly or welds miss; jigs for two products are included. It does not weld aluminium or rotating pipe. A curtain and safety mat are needed and included.",
    },
    figures: [
      { label: { vi: "năng suất", en: "output" }, value: { vi: "2,1 lần", en: "2.1 times" } },
      {
        label: { vi: "dạy 14 mối", en: "to teach 14 joints" },
        value: { vi: "12 phút", en: "12 minutes" },
      },
    ],
    scienceFields: ["2.3", "2.2"],
    industries: ["C24", "C16"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "Ba nguyên mẫu tại làng nghề, 61.000 mối hàn được đếm.",
      en: "Three prototypes in craft villages; 61,000 welds counted.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2024-05127" }],
    standards: [
      {
        vi: "Đánh giá rủi ro theo TCVN 13229-1 (ISO 10218-1)",
        en: "Risk assessment to TCVN 13229-1 (ISO 10218-1)",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 210000000, maxVnd: 265000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 2 ngày, đào tạo 2 thợ, làm gá cho 2 sản phẩm.",
      en: "Two days' installation, training for two welders, jigs for two products.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Xưởng Sắt Ngõ Rèn, xã Tây Phương", en: "Ngo Ren Ironwork, Tay Phuong" },
        monthsAgo: 10,
        result: {
          vi: "Khung ghế từ 38 lên 79 chiếc/ngày, mối hàn phải sửa 4%.",
          en: "Chair frames from 38 to 79 a day; 4% of welds reworked.",
        },
      },
      {
        site: {
          vi: "Tổ hợp Nội thất sắt Bờ Giếng, xã Dân Hòa",
          en: "Bo Gieng Metal Furniture, Dan Hoa",
        },
        monthsAgo: 6,
        result: {
          vi: "Giảm 2 thợ hàn ca tối, chuyển sang khâu hoàn thiện.",
          en: "Two night-shift welders moved to finishing.",
        },
      },
    ],
    keywords: ["tay máy", "hàn MIG", "làng nghề", "cobot", "welding", "robot"],
    wardCode: "00292",
    annex: {
      vi: "Bản vẽ khớp, mã điều khiển dẫn tay và giá linh kiện theo lô 10, 50 máy.",
      en: "Joint drawings, hand-guiding control code and part prices at lots of 10 and 50.",
    },
    state: "published",
  },
  {
    key: "ban-sao-so-dien-toa-nha",
    externalId: "HT-0014",
    organisation: "song-hong",
    kind: "technology",
    title: {
      vi: "Bản sao số điện năng cho tòa nhà văn phòng 5 đến 20 tầng",
      en: "Energy digital twin for office buildings of 5 to 20 storeys",
    },
    summary: {
      vi: "Dự báo phụ tải tòa nhà trước 24 giờ sai 7%, chỉ ra 12 đến 18% điện có thể bớt mà không thay máy.",
      en: "Forecasts a building's load 24 hours ahead to within 7% and points to 12 to 18% savings without new plant.",
    },
    problem: {
      vi: "Ban quản lý tòa nhà chỉ thấy một hóa đơn mỗi tháng, không biết tầng nào, giờ nào tốn. Kiểm toán năng lượng 3 năm một lần thì số liệu đã cũ.",
      en: "Building managers see one bill a month and cannot tell which floor or hour costs most. An audit every three years is out of date when it lands.",
    },
    description: {
      vi: "Mô hình nhiệt đơn giản của từng tầng được hiệu chỉnh tự động từ công tơ phụ và thời tiết, sau đó thử hàng trăm lịch chạy máy lạnh mỗi đêm để chọn lịch rẻ nhất theo biểu giá ba bậc. Cần ít nhất 6 công tơ phụ và 8 tuần số liệu.\n\nMới kiểm chứng trên hai giảng đường và một tòa văn phòng. Chưa điều khiển trực tiếp máy lạnh, chỉ đưa khuyến nghị. Tòa nhà không có máy lạnh trung tâm thì lợi ích dưới 5%.",
      en: "A simple thermal model of each floor calibrates itself from sub-meters and weather, then tries hundreds of cooling schedules each night and picks the cheapest under the three-band tariff. It needs at least six sub-meters and eight weeks of data.\n\nValidated on two lecture halls and one office building only. It recommends and does not yet drive the chillers. Without central cooling the benefit is under 5%.",
    },
    figures: [
      { label: { vi: "sai số dự báo", en: "forecast error" }, value: { vi: "7%", en: "7%" } },
      { label: { vi: "bớt được", en: "savings found" }, value: { vi: "12–18%", en: "12–18%" } },
    ],
    scienceFields: ["1.2", "2.2", "1.1"],
    industries: ["L68", "D35"],
    solutionCategories: ["ai_data", "iot"],
    trl: 5,
    trlEvidence: {
      vi: "Kiểm chứng trên số liệu 10 tháng của 3 tòa nhà.",
      en: "Validated on ten months of data from three buildings.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["joint_development", "subscription"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Nhóm nghiên cứu cùng vận hành 6 tháng đầu.",
      en: "The research team runs it with you for the first six months.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: [
      "bản sao số",
      "tòa nhà",
      "tiết kiệm điện",
      "dự báo phụ tải",
      "digital twin",
      "building energy",
    ],
    wardCode: "00292",
    annex: null,
    state: "in_review",
  },
];
