import type { SeedChallenge } from "../types.ts";

/** Challenges not open for proposals: in review, draft, awarded, closed. */
export const laterChallenges: SeedChallenge[] = [
  {
    key: "rau-kip-cho",
    externalId: "NEED-019",
    organisation: "luong-moi",
    title: {
      vi: "Làm mát rau ăn lá trong 30 phút sau khi cắt",
      en: "Cool leafy vegetables within 30 minutes of cutting",
    },
    summary: {
      vi: "Hạ 6 tấn rau mỗi đêm từ 31 °C xuống 6 °C trong 30 phút, bớt hao từ 14% còn 6% tới quầy.",
      en: "Bring 6 tonnes of greens a night from 31 °C to 6 °C in 30 minutes and cut losses to the counter from 14% to 6%.",
    },
    pain: {
      vi: "Rau cắt lúc 16:00 đến 19:00, chất đống chờ xe tới 2:00 sáng. Mùa hè 14% bị dập, vàng phải nhặt bỏ ở siêu thị. Kho lạnh thường làm nguội mất 7 giờ.",
      en: "Greens are cut between 16:00 and 19:00 and wait in heaps for trucks until 2:00. In summer 14% is bruised or yellow and picked out at the shops. An ordinary cold room takes 7 hours to cool it.",
    },
    scale: {
      vi: "88 hộ, 41 ha, 6 tấn mỗi đêm; 5 hợp tác xã rau cùng vùng.",
      en: "88 households, 41 ha, 6 tonnes a night; 5 vegetable cooperatives in the same area.",
    },
    outputs: {
      vi: "Thiết bị làm mát nhanh 1,5 tấn mỗi mẻ, sọt xếp phù hợp, chế độ cho 8 loại rau, đào tạo 4 người.",
      en: "A rapid cooler for 1.5 tonnes a batch, matching crates, settings for 8 vegetables, training for 4 people.",
    },
    constraints: {
      vi: "Điện ba pha 45 kW. Rau không mất quá 2% nước. Đặt trên xe hoặc tháo chuyển được giữa hai điểm.",
      en: "45 kW three-phase power. No more than 2% water loss. Truck-mounted or movable between two sites.",
    },
    dataAvailable: {
      vi: "Nhiệt độ tâm sọt, khối lượng hao theo ngày của hai mùa hè.",
      en: "Crate core temperatures and daily losses over two summers.",
    },
    kpis: [
      {
        name: { vi: "Thời gian làm mát xuống 6 °C", en: "Time to cool to 6 °C" },
        unit: "min",
        baseline: 420,
        target: 30,
      },
      {
        name: { vi: "Hao hụt tới quầy mùa hè", en: "Summer loss to the counter" },
        unit: "%",
        baseline: 14,
        target: 6,
      },
    ],
    industries: ["A01", "G45"],
    scienceFields: ["2.3", "4.1"],
    solutionCategories: [],
    requiredTrl: 7,
    budget: { minVnd: 450_000_000, maxVnd: 650_000_000 },
    fundingSource: {
      vi: "Vốn hợp tác xã 30%, chương trình cơ giới hóa nông nghiệp 70%.",
      en: "Cooperative capital 30%, farm mechanisation programme 70%.",
    },
    pilotPlan: {
      vi: "Bốn tuần tháng 6, nửa số rau làm mát nhanh, nửa như cũ, cân tại quầy của hai siêu thị.",
      en: "Four weeks in June, half the greens cooled fast and half as before, weighed at the counters of two shops.",
    },
    deadlineInDays: 42,
    keywords: [
      "làm mát nhanh",
      "rau ăn lá",
      "chân không",
      "sau thu hoạch",
      "vacuum cooling",
      "postharvest",
    ],
    wardCode: "00475",
    state: "in_review",
  },
  {
    key: "theo-doi-ho-dao",
    externalId: "NEED-020",
    organisation: "mong-da",
    title: {
      vi: "Theo dõi chuyển vị hố đào sâu từng giờ tại 14 công trường",
      en: "Hourly displacement monitoring of deep excavations on 14 sites",
    },
    summary: {
      vi: "Đo chuyển vị tường vây mỗi giờ với sai số 0,5 mm, báo trong 10 phút khi vượt 70% ngưỡng thiết kế.",
      en: "Measure retaining-wall displacement hourly to 0.5 mm and alert within 10 minutes at 70% of the design limit.",
    },
    pain: {
      vi: "Tổ trắc đạc đo tay hai ngày một lần, ngày mưa thì bỏ. Năm 2025 hai hố đào lún 38 mm mới biết, nứt 11 nhà bên cạnh, đền bù 4,6 tỷ ₫.",
      en: "Survey crews measure by hand every two days and skip rainy days. In 2025 two excavations had settled 38 mm before anyone knew; 11 neighbouring houses cracked and compensation came to 4.6 billion ₫.",
    },
    scale: {
      vi: "14 công trường, 9 hố đào sâu trên 8 m, chừng 220 điểm đo.",
      en: "14 sites, 9 excavations deeper than 8 m, about 220 measuring points.",
    },
    outputs: {
      vi: "Đầu đo nghiêng, đo lún không dây; bảng theo dõi theo hố; báo ba cấp; báo cáo tuần cho tư vấn giám sát.",
      en: "Wireless tilt and settlement sensors; a board for each excavation; three alert levels; weekly reports for the supervising consultant.",
    },
    constraints: {
      vi: "Chịu va đập, bùn, rung máy khoan. Lắp lại được ở công trường sau. Pin 6 tháng.",
      en: "Withstands knocks, mud and drilling vibration. Can be reinstalled on the next site. Battery for 6 months.",
    },
    dataAvailable: {
      vi: "Số đo tay 3 năm của 21 hố đào, hồ sơ địa chất, ngưỡng thiết kế.",
      en: "3 years of hand measurements from 21 excavations, soil reports, design limits.",
    },
    kpis: [
      {
        name: { vi: "Khoảng cách giữa hai lần đo", en: "Interval between measurements" },
        unit: "h",
        baseline: 48,
        target: 1,
      },
      {
        name: { vi: "Sai số chuyển vị", en: "Displacement error" },
        unit: "mm",
        baseline: 2.5,
        target: 0.5,
      },
      {
        name: {
          vi: "Thời gian từ lúc vượt ngưỡng đến lúc báo",
          en: "Time from exceeding the limit to the alert",
        },
        unit: "min",
        baseline: 2880,
        target: 10,
      },
    ],
    industries: ["F41"],
    scienceFields: ["2.1", "2.2"],
    solutionCategories: ["iot", "gis_smart_city"],
    requiredTrl: 7,
    budget: { minVnd: 500_000_000, maxVnd: 850_000_000 },
    fundingSource: {
      vi: "Chi phí an toàn của các công trình, phân bổ theo số điểm đo.",
      en: "Site safety budgets, shared by number of measuring points.",
    },
    pilotPlan: {
      vi: "Một hố đào 11 m, 30 điểm, 10 tuần, đối chiếu với đo tay mỗi ngày.",
      en: "One 11 m excavation with 30 points for 10 weeks, compared with daily hand measurement.",
    },
    deadlineInDays: 35,
    keywords: ["hố đào", "chuyển vị", "tường vây", "quan trắc", "excavation", "monitoring"],
    wardCode: "00367",
    state: "in_review",
  },
  {
    key: "mon-dao-cnc",
    externalId: "NEED-021",
    organisation: "mong-thep",
    title: {
      vi: "Biết lúc dao phay sắp mòn trên 14 máy CNC",
      en: "Know when cutters are about to wear out on 14 CNC machines",
    },
    summary: {
      vi: "Báo trước khi dao mòn ít nhất 5 phút, bớt chi tiết hỏng từ 3,4% còn 1,2% và dùng dao lâu hơn 25%.",
      en: "Warn at least 5 minutes before a cutter fails, cut scrap from 3.4% to 1.2% and use cutters 25% longer.",
    },
    pain: {
      vi: "Thợ thay dao theo giờ cho chắc, dao còn tốt vẫn bỏ; có lúc dao gãy giữa chừng làm hỏng phôi 8 triệu ₫. Mỗi tháng tiền dao 96 triệu ₫.",
      en: "Operators change cutters by the clock to be safe and discard good ones; now and then a cutter breaks and ruins an 8 million ₫ blank. Cutters cost 96 million ₫ a month.",
    },
    scale: {
      vi: "14 máy của ba hãng, hai ca.",
      en: "14 machines of three makes, two shifts.",
    },
    outputs: {
      vi: "Đầu đo rung, dòng điện gắn ngoài; màn hình tại máy; thống kê tuổi dao theo vật liệu.",
      en: "External vibration and current sensors; a display at each machine; cutter-life statistics by material.",
    },
    constraints: {
      vi: "Không can thiệp bộ điều khiển máy. Loạt nhỏ, mỗi ngày đổi 3 đến 5 mã hàng.",
      en: "No changes to machine controllers. Small series, with 3 to 5 part changes a day.",
    },
    dataAvailable: {
      vi: "Sổ thay dao một năm; chưa có số đo rung.",
      en: "One year of cutter-change records; no vibration data yet.",
    },
    kpis: [
      {
        name: { vi: "Chi tiết hỏng vì dao", en: "Parts scrapped because of cutters" },
        unit: "%",
        baseline: 3.4,
        target: 1.2,
      },
      {
        name: { vi: "Tiền dao mỗi tháng", en: "Cutter cost a month" },
        unit: "₫",
        baseline: 96000000,
        target: 75000000,
      },
    ],
    industries: ["C24"],
    scienceFields: ["2.3", "2.2"],
    solutionCategories: ["iot", "mes_scada"],
    requiredTrl: 6,
    budget: { minVnd: 200_000_000, maxVnd: 350_000_000 },
    fundingSource: {
      vi: "Vốn công ty, chưa duyệt.",
      en: "Company capital, not yet approved.",
    },
    pilotPlan: {
      vi: "Hai máy phay, 6 tuần.",
      en: "Two milling machines for 6 weeks.",
    },
    deadlineInDays: 65,
    keywords: ["mòn dao", "CNC", "rung động", "tool wear", "vibration"],
    wardCode: "00454",
    state: "draft",
  },
  {
    key: "soi-loi-vai",
    externalId: "NEED-022",
    organisation: "ven-day-may",
    title: {
      vi: "Nhận dạng lỗi vải trên 11 chuyền may",
      en: "Detect fabric faults on 11 sewing lines",
    },
    summary: {
      vi: "Bắt lỗi sợi, lỗ, vết dầu ở tốc độ 30 mét/phút, lỗi lọt xuống chuyền từ 2,9% còn 1%.",
      en: "Catch yarn faults, holes and oil stains at 30 metres a minute, cutting faults that reach the lines from 2.9% to 1%.",
    },
    pain: {
      vi: "Bốn người soi 18.000 mét vải mỗi ngày, sau hai giờ mắt mỏi và lọt 2,9%. Lỗi phát hiện khi đã may xong phải tháo, mỗi tháng tốn 310 triệu ₫ và 6 lần giao chậm.",
      en: "Four people inspect 18,000 metres of fabric a day; after two hours their eyes tire and 2.9% slips through. Faults found after sewing mean unpicking: 310 million ₫ and 6 late deliveries a month.",
    },
    scale: {
      vi: "11 chuyền, 3 máy kiểm vải. Nhân rộng được cho xưởng thứ hai 8 chuyền.",
      en: "11 lines and 3 fabric inspection machines. Can be replicated in a second plant of 8 lines.",
    },
    outputs: {
      vi: "Camera và đèn lắp trên máy kiểm vải; bản đồ lỗi theo cây vải gửi bàn cắt; thư viện 24 loại lỗi; đào tạo 6 người.",
      en: "Cameras and lights fitted to the inspection machines; a fault map for each roll sent to the cutting table; a library of 24 fault types; training for 6 people.",
    },
    constraints: {
      vi: "Giữ máy kiểm vải hiện có. Vải tối màu và vải kẻ là hai loại khó nhất, phải thử trước. Bụi bông nhiều.",
      en: "Existing machines stay. Dark and striped fabrics are the hardest and must be tested first. Lint is heavy.",
    },
    dataAvailable: {
      vi: "41.000 ảnh lỗi đã phân loại, phiếu kiểm của 6.300 cây vải.",
      en: "41,000 classified fault images, inspection sheets of 6,300 rolls.",
    },
    kpis: [
      {
        name: { vi: "Lỗi lọt xuống chuyền", en: "Faults reaching the lines" },
        unit: "%",
        baseline: 2.9,
        target: 1,
      },
      {
        name: { vi: "Tốc độ kiểm", en: "Inspection speed" },
        unit: "m/min",
        baseline: 18,
        target: 30,
      },
      {
        name: {
          vi: "Cây vải có bản đồ lỗi tới bàn cắt",
          en: "Rolls with a fault map at the cutting table",
        },
        unit: "%",
        baseline: 0,
        target: 95,
      },
    ],
    industries: ["C13"],
    scienceFields: ["1.2", "2.2"],
    solutionCategories: ["computer_vision"],
    requiredTrl: 7,
    budget: { minVnd: 900_000_000, maxVnd: 1_300_000_000 },
    fundingSource: {
      vi: "Vốn đầu tư công ty.",
      en: "Company investment budget.",
    },
    pilotPlan: {
      vi: "Một máy kiểm vải, 4 tuần, ba loại vải: kaki, kẻ, tối màu; hai người soi lại toàn bộ.",
      en: "One inspection machine for 4 weeks on three fabrics: chino, striped and dark, all re-inspected by two people.",
    },
    deadlineInDays: 20,
    keywords: ["lỗi vải", "kiểm vải", "camera", "may mặc", "fabric inspection"],
    wardCode: "10354",
    state: "awarded",
  },
  {
    key: "giam-dien-lo-gom",
    externalId: "NEED-023",
    organisation: "ben-dat",
    title: {
      vi: "Giám sát và giảm 20% tiền điện cho 9 lò gốm",
      en: "Monitor 9 pottery kilns and cut power bills by 20%",
    },
    summary: {
      vi: "Đo điện từng lò, nhắc giờ nung và chỉnh đường nung, tiền điện cho một kg gốm từ 4.100 ₫ còn 3.280 ₫.",
      en: "Meter each kiln, time the firings and tune the curves so power per kg of pottery falls from 4,100 ₫ to 3,280 ₫.",
    },
    pain: {
      vi: "27 hộ dùng chung 9 lò, chia tiền điện theo mẻ nên không ai biết mẻ nào tốn. Thợ giữ nhiệt dư 40 đến 90 phút cho chắc men. 44% số giờ nung rơi vào giờ cao điểm.",
      en: "27 households share 9 kilns and split the bill by firing, so nobody knows which firings are costly. Potters hold temperature 40 to 90 minutes longer than needed to be sure of the glaze. 44% of firing hours fall at peak tariff.",
    },
    scale: {
      vi: "9 lò điện và gas 4 đến 10 m³. Cả làng có chừng 160 lò cùng loại.",
      en: "9 electric and gas kilns of 4 to 10 m³. The village has about 160 of the kind.",
    },
    outputs: {
      vi: "Đồng hồ và đầu đo nhiệt từng lò; bảng chia tiền theo mẻ; gợi ý đường nung cho 12 loại men; nhắc giờ nung thấp điểm.",
      en: "A meter and temperature probe on each kiln; bill splitting by firing; firing curves suggested for 12 glazes; off-peak reminders.",
    },
    constraints: {
      vi: "Không tự ý tắt lò. Bí quyết men của từng hộ chỉ hộ đó xem được. Wifi trong lò yếu.",
      en: "Never switches a kiln off by itself. Each household's glaze recipes are visible to that household only. Wi-Fi in the kiln house is weak.",
    },
    dataAvailable: {
      vi: "Hóa đơn điện ba năm, sổ nung 1.900 mẻ viết tay.",
      en: "Three years of power bills, a handwritten log of 1,900 firings.",
    },
    kpis: [
      {
        name: { vi: "Tiền điện cho một kg gốm", en: "Power cost per kg of pottery" },
        unit: "₫/kg",
        baseline: 4100,
        target: 3280,
      },
      {
        name: { vi: "Giờ nung vào giờ cao điểm", en: "Firing hours at peak tariff" },
        unit: "%",
        baseline: 44,
        target: 15,
      },
      {
        name: { vi: "Mẻ hỏng vì nhiệt", en: "Firings spoilt by temperature" },
        unit: "%",
        baseline: 5.2,
        target: 3,
      },
    ],
    industries: ["C23"],
    scienceFields: ["2.2", "2.5"],
    solutionCategories: ["iot", "ai_data"],
    requiredTrl: 7,
    budget: { minVnd: 200_000_000, maxVnd: 320_000_000 },
    fundingSource: {
      vi: "Vốn hợp tác xã và khuyến công thành phố, mỗi bên một nửa.",
      en: "Half cooperative capital, half city industry promotion.",
    },
    pilotPlan: {
      vi: "Hai lò điện, 30 mẻ, so với cùng tháng năm trước.",
      en: "Two electric kilns and 30 firings, compared with the same month of the year before.",
    },
    deadlineInDays: 12,
    keywords: ["lò gốm", "tiết kiệm điện", "đường nung", "giờ cao điểm", "kiln", "energy"],
    wardCode: "00577",
    state: "awarded",
  },
  {
    key: "ro-nuoc-chung-cu",
    externalId: "NEED-024",
    organisation: "bac-them",
    title: {
      vi: "Tìm chỗ rò nước trong trục kỹ thuật 9 chung cư",
      en: "Locate water leaks in the risers of 9 apartment blocks",
    },
    summary: {
      vi: "Khoanh chỗ rò trong phạm vi một tầng sau 2 giờ, nước thất thoát từ 17% còn 8%.",
      en: "Narrow a leak down to one floor within 2 hours and cut water losses from 17% to 8%.",
    },
    pain: {
      vi: "Nước vào tổng và nước các hộ dùng chênh 17%, mỗi tháng 6.800 m³. Thợ phải đục tường dò, trung bình 4 ngày một vụ; năm 2025 có 73 vụ, 29 vụ làm hỏng trần nhà dưới.",
      en: "Water in and water billed differ by 17%, or 6,800 m³ a month. Plumbers open walls to search, 4 days per case on average; of 73 cases in 2025, 29 ruined the ceiling below.",
    },
    scale: {
      vi: "9 chung cư, 3.480 căn hộ, 212 trục kỹ thuật.",
      en: "9 blocks, 3,480 flats, 212 risers.",
    },
    outputs: {
      vi: "Đồng hồ khu vực theo cụm tầng, đầu nghe rò; báo qua điện thoại cho tổ kỹ thuật; báo cáo tháng cho ban quản trị.",
      en: "Zone meters by group of floors, acoustic leak sensors; phone alerts to the maintenance crew; monthly reports for residents' boards.",
    },
    constraints: {
      vi: "Không cắt nước quá 3 giờ. Không đục tường trong căn hộ. Pin 3 năm.",
      en: "Water off for no more than 3 hours. No opening of walls inside flats. Battery for 3 years.",
    },
    dataAvailable: {
      vi: "Số đồng hồ tổng theo giờ, đồng hồ hộ theo tháng, sổ sửa chữa ba năm.",
      en: "Hourly main meter readings, monthly flat meters, three years of repair logs.",
    },
    kpis: [
      { name: { vi: "Nước thất thoát", en: "Water lost" }, unit: "%", baseline: 17, target: 8 },
      {
        name: { vi: "Thời gian khoanh chỗ rò", en: "Time to locate a leak" },
        unit: "h",
        baseline: 96,
        target: 2,
      },
    ],
    industries: ["L68"],
    scienceFields: ["2.1", "2.2"],
    solutionCategories: ["iot"],
    requiredTrl: 7,
    budget: { minVnd: 350_000_000, maxVnd: 550_000_000 },
    fundingSource: {
      vi: "Quỹ bảo trì của 9 ban quản trị; hai ban chưa đồng ý nên bài toán đã đóng.",
      en: "Maintenance funds of the 9 residents' boards; two boards did not agree, so the challenge was closed.",
    },
    pilotPlan: {
      vi: "Một tòa 24 tầng, 8 tuần, ba chỗ rò giả để kiểm tra.",
      en: "One 24-storey block for 8 weeks, with three staged leaks as a test.",
    },
    deadlineInDays: 10,
    keywords: ["rò nước", "chung cư", "đồng hồ khu vực", "leak detection", "zone meter"],
    wardCode: "00592",
    state: "closed",
  },
];
