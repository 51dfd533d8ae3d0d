import type { SeedChallenge } from "../types.ts";

export const villageChallenges: SeedChallenge[] = [
  {
    key: "hut-bui-son",
    externalId: "NEED-002",
    organisation: "ben-go",
    title: {
      vi: "Hút bụi sơn cho xưởng gỗ dưới 50 người",
      en: "Paint-mist extraction for woodshops under 50 people",
    },
    summary: {
      vi: "Giữ bụi sơn dưới 3 mg/m³ trong buồng phun 24 m² với tiền vận hành không quá 2,5 triệu ₫ một tháng.",
      en: "Keep paint mist under 3 mg/m³ in a 24 m² spray room at a running cost of no more than 2.5 million ₫ a month.",
    },
    pain: {
      vi: "Các xưởng phun sơn PU trong lán có quạt đẩy thẳng ra ngõ. Đo tại 5 xưởng: bụi sơn 11,6 mg/m³, thợ chỉ phun được 4 giờ một ngày vì đau đầu. Năm 2025 có 14 đơn phản ánh của nhà bên cạnh; 9 xưởng phải tạm dừng sơn.",
      en: "Workshops spray PU paint in sheds with a fan blowing straight into the lane. Measured in 5 of them: 11.6 mg/m³ of paint mist, and painters last 4 hours a day before headaches stop them. In 2025 neighbours filed 14 complaints and 9 workshops had to suspend painting.",
    },
    scale: {
      vi: "63 xưởng, trong đó 38 xưởng có buồng phun 16 đến 30 m². Nhân rộng được cho ba làng mộc lân cận, chừng 400 xưởng.",
      en: "63 workshops, 38 of them with a spray room of 16 to 30 m². Can be replicated in three nearby carpentry villages, about 400 workshops.",
    },
    outputs: {
      vi: "Buồng hút và lọc lắp trong một ngày, bản vẽ và danh mục vật tư mua được trong nước; hướng dẫn thay lọc bằng tranh; số đo trước và sau tại từng xưởng.",
      en: "An extraction and filter unit installed within a day, drawings and a parts list available locally; a picture guide for changing filters; before and after readings at each workshop.",
    },
    constraints: {
      vi: "Mái lán thấp 2,9 m, điện một pha 220 V, tối đa 4 kW. Ồn dưới 75 dB ở ngõ. Dung môi dễ cháy: động cơ và đèn phải là loại phòng nổ.",
      en: "Roofs are 2.9 m high; single-phase 220 V, 4 kW at most. Noise under 75 dB in the lane. Solvents are flammable: motors and lamps must be explosion-proof.",
    },
    dataAvailable: {
      vi: "Kết quả đo bụi, dung môi tại 5 xưởng, bản vẽ 12 buồng phun, lượng sơn mua theo tháng của hợp tác xã.",
      en: "Mist and solvent readings from 5 workshops, drawings of 12 spray rooms, the cooperative's monthly paint purchases.",
    },
    kpis: [
      {
        name: { vi: "Bụi sơn tại chỗ thợ đứng", en: "Paint mist at the painter's position" },
        unit: "mg/m³",
        baseline: 11.6,
        target: 3,
      },
      {
        name: {
          vi: "Dung môi hữu cơ bay hơi ở cửa thải",
          en: "Volatile organic compounds at the outlet",
        },
        unit: "mg/m³",
        baseline: 320,
        target: 100,
      },
      {
        name: { vi: "Giờ thợ phun được mỗi ngày", en: "Hours a painter can spray a day" },
        unit: "h",
        baseline: 4,
        target: 7,
      },
    ],
    industries: ["C16"],
    scienceFields: ["2.3", "2.7"],
    solutionCategories: [],
    requiredTrl: 7,
    budget: { minVnd: 250_000_000, maxVnd: 400_000_000 },
    fundingSource: {
      vi: "Quỹ hợp tác xã 40%, khuyến công thành phố 60%.",
      en: "Cooperative fund 40%, city industry promotion 60%.",
    },
    pilotPlan: {
      vi: "Hai xưởng, tám tuần, một xưởng 12 người và một xưởng 45 người. Đo bụi mỗi tuần bởi đơn vị độc lập.",
      en: "Two workshops for eight weeks, one of 12 people and one of 45. Mist measured weekly by an independent body.",
    },
    deadlineInDays: 9,
    keywords: ["bụi sơn", "buồng phun", "lọc khí", "xưởng gỗ", "spray booth", "VOC"],
    wardCode: "10003",
    state: "published",
  },
  {
    key: "say-nhan-2-tan",
    externalId: "NEED-003",
    organisation: "ven-day-nhan",
    title: {
      vi: "Sấy 2 tấn nhãn mỗi ngày trong 40 ngày mùa vụ, giữ màu",
      en: "Dry two tonnes of longan a day for a 40-day season, keeping the colour",
    },
    summary: {
      vi: "Sấy 2 tấn nhãn tươi mỗi ngày, cùi vàng sáng, tiền nhiên liệu dưới 1.600 ₫ cho một kg nhãn tươi.",
      en: "Dry 2 tonnes of fresh longan a day with bright golden flesh, at under 1,600 ₫ of energy per kg of fresh fruit.",
    },
    pain: {
      vi: "Vụ chính 40 ngày, mỗi ngày dư 2 đến 3 tấn quả nhỏ hoặc nứt phải bán 6.000 ₫/kg. Bốn lò than sấy 0,6 tấn mỗi ngày, cùi sậm và ám khói: 35% bị xếp loại hai, rẻ hơn 40.000 ₫/kg.",
      en: "The main season lasts 40 days and leaves 2 to 3 tonnes a day of small or split fruit, sold at 6,000 ₫/kg. Four coal dryers handle 0.6 tonnes a day and darken and smoke the flesh: 35% is graded second class, 40,000 ₫/kg cheaper.",
    },
    scale: {
      vi: "118 hộ, 96 ha. Có 4 hợp tác xã nhãn dọc sông muốn làm theo nếu đạt.",
      en: "118 households, 96 ha. Four longan cooperatives along the river would follow if it works.",
    },
    outputs: {
      vi: "Dây chuyền xoáy hạt, xử lý giữ màu, sấy và làm nguội; chế độ sấy cho nhãn nguyên quả và cùi; đào tạo 8 người vận hành; sổ theo dõi từng mẻ.",
      en: "A line for pitting, colour treatment, drying and cooling; drying programmes for whole fruit and flesh; training for 8 operators; a log for every batch.",
    },
    constraints: {
      vi: "Nhà 400 m², điện ba pha 75 kW. Không xông lưu huỳnh. Ngoài vụ phải dùng được cho chuối, bưởi. Lắp xong và chạy thử trước ngày 15/7.",
      en: "A 400 m² shed with 75 kW three-phase power. No sulphur fumigation. Outside the season it must dry banana and pomelo. Installed and tested before 15 July.",
    },
    dataAvailable: {
      vi: "Nhật ký sấy ba vụ (nhiệt độ, giờ, than, khối lượng), kết quả đo màu và độ ẩm 240 mẫu.",
      en: "Drying logs for three seasons (temperature, hours, coal, weight), colour and moisture readings of 240 samples.",
    },
    kpis: [
      {
        name: { vi: "Năng suất, nhãn tươi mỗi ngày", en: "Throughput, fresh longan a day" },
        unit: "t",
        baseline: 0.6,
        target: 2,
      },
      {
        name: { vi: "Cùi đạt loại một về màu", en: "Flesh graded first class for colour" },
        unit: "%",
        baseline: 65,
        target: 92,
      },
      {
        name: {
          vi: "Tiền nhiên liệu cho một kg nhãn tươi",
          en: "Energy cost per kg of fresh fruit",
        },
        unit: "₫/kg",
        baseline: 2400,
        target: 1600,
      },
    ],
    industries: ["A01", "C10"],
    scienceFields: ["2.3", "4.1"],
    solutionCategories: [],
    requiredTrl: 8,
    budget: { minVnd: 700_000_000, maxVnd: 900_000_000 },
    fundingSource: {
      vi: "Vốn hợp tác xã 300 triệu ₫, vay quỹ hỗ trợ hợp tác xã phần còn lại.",
      en: "300 million ₫ of cooperative capital; the rest is a loan from the cooperative support fund.",
    },
    pilotPlan: {
      vi: "Sấy thử 3 mẻ, mỗi mẻ 200 kg, bằng chuối tại xưởng của bên cung; sau đó chạy 10 ngày đầu vụ tại nhà sơ chế rồi mới nghiệm thu.",
      en: "Three trial batches of 200 kg with banana at the supplier's workshop, then the first 10 days of the season at our shed before acceptance.",
    },
    deadlineInDays: 14,
    keywords: ["sấy nhãn", "giữ màu", "bơm nhiệt", "long nhãn", "longan drying", "heat pump"],
    wardCode: "09856",
    state: "published",
  },
  {
    key: "oxy-ao-ca",
    externalId: "NEED-012",
    organisation: "ao-chung",
    title: {
      vi: "Báo thiếu oxy ban đêm và tự bật sục khí cho 124 ao cá",
      en: "Night oxygen alarms and automatic aeration for 124 fish ponds",
    },
    summary: {
      vi: "Giữ oxy hòa tan trên 3 mg/l suốt đêm, giảm cá chết ngạt từ 6,5% còn 2%, điện sục khí bớt 30%.",
      en: "Keep dissolved oxygen above 3 mg/l all night, cut losses to suffocation from 6.5% to 2%, and use 30% less aeration power.",
    },
    pain: {
      vi: "Mùa nóng, oxy xuống thấp nhất lúc 2:00 đến 5:00. Các hộ bật quạt nước cả đêm cho chắc, hoặc ngủ quên. Năm 2025 mất 39,7 tấn cá vì ngạt, chừng 2,2 tỷ ₫. Đầu đo rẻ tiền bám rong, sai sau hai tuần.",
      en: "In the hot season oxygen is lowest between 2:00 and 5:00. Households run paddle wheels all night to be safe, or oversleep. In 2025 suffocation killed 39.7 tonnes of fish, about 2.2 billion ₫. Cheap sensors foul with algae and drift after two weeks.",
    },
    scale: {
      vi: "39 hộ, 124 ao 1.500 đến 6.000 m². Giai đoạn đầu 40 ao.",
      en: "39 households and 124 ponds of 1,500 to 6,000 m². First stage: 40 ponds.",
    },
    outputs: {
      vi: "Đầu đo oxy, nhiệt độ tự làm sạch; hộp điều khiển quạt nước; gọi điện cho chủ ao khi dưới ngưỡng; bảng theo dõi chung của hợp tác xã.",
      en: "Self-cleaning oxygen and temperature sensors; a paddle-wheel control box; a phone call to the owner below the threshold; a shared board for the cooperative.",
    },
    constraints: {
      vi: "Sóng di động yếu ở 30% số ao. Mất điện là phải báo. Mỗi ao không quá 6 triệu ₫ thiết bị. Chủ ao tự tháo rửa được.",
      en: "Mobile signal is weak at 30% of ponds. A power cut must raise an alarm. No more than 6 million ₫ of equipment per pond. Owners must be able to remove and wash it themselves.",
    },
    dataAvailable: {
      vi: "Số đo oxy tay 4 lần mỗi ngày của 18 ao trong hai năm, nhật ký cá chết, hóa đơn điện.",
      en: "Hand readings of oxygen 4 times a day from 18 ponds over two years, mortality logs, electricity bills.",
    },
    kpis: [
      {
        name: { vi: "Cá chết vì ngạt", en: "Fish lost to suffocation" },
        unit: "%",
        baseline: 6.5,
        target: 2,
      },
      {
        name: { vi: "Điện sục khí cho một tấn cá", en: "Aeration power per tonne of fish" },
        unit: "kWh/t",
        baseline: 880,
        target: 610,
      },
      {
        name: { vi: "Độ lệch đầu đo sau 60 ngày", en: "Sensor drift after 60 days" },
        unit: "mg/l",
        baseline: 1.6,
        target: 0.3,
      },
    ],
    industries: ["A03"],
    scienceFields: ["4.1", "2.2"],
    solutionCategories: ["iot", "smart_agriculture"],
    requiredTrl: 7,
    budget: { minVnd: 180_000_000, maxVnd: 280_000_000 },
    fundingSource: {
      vi: "Các hộ góp theo ao; khuyến nông thành phố hỗ trợ một nửa giai đoạn đầu.",
      en: "Households pay by pond; city agricultural extension covers half of the first stage.",
    },
    pilotPlan: {
      vi: "Tám ao của 4 hộ, từ tháng 5 đến tháng 7. So với tám ao cùng cỡ vẫn bật quạt như cũ.",
      en: "Eight ponds of 4 households from May to July, compared with eight ponds of the same size run as before.",
    },
    deadlineInDays: 18,
    keywords: ["oxy hòa tan", "ao cá", "sục khí", "cảm biến", "dissolved oxygen", "aerator"],
    wardCode: "10417",
    state: "published",
  },
];
