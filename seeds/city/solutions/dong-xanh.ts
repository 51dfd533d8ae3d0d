import type { SeedListing } from "../types.ts";

export const dongXanh: SeedListing[] = [
  {
    key: "tuoi-theo-do-am",
    externalId: "GP-0042",
    organisation: "dong-xanh",
    kind: "solution",
    title: {
      vi: "Bộ tưới theo độ ẩm đất cho vườn từ 1.000 đến 5.000 m²",
      en: "Soil-moisture irrigation kit for plots of 1,000 to 5,000 m²",
    },
    summary: {
      vi: "Tưới đúng lúc theo 4 đầu đo, bớt 34% nước và 2 giờ công mỗi ngày cho vườn 3.000 m².",
      en: "Waters on the word of 4 probes; saves 34% of water and 2 hours of work a day on 3,000 m².",
    },
    problem: {
      vi: "Tưới theo thói quen sáng chiều, ngày mưa vẫn tưới. Rễ úng, phân trôi, bơm chạy giờ điện đắt.",
      en: "Watering follows habit, morning and evening, even after rain. Roots rot, fertiliser washes away and the pump runs at dear hours.",
    },
    description: {
      vi: "Bốn đầu đo cắm ở hai độ sâu, hộp điều khiển chạy pin mặt trời, 6 van. Chọn loại cây, máy gợi ý ngưỡng; chủ vườn sửa bằng một thanh kéo.\n\nTự chạy khi mất mạng. Dự báo mưa trên 8 mm trong 6 giờ thì hoãn và báo.\n\nGiá gồm thiết bị và một ngày lắp, chưa gồm ống. Đầu đo đặt sai chỗ cho số sai; đất lẫn nhiều sỏi không hợp.",
      en: "Four probes at two depths, a solar control box, 6 valves. Pick the crop and a threshold is proposed; the grower adjusts it with one slider.\n\nIt runs alone when the network is down. With over 8 mm of rain forecast within 6 hours it waits and says so.\n\nThe price includes devices and a day's fitting, not pipes. A badly placed probe gives bad numbers; gravelly soil does not suit it.",
    },
    figures: [
      { label: { vi: "Nước giảm", en: "Water saved" }, value: { vi: "34%", en: "34%" } },
      {
        label: { vi: "Công giảm mỗi ngày", en: "Work saved a day" },
        value: { vi: "2 giờ", en: "2 h" },
      },
      {
        label: { vi: "Pin không nắng", en: "Battery without sun" },
        value: { vi: "6 ngày", en: "6 days" },
      },
    ],
    scienceFields: ["2.2", "4.1"],
    industries: ["A01"],
    solutionCategories: ["smart_agriculture", "iot"],
    trl: 9,
    trlEvidence: {
      vi: "187 vườn, 3 năm; đồng hồ nước trước sau ở 24 vườn.",
      en: "187 plots over 3 years; water meters before and after at 24.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X246/2023/QTG" }],
    standards: [{ vi: "Vỏ hộp IP65", en: "IP65 enclosure" }],
    transferForms: ["purchase"],
    price: { mode: "firm", minVnd: 13800000, maxVnd: 13800000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Thay đầu đo tận vườn trong 5 ngày; nghe máy 5:30–19:30.",
      en: "Probes replaced on the plot within 5 days; telephone 5:30–19:30.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Hợp tác xã Rau Luống Mới", en: "Luong Moi Vegetable Cooperative" },
        monthsAgo: 18,
        result: {
          vi: "12 nhà lưới, tiền điện bơm giảm 29%.",
          en: "12 net houses, pump power down 29%.",
        },
      },
      {
        site: { vi: "Vườn Hoa cúc Bờ Mương", en: "Bo Muong Chrysanthemum Garden" },
        monthsAgo: 10,
        result: {
          vi: "Cây chết úng từ 9% còn 3%.",
          en: "Plants lost to waterlogging down from 9% to 3%.",
        },
      },
    ],
    keywords: ["tưới", "độ ẩm đất", "vườn rau", "tiết kiệm nước", "irrigation", "soil moisture"],
    wardCode: "09784",
    annex: null,
    state: "published",
  },
  {
    key: "canh-oxy-ao-nuoi",
    externalId: "GP-0043",
    organisation: "dong-xanh",
    kind: "solution",
    title: {
      vi: "Canh ôxy ao cá, tự bật quạt nước lúc 3 giờ sáng",
      en: "Oxygen watch for fish ponds that starts the aerator at 3 a.m.",
    },
    summary: {
      vi: "Đo ôxy 5 phút một lần, bật quạt khi dưới 3,5 mg/l; cá chết ngạt từ 4,1% còn 0,6%.",
      en: "Reads oxygen every 5 minutes and starts aerators below 3.5 mg/l; suffocation losses drop from 4.1% to 0.6%.",
    },
    problem: {
      vi: "Cá nổi đầu lúc gần sáng, ngủ quên một đêm mất cả ao 2 tấn. Chạy quạt suốt đêm thì tiền điện ăn hết lãi.",
      en: "Fish gasp before dawn, and one night's oversleeping loses a 2-tonne pond. Running aerators all night eats the profit in power.",
    },
    description: {
      vi: "Đầu đo quang học có cần gạt tự lau mỗi giờ, đo cả nhiệt và pH. Mất điện thì gọi điện cho ba số theo thứ tự.\n\nGiá tháng gồm thiết bị mượn, SIM, thay màng đo mỗi năm, cho một ao đến 5.000 m².\n\nMột đầu đo không nói hết ao rộng; ao trên 5.000 m² cần hai điểm.",
      en: "An optical probe with an hourly wiper also reads temperature and pH. In a power cut it calls three numbers in turn.\n\nThe monthly price covers loaned equipment, SIM and a new membrane each year, for one pond up to 5,000 m².\n\nOne probe cannot speak for a wide pond; above 5,000 m² take two points.",
    },
    figures: [
      {
        label: { vi: "Cá chết ngạt", en: "Suffocation losses" },
        value: { vi: "4,1% còn 0,6%", en: "4.1% to 0.6%" },
      },
      {
        label: { vi: "Điện quạt giảm", en: "Aerator power saved" },
        value: { vi: "38%", en: "38%" },
      },
      { label: { vi: "Ao đang canh", en: "Ponds watched" }, value: { vi: "165", en: "165" } },
    ],
    scienceFields: ["2.2", "4.1"],
    industries: ["A03"],
    solutionCategories: ["smart_agriculture", "iot"],
    trl: 8,
    trlEvidence: {
      vi: "165 ao, 2 vụ; so với 40 ao đối chứng cùng vùng.",
      en: "165 ponds over 2 seasons, compared with 40 control ponds in the area.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X247/2024/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 1250000, maxVnd: 1250000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Đổi đầu đo trong 24 giờ mùa nóng; trực đêm.",
      en: "Probe swapped within 24 hours in the hot season; night duty.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Hợp tác xã Cá Đầm Sét Dưới", en: "Dam Set Duoi Fish Cooperative" },
        monthsAgo: 16,
        result: {
          vi: "31 ao, không mất ao nào qua hai đợt nóng.",
          en: "31 ponds, none lost through two heat waves.",
        },
      },
      {
        site: { vi: "Trại cá giống Vó Bè", en: "Vo Be Hatchery" },
        monthsAgo: 7,
        result: {
          vi: "Tỉ lệ sống cá bột từ 71% lên 83%.",
          en: "Fry survival up from 71% to 83%.",
        },
      },
    ],
    keywords: ["ao cá", "ôxy", "quạt nước", "thủy sản", "dissolved oxygen", "aerator", "pond"],
    wardCode: "09784",
    annex: null,
    state: "published",
  },
  {
    key: "nhan-sau-benh-qua-anh",
    externalId: "GP-0044",
    organisation: "dong-xanh",
    kind: "solution",
    title: {
      vi: "Nhận sâu bệnh rau, cây ăn quả qua ảnh điện thoại",
      en: "Recognising crop pests and diseases from phone photos",
    },
    summary: {
      vi: "Nhận 63 loại sâu bệnh trong 3 giây, đúng 84% ngoài đồng; ca khó có kỹ sư trả lời trong ngày.",
      en: "Names 63 pests and diseases in 3 seconds, 84% right in the field; an agronomist answers hard ones that day.",
    },
    problem: {
      vi: "Một cán bộ bảo vệ thực vật phụ trách 900 hộ. Người trồng hỏi cửa hàng thuốc, mua ba loại cho chắc.",
      en: "One plant-protection officer serves 900 farms. Growers ask the pesticide shop and buy three products to be safe.",
    },
    description: {
      vi: "Chụp hai ảnh, máy trả về ba khả năng kèm ảnh so và cách phân biệt; nói rõ mức chắc chắn. Dưới 70% thì chuyển kỹ sư, không đoán.\n\nKhuyến cáo theo danh mục thuốc được phép và thời gian cách ly, xếp cách không dùng thuốc lên trước.\n\nChưa tốt với bệnh vi rút giai đoạn đầu (52%) và ảnh chụp tối. Bán cho hợp tác xã, trạm khuyến nông, không bán cho cửa hàng thuốc.",
      en: "Two photos bring three possibilities with pictures and how to tell them apart, and how sure it is. Below 70% it goes to an agronomist instead of guessing.\n\nAdvice follows the permitted list and pre-harvest intervals, with non-chemical means first.\n\nWeak on early viral disease (52%) and dark photos. Sold to cooperatives and extension stations, not to pesticide shops.",
    },
    figures: [
      { label: { vi: "Loại sâu bệnh", en: "Pests and diseases" }, value: { vi: "63", en: "63" } },
      {
        label: { vi: "Đúng ngoài đồng", en: "Right in the field" },
        value: { vi: "84%", en: "84%" },
      },
      {
        label: { vi: "Ca chuyển kỹ sư", en: "Passed to a person" },
        value: { vi: "22%", en: "22%" },
      },
    ],
    scienceFields: ["1.2", "4.1"],
    industries: ["A01"],
    solutionCategories: ["smart_agriculture", "ai_data", "computer_vision"],
    trl: 7,
    trlEvidence: {
      vi: "Thử mù 1.900 ảnh ngoài đồng do hai kỹ sư độc lập gán nhãn, 2 vụ.",
      en: "Blind test on 1,900 field photos labelled by two independent agronomists, 2 seasons.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X618/2025/QTG" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [],
    transferForms: ["subscription", "non_exclusive_licence"],
    price: { mode: "floor", minVnd: 36000000, maxVnd: null, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Bổ sung loại mới theo yêu cầu trong 45 ngày khi có 300 ảnh.",
      en: "A new pest added in 45 days given 300 photos.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Rau gia vị Gốc Gạo", en: "Goc Gao Herb Cooperative" },
        monthsAgo: 9,
        result: {
          vi: "Lượt phun giảm từ 11 còn 7 mỗi vụ.",
          en: "Sprayings down from 11 to 7 a season.",
        },
      },
      {
        site: {
          vi: "Trạm khuyến nông một xã ven sông",
          en: "Extension station of a riverside commune",
        },
        monthsAgo: 5,
        result: {
          vi: "1.340 lượt hỏi, 78% không cần cán bộ xuống ruộng.",
          en: "1,340 questions, 78% without a field visit.",
        },
      },
    ],
    keywords: [
      "sâu bệnh",
      "nhận dạng ảnh",
      "bảo vệ thực vật",
      "khuyến nông",
      "plant disease",
      "AI",
    ],
    wardCode: "09784",
    annex: {
      vi: "Mô hình và bộ 96.000 ảnh, độ đúng từng loại, điều kiện cho đơn vị khác tích hợp.",
      en: "The model and 96,000 images, accuracy class by class, terms for integration by others.",
    },
    state: "published",
  },
  {
    key: "khi-hau-chuong-ga",
    externalId: "GP-0045",
    organisation: "dong-xanh",
    kind: "solution",
    title: {
      vi: "Điều khiển khí hậu chuồng gà hở một phần",
      en: "Climate control for half-open poultry houses",
    },
    summary: {
      vi: "Giữ nhiệt và amoniac trong chuồng 2.000 con; thử nghiệm giảm chết nóng còn 1,2%.",
      en: "Holds heat and ammonia in a 2,000-bird house; heat deaths fell to 1.2% in trial.",
    },
    problem: {
      vi: "Chuồng hở che bạt, trưa nóng 38 °C, tối kéo bạt kín thì ngạt amoniac.",
      en: "Curtained open houses reach 38 °C at noon and choke with ammonia when closed at night.",
    },
    description: {
      vi: "Đo nhiệt, ẩm, amoniac ở 6 điểm; kéo bạt, bật quạt, phun sương theo tuổi gà.\n\nMới qua một mùa hè ở 2 chuồng, chưa có mùa đông.",
      en: "Heat, humidity and ammonia at 6 points move curtains, fans and misters by the birds' age.\n\nOnly one summer in 2 houses; no winter yet.",
    },
    figures: [
      { label: { vi: "Gà chết nóng", en: "Heat deaths" }, value: { vi: "1,2%", en: "1.2%" } },
      {
        label: { vi: "Amoniac tối đa", en: "Peak ammonia" },
        value: { vi: "18 ppm", en: "18 ppm" },
      },
    ],
    scienceFields: ["2.2", "4.2"],
    industries: ["A01"],
    solutionCategories: ["smart_agriculture", "iot"],
    trl: 7,
    trlEvidence: {
      vi: "Hai chuồng thử, một mùa hè 2026.",
      en: "Two trial houses, summer 2026.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["purchase"],
    price: { mode: "indicative", minVnd: 22000000, maxVnd: 38000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Trực điện thoại ngày nắng trên 36 °C.",
      en: "Telephone duty on days above 36 °C.",
    },
    warrantyMonths: 12,
    deployments: [],
    keywords: ["chuồng gà", "chăn nuôi", "amoniac", "nhiệt độ", "poultry", "climate control"],
    wardCode: "09784",
    annex: null,
    state: "draft",
  },
];
