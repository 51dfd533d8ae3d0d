import type { SeedListing } from "../types.ts";

export const detLua: SeedListing[] = [
  {
    key: "camera-loi-vai-khung-cui",
    externalId: "HT-0057",
    organisation: "det-lua",
    kind: "technology",
    title: {
      vi: "Camera nhận dạng lỗi vải gắn trên khung dệt",
      en: "Loom camera that spots weaving faults",
    },
    summary: {
      vi: "Nhận 14 loại lỗi ở 60 m/phút, dừng khung sau 0,4 giây, lỗi lọt từ 2,9% còn 0,8%.",
      en: "Spots 14 kinds of fault at 60 m a minute and stops the loom in 0.4 seconds; missed faults fall from 2.9% to 0.8%.",
    },
    problem: {
      vi: "Soi vải bằng mắt sau khi dệt xong cả cuộn: mất 6 phút cho 10 m, mệt sau 40 phút và lỗi đứt sợi dọc đã chạy hàng chục mét.",
      en: "Cloth is inspected by eye after the roll is done: six minutes per 10 m, eyes tire after 40 minutes, and a broken warp end has already run for tens of metres.",
    },
    description: {
      vi: "Thanh camera quét dòng 4K và đèn LED dài theo khổ 1,2 đến 2,2 m, kẹp lên khung thoi, kiếm hoặc khí. Máy tính nhúng xử lý tại chỗ, học mẫu vải mới từ 15 m vải tốt. Khi gặp lỗi nặng, rơ le dừng khung; lỗi nhẹ được đánh dấu trên bản đồ cuộn.\n\nVải jacquard có hoa lớn hơn 60 cm phải dạy lại 40 m và báo nhầm khoảng 5%. Không nhận được lệch màu nhuộm dưới ΔE 1,5. Bụi bông dày phải lau kính mỗi ca. Vải đen bóng cần thêm đèn xiên.\n\nGiao thanh camera, máy tính, 2 ngày chỉnh và quyền dùng mô hình không thời hạn.",
      en: "A 4K line-scan bar with matching LED light, for widths of 1.2 to 2.2 m, clamps to shuttle, rapier or air-jet looms. An embedded computer works on the spot and learns a new cloth from 15 m of good fabric. Serious faults stop the loom by relay; minor ones are marked on a roll map.\n\nJacquards with repeats over 60 cm need 40 m of teaching and give about 5% false alarms. Shade differences below ΔE 1.5 are missed. In heavy lint, wipe the glass each shift. Glossy black needs an extra angled lamp.\n\nYou receive the bar, the computer, two days of tuning and a perpetual right to use the model.",
    },
    figures: [
      {
        label: { vi: "lỗi lọt", en: "missed faults" },
        value: { vi: "2,9% → 0,8%", en: "2.9% → 0.8%" },
      },
      { label: { vi: "loại lỗi", en: "fault types" }, value: { vi: "14", en: "14" } },
      { label: { vi: "dừng sau", en: "stops in" }, value: { vi: "0,4 giây", en: "0.4 seconds" } },
    ],
    scienceFields: ["2.2", "1.2"],
    industries: ["C13"],
    solutionCategories: ["computer_vision", "mes_scada"],
    trl: 9,
    trlEvidence: {
      vi: "73 khung tại 9 nhà máy từ 2022; đếm lỗi đối chứng từng tháng.",
      en: "Seventy-three looms in nine mills since 2022; monthly control counts.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0040118" },
      { type: "software_copyright", status: "granted", number: "1672/2023/QTG" },
    ],
    standards: [
      {
        vi: "Tên lỗi theo hệ 4 điểm ASTM D5430",
        en: "Fault names follow the ASTM D5430 four-point method",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 78000000, maxVnd: 78000000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Lắp và chỉnh 2 ngày một khung, cập nhật mô hình mỗi quý, thợ đến trong 72 giờ.",
      en: "Two days per loom to fit and tune, quarterly model updates, a fitter within 72 hours.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Công ty CP May Ven Đáy, 11 chuyền", en: "Ven Day Garment, 11 lines" },
        monthsAgo: 28,
        result: {
          vi: "Lỗi lọt từ 2,9% còn 0,8%; khách trả hàng giảm 64%.",
          en: "Missed faults from 2.9% to 0.8%; returns down 64%.",
        },
      },
      {
        site: { vi: "Xưởng Lụa Cổng Đá, phường Hà Đông", en: "Cong Da Silk, Ha Dong" },
        monthsAgo: 17,
        result: {
          vi: "6 khung thoi; báo nhầm 4,7% với hoa lớn.",
          en: "Six shuttle looms; 4.7% false alarms on large repeats.",
        },
      },
      {
        site: { vi: "Dệt Khăn Bông Trắng, xã Phượng Dực", en: "Bong Trang Towels, Phuong Duc" },
        monthsAgo: 9,
        result: {
          vi: "Vải loại hai từ 5,1% còn 2,2%.",
          en: "Second-grade cloth from 5.1% to 2.2%.",
        },
      },
    ],
    keywords: ["camera", "lỗi vải", "dệt", "thị giác máy", "loom", "fabric inspection"],
    wardCode: "09556",
    annex: null,
    state: "published",
  },
  {
    key: "nhuom-cu-nau-60-do",
    externalId: "HT-0058",
    organisation: "det-lua",
    kind: "technology",
    title: {
      vi: "Nhuộm củ nâu, lá bàng ở 60 °C, bền màu cấp 4",
      en: "Dyeing with dye yam and tropical almond at 60 °C, grade 4 fastness",
    },
    summary: {
      vi: "Nhuộm lụa, bông bằng củ nâu trong 90 phút ở 60 °C, bền giặt cấp 4, nước thải bớt 70% COD.",
      en: "Dyes silk and cotton with dye yam in 90 minutes at 60 °C; wash fastness grade 4, effluent COD down 70%.",
    },
    problem: {
      vi: "Nhuộm truyền thống nhúng, phơi 20 đến 30 lượt trong 3 tuần, mỗi mẻ một màu; khách đặt lại không ra đúng màu cũ.",
      en: "Traditional dyeing takes 20 to 30 dips and dryings over three weeks; no two batches match, so repeat orders fail.",
    },
    description: {
      vi: "Bột chiết chuẩn hóa độ màu, cầm màu bằng phèn nhôm và tanin, siêu âm 28 kHz giúp ngấm nhanh. Bảng 36 màu từ 7 loại lá, củ với công thức pha theo cân. Lệch màu giữa mẻ ΔE dưới 1,8.\n\nBền ánh sáng chỉ cấp 3–4: không nên dùng cho rèm, vải ngoài trời. Không có xanh tươi và đỏ cờ. Chi phí thuốc nhuộm 31.000 ₫/kg vải, gấp 2,5 lần thuốc hóa học. Nguồn lá bàng chỉ ổn định từ tháng 10 đến tháng 1.",
      en: "Strength-standardised extracts, alum and tannin mordant, and 28 kHz ultrasound for fast uptake. A card of 36 shades from seven plants, mixed by weight, holds ΔE under 1.8 between batches.\n\nLight fastness is only 3–4, so avoid curtains and outdoor cloth. There is no bright blue or flag red. Dye costs 31,000 ₫ per kg of cloth, 2.5 times synthetic. Tropical-almond leaf is reliable only from October to January.",
    },
    figures: [
      { label: { vi: "mỗi mẻ", en: "per batch" }, value: { vi: "90 phút", en: "90 minutes" } },
      { label: { vi: "bền giặt", en: "wash fastness" }, value: { vi: "cấp 4", en: "grade 4" } },
      {
        label: { vi: "lệch màu", en: "shade drift" },
        value: { vi: "ΔE dưới 1,8", en: "ΔE under 1.8" },
      },
    ],
    scienceFields: ["1.4", "6.0"],
    industries: ["C13", "R90"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "62 mẻ 15 kg tại hai xưởng, phiếu bền màu độc lập.",
      en: "Sixty-two 15 kg batches at two workshops; independent fastness reports.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2024-00183" }],
    standards: [
      {
        vi: "Bền giặt TCVN 7835-C06, bền ánh sáng TCVN 7835-B02",
        en: "Washing to TCVN 7835-C06, light to TCVN 7835-B02",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 95000000, maxVnd: 140000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 8 ngày, bảng 36 màu, giới thiệu 4 vùng lá.",
      en: "Eight days' training, the 36-shade card, four leaf suppliers.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: { vi: "Xưởng Lụa Cổng Đá, phường Hà Đông", en: "Cong Da Silk, Ha Dong" },
        monthsAgo: 11,
        result: {
          vi: "640 m lụa đặt lại, 9 trên 10 đơn đúng màu lần đầu.",
          en: "640 m of repeat silk; nine orders in ten matched first time.",
        },
      },
      {
        site: {
          vi: "Nhóm thêu Ngõ Kim, xã Chương Dương",
          en: "Ngo Kim embroiderers, Chuong Duong",
        },
        monthsAgo: 6,
        result: {
          vi: "Thời gian nhuộm từ 18 ngày còn 1 ngày.",
          en: "Dyeing time from 18 days to one.",
        },
      },
    ],
    keywords: ["nhuộm tự nhiên", "củ nâu", "lụa", "bền màu", "natural dye", "silk"],
    wardCode: "09556",
    annex: {
      vi: "Công thức 36 màu và quy trình chiết 7 loại lá, củ.",
      en: "Recipes for 36 shades and seven extractions.",
    },
    state: "published",
  },
  {
    key: "vai-khang-khuan-benh-vien",
    externalId: "HT-0059",
    organisation: "det-lua",
    kind: "technology",
    title: {
      vi: "Xử lý vải ga, áo bệnh viện kháng khuẩn bằng nano kẽm",
      en: "Zinc-nano antibacterial finish for hospital linen",
    },
    summary: {
      vi: "Giảm 99,2% tụ cầu sau 24 giờ, còn 96% sau 50 lần giặt 75 °C, thêm 6.800 ₫/m vải.",
      en: "Kills 99.2% of staphylococcus in 24 hours, 96% after 50 washes at 75 °C, for 6,800 ₫ more a metre.",
    },
    problem: {
      vi: "Ga giường giặt 75 °C nhưng nhiễm lại sau vài giờ; vải tẩm bạc nhập mất tác dụng sau 20 lần giặt.",
      en: "Sheets washed at 75 °C are recontaminated within hours; imported silver-treated cloth fades after 20 washes.",
    },
    description: {
      vi: "Kẽm oxit 40 nm gắn bằng silan trong một bước ngấm ép, sấy 150 °C 3 phút trên máy văng sẵn có. Không đổi độ trắng, độ thoáng giảm 3%.\n\nKhông diệt vi rút và nấm mốc đen. Tẩy clo mạnh làm mất lớp sau 12 lần: phải đổi sang chất tẩy oxy. Không thay quy trình kiểm soát nhiễm khuẩn. Chưa có nghiên cứu về tỷ lệ nhiễm khuẩn của người bệnh.",
      en: "Forty-nanometre zinc oxide bonded by silane in one pad-dry step, three minutes at 150 °C on an existing stenter. Whiteness is unchanged and breathability falls 3%.\n\nIt does not kill viruses or black mould. Strong chlorine strips it in 12 washes; use oxygen bleach. It does not replace infection control, and no study of patient infection rates exists.",
    },
    figures: [
      { label: { vi: "sau 50 lần giặt", en: "after 50 washes" }, value: { vi: "96%", en: "96%" } },
      {
        label: { vi: "thêm chi phí", en: "added cost" },
        value: { vi: "6.800 ₫/m", en: "6,800 ₫/m" },
      },
    ],
    scienceFields: ["2.10", "2.5", "3.3"],
    industries: ["C13", "Q86"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "2.600 m vải chạy trên máy văng, dùng thử 8 tháng tại một khoa.",
      en: "2,600 m run on a stenter and used for eight months in one ward.",
    },
    ip: [{ type: "invention_patent", status: "granted", number: "1-0041733" }],
    standards: [
      {
        vi: "Kháng khuẩn theo ISO 20743, phiếu thử 2025",
        en: "Antibacterial activity to ISO 20743, report of 2025",
      },
    ],
    transferForms: ["non_exclusive_licence", "sole_licence"],
    price: { mode: "floor", minVnd: 280000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chạy 3 lô trên máy bên nhận, thử lại sau 25 và 50 lần giặt.",
      en: "Three lots on your machine; re-tests after 25 and 50 washes.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Khoa hồi sức, Bệnh viện Đa khoa khu vực Gò Mây",
          en: "Intensive care, Go May Area General Hospital",
        },
        monthsAgo: 10,
        result: {
          vi: "Vi khuẩn trên ga sau 12 giờ giảm 83% so với ga thường.",
          en: "Bacteria on sheets after 12 hours down 83% on plain linen.",
        },
      },
    ],
    keywords: ["vải kháng khuẩn", "bệnh viện", "nano kẽm", "hoàn tất vải", "antibacterial textile"],
    wardCode: "09556",
    annex: {
      vi: "Đơn ngấm ép và cách phân tán nano.",
      en: "Padding recipe and dispersion method.",
    },
    state: "published",
  },
  {
    key: "xo-soi-tu-vai-vun",
    externalId: "HT-0060",
    organisation: "det-lua",
    kind: "technology",
    title: {
      vi: "Xé vải vụn may thành xơ dài 22 mm kéo lại sợi",
      en: "Opening garment offcuts into 22 mm fibre for re-spinning",
    },
    summary: {
      vi: "Thu 64% xơ dài trên 22 mm từ vải vụn bông, trộn 40% vào sợi Ne 20, rẻ hơn xơ mới 38%.",
      en: "Recovers 64% of fibre over 22 mm from cotton offcuts; 40% blends into Ne 20 yarn at 38% below virgin cost.",
    },
    problem: {
      vi: "Xưởng may bỏ 12 đến 15% vải; thu mua vải vụn 3.000 ₫/kg để làm giẻ, xé thường chỉ cho xơ 12 mm.",
      en: "Garment plants discard 12 to 15% of cloth; offcuts sell at 3,000 ₫/kg as rags and ordinary tearing gives 12 mm fibre.",
    },
    description: {
      vi: "Vải được ủ ẩm dầu nước 4% trong 12 giờ, phân loại màu bằng camera, xé qua 4 trống răng mịn dần tốc độ thấp. Công suất 120 kg/giờ, điện 0,62 kWh/kg.\n\nVải có spandex trên 3% và vải tráng phủ phải loại ra trước. Sợi pha yếu hơn 14%, chỉ dệt vải dày, khăn, denim. Mới chạy dây chuyền thử 7 tháng, chưa chạy 3 ca liên tục.",
      en: "Cloth rests 12 hours in 4% oil-water, is sorted by colour on camera and passes four slow drums of ever finer teeth. Output 120 kg an hour at 0.62 kWh/kg.\n\nCloth with over 3% elastane or any coating must be taken out. Blended yarn is 14% weaker, for heavy cloth, towels and denim only. The pilot has run seven months, never three shifts on end.",
    },
    figures: [
      {
        label: { vi: "xơ dài trên 22 mm", en: "fibre over 22 mm" },
        value: { vi: "64%", en: "64%" },
      },
      { label: { vi: "công suất", en: "output" }, value: { vi: "120 kg/giờ", en: "120 kg/h" } },
    ],
    scienceFields: ["2.3", "2.5"],
    industries: ["C13", "E36"],
    solutionCategories: ["computer_vision"],
    trl: 6,
    trlEvidence: {
      vi: "Dây chuyền thử 86 tấn vải vụn, thử sợi theo TCVN.",
      en: "Pilot on 86 tonnes of offcuts, yarn tested to TCVN.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2025-00307" }],
    standards: [{ vi: "Độ bền sợi theo TCVN 5786", en: "Yarn strength to TCVN 5786" }],
    transferForms: ["joint_development", "non_exclusive_licence"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Xé thử 500 kg vải vụn của bên nhận, kèm báo cáo sợi.",
      en: "A 500 kg trial on your offcuts, with a yarn report.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: {
          vi: "Xưởng thử cùng Sợi Đồng Tằm, xã Thượng Phúc",
          en: "Pilot with Dong Tam Yarns, Thuong Phuc",
        },
        monthsAgo: 8,
        result: {
          vi: "21 tấn sợi pha 40%; đứt sợi khi dệt 1,6 lần so với sợi mới.",
          en: "21 tonnes of 40% blend; breaks in weaving 1.6 times virgin yarn.",
        },
      },
    ],
    keywords: ["vải vụn", "tái chế", "xơ bông", "kéo sợi", "textile recycling", "offcuts"],
    wardCode: "09556",
    annex: {
      vi: "Bản vẽ trống xé và số liệu 86 tấn.",
      en: "Drum drawings and data from 86 tonnes.",
    },
    state: "published",
  },
  {
    key: "thu-vien-hoa-van-phuc-dung",
    externalId: "HT-0061",
    organisation: "det-lua",
    kind: "technology",
    title: {
      vi: "Số hóa và phục dựng hoa văn dệt cổ ra thẻ jacquard",
      en: "Digitising old woven patterns into jacquard cards",
    },
    summary: {
      vi: "Từ mảnh vải 10 cm dựng lại hoa văn và tệp dệt trong 3 ngày thay 5 tuần; thư viện 1.460 mẫu.",
      en: "Rebuilds a pattern and weaving file from a 10 cm scrap in 3 days instead of 5 weeks; 1,460 patterns held.",
    },
    problem: {
      vi: "Mẫu vải cổ còn ở mảnh rách trong bảo tàng và trí nhớ vài nghệ nhân; vẽ lại thẻ đục bằng tay mất 5 tuần và dễ sai nhịp.",
      en: "Old patterns survive as torn scraps and a few masters' memories; redrawing punch cards takes five weeks and slips a beat.",
    },
    description: {
      vi: "Chụp xuyên và phản xạ 80 µm, thuật toán tách sợi dọc, ngang, tìm chu kỳ hoa và sinh tệp điều khiển cho 3 loại đầu jacquard. Nghệ nhân duyệt trên bảng hình phóng to. Kèm phiếu ghi nguồn gốc, chủ sở hữu và điều kiện dùng từng mẫu.\n\nMảnh mất quá 40% chu kỳ phải đoán, ghi rõ là phỏng dựng. Gấm có sợi kim loại bị lóa. Không cấp quyền thương mại cho mẫu thuộc làng nghề chưa đồng ý: khoảng 15% thư viện.",
      en: "Scans at 80 µm by transmitted and reflected light, separates warp and weft, finds the repeat and writes files for three jacquard heads. A master approves it enlarged. Each pattern carries its origin, owner and terms of use.\n\nIf over 40% of the repeat is missing the result is a guess and marked so. Metal-thread brocade glares. Commercial use is not granted where the village has not agreed: about 15% of the library.",
    },
    figures: [
      { label: { vi: "mỗi mẫu", en: "per pattern" }, value: { vi: "3 ngày", en: "3 days" } },
      {
        label: { vi: "trong thư viện", en: "in the library" },
        value: { vi: "1.460 mẫu", en: "1,460 patterns" },
      },
    ],
    scienceFields: ["6.0", "1.2"],
    industries: ["R90", "C13", "M69"],
    solutionCategories: ["computer_vision"],
    trl: 8,
    trlEvidence: {
      vi: "218 mẫu đã dệt lại, 40 mẫu được nghệ nhân đánh giá mù.",
      en: "218 patterns rewoven, 40 judged blind by masters.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "2093/2023/QTG" },
      { type: "trademark", status: "filed", number: "4-2025-11820" },
    ],
    standards: [],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "firm", minVnd: 24000000, maxVnd: 24000000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Phục dựng 2 mẫu của bên nhận mỗi năm, trả lời trong 2 ngày.",
      en: "Two of your own patterns rebuilt a year; replies in two days.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Bảo tàng Nghề Thoi, phường Hà Đông", en: "Nghe Thoi Museum, Ha Dong" },
        monthsAgo: 27,
        result: {
          vi: "Phục dựng 31 mẫu cho trưng bày, 4 ghi là phỏng dựng.",
          en: "31 patterns rebuilt for display, four marked as conjecture.",
        },
      },
      {
        site: { vi: "Công ty CP May Ven Đáy", en: "Ven Day Garment" },
        monthsAgo: 13,
        result: {
          vi: "Bộ áo dài 12 mẫu, bán 2.300 chiếc.",
          en: "An áo dài range of 12 patterns, 2,300 sold.",
        },
      },
    ],
    keywords: ["hoa văn", "jacquard", "di sản", "lụa", "số hóa", "heritage textile"],
    wardCode: "09556",
    annex: null,
    state: "published",
  },
  {
    key: "so-do-tu-hai-anh",
    externalId: "HT-0062",
    organisation: "det-lua",
    kind: "technology",
    title: {
      vi: "Lấy 18 số đo may từ hai ảnh chụp điện thoại",
      en: "Eighteen garment measurements from two phone photographs",
    },
    summary: {
      vi: "Từ 2 ảnh ra 18 số đo, sai trung bình 1,3 cm, đơn may đo phải sửa từ 31% còn 12%.",
      en: "Two photographs give 18 measurements to 1.3 cm on average; tailoring alterations fall from 31% to 12%.",
    },
    problem: {
      vi: "Khách đặt may qua mạng tự đo sai, 3 trên 10 đơn phải sửa, mỗi lần mất 90.000 ₫ gửi qua lại.",
      en: "Online customers mis-measure themselves; three orders in ten need altering at 90,000 ₫ of postage.",
    },
    description: {
      vi: "Mô hình thân người 3D cân theo chiều cao khách nhập, học từ 3.100 lượt quét người Việt. Ảnh mờ mặt ngay trong điện thoại và xóa sau 24 giờ. Trả số đo dạng JSON cho phần mềm rập.\n\nCần mặc đồ ôm, nền sáng. Vòng cổ, cổ tay sai 8%. Người mang thai và trẻ dưới 10 tuổi chưa làm được. Áo quần ôm sát như áo dài cưới vẫn nên đo tay.",
      en: "A 3D body model scaled by the height the customer types, trained on 3,100 Vietnamese scans. Faces are blurred in the phone and photographs deleted after 24 hours. Measurements come as JSON for pattern software.\n\nFitted clothes and a light background are needed. Neck and wrist err 8%. It does not do pregnancy or children under ten. For close-cut wear such as a wedding áo dài, measure by hand.",
    },
    figures: [
      { label: { vi: "số đo", en: "measurements" }, value: { vi: "18", en: "18" } },
      { label: { vi: "sai trung bình", en: "mean error" }, value: { vi: "1,3 cm", en: "1.3 cm" } },
    ],
    scienceFields: ["1.2", "2.6"],
    industries: ["C13", "G45"],
    solutionCategories: ["ai_data", "ecommerce", "computer_vision"],
    trl: 7,
    trlEvidence: {
      vi: "4.900 đơn may thật tại 3 tiệm, 9 tháng.",
      en: "4,900 real orders in three shops over nine months.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "5111/2025/QTG" }],
    standards: [
      {
        vi: "Tên số đo theo TCVN 5781 và ISO 8559-1",
        en: "Measurement names to TCVN 5781 and ISO 8559-1",
      },
    ],
    transferForms: ["subscription", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 3000000, maxVnd: 9000000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Tích hợp trong 2 tuần, đo đối chứng 50 khách đầu.",
      en: "Integration in two weeks; the first 50 customers cross-measured.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Tiệm may Kim Chỉ, phường Cửa Nam", en: "Kim Chi Tailors, Cua Nam" },
        monthsAgo: 12,
        result: { vi: "Đơn phải sửa từ 33% còn 11%.", en: "Alterations from 33% to 11%." },
      },
      {
        site: { vi: "Đồng phục Áo Lá, xã An Khánh", en: "Ao La Uniforms, An Khanh" },
        monthsAgo: 5,
        result: {
          vi: "Đo 620 nhân viên trong 2 ngày thay 9 ngày.",
          en: "620 staff measured in two days instead of nine.",
        },
      },
    ],
    keywords: ["số đo", "may đo", "ảnh 3D", "thời trang", "body measurement", "tailoring"],
    wardCode: "09556",
    annex: null,
    state: "published",
  },
];
