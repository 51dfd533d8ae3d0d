import type { SeedListing } from "../types.ts";

export const thuySan: SeedListing[] = [
  {
    key: "nuoi-ca-tuan-hoan-20m3",
    externalId: "HT-0069",
    organisation: "thuy-san",
    kind: "technology",
    title: {
      vi: "Cụm nuôi cá tuần hoàn 20 m³ cho hộ gần phố",
      en: "Recirculating fish unit, 20 m³, for peri-urban farms",
    },
    summary: {
      vi: "Thu 1,6 tấn cá lăng mỗi năm từ 60 m² đất, thay 4% nước mỗi ngày, điện 5,2 kWh/kg cá.",
      en: "Yields 1.6 tonnes of hemibagrus catfish a year from 60 m², changing 4% of water a day at 5.2 kWh per kg.",
    },
    problem: {
      vi: "Ao ven đô bị thu hẹp, nước kênh ô nhiễm; một đợt nước xấu chết sạch lứa 8 tháng.",
      en: "Peri-urban ponds are shrinking and canal water is foul; one bad flush kills an eight-month crop.",
    },
    description: {
      vi: "Hai bể composite 10 m³, lọc trống 60 µm, giá thể sinh học chuyển động 1,2 m³, tháp khử khí, đèn UV, máy oxy dự phòng. Mật độ 65 kg/m³. Giao trọn bộ kèm lịch cho ăn và bảng xử lý sự cố.\n\nMất điện 25 phút là cá ngạt: bắt buộc có máy phát 5 kW, chưa gồm trong giá. Chỉ có lãi với cá bán trên 95.000 ₫/kg; cá trắm, mè thì lỗ. Sáu tuần đầu phải chạy mồi vi sinh. Không hợp nơi nước cấp có clo trên 0,5 mg/l chưa khử.",
      en: "Two 10 m³ composite tanks, a 60 µm drum filter, 1.2 m³ of moving-bed media, a degassing tower, UV and backup oxygen, stocked at 65 kg/m³. Supplied complete with a feeding calendar and a fault table.\n\nFish suffocate 25 minutes into a power cut: a 5 kW generator is essential and not included. It pays only for fish above 95,000 ₫/kg; carp make a loss. The first six weeks go to seeding bacteria. Chlorine above 0.5 mg/l must be removed from supply water.",
    },
    figures: [
      { label: { vi: "mỗi năm", en: "a year" }, value: { vi: "1,6 tấn cá", en: "1.6 t of fish" } },
      { label: { vi: "điện", en: "power" }, value: { vi: "5,2 kWh/kg", en: "5.2 kWh/kg" } },
      { label: { vi: "nước thay", en: "water change" }, value: { vi: "4%/ngày", en: "4% a day" } },
    ],
    scienceFields: ["4.1", "2.7"],
    industries: ["A03"],
    solutionCategories: ["iot", "smart_agriculture"],
    trl: 8,
    trlEvidence: {
      vi: "14 hộ, 26 lứa cá, sổ ghi từng ngày.",
      en: "Fourteen farms, 26 crops, daily logs.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0002845" }],
    standards: [
      {
        vi: "Cá xuất bán không tồn dư kháng sinh cấm, phiếu thử 12 lứa",
        en: "No banned antibiotics found in 12 crops tested",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "indicative", minVnd: 285000000, maxVnd: 340000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 8 ngày, cán bộ đến mỗi tuần trong lứa đầu, gọi hỏi ban đêm.",
      en: "Eight days to fit, weekly visits in the first crop, night phone line.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Hộ Trần Văn Bái, xã Hồng Sơn", en: "Tran Van Bai household, Hong Son" },
        monthsAgo: 35,
        result: {
          vi: "1,58 tấn năm thứ hai; thu hồi vốn sau 27 tháng.",
          en: "1.58 tonnes in year two; paid back in 27 months.",
        },
      },
      {
        site: {
          vi: "Hợp tác xã Cá Đầm Cói, xã Ứng Hòa, 3 cụm",
          en: "Dam Coi Fish Cooperative, Ung Hoa, three units",
        },
        monthsAgo: 19,
        result: {
          vi: "Một lứa mất 40% do mất điện, đã thêm máy phát.",
          en: "One crop lost 40% to a power cut; a generator was added.",
        },
      },
      {
        site: { vi: "Trung tâm giống Ao Bèo, xã Suối Hai", en: "Ao Beo hatchery, Suoi Hai" },
        monthsAgo: 10,
        result: {
          vi: "Cá giống sống 91% thay 72% ở ao.",
          en: "91% fingerling survival against 72% in ponds.",
        },
      },
    ],
    keywords: ["nuôi cá tuần hoàn", "RAS", "cá lăng", "ven đô", "recirculating aquaculture"],
    wardCode: "10114",
    annex: null,
    state: "published",
  },
  {
    key: "ruoi-linh-den-rac-hua-co",
    externalId: "HT-0070",
    organisation: "thuy-san",
    kind: "technology",
    title: {
      vi: "Nuôi ruồi lính đen từ bã bia, rau chợ làm đạm cho cá",
      en: "Black soldier fly from brewery and market waste as fish protein",
    },
    summary: {
      vi: "1 tấn bã mỗi ngày cho 190 kg ấu trùng tươi trong 12 ngày, thay 40% bột cá trong thức ăn.",
      en: "One tonne of waste a day gives 190 kg of larvae in 12 days, replacing 40% of fishmeal in feed.",
    },
    problem: {
      vi: "Bột cá tăng lên 32.000 ₫/kg chiếm 55% giá thành cá; bã bia, rau chợ chở đi đổ tốn 300.000 ₫/tấn.",
      en: "Fishmeal at 32,000 ₫/kg is 55% of the cost of fish; brewery grain and market greens cost 300,000 ₫ a tonne to dump.",
    },
    description: {
      vi: "Khay 1,2 m² xếp 6 tầng, phòng giao phối có đèn UV-A cho mùa đông, máy sàng tách ấu trùng và phân. Phân ấu trùng bán 3.500 ₫/kg. Công suất tính cho 1 tấn chất thải mỗi ngày, 240 m² nhà.\n\nKhông nhận rác sinh hoạt hỗn hợp, phân chuồng và bã có muối trên 2%. Dưới 18 °C phải sưởi, năng suất còn 60%. Thay quá 40% bột cá thì cá chậm lớn 9%. Mùi phải xử lý bằng lọc than, đã gồm.",
      en: "1.2 m² trays stacked six high, a mating room with UV-A lamps for winter, and a sieve that parts larvae from frass, which sells at 3,500 ₫/kg. Sized for a tonne of waste a day in 240 m².\n\nIt does not take mixed household refuse, manure, or waste over 2% salt. Below 18 °C heat is needed and yield is 60%. Beyond 40% replacement fish grow 9% slower. A carbon filter for smell is included.",
    },
    figures: [
      {
        label: { vi: "từ 1 tấn bã", en: "from 1 tonne" },
        value: { vi: "190 kg ấu trùng", en: "190 kg of larvae" },
      },
      { label: { vi: "thay bột cá", en: "fishmeal replaced" }, value: { vi: "40%", en: "40%" } },
    ],
    scienceFields: ["4.2", "2.8"],
    industries: ["A03", "A01", "E36"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "2 cơ sở, 22 tháng, 480 tấn chất thải.",
      en: "Two sites, 22 months, 480 tonnes of waste.",
    },
    ip: [
      { type: "utility_solution", status: "granted", number: "2-0003207" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [
      {
        vi: "Đạm, kim loại nặng, Salmonella từng lô theo QCVN 01-190:2020/BNNPTNT",
        en: "Each lot tested for protein, heavy metals and Salmonella to QCVN 01-190:2020/BNNPTNT",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 760000000, maxVnd: 950000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 20 ngày, cấp 5 kg trứng giống, đào tạo 4 người 10 ngày.",
      en: "Twenty days to set up, 5 kg of eggs, ten days' training for four.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Trại Ruồi Bãi Bia, xã Nam Phù", en: "Bai Bia fly farm, Nam Phu" },
        monthsAgo: 22,
        result: {
          vi: "Nhận bã của 3 xưởng bia, 168 kg ấu trùng mỗi tấn.",
          en: "Takes grain from three brewers; 168 kg of larvae a tonne.",
        },
      },
      {
        site: {
          vi: "Hợp tác xã Gà đồi Suối Cạn, xã Suối Hai",
          en: "Suoi Can Hill Chicken Cooperative, Suoi Hai",
        },
        monthsAgo: 9,
        result: { vi: "Tiền cám giảm 17%.", en: "Feed bill down 17%." },
      },
    ],
    keywords: [
      "ruồi lính đen",
      "thức ăn cá",
      "chất thải hữu cơ",
      "đạm",
      "black soldier fly",
      "feed",
    ],
    wardCode: "10114",
    annex: {
      vi: "Công thức trộn bã theo mùa và cách chọn dòng ruồi.",
      en: "Seasonal feed mixes and how the strain is selected.",
    },
    state: "published",
  },
  {
    key: "giong-ca-chep-lai-3-mau",
    externalId: "HT-0071",
    organisation: "thuy-san",
    kind: "technology",
    title: {
      vi: "Quy trình sản xuất giống cá chép lai lớn nhanh, tỷ lệ sống cao",
      en: "Breeding procedure for fast-growing crossbred carp",
    },
    summary: {
      vi: "Cá chép lai đạt 1,1 kg sau 10 tháng, nhanh hơn 22%, cá bột sống 63%; quy trình 5 bước.",
      en: "Crossbred carp reach 1.1 kg in 10 months, 22% faster, with 63% fry survival; a five-step procedure.",
    },
    problem: {
      vi: "Giống cá chép ở địa phương cận huyết, chậm lớn, dị hình 4 đến 7%; cá bột mua trôi nổi sống dưới 40%.",
      en: "Local carp are inbred and slow, with 4 to 7% deformed; bought-in fry survive below 40%.",
    },
    description: {
      vi: "Đàn bố mẹ ba dòng đã đọc 16 chỉ thị phân tử, sơ đồ ghép tránh cận huyết 6 đời, kích dục tố, ấp bình Weis 22 °C, ương trong giai 15 ngày bằng luân trùng. Giao đàn bố mẹ 120 con và sổ phả hệ.\n\nChỉ tốt ở nước 20 đến 30 °C. Cá con bán đời F1, giữ lại làm bố mẹ thì mất ưu thế sau 2 đời. Cần ao mẹ 2.000 m² và nguồn nước không nhiễm KHV; bệnh này chưa có thuốc.",
      en: "Broodstock of three lines typed at 16 markers, a mating plan that avoids inbreeding for six generations, hormone induction, Weis jars at 22 °C and 15 days in hapas on rotifers. You receive 120 broodfish and a pedigree book.\n\nBest at 20 to 30 °C. Fry are F1; kept as parents, the vigour is gone in two generations. Needs 2,000 m² of brood pond and water free of KHV, which has no cure.",
    },
    figures: [
      { label: { vi: "sau 10 tháng", en: "at 10 months" }, value: { vi: "1,1 kg", en: "1.1 kg" } },
      { label: { vi: "cá bột sống", en: "fry survival" }, value: { vi: "63%", en: "63%" } },
    ],
    scienceFields: ["4.1", "1.6"],
    industries: ["A03"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "8 trại giống từ 2016, 210 triệu cá bột.",
      en: "Eight hatcheries since 2016, 210 million fry.",
    },
    ip: [{ type: "trade_secret", status: "none", number: null }],
    standards: [
      {
        vi: "Kiểm dịch KHV, SVC từng lô giống trước khi xuất",
        en: "Each lot of fry tested for KHV and SVC before it leaves",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "firm", minVnd: 210000000, maxVnd: 210000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Một vụ sinh sản làm cùng tại trại, thay 20 bố mẹ mỗi năm trong 2 năm.",
      en: "One spawning season together; 20 broodfish replaced a year for two years.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Trại giống Bờ Ao, xã Đại Xuyên", en: "Bo Ao hatchery, Dai Xuyen" },
        monthsAgo: 58,
        result: {
          vi: "24 triệu cá bột/năm, sống 65%.",
          en: "24 million fry a year, 65% survival.",
        },
      },
      {
        site: { vi: "Trại giống Đồng Sậy, xã Vân Đình", en: "Dong Say hatchery, Van Dinh" },
        monthsAgo: 26,
        result: {
          vi: "11 triệu cá bột/năm, dị hình 0,9%.",
          en: "11 million fry a year, 0.9% deformed.",
        },
      },
    ],
    keywords: ["cá chép", "cá giống", "lai tạo", "trại giống", "carp", "broodstock"],
    wardCode: "10114",
    annex: null,
    state: "published",
  },
  {
    key: "vac-xin-ca-ro-phi-tron-thuc-an",
    externalId: "HT-0072",
    organisation: "thuy-san",
    kind: "technology",
    title: {
      vi: "Vắc xin trộn thức ăn phòng liên cầu cá rô phi",
      en: "In-feed vaccine against streptococcus in tilapia",
    },
    summary: {
      vi: "Cho ăn 7 ngày, bảo hộ 64% sau 60 ngày trong bể thử, 1.400 ₫ cho 1 kg cá.",
      en: "Fed for 7 days it protects 64% at 60 days in tanks, at 1,400 ₫ per kilogram of fish.",
    },
    problem: {
      vi: "Liên cầu chết 30 đến 60% cá rô phi mùa hè; tiêm từng con 600 ₫ và không ai tiêm nổi 50.000 con.",
      en: "Streptococcus kills 30 to 60% of summer tilapia; injection costs 600 ₫ a fish and no one can inject 50,000.",
    },
    description: {
      vi: "Kháng nguyên bất hoạt Streptococcus agalactiae type Ia bọc alginate, trộn dầu cá, phun lên viên thức ăn. Hai đợt cách 21 ngày.\n\nChỉ thử trong bể 2 m³, 1.800 con, chưa nuôi ao. Type III không được bảo hộ. Bảo hộ hạ còn 31% sau 120 ngày. Chưa đăng ký lưu hành thuốc thú y.",
      en: "Killed Streptococcus agalactiae type Ia in alginate, mixed with fish oil and sprayed on pellets; two courses 21 days apart.\n\nTried only in 2 m³ tanks on 1,800 fish, not in ponds. Type III is not covered. Protection falls to 31% at 120 days. No veterinary registration yet.",
    },
    figures: [
      {
        label: { vi: "bảo hộ 60 ngày", en: "protection at 60 days" },
        value: { vi: "64%", en: "64%" },
      },
      {
        label: { vi: "chi phí", en: "cost" },
        value: { vi: "1.400 ₫/kg cá", en: "1,400 ₫/kg of fish" },
      },
    ],
    scienceFields: ["4.3", "4.4"],
    industries: ["A03", "C21"],
    solutionCategories: [],
    trl: 5,
    trlEvidence: {
      vi: "Công cường độc 3 lần trong bể, 1.800 con.",
      en: "Three challenge trials in tanks, 1,800 fish.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2022-05963" }],
    standards: [],
    transferForms: ["joint_development", "exclusive_licence"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cùng làm thử nghiệm ao và hồ sơ đăng ký.",
      en: "Joint pond trial and registration file.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["vắc xin cá", "rô phi", "liên cầu", "thú y thủy sản", "fish vaccine"],
    wardCode: "10114",
    annex: {
      vi: "Chủng, quy trình bọc và số liệu công cường độc.",
      en: "Strain, coating procedure and challenge data.",
    },
    state: "stale",
  },
  {
    key: "cam-bien-oxy-ao-tu-bat-quat",
    externalId: "HT-0073",
    organisation: "thuy-san",
    kind: "technology",
    title: {
      vi: "Đầu đo oxy ao tự bật quạt nước, tự lau mắt đo",
      en: "Pond oxygen probe that starts the aerator and wipes its own lens",
    },
    summary: {
      vi: "Giữ oxy trên 3,5 mg/l, bớt 34% giờ chạy quạt, đầu quang tự lau 2 giờ một lần; 7.900.000 ₫.",
      en: "Keeps oxygen above 3.5 mg/l with 34% fewer aerator hours; optical probe wiped every two hours; 7,900,000 ₫.",
    },
    problem: {
      vi: "Người nuôi chạy quạt suốt đêm cho chắc, tốn 2,1 triệu ₫/tháng một ao mà vẫn có đêm cá nổi đầu lúc 4 giờ sáng.",
      en: "Farmers run aerators all night to be safe, 2.1 million ₫ a month per pond, and still find fish gasping at four.",
    },
    description: {
      vi: "Đầu đo quang huỳnh quang, chổi silicon lau tự động, đo cả nhiệt độ. Bộ điều khiển bật tắt 2 quạt 3 pha, báo qua gọi điện khi dưới 2,5 mg/l hoặc quạt không quay. Pin dự phòng 36 giờ.\n\nĐáy ao sâu hơn 2 m phải thêm đầu. Chổi thay 8 tháng, mũ quang 24 tháng (950.000 ₫). Không đo amoni, pH. Ao không có điện thì chỉ báo được, không bật quạt.",
      en: "A fluorescence probe with a silicone wiper also measures temperature. The controller runs two three-phase aerators and phones you below 2.5 mg/l or if one fails to turn. Backup battery for 36 hours.\n\nPonds deeper than 2 m need a second probe. The wiper lasts eight months and the cap 24 (950,000 ₫). It does not measure ammonium or pH. Without mains at the pond it can only warn.",
    },
    figures: [
      {
        label: { vi: "giờ chạy quạt", en: "aerator hours" },
        value: { vi: "bớt 34%", en: "34% fewer" },
      },
      { label: { vi: "sai số", en: "error" }, value: { vi: "0,2 mg/l", en: "0.2 mg/l" } },
    ],
    scienceFields: ["2.2", "4.1"],
    industries: ["A03"],
    solutionCategories: ["iot", "smart_agriculture"],
    trl: 9,
    trlEvidence: {
      vi: "560 đầu đo đang dùng, đo đối chứng 30 ao.",
      en: "560 probes in use; 30 ponds cross-checked.",
    },
    ip: [
      { type: "utility_solution", status: "granted", number: "2-0002732" },
      { type: "software_copyright", status: "granted", number: "2811/2024/QTG" },
    ],
    standards: [
      { vi: "Đầu đo IP68, hiệu chuẩn theo ISO 17289", en: "IP68 probe calibrated to ISO 17289" },
    ],
    transferForms: ["purchase"],
    price: { mode: "firm", minVnd: 7900000, maxVnd: 7900000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Tự lắp theo sách, có thợ đến với đơn từ 3 bộ, đổi mũ quang lỗi trong 24 giờ.",
      en: "Self-fitted, or fitted by us from three sets; faulty caps exchanged within 24 hours.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Cá Đầm Cói, xã Ứng Hòa, 18 ao",
          en: "Dam Coi Fish Cooperative, Ung Hoa, 18 ponds",
        },
        monthsAgo: 24,
        result: {
          vi: "Điện quạt giảm 31%; 0 đêm cá chết trong 2 vụ.",
          en: "Aerator power down 31%; no night losses in two crops.",
        },
      },
      {
        site: {
          vi: "Trại cá Ngòi Tôm, xã Phú Cát, 6 ao",
          en: "Ngoi Tom fish farm, Phu Cat, six ponds",
        },
        monthsAgo: 11,
        result: {
          vi: "Báo sớm 7 lần trời oi; 1 đầu hỏng do sét.",
          en: "Seven early warnings in muggy weather; one probe lost to lightning.",
        },
      },
    ],
    keywords: ["oxy hòa tan", "ao nuôi", "quạt nước", "cảm biến", "dissolved oxygen", "aerator"],
    wardCode: "10114",
    annex: null,
    state: "published",
  },
  {
    key: "bot-xuong-ca-canxi",
    externalId: "HT-0074",
    organisation: "thuy-san",
    kind: "technology",
    title: {
      vi: "Bột canxi từ xương cá nước ngọt làm thực phẩm",
      en: "Calcium powder from freshwater fish bone for food use",
    },
    summary: {
      vi: "100 kg xương cá trắm cho 22 kg bột 31% canxi, hạt 8 µm không sạn, 96.000 ₫/kg.",
      en: "100 kg of carp bone gives 22 kg of powder with 31% calcium, 8 µm and not gritty, at 96,000 ₫/kg.",
    },
    problem: {
      vi: "Xưởng chả cá đổ 300 kg xương mỗi ngày tốn 500 ₫/kg; bột canxi nhập 190.000 ₫/kg từ sò, đá.",
      en: "A fish-cake plant dumps 300 kg of bone a day at 500 ₫/kg, while shell and rock calcium is imported at 190,000 ₫/kg.",
    },
    description: {
      vi: "Luộc áp suất, enzyme bóc thịt, nghiền ướt bi zirconia, sấy phun có tinh bột bao. Mẻ thử 300 kg.\n\nVị tanh hết ở liều dưới 2% trong bánh; trên 4% còn. Không phải thực phẩm bảo vệ sức khỏe, chưa có nghiên cứu hấp thu trên người. Cần nước đầu vào chì dưới 10 µg/l. Kẽm, chì mỗi lô kiểm lại.",
      en: "Pressure cooking, enzymatic cleaning, wet zirconia milling and spray drying with starch, in 300 kg trial batches.\n\nIn biscuits no fishy taste below 2%; above 4% it returns. It is not a health supplement and human uptake is unstudied. Input water must hold under 10 µg/l of lead; each lot is checked for zinc and lead.",
    },
    figures: [
      { label: { vi: "canxi", en: "calcium" }, value: { vi: "31%", en: "31%" } },
      { label: { vi: "hạt", en: "particle" }, value: { vi: "8 µm", en: "8 µm" } },
    ],
    scienceFields: ["2.4", "4.1"],
    industries: ["C10", "A03"],
    solutionCategories: [],
    trl: 6,
    trlEvidence: {
      vi: "9 mẻ thử 300 kg, 7 mẻ đạt cỡ hạt.",
      en: "Nine 300 kg trial batches, seven on size.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2026-00255" }],
    standards: [],
    transferForms: ["non_exclusive_licence", "joint_development"],
    price: { mode: "indicative", minVnd: 240000000, maxVnd: 320000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chạy 3 mẻ tại xưởng, giúp tự công bố sản phẩm.",
      en: "Three batches at your plant and help with the product declaration.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: { vi: "Xưởng chả cá Vó Bè, xã Thanh Trì", en: "Vo Be fish cakes, Thanh Tri" },
        monthsAgo: 4,
        result: {
          vi: "1,9 tấn xương thành 410 kg bột.",
          en: "1.9 tonnes of bone became 410 kg of powder.",
        },
      },
    ],
    keywords: ["xương cá", "canxi", "phụ phẩm", "bột", "fish bone", "calcium"],
    wardCode: "10114",
    annex: null,
    state: "in_review",
  },
];
