import type { SeedListing } from "../types.ts";

export const truyVan: SeedListing[] = [
  {
    key: "tem-ma-lo-thuc-pham",
    externalId: "GP-0039",
    organisation: "truy-van",
    kind: "solution",
    title: {
      vi: "Tem mã lô cho cơ sở chế biến: thu hồi trong một giờ",
      en: "Lot labels for food makers: recall within one hour",
    },
    summary: {
      vi: "In mã cho từng lô, biết 100% nơi đã bán trong 1 giờ; 890.000 ₫ mỗi tháng, máy in cho mượn.",
      en: "Codes each lot and names every outlet within 1 hour; 890,000 ₫ a month, printer on loan.",
    },
    problem: {
      vi: "Một lô mứt bị khiếu nại, cơ sở thu hồi cả tháng hàng vì không biết lô nào đi đâu.",
      en: "One lot of preserves draws a complaint and the maker recalls a month's goods because nobody knows which lot went where.",
    },
    description: {
      vi: "Nhập nguyên liệu, phối mẻ, in tem, giao hàng: bốn lần quét. Sự cố thì chọn lô, máy ra danh sách điểm bán, số còn lại và mẫu thông báo.\n\nNgười ăn quét tem thấy cơ sở, ngày, kết quả kiểm nghiệm gần nhất; không thấy công thức, khách sỉ.\n\nGiá gồm 15.000 tem. Tem giấy không chống được giả cố ý, chỉ báo khi một mã bị quét ở quá nhiều nơi.",
      en: "Receive, mix, print, ship: four scans. In an incident choose the lot and the list of outlets, remaining stock and a notice come out.\n\nEaters scanning the label see maker, date and latest test; not the recipe or wholesale customers.\n\nThe price includes 15,000 labels. Paper labels do not stop deliberate fakes; they only flag a code scanned in too many places.",
    },
    figures: [
      {
        label: { vi: "Diễn tập thu hồi", en: "Recall drill" },
        value: { vi: "52 phút", en: "52 min" },
      },
      { label: { vi: "Lô truy được", en: "Lots traced" }, value: { vi: "99,2%", en: "99.2%" } },
      { label: { vi: "Cơ sở đang dùng", en: "Makers using it" }, value: { vi: "274", en: "274" } },
    ],
    scienceFields: ["1.2"],
    industries: ["C10", "C21", "I55"],
    solutionCategories: ["traceability"],
    trl: 9,
    trlEvidence: {
      vi: "274 cơ sở; 118 lần diễn tập thu hồi có biên bản.",
      en: "274 makers; 118 recorded recall drills.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "00X192/2022/QTG" },
      { type: "trademark", status: "granted", number: "4-00X6037" },
    ],
    standards: [
      {
        vi: "TCVN 13274:2020, mã dùng cho truy xuất nguồn gốc",
        en: "TCVN 13274:2020, codes for traceability",
      },
      { vi: "GS1 EPCIS 2.0", en: "GS1 EPCIS 2.0" },
    ],
    transferForms: ["subscription", "purchase"],
    price: { mode: "firm", minVnd: 890000, maxVnd: 890000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Mỗi năm 2 lần diễn tập thu hồi cùng cơ sở.",
      en: "2 recall drills a year with each maker.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Xưởng Mứt Quất Bến Đò", en: "Ben Do Kumquat Preserves" },
        monthsAgo: 20,
        result: {
          vi: "Thu hồi 1 lô 84 kg thay vì cả tháng hàng 1,6 tấn.",
          en: "Recalled one 84 kg lot instead of a month's 1.6 tonnes.",
        },
      },
      {
        site: { vi: "Bếp ăn Cơm Hộp Cửa Lách", en: "Cua Lach Boxed Meals Kitchen" },
        monthsAgo: 8,
        result: {
          vi: "Giấy tờ kiểm tra chuẩn bị trong 10 phút, trước đây 2 ngày.",
          en: "Inspection papers ready in 10 minutes, formerly 2 days.",
        },
      },
    ],
    keywords: ["mã lô", "tem", "thu hồi", "an toàn thực phẩm", "traceability", "recall"],
    wardCode: "00637",
    annex: null,
    state: "published",
  },
  {
    key: "truy-xuat-thuy-san",
    externalId: "GP-0040",
    organisation: "truy-van",
    kind: "solution",
    title: {
      vi: "Truy xuất cá nước ngọt từ ao đến quầy",
      en: "Freshwater fish traced from pond to counter",
    },
    summary: {
      vi: "Mỗi mẻ lưới có mã; quầy quét biết ao, ngày thả, thuốc đã dùng trong 5 giây.",
      en: "Every haul has a code; at the counter a 5-second scan shows pond, stocking date and medicines used.",
    },
    problem: {
      vi: "Cá bốn ao đổ chung một xe, thương lái không tách được. Một mẫu dư kháng sinh là cả vùng mất khách.",
      en: "Fish from four ponds go into one truck and traders cannot separate them. One antibiotic residue loses customers for the whole area.",
    },
    description: {
      vi: "Hộ nuôi ghi giống, cám, thuốc bằng giọng nói; xe dùng thẻ nhựa chịu nước gắn từng khoang. Hết số ngày ngừng thuốc mới mở được mã xuất.\n\nQuầy in tem lại từ mã khoang, giữ được liên kết khi bán lẻ từng con.\n\nChỉ dùng cho cá nước ngọt bán sống và phi lê; chưa có cho tôm cua. Giá cho 30 ao.",
      en: "Farmers log fry, feed and medicine by voice; trucks carry waterproof tags on each tank. The shipping code opens only when withdrawal days are over.\n\nThe counter reprints from the tank code, so single fish keep the link.\n\nOnly for live and filleted freshwater fish; not yet for shrimp and crab. Price for 30 ponds.",
    },
    figures: [
      {
        label: { vi: "Khoang lẫn cá khác ao", en: "Tanks mixing ponds" },
        value: { vi: "29% còn 2%", en: "29% to 2%" },
      },
      { label: { vi: "Ao đang ghi", en: "Ponds logged" }, value: { vi: "540", en: "540" } },
      { label: { vi: "Quét tại quầy", en: "Scan at counter" }, value: { vi: "5 giây", en: "5 s" } },
    ],
    scienceFields: ["1.2", "4.1"],
    industries: ["A03", "C10"],
    solutionCategories: ["traceability", "smart_agriculture"],
    trl: 8,
    trlEvidence: {
      vi: "540 ao tại 12 vùng nuôi, 2 vụ; đối chiếu 90 mẫu dư lượng với nhật ký.",
      en: "540 ponds in 12 areas over 2 seasons; 90 residue samples compared with logs.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X193/2024/QTG" }],
    standards: [{ vi: "TCVN 12850:2019", en: "TCVN 12850:2019" }],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 1100000, maxVnd: 1100000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Cán bộ vùng nuôi đến ao trong 3 ngày; nghe máy 5:00–20:00.",
      en: "Area officer at the pond within 3 days; telephone 5:00–20:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Cá Đầm Sét Dưới", en: "Dam Set Duoi Fish Cooperative" },
        monthsAgo: 13,
        result: {
          vi: "Giá bán vào bếp ăn cao hơn 2.800 ₫ mỗi kg.",
          en: "Sold to canteens at 2,800 ₫ a kilogram more.",
        },
      },
      {
        site: { vi: "Chợ đầu mối Bến Lưới", en: "Ben Luoi Wholesale Market" },
        monthsAgo: 6,
        result: {
          vi: "21 trên 26 quầy cá còn quét sau 6 tháng.",
          en: "21 of 26 fish stalls still scanning after 6 months.",
        },
      },
    ],
    keywords: [
      "thủy sản",
      "cá nước ngọt",
      "ao nuôi",
      "kháng sinh",
      "truy xuất",
      "fish traceability",
    ],
    wardCode: "00637",
    annex: null,
    state: "published",
  },
  {
    key: "ho-chieu-san-pham-may",
    externalId: "GP-0041",
    organisation: "truy-van",
    kind: "solution",
    title: {
      vi: "Hộ chiếu số cho sản phẩm may mặc xuất khẩu",
      en: "Digital product passport for export garments",
    },
    summary: {
      vi: "Gom 46 trường dữ liệu sợi, nhuộm, may, giặt cho từng lô; trả theo mã QR trong 2 giây.",
      en: "Gathers 46 fields on yarn, dyeing, sewing and care per lot; served by QR code in 2 seconds.",
    },
    problem: {
      vi: "Bên mua châu Âu hỏi nguồn sợi và hóa chất nhuộm của từng đơn; nhà máy gửi thư cho bảy nhà cung cấp và chờ hai tuần.",
      en: "European buyers ask for yarn origin and dye chemicals order by order; the factory writes to seven suppliers and waits two weeks.",
    },
    description: {
      vi: "Nhà cung cấp điền một lần qua đường dẫn, chứng nhận đính kèm có hạn; máy nhắc khi sắp hết. Bộ trường theo dự thảo hộ chiếu sản phẩm số của châu Âu.\n\nQuy định của châu Âu chưa chốt cho hàng dệt; trường dữ liệu có thể đổi.",
      en: "Suppliers fill in once through a link, certificates carry expiry dates and reminders. Fields follow the draft European digital product passport.\n\nEuropean rules for textiles are not final and fields may change.",
    },
    figures: [
      { label: { vi: "Trường dữ liệu", en: "Data fields" }, value: { vi: "46", en: "46" } },
      {
        label: { vi: "Gom đủ một lô", en: "Lot completed in" },
        value: { vi: "3 ngày", en: "3 days" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["C13", "C16"],
    solutionCategories: ["traceability"],
    trl: 7,
    trlEvidence: {
      vi: "Chạy thử tại 2 nhà máy, 140 lô, một mùa hàng.",
      en: "Trial at 2 factories, 140 lots, one season.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [{ vi: "GS1 Digital Link", en: "GS1 Digital Link" }],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 60000000, maxVnd: 140000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Cập nhật trường dữ liệu trong 30 ngày khi quy định đổi.",
      en: "Fields updated within 30 days of a rule change.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty CP May Ven Đáy", en: "Ven Day Garment JSC" },
        monthsAgo: 11,
        result: {
          vi: "Trả lời bộ câu hỏi nguồn gốc từ 14 còn 3 ngày.",
          en: "Origin questionnaires answered in 3 days instead of 14.",
        },
      },
    ],
    keywords: ["hộ chiếu sản phẩm", "dệt may", "xuất khẩu", "product passport", "textiles"],
    wardCode: "00637",
    annex: null,
    state: "stale",
  },
];
