import type { SeedListing } from "../types.ts";

export const xayDung: SeedListing[] = [
  {
    key: "gach-khong-nung-tro-bay",
    externalId: "HT-0075",
    organisation: "xay-dung",
    kind: "technology",
    title: {
      vi: "Gạch không nung 68% tro bay, ép rung 2.000 viên/giờ",
      en: "Unfired brick with 68% fly ash, 2,000 an hour by vibro-press",
    },
    summary: {
      vi: "Gạch 10 MPa dùng 68% tro bay, 2.000 viên/giờ, giá thành 980 ₫, không nung và không đất sét.",
      en: "A 10 MPa brick with 68% fly ash, 2,000 an hour at 980 ₫ each, with no firing and no clay.",
    },
    problem: {
      vi: "Gạch nung đốt 0,15 kg than mỗi viên, lấy đất ruộng; gạch xi măng thường hay nứt co và nặng 2,6 kg.",
      en: "A fired brick burns 0.15 kg of coal and takes farm soil; ordinary cement bricks crack on drying and weigh 2.6 kg.",
    },
    description: {
      vi: "Cấp phối tro bay, đá mạt, 9% xi măng và phụ gia hoạt hóa; ép rung 12 MPa; dưỡng hộ ẩm 5 ngày, xuất xưởng sau 14 ngày. Dùng được máy ép sẵn có từ 10 MPa. Viên 220 × 105 × 60 mm nặng 2,1 kg.\n\nTro phải có mất khi nung dưới 8%; tro ướt từ bãi cần sấy. Không dùng cho móng ngâm nước và tường chịu lửa trên 90 phút. Mùa đông dưới 12 °C kéo dưỡng hộ thành 8 ngày. Thợ cần nhúng gạch 10 giây trước khi xây.",
      en: "Fly ash, quarry fines, 9% cement and an activator, pressed at 12 MPa, cured damp for five days and sold after 14. It runs on presses from 10 MPa. The 220 × 105 × 60 mm brick weighs 2.1 kg.\n\nAsh must have loss on ignition under 8%, and pond ash needs drying. Not for soaked foundations or walls rated over 90 minutes for fire. Below 12 °C curing takes eight days. Masons dip bricks for ten seconds before laying.",
    },
    figures: [
      { label: { vi: "cường độ", en: "strength" }, value: { vi: "10 MPa", en: "10 MPa" } },
      { label: { vi: "tro bay", en: "fly ash" }, value: { vi: "68%", en: "68%" } },
      { label: { vi: "giá thành", en: "unit cost" }, value: { vi: "980 ₫", en: "980 ₫" } },
    ],
    scienceFields: ["2.5", "2.1"],
    industries: ["C23", "F41"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "8 nhà máy, 61 triệu viên, chứng nhận hợp quy.",
      en: "Eight plants, 61 million bricks, conformity certified.",
    },
    ip: [{ type: "invention_patent", status: "granted", number: "1-0029355" }],
    standards: [
      {
        vi: "Hợp quy QCVN 16:2023/BXD, gạch bê tông theo TCVN 6477:2016",
        en: "Conforms to QCVN 16:2023/BXD; concrete brick to TCVN 6477:2016",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "firm", minVnd: 320000000, maxVnd: 320000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Thiết kế cấp phối theo tro của bên nhận, 10 ngày tại xưởng, thử 6 lô. Giá là phí li-xăng, chưa gồm máy.",
      en: "Mix design for your ash, ten days on site, six lots tested. The price is the licence, without machinery.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Gạch Bãi Tro, xã Quảng Oai", en: "Bai Tro Bricks, Quang Oai" },
        monthsAgo: 60,
        result: {
          vi: "9,4 triệu viên/năm; vỡ khi chở 1,8%.",
          en: "9.4 million bricks a year; 1.8% broken in transit.",
        },
      },
      {
        site: { vi: "Khối Xây Đồng Vôi, xã Kim Anh", en: "Dong Voi Blocks, Kim Anh" },
        monthsAgo: 28,
        result: { vi: "Nứt co từ 2,3% còn 0,7%.", en: "Shrinkage cracks from 2.3% to 0.7%." },
      },
    ],
    keywords: ["gạch không nung", "tro bay", "vật liệu xây", "fly ash brick"],
    wardCode: "00619",
    annex: null,
    state: "published",
  },
  {
    key: "men-gom-khong-chi",
    externalId: "HT-0076",
    organisation: "xay-dung",
    kind: "technology",
    title: {
      vi: "Bộ men gốm không chì 24 màu, nung 1.180 °C",
      en: "Lead-free glaze set in 24 colours, fired at 1,180 °C",
    },
    summary: {
      vi: "Men đồ ăn thôi chì dưới 0,02 mg/l, hạ nhiệt nung 80 °C, tiết kiệm 12% điện, 24 màu trộn sẵn.",
      en: "Food glazes leach under 0.02 mg/l of lead, fire 80 °C lower, save 12% of power and come in 24 mixed colours.",
    },
    problem: {
      vi: "Men đỏ, vàng chì bóng đẹp nhưng thôi chì 0,6 đến 2 mg/l, không xuất được; men thay thế nung 1.260 °C tốn điện và co không đều.",
      en: "Lead reds and yellows shine but leach 0.6 to 2 mg/l and cannot be exported; substitutes fire at 1,260 °C and shrink unevenly.",
    },
    description: {
      vi: "Frit bo-kẽm-liti nấu sẵn, giãn nở khớp xương gốm đất sét đồng bằng, 24 màu gồm đỏ selen bọc kín. Bột pha nước, phun hoặc nhúng. Sai màu giữa lô ΔE dưới 1,5.\n\nĐỏ tươi chỉ giữ được khi nung dưới 1.190 °C. Lò không đều quá 20 °C thì men trắng bị sứt mép. Men xanh đồng nung khử cần lò gas. Không dùng cho đồ nấu trên bếp lửa.",
      en: "A pre-melted boron-zinc-lithium frit matches delta clay; 24 colours include encapsulated selenium red. Mix with water and spray or dip. Batch drift is ΔE under 1.5.\n\nBright red survives only below 1,190 °C. With more than 20 °C spread in the kiln, white chips at the rim. Reduced copper green needs gas. Not for flame-top cookware.",
    },
    figures: [
      {
        label: { vi: "thôi chì", en: "lead release" },
        value: { vi: "dưới 0,02 mg/l", en: "under 0.02 mg/l" },
      },
      { label: { vi: "nung ở", en: "fired at" }, value: { vi: "1.180 °C", en: "1,180 °C" } },
      { label: { vi: "màu", en: "colours" }, value: { vi: "24", en: "24" } },
    ],
    scienceFields: ["2.5", "1.4"],
    industries: ["C23", "C16"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "17 xưởng, phiếu thôi nhiễm độc lập 96 mẫu.",
      en: "Seventeen workshops; 96 independent leaching reports.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0038891" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [
      {
        vi: "Thôi chì, cadimi theo QCVN 12-4:2015/BYT và ISO 6486-2",
        en: "Lead and cadmium release to QCVN 12-4:2015/BYT and ISO 6486-2",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 62000, maxVnd: 62000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giá cho 1 kg bột men, đơn từ 20 kg; nung thử 2 mẻ cùng, phiếu màu kèm mỗi lô.",
      en: "Price per kg of glaze powder, 20 kg and up; two test firings together, colour chip with each lot.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Gốm Bến Đất, 6 màu",
          en: "Ben Dat Pottery Cooperative, six colours",
        },
        monthsAgo: 22,
        result: {
          vi: "2 lô xuất khẩu qua kiểm; men bong 1,1%.",
          en: "Two export lots passed; 1.1% glaze loss.",
        },
      },
      {
        site: { vi: "Gốm Nét Mực, xã Bát Tràng", en: "Net Muc Ceramics, Bat Trang" },
        monthsAgo: 11,
        result: {
          vi: "Điện mỗi mẻ từ 412 còn 361 kWh.",
          en: "Power a firing from 412 to 361 kWh.",
        },
      },
    ],
    keywords: ["men gốm", "không chì", "gốm sứ", "frit", "lead-free glaze"],
    wardCode: "00619",
    annex: {
      vi: "Đơn frit và đường nấu thủy tinh cho bên nhận li-xăng.",
      en: "Frit recipes and melting curve for licensees.",
    },
    state: "published",
  },
  {
    key: "be-tong-rong-thoat-nuoc",
    externalId: "HT-0077",
    organisation: "xay-dung",
    kind: "technology",
    title: {
      vi: "Bê tông rỗng thoát nước cho ngõ, sân trường, bãi xe",
      en: "Pervious concrete for lanes, schoolyards and car parks",
    },
    summary: {
      vi: "Thấm 320 mm/giờ sau 3 năm, chịu 18 MPa, giữ 45 lít nước/m², đổ 350 m² mỗi ngày.",
      en: "Still drains 320 mm an hour after 3 years, bears 18 MPa, holds 45 litres per m² and lays 350 m² a day.",
    },
    problem: {
      vi: "Sân lát kín đọng nước 15 đến 40 cm sau mưa 50 mm; bê tông rỗng đời đầu tắc trong 8 tháng và mẻ mặt.",
      en: "Sealed yards hold 15 to 40 cm after 50 mm of rain; early pervious concrete clogged in eight months and ravelled.",
    },
    description: {
      vi: "Đá 5–10 mm, xi măng pha polymer và lưới địa kỹ thuật, đổ trên lớp đá giữ nước dày 20 cm. Lu lăn 50 kg, dưỡng hộ nilon 5 ngày. Mỗi 6 tháng phải hút rửa áp lực, chi phí 5.000 ₫/m².\n\nNgõ có lá nhiều và bùn đất phải rửa 3 tháng một lần, nếu không còn 60 mm/giờ. Chịu xe máy, ô tô con dưới 3 tấn; xe tải nặng hỏng mặt. Nền sét kín phải có ống thu. Mực nước ngầm dưới 0,6 m thì không nên.",
      en: "5–10 mm stone in polymer-modified cement with geogrid, over 20 cm of storage stone, rolled at 50 kg and cured under film for five days. It must be vacuum-washed every six months at 5,000 ₫/m².\n\nLeafy or muddy lanes need it every three, or flow falls to 60 mm/h. It bears bikes and cars under three tonnes; lorries break it. Clay ground needs a drain. Not where groundwater is within 0.6 m.",
    },
    figures: [
      {
        label: { vi: "thấm sau 3 năm", en: "drains after 3 years" },
        value: { vi: "320 mm/giờ", en: "320 mm/h" },
      },
      { label: { vi: "cường độ", en: "strength" }, value: { vi: "18 MPa", en: "18 MPa" } },
      { label: { vi: "giữ nước", en: "holds" }, value: { vi: "45 lít/m²", en: "45 l/m²" } },
    ],
    scienceFields: ["2.1", "2.7"],
    industries: ["F41", "C23", "O84"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "5 công trình, đo thấm hằng quý 3 năm.",
      en: "Five sites, quarterly drainage tests for three years.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0002690" }],
    standards: [
      {
        vi: "Thấm theo ASTM C1701, nén theo TCVN 3118:2022",
        en: "Infiltration to ASTM C1701, compression to TCVN 3118:2022",
      },
    ],
    transferForms: ["technical_service", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 560000, maxVnd: 720000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Thiết kế, đổ mẫu 20 m², giám sát, đo thấm 4 quý. Giá cho 1 m² đã thi công.",
      en: "Design, a 20 m² trial, supervision and four quarters of tests. Price per m² laid.",
    },
    warrantyMonths: 36,
    deployments: [
      {
        site: {
          vi: "Sân trường tiểu học Cây Gáo, phường Kim Liên, 1.200 m²",
          en: "Cay Gao primary school, Kim Lien, 1,200 m²",
        },
        monthsAgo: 36,
        result: {
          vi: "Ngập từ 22 còn 2 cm; thấm còn 318 mm/giờ.",
          en: "Ponding from 22 to 2 cm; still 318 mm/h.",
        },
      },
      {
        site: {
          vi: "Ngõ Cổng Bàng, phường Tương Mai, 480 m²",
          en: "Cong Bang lane, Tuong Mai, 480 m²",
        },
        monthsAgo: 19,
        result: {
          vi: "Không rửa 9 tháng, thấm còn 71 mm/giờ.",
          en: "Unwashed for nine months, flow fell to 71 mm/h.",
        },
      },
    ],
    keywords: ["bê tông rỗng", "thoát nước", "chống ngập", "sân trường", "pervious concrete"],
    wardCode: "00619",
    annex: null,
    state: "published",
  },
  {
    key: "vua-voi-tu-bo-di-tich",
    externalId: "HT-0078",
    organisation: "xay-dung",
    kind: "technology",
    title: {
      vi: "Vữa vôi trộn sẵn trùng tu tường gạch cũ, đình, nhà Pháp",
      en: "Ready-mixed lime mortar for old brick walls and communal houses",
    },
    summary: {
      vi: "Vữa vôi 2,4 MPa, thoát ẩm gấp 5 xi măng, khô 3 ngày, 11.500 ₫/kg, khớp màu 12 nền cũ.",
      en: "A 2.4 MPa lime mortar that breathes 5 times better than cement, dries in 3 days and matches 12 old shades; 11,500 ₫/kg.",
    },
    problem: {
      vi: "Trát xi măng lên tường gạch vôi làm ẩm không thoát, vữa bong cả mảng sau 2 mùa nồm và gạch vụn theo.",
      en: "Cement on lime brick traps damp; plaster falls in sheets after two wet seasons and takes brick with it.",
    },
    description: {
      vi: "Vôi bột tôi pha vôi thủy tự nhiên, mạt gạch nung, sợi giấy dó và mật mía khô, chỉnh từ công thức cũ. Bao 25 kg, trộn máy quay tay. Kèm phân tích vữa cũ từ mẫu 50 g để khớp cỡ cát và màu.\n\nKhông chịu lực kết cấu, không dùng sàn ngập nước. Nền xi măng cũ phải gỡ bỏ trước. Mưa trong 5 ngày đầu phải che. Trùng tu di tích xếp hạng phải được cơ quan văn hóa chấp thuận, giấy tờ không gồm.",
      en: "Hydrated and natural hydraulic lime with brick dust, mulberry-paper fibre and dried molasses, adjusted from an old recipe. In 25 kg bags, mixed by hand drum. A 50 g sample of old mortar is analysed to match sand and colour.\n\nNot structural and not for flooded floors. Old cement must come off first. Cover from rain for five days. Work on listed monuments needs the heritage authority's approval, not included.",
    },
    figures: [
      { label: { vi: "cường độ", en: "strength" }, value: { vi: "2,4 MPa", en: "2.4 MPa" } },
      {
        label: { vi: "thoát ẩm", en: "breathes" },
        value: { vi: "gấp 5 xi măng", en: "5× cement" },
      },
    ],
    scienceFields: ["2.5", "6.0", "2.1"],
    industries: ["R90", "F41", "I55"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "14 công trình, 6 đình chùa, theo dõi 48 tháng.",
      en: "Fourteen sites, six shrines, 48 months of monitoring.",
    },
    ip: [{ type: "trade_secret", status: "none", number: null }],
    standards: [
      {
        vi: "Vữa vôi theo EN 459-1, thử thoát ẩm EN 1015-19",
        en: "Lime to EN 459-1, breathing to EN 1015-19",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "firm", minVnd: 11500, maxVnd: 11500, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giá cho 1 kg, đơn từ 500 kg; phân tích một mẫu vữa không tính tiền, dạy thợ 1 ngày.",
      en: "Price per kg, 500 kg and up; one mortar analysis free, a day's training for masons.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Đình Bến Cốc, xã Phượng Dực", en: "Ben Coc communal house, Phuong Duc" },
        monthsAgo: 44,
        result: {
          vi: "310 m² tường, độ ẩm chân tường từ 19% còn 8%.",
          en: "310 m² of wall; base damp from 19% to 8%.",
        },
      },
      {
        site: {
          vi: "Nhà khách Cầu Gỗ Cũ, phường Hoàn Kiếm",
          en: "Cau Go Cu Guest House, Hoan Kiem",
        },
        monthsAgo: 13,
        result: {
          vi: "Một mảng 4 m² bong vì mưa ngày thứ 3, đã trát lại.",
          en: "4 m² lost to rain on day three and redone.",
        },
      },
    ],
    keywords: ["vữa vôi", "trùng tu", "di tích", "nhà cổ", "lime mortar", "restoration"],
    wardCode: "00619",
    annex: null,
    state: "published",
  },
  {
    key: "quet-mo-hinh-nha-cu",
    externalId: "HT-0079",
    organisation: "xay-dung",
    kind: "technology",
    title: {
      vi: "Từ quét laser ra bản vẽ hiện trạng nhà cũ trong 2 ngày",
      en: "As-built drawings of old houses from a laser scan in 2 days",
    },
    summary: {
      vi: "Quét 200 m² trong 3 giờ, ra bản vẽ sai 1,2 cm sau 2 ngày thay 9 ngày đo tay.",
      en: "Scans 200 m² in 3 hours and gives drawings true to 1.2 cm in 2 days instead of 9 by tape.",
    },
    problem: {
      vi: "Nhà phố sửa đi sửa lại không có bản vẽ; đo tay thiếu độ nghiêng, vênh, tính vật tư sai 10 đến 15%.",
      en: "Much-altered town houses have no drawings; tape misses lean and sag, so quantities are 10 to 15% out.",
    },
    description: {
      vi: "Quy trình ghép 25 lần quét, nhận tường, cửa, dầm, vết nứt trên 2 mm; ra tệp IFC và DWG lớp tên Việt. Chạy với 4 loại máy quét phổ biến, kể cả máy cầm tay thuê 2,5 triệu ₫/ngày.\n\nTường kính, nước đọng, góc hẹp dưới 40 cm phải đo tay. Kết cấu ẩn sau trần không thấy. Đây là hiện trạng hình học, không phải kiểm định kết cấu. Nhà quá 600 m² phải chia phần.",
      en: "A workflow joins 25 scans and finds walls, openings, beams and cracks over 2 mm; output is IFC and DWG with Vietnamese layers. It works with four common scanners, hired from 2.5 million ₫ a day.\n\nGlass, standing water and gaps under 40 cm need a tape. What is above a ceiling stays unseen. This records geometry and is not a structural survey. Over 600 m², split the job.",
    },
    figures: [
      { label: { vi: "bản vẽ sau", en: "drawings in" }, value: { vi: "2 ngày", en: "2 days" } },
      { label: { vi: "sai số", en: "error" }, value: { vi: "1,2 cm", en: "1.2 cm" } },
    ],
    scienceFields: ["2.1", "1.2"],
    industries: ["L68", "F41", "M69"],
    solutionCategories: ["computer_vision", "gis_smart_city"],
    trl: 7,
    trlEvidence: {
      vi: "43 nhà, 12 nhà đo lại bằng toàn đạc.",
      en: "Forty-three houses, 12 re-measured by total station.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "3645/2025/QTG" }],
    standards: [
      { vi: "Tệp mô hình theo ISO 16739-1 (IFC 4)", en: "Model files to ISO 16739-1 (IFC 4)" },
    ],
    transferForms: ["subscription", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 5200000, maxVnd: 5200000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Đào tạo 2 ngày, soát 3 bản vẽ đầu.",
      en: "Two days' training; the first three drawings checked.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Kiến trúc Mái Ngói, phường Văn Miếu", en: "Mai Ngoi Architects, Van Mieu" },
        monthsAgo: 14,
        result: {
          vi: "31 nhà; tính thép lệch từ 11% còn 3%.",
          en: "31 houses; steel quantities from 11% out to 3%.",
        },
      },
      {
        site: { vi: "Quản lý nhà Gác Xép, phường Ô Chợ Dừa", en: "Gac Xep Property, O Cho Dua" },
        monthsAgo: 6,
        result: {
          vi: "Lập hồ sơ 120 căn cho thuê trong 3 tháng.",
          en: "Records made of 120 lets in three months.",
        },
      },
    ],
    keywords: ["quét laser", "bản vẽ hiện trạng", "BIM", "nhà cũ", "laser scan", "as-built"],
    wardCode: "00619",
    annex: null,
    state: "published",
  },
  {
    key: "tam-tieu-am-vo-trau",
    externalId: "HT-0080",
    organisation: "xay-dung",
    kind: "technology",
    title: {
      vi: "Tấm tiêu âm từ vỏ trấu cho lớp học và căn hộ",
      en: "Rice-husk sound-absorbing panel for classrooms and flats",
    },
    summary: {
      vi: "Tấm 25 mm hút 0,72 âm nói, nặng 9 kg/m², 180.000 ₫/m², 83% vỏ trấu.",
      en: "A 25 mm panel absorbs 0.72 of speech sound, weighs 9 kg/m², costs 180,000 ₫/m² and is 83% rice husk.",
    },
    problem: {
      vi: "Lớp 40 học sinh vang 1,4 giây, giáo viên khàn giọng; tấm nhập 420.000 ₫/m², tấm xốp cháy khói độc.",
      en: "A class of 40 echoes for 1.4 seconds and teachers go hoarse; imported panels are 420,000 ₫/m² and foam burns with toxic smoke.",
    },
    description: {
      vi: "Trấu rang nhẹ, keo khoáng silicat kali, ép nhẹ 0,3 MPa, sấy 60 °C. Mặt phun vữa mỏng màu tùy chọn, gắn khung nhôm 600 × 600.\n\nMới thử 3 phòng học. Ẩm trên 85% kéo dài thì phồng 3%, nên không dùng nhà tắm, tầng hầm. Âm trầm dưới 250 Hz hút kém, 0,18. Cháy lan chậm nhưng chưa có phiếu thử cấp B1.",
      en: "Lightly roasted husk in a potassium-silicate binder, pressed at 0.3 MPa and dried at 60 °C, with a thin coloured face on a 600 × 600 aluminium grid.\n\nTried in three classrooms. Long spells above 85% humidity swell it 3%, so no bathrooms or basements. Below 250 Hz it absorbs only 0.18. Flame spread is slow but there is no class B1 test report yet.",
    },
    figures: [
      { label: { vi: "hút âm nói", en: "speech absorption" }, value: { vi: "0,72", en: "0.72" } },
      { label: { vi: "vỏ trấu", en: "rice husk" }, value: { vi: "83%", en: "83%" } },
    ],
    scienceFields: ["2.5", "1.3"],
    industries: ["C23", "P85", "L68"],
    solutionCategories: [],
    trl: 6,
    trlEvidence: {
      vi: "Trình diễn 3 phòng học, 420 m² tấm.",
      en: "Three classrooms, 420 m² of panel.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2025-00466" }],
    standards: [
      {
        vi: "Hệ số hút âm theo ISO 354, phòng thử đại học",
        en: "Absorption to ISO 354, university chamber",
      },
    ],
    transferForms: ["non_exclusive_licence", "joint_development"],
    price: { mode: "indicative", minVnd: 260000000, maxVnd: 380000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cùng đặt 1.000 m² đầu, thử cháy khi bên nhận cần.",
      en: "The first 1,000 m² made together; fire tests when you need them.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Trường tiểu học Đồng Trấu, xã Trần Phú",
          en: "Dong Trau primary school, Tran Phu",
        },
        monthsAgo: 7,
        result: {
          vi: "Thời gian vang từ 1,4 còn 0,6 giây.",
          en: "Echo time from 1.4 to 0.6 seconds.",
        },
      },
    ],
    keywords: ["tiêu âm", "vỏ trấu", "lớp học", "vật liệu xanh", "acoustic panel", "rice husk"],
    wardCode: "00619",
    annex: null,
    state: "changes_requested",
  },
];
