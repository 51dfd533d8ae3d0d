import type { SeedListing } from "../types.ts";

export const xuongSo: SeedListing[] = [
  {
    key: "mes-chuyen-may",
    externalId: "GP-0072",
    organisation: "xuong-so",
    kind: "solution",
    title: {
      vi: "Bảng năng suất chuyền may theo từng công đoạn",
      en: "Sewing-line output board, operation by operation",
    },
    summary: {
      vi: "Đếm từng công đoạn 30 giây một lần, chỉ ra chỗ nghẽn; năng suất chuyền tăng 8–13%.",
      en: "Counts each operation every 30 seconds and shows the bottleneck; line output rises 8–13%.",
    },
    problem: {
      vi: "Tổ trưởng biết chuyền chậm lúc cuối ngày. Người nhanh ngồi chờ hàng, người chậm chất đống, không ai thấy.",
      en: "The supervisor learns at day end that the line was slow. The quick sit waiting, the slow pile up and nobody sees.",
    },
    description: {
      vi: "Nút bấm hoặc thẻ bó hàng tại mỗi bàn, bảng lớn đầu chuyền. Máy gợi ý chuyển người, tổ trưởng quyết. Số liệu cá nhân chỉ chính người đó và tổ trưởng xem.\n\nLắp một chuyền 30 máy trong một ngày Chủ nhật. Hạ tầng chạy trong xưởng khi mất mạng.\n\nĐơn hàng dưới 300 chiếc đổi mẫu liên tục thì mức tăng thấp, khoảng 3%.",
      en: "A button or bundle tag at each table, a large board at the head of the line. It suggests moving people and the supervisor decides. Personal figures are seen only by that person and the supervisor.\n\nA 30-machine line is fitted in one Sunday. It runs inside the factory when the internet is down.\n\nWith orders under 300 pieces and constant changes the gain is small, about 3%.",
    },
    figures: [
      { label: { vi: "Năng suất tăng", en: "Output gain" }, value: { vi: "8–13%", en: "8–13%" } },
      {
        label: { vi: "Lắp một chuyền", en: "One line fitted in" },
        value: { vi: "1 ngày", en: "1 day" },
      },
      { label: { vi: "Chuyền đang chạy", en: "Lines running" }, value: { vi: "174", en: "174" } },
    ],
    scienceFields: ["1.2", "2.2"],
    industries: ["C13"],
    solutionCategories: ["mes_scada", "iot"],
    trl: 9,
    trlEvidence: {
      vi: "174 chuyền ở 22 nhà máy; so 6 tuần cùng mã hàng.",
      en: "174 lines in 22 factories; 6 weeks on the same style compared.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X185/2022/QTG" }],
    standards: [],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 6500000, maxVnd: 9500000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Kỹ sư chuyền đến mỗi tuần trong tháng đầu.",
      en: "A line engineer visits weekly in the first month.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP May Ven Đáy", en: "Ven Day Garment JSC" },
        monthsAgo: 19,
        result: {
          vi: "16 chuyền, năng suất tăng 11,2% trong 5 tháng.",
          en: "16 lines, output up 11.2% in 5 months.",
        },
      },
      {
        site: { vi: "Xưởng May Áo mưa Cầu Ván", en: "Cau Van Rainwear Workshop" },
        monthsAgo: 8,
        result: {
          vi: "Hàng dở trên chuyền giảm 34%.",
          en: "Work in progress down 34%.",
        },
      },
    ],
    keywords: ["chuyền may", "năng suất", "nghẽn", "MES", "garment line", "balancing"],
    wardCode: "08974",
    annex: {
      vi: "Thời gian chuẩn của 620 công đoạn may đã đo, thuật toán gợi ý chuyển người.",
      en: "Measured standard times for 620 sewing operations, the reassignment algorithm.",
    },
    state: "published",
  },
  {
    key: "lenh-san-xuat-co-khi",
    externalId: "GP-0073",
    organisation: "xuong-so",
    kind: "solution",
    title: {
      vi: "Lệnh sản xuất cho xưởng cơ khí nhận đơn lẻ",
      en: "Job orders for machine shops that take one-off work",
    },
    summary: {
      vi: "Xếp 200 lệnh trên 25 máy trong 1 phút, báo ngày giao đáng tin; giao đúng hạn từ 62% lên 89%.",
      en: "Schedules 200 jobs on 25 machines in 1 minute; on-time delivery rises from 62% to 89%.",
    },
    problem: {
      vi: "Hứa ngày giao bằng cảm giác. Chi tiết nằm chờ nguyên công hai tuần vì không ai biết nó ở góc nào.",
      en: "Delivery dates are promised by feel. A part waits two weeks for its next operation because nobody knows which corner it is in.",
    },
    description: {
      vi: "Mỗi chi tiết một thẻ giấy có mã; thợ quét lúc bắt đầu, lúc xong. Máy tính lại lịch khi có đơn gấp và cho thấy đơn nào bị đẩy.\n\nGiá thành theo giờ máy thật. Nhập bản vẽ PDF, chưa đọc tự động kích thước.\n\nHợp với xưởng 8–60 máy. Nơi sản xuất hàng loạt một mã không cần đến.",
      en: "Each part has a coded card scanned at start and finish. The schedule is redone when a rush job comes and shows which jobs are pushed.\n\nCosts follow real machine hours. PDF drawings are attached; dimensions are not read.\n\nFor shops of 8–60 machines. Mass production of one part does not need it.",
    },
    figures: [
      {
        label: { vi: "Giao đúng hạn", en: "On time" },
        value: { vi: "62% lên 89%", en: "62% to 89%" },
      },
      { label: { vi: "Xếp 200 lệnh", en: "200 jobs in" }, value: { vi: "1 phút", en: "1 min" } },
      { label: { vi: "Xưởng", en: "Shops" }, value: { vi: "49", en: "49" } },
    ],
    scienceFields: ["1.2", "2.3"],
    industries: ["C24", "C26"],
    solutionCategories: ["mes_scada", "erp"],
    trl: 8,
    trlEvidence: {
      vi: "49 xưởng, 18 tháng; sổ giao hàng trước và sau.",
      en: "49 shops over 18 months; delivery books before and after.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X186/2023/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 3200000, maxVnd: 5500000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Nhập 50 đơn đang chạy giúp xưởng; nghe máy 7:00–18:00.",
      en: "50 running jobs entered for you; telephone 7:00–18:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Xưởng Khuôn mẫu Thước Cặp", en: "Thuoc Cap Mould Shop" },
        monthsAgo: 13,
        result: {
          vi: "Thời gian làm một khuôn từ 38 còn 27 ngày.",
          en: "Mould lead time from 38 to 27 days.",
        },
      },
      {
        site: { vi: "Công ty TNHH Bo mạch Đèn Dầu", en: "Den Dau Circuit Boards Co., Ltd." },
        monthsAgo: 6,
        result: {
          vi: "Báo giá lại trong 2 giờ thay vì 2 ngày.",
          en: "Quotes in 2 hours instead of 2 days.",
        },
      },
    ],
    keywords: ["cơ khí", "lệnh sản xuất", "lịch máy", "job shop", "scheduling"],
    wardCode: "08974",
    annex: null,
    state: "published",
  },
  {
    key: "bao-tri-truoc-khi-hong",
    externalId: "GP-0074",
    organisation: "xuong-so",
    kind: "solution",
    title: {
      vi: "Bảo trì trước khi hỏng: rung, nhiệt, dòng của 10–100 máy",
      en: "Maintenance before failure: vibration, heat and current of 10–100 machines",
    },
    summary: {
      vi: "Báo hỏng ổ bi, dây đai trước trung vị 12 ngày; dừng máy đột ngột giảm 44%.",
      en: "Warns of bearing and belt failure a median 12 days ahead; sudden stops fall 44%.",
    },
    problem: {
      vi: "Máy ép nhựa dừng giữa đơn, phụ tùng về mất bốn ngày. Bảo trì theo lịch thì thay cả thứ còn tốt.",
      en: "A moulding machine stops mid-order and parts take four days. Scheduled maintenance throws away good parts.",
    },
    description: {
      vi: "Cảm biến dán nam châm, pin 3 năm, đo rung ba trục mỗi 10 phút. Ba tuần đầu chỉ học. Báo động kèm tên chi tiết nghi hỏng và việc thợ làm trong 10 phút để kiểm.\n\nGiá sàn cho 10 máy; mỗi máy thêm từ 550.000 ₫ mỗi tháng. Kho phụ tùng và lịch sử sửa nằm cùng chỗ.\n\nMáy chạy dưới 4 giờ mỗi ngày hoặc tốc độ đổi liên tục thì báo nhầm cao.",
      en: "Magnetic sensors with 3-year batteries read three axes every 10 minutes. The first three weeks are for learning. Alarms name the suspect part and a 10-minute check.\n\nThe floor price is for 10 machines; each further one from 550,000 ₫ a month. Spare parts and repair history sit in one place.\n\nMachines under 4 hours a day or with ever-changing speed give many false alarms.",
    },
    figures: [
      { label: { vi: "Báo trước", en: "Warning" }, value: { vi: "12 ngày", en: "12 days" } },
      { label: { vi: "Dừng đột ngột", en: "Sudden stops" }, value: { vi: "−44%", en: "−44%" } },
      { label: { vi: "Báo nhầm", en: "False alarms" }, value: { vi: "18%", en: "18%" } },
    ],
    scienceFields: ["2.2", "2.3"],
    industries: ["C20", "C24", "C26", "D35"],
    solutionCategories: ["mes_scada", "iot", "ai_data"],
    trl: 8,
    trlEvidence: {
      vi: "640 máy ở 27 nhà máy, 14 tháng; 211 hỏng hóc, báo trước 158.",
      en: "640 machines in 27 plants over 14 months; 211 failures, 158 foreseen.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X187/2024/QTG" },
      { type: "invention_patent", status: "filed", number: "1-2024-0X533" },
    ],
    standards: [{ vi: "ISO 20816-1, đánh giá rung máy", en: "ISO 20816-1, machine vibration" }],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "floor", minVnd: 5500000, maxVnd: null, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Kỹ sư rung đọc lại mọi báo động đỏ trong 4 giờ làm việc.",
      en: "A vibration engineer rereads each red alarm within 4 working hours.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Công ty CP Nhựa Thau Vàng", en: "Thau Vang Plastics JSC" },
        monthsAgo: 12,
        result: {
          vi: "Giờ dừng máy từ 61 còn 33 mỗi tháng.",
          en: "Downtime from 61 to 33 hours a month.",
        },
      },
      {
        site: { vi: "Trạm Điện gió nhỏ Đồi Gió", en: "Doi Gio Small Wind Station" },
        monthsAgo: 5,
        result: {
          vi: "Thay hộp số trước khi gãy răng, tránh khoảng 420 triệu ₫.",
          en: "Gearbox changed before tooth failure, about 420 million ₫ avoided.",
        },
      },
    ],
    keywords: [
      "bảo trì",
      "rung động",
      "ổ bi",
      "dự báo hỏng",
      "predictive maintenance",
      "vibration",
    ],
    wardCode: "08974",
    annex: {
      vi: "Đặc trưng rung của 58 loại máy, danh sách 211 hỏng hóc có nhãn.",
      en: "Vibration signatures of 58 machine types, 211 labelled failures.",
    },
    state: "published",
  },
];
