import type { SeedChallenge } from "../types.ts";

export const serviceChallenges: SeedChallenge[] = [
  {
    key: "bot-chay-rong",
    externalId: "NEED-013",
    organisation: "ngua-sat",
    title: {
      vi: "Ghép chuyến cho 74 xe tải, bớt chạy rỗng từ 31% còn 18%",
      en: "Match loads for 74 trucks, empty running from 31% to 18%",
    },
    summary: {
      vi: "Xếp tuyến và ghép hàng chiều về cho 74 xe trong 5 phút, kể cả khi khách đổi giờ vào phút cuối.",
      en: "Plan routes and back-loads for 74 trucks within 5 minutes, even when customers change times at the last moment.",
    },
    pain: {
      vi: "Ba điều phối viên xếp chuyến bằng bảng tính và điện thoại từ 4:00 sáng. 31% số km chạy không hàng, mỗi tháng tốn 410 triệu ₫ dầu. Khách đổi giờ thì cả bảng phải làm lại, 12% chuyến đến trễ quá 30 phút.",
      en: "Three dispatchers plan with spreadsheets and phones from 4:00 in the morning. 31% of kilometres run empty, costing 410 million ₫ of diesel a month. When a customer changes a time the whole sheet is redone, and 12% of trips arrive more than 30 minutes late.",
    },
    scale: {
      vi: "74 xe, 260 chuyến mỗi ngày, 9 tỉnh. Có thể chung dữ liệu với 4 hãng xe bạn hàng, chừng 190 xe.",
      en: "74 trucks, 260 trips a day, 9 provinces. Data could be shared with 4 partner hauliers, about 190 trucks.",
    },
    outputs: {
      vi: "Bảng xếp tuyến tự động, người điều phối sửa được; ứng dụng cho lái xe; báo giờ đến cho khách; báo cáo km rỗng theo xe, theo khách.",
      en: "An automatic plan that dispatchers can edit; a driver app; arrival notices to customers; empty-kilometre reports by truck and customer.",
    },
    constraints: {
      vi: "Dùng thiết bị định vị đã lắp của hai hãng. Tính giờ cấm tải nội đô và giờ nghỉ của lái xe. Lái xe lớn tuổi: thao tác bằng giọng nói hoặc một nút.",
      en: "Must use the trackers already fitted, of two makes. Respects inner-city truck bans and drivers' rest hours. Drivers are older: voice or a single button.",
    },
    dataAvailable: {
      vi: "Định vị 30 giây một điểm của 74 xe trong 18 tháng, 92.000 phiếu giao hàng, bảng giá cước.",
      en: "30-second tracking of 74 trucks over 18 months, 92,000 delivery notes, freight rates.",
    },
    kpis: [
      { name: { vi: "Km chạy rỗng", en: "Empty kilometres" }, unit: "%", baseline: 31, target: 18 },
      {
        name: { vi: "Chuyến trễ quá 30 phút", en: "Trips more than 30 minutes late" },
        unit: "%",
        baseline: 12,
        target: 4,
      },
      {
        name: { vi: "Thời gian xếp lại khi có thay đổi", en: "Time to replan after a change" },
        unit: "min",
        baseline: 55,
        target: 5,
      },
    ],
    industries: ["H49"],
    scienceFields: ["1.2", "1.1"],
    solutionCategories: ["warehouse_logistics", "ai_data"],
    requiredTrl: 7,
    budget: { minVnd: 350_000_000, maxVnd: 600_000_000 },
    fundingSource: {
      vi: "Vốn công ty; đề nghị hỗ trợ giải pháp số 100 triệu ₫ theo Nghị định 80/2021.",
      en: "Company capital; 100 million ₫ of digital-solution support under Decree 80/2021 to be requested.",
    },
    pilotPlan: {
      vi: "18 xe tuyến Hà Nội và ba tỉnh lân cận, 6 tuần; tuần đầu chạy song song với bảng tính.",
      en: "18 trucks between Hanoi and three nearby provinces for 6 weeks, the first in parallel with the spreadsheet.",
    },
    deadlineInDays: 52,
    keywords: ["xếp tuyến", "ghép hàng", "xe tải", "chạy rỗng", "routing", "back-load"],
    wardCode: "00541",
    state: "published",
  },
  {
    key: "can-rac-hai-ngan",
    externalId: "NEED-016",
    organisation: "xe-gom",
    title: {
      vi: "Cân rác theo ngõ và tách rác thực phẩm trên xe gom",
      en: "Weigh waste by lane and separate food waste on the truck",
    },
    summary: {
      vi: "Biết khối lượng rác của 640 ngõ mỗi ngày, tách được 50% rác thực phẩm để ủ thay vì chôn lấp.",
      en: "Know the waste weight of 640 lanes every day and divert 50% of food waste to composting instead of landfill.",
    },
    pain: {
      vi: "Chỉ có số cân cả xe ở bãi, không biết ngõ nào phân loại tốt. Rác thực phẩm chiếm 54% nhưng mới tách được 7%; hai ngăn trên xe hay bị đổ lẫn vì ca gom chỉ có 40 giây một điểm.",
      en: "Only whole trucks are weighed at the landfill, so nobody knows which lanes sort well. Food waste is 54% of the total but only 7% is separated; the two bins on the truck get mixed because crews have 40 seconds per stop.",
    },
    scale: {
      vi: "46 xe, 640 ngõ, 170 tấn mỗi ngày ở 5 phường. Nhân rộng được cho 20 phường.",
      en: "46 trucks, 640 lanes, 170 tonnes a day in 5 wards. Can be replicated in 20 wards.",
    },
    outputs: {
      vi: "Cân động lắp trên càng nâng; thẻ nhận điểm gom; ngăn đôi chống đổ lẫn; bảng kết quả theo ngõ cho tổ dân phố; báo cáo tháng cho phường.",
      en: "Dynamic scales on the lifting arm; stop tags; a split body that prevents mixing; results by lane for residents' groups; monthly reports for wards.",
    },
    constraints: {
      vi: "Sai số cân dưới 3% khi xe còn nổ máy. Chịu nước rỉ rác, rửa áp lực. Thêm không quá 6 giây mỗi điểm. Lắp được trên ba đời xe khác nhau.",
      en: "Weighing error under 3% with the engine running. Must withstand leachate and pressure washing. No more than 6 seconds extra per stop. Fits three truck generations.",
    },
    dataAvailable: {
      vi: "Phiếu cân bãi từ 2021, tuyến gom số hóa, kết quả phân tích thành phần rác bốn mùa.",
      en: "Landfill weigh tickets since 2021, digitised routes, four seasonal waste composition studies.",
    },
    kpis: [
      {
        name: { vi: "Rác thực phẩm được tách", en: "Food waste separated" },
        unit: "%",
        baseline: 7,
        target: 50,
      },
      {
        name: { vi: "Ngõ có số cân mỗi ngày", en: "Lanes weighed every day" },
        unit: "%",
        baseline: 0,
        target: 95,
      },
      {
        name: { vi: "Tạp chất trong rác thực phẩm", en: "Impurities in food waste" },
        unit: "%",
        baseline: 38,
        target: 10,
      },
    ],
    industries: ["E36"],
    scienceFields: ["2.3", "2.7"],
    solutionCategories: ["iot", "gis_smart_city"],
    requiredTrl: 7,
    budget: { minVnd: 700_000_000, maxVnd: 1_100_000_000 },
    fundingSource: {
      vi: "Vốn công ty 60%, đặt hàng dịch vụ công của phường 40%.",
      en: "Company capital 60%, ward public-service orders 40%.",
    },
    pilotPlan: {
      vi: "Bốn xe ở một phường, 10 tuần. Đối chiếu tổng cân tại ngõ với phiếu cân bãi mỗi ngày.",
      en: "Four trucks in one ward for 10 weeks. Lane weights reconciled every day with landfill tickets.",
    },
    deadlineInDays: 30,
    keywords: [
      "rác thực phẩm",
      "phân loại rác",
      "cân động",
      "xe gom",
      "waste sorting",
      "on-board weighing",
    ],
    wardCode: "00337",
    state: "published",
  },
  {
    key: "du-bao-hang-tuoi",
    externalId: "NEED-018",
    organisation: "lan-may",
    title: {
      vi: "Dự báo đặt hàng tươi, hủy hàng từ 11% còn 5%",
      en: "Forecast fresh orders, write-offs from 11% to 5%",
    },
    summary: {
      vi: "Gợi ý lượng đặt rau, thịt, cá cho 36 siêu thị trước 20:00 mỗi tối, hủy hàng còn 5% mà kệ không trống.",
      en: "Suggest vegetable, meat and fish orders for 36 shops by 20:00 each evening, with 5% write-offs and no empty shelves.",
    },
    pain: {
      vi: "Trưởng quầy đặt theo kinh nghiệm. Hàng tươi hủy 11%, chừng 1,9 tỷ ₫ mỗi tháng; cùng lúc 8% mã hàng hết trước 18:00. Mưa hoặc ngày rằm lệch nhiều nhất, có hôm sai 40%.",
      en: "Counter heads order from experience. 11% of fresh goods are written off, about 1.9 billion ₫ a month, while 8% of items run out before 18:00. Rain and full-moon days are worst; some days are 40% off.",
    },
    scale: {
      vi: "36 siêu thị, 420 mã hàng tươi, 62 nhà cung cấp.",
      en: "36 shops, 420 fresh items, 62 suppliers.",
    },
    outputs: {
      vi: "Gợi ý đặt hàng theo siêu thị, theo mã, kèm lý do; nút sửa và lý do sửa; gợi ý giảm giá theo giờ; báo cáo hủy hàng mỗi tuần.",
      en: "Order suggestions by shop and item with reasons; an edit button with a reason; hourly markdown suggestions; a weekly write-off report.",
    },
    constraints: {
      vi: "Lấy số bán từ phần mềm quầy đang dùng qua API, 15 phút một lần. Trưởng quầy quyết định cuối cùng. Không đưa dữ liệu giá mua ra ngoài nước.",
      en: "Reads sales from the present till software over its API every 15 minutes. Counter heads have the last word. Purchase prices stay in the country.",
    },
    dataAvailable: {
      vi: "Bán theo giờ ba năm, nhập, hủy, tồn theo ngày; lịch khuyến mãi; thời tiết theo phường.",
      en: "Three years of hourly sales, daily receipts, write-offs and stock; promotion calendar; weather by ward.",
    },
    kpis: [
      {
        name: { vi: "Hàng tươi hủy", en: "Fresh goods written off" },
        unit: "%",
        baseline: 11,
        target: 5,
      },
      {
        name: { vi: "Mã hàng hết trước 18:00", en: "Items sold out before 18:00" },
        unit: "%",
        baseline: 8,
        target: 4,
      },
      {
        name: { vi: "Sai số dự báo theo mã, theo ngày", en: "Forecast error by item and day" },
        unit: "%",
        baseline: 34,
        target: 18,
      },
    ],
    industries: ["G45"],
    scienceFields: ["1.2", "1.1"],
    solutionCategories: ["ai_data", "pos_retail"],
    requiredTrl: 7,
    budget: { minVnd: 400_000_000, maxVnd: 700_000_000 },
    fundingSource: {
      vi: "Ngân sách công nghệ của chuỗi, trả theo kết quả 30%.",
      en: "The chain's technology budget, 30% paid on results.",
    },
    pilotPlan: {
      vi: "Sáu siêu thị, 8 tuần, so với sáu siêu thị cùng cỡ. Ngành rau trước, thịt cá sau.",
      en: "Six shops for 8 weeks against six of the same size. Vegetables first, then meat and fish.",
    },
    deadlineInDays: 56,
    keywords: [
      "dự báo nhu cầu",
      "hàng tươi",
      "hủy hàng",
      "siêu thị",
      "demand forecast",
      "fresh food",
    ],
    wardCode: "00160",
    state: "published",
  },
];
