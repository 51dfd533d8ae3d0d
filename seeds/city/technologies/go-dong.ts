import type { SeedListing } from "../types.ts";

export const goDong: SeedListing[] = [
  {
    key: "say-bom-nhiet-vi-song",
    externalId: "HT-0022",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Sấy bơm nhiệt kết hợp vi sóng cho trái cây cắt lát",
      en: "Heat-pump and microwave drying for sliced fruit",
    },
    summary: {
      vi: "Sấy 120 kg quả cắt lát trong 9 giờ ở 45 °C, tốn 0,9 kWh cho 1 kg nước; 165.000.000 ₫ trọn bộ.",
      en: "Dries 120 kg of sliced fruit in 9 hours at 45 °C on 0.9 kWh per kg of water; 165,000,000 ₫ complete.",
    },
    problem: {
      vi: "Lò than và tủ điện trở tốn 1,8 đến 2,4 kWh cho 1 kg nước, lát quả cong và sẫm. Sấy thăng hoa đẹp hơn nhưng vốn gấp ba.",
      en: "Coal kilns and resistance cabinets use 1.8 to 2.4 kWh per kg of water and curl and darken the slices. Freeze-drying looks better but costs three times as much to set up.",
    },
    description: {
      vi: "Bơm nhiệt 6 kW hút ẩm đến khi quả còn 35% nước, sau đó sáu đầu phát vi sóng 0,8 kW đẩy nốt phần ẩm lõi theo nhịp 20 giây nghỉ 40 giây. Buồng 24 khay, hai xe đẩy, điều khiển bằng màn hình tiếng Việt với 14 chương trình.\n\nMàu kém sấy thăng hoa: chỉ số sẫm màu của xoài cao hơn khoảng 30%. Không giữ được lát dày trên 10 mm, không dùng cho quả có hạt cứng vì vi sóng làm nổ hạt. Cần điện ba pha 14 kW, chỗ 12 m². Giá gồm lắp đặt trong thành phố.",
      en: "A 6 kW heat pump dries fruit to 35% water, then six 0.8 kW microwave heads drive out the core moisture, 20 seconds on and 40 off. The chamber takes 24 trays on two trolleys and is run from a Vietnamese touch screen with 14 programmes.\n\nColour falls short of freeze-drying: mango browns about 30% more. Slices over 10 mm fail, and fruit with hard pips must not be used because the pips burst. It needs 14 kW three-phase and 12 m². The price includes fitting within the city.",
    },
    figures: [
      {
        label: { vi: "mỗi mẻ", en: "per batch" },
        value: { vi: "120 kg / 9 giờ", en: "120 kg / 9 h" },
      },
      {
        label: { vi: "cho 1 kg nước", en: "per kg of water" },
        value: { vi: "0,9 kWh", en: "0.9 kWh" },
      },
      { label: { vi: "ẩm còn lại", en: "residual moisture" }, value: { vi: "8–12%", en: "8–12%" } },
    ],
    scienceFields: ["2.3", "4.5"],
    industries: ["C10", "A01"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "22 nơi đang dùng, máy đầu tiên chạy từ 2020.",
      en: "In use at 22 sites, the first since 2020.",
    },
    ip: [{ type: "trade_secret", status: "none", number: null }],
    standards: [
      {
        vi: "Rò vi sóng dưới 5 mW/cm² theo TCVN 5699-2-25",
        en: "Microwave leakage under 5 mW/cm² to TCVN 5699-2-25",
      },
      { vi: "Khay thép 304 tiếp xúc thực phẩm", en: "Food-contact trays in 304 steel" },
    ],
    transferForms: ["purchase"],
    price: { mode: "firm", minVnd: 165000000, maxVnd: 165000000, unit: "once" },
    acceptsListedTerms: true,
    support: {
      vi: "Lắp 1 ngày, đào tạo 2 ngày, thợ đến trong 48 giờ khi hỏng.",
      en: "One day to fit, two days' training, a fitter within 48 hours of a breakdown.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Nhãn muộn Ven Đáy, xã Dương Hòa",
          en: "Ven Day Late Longan Cooperative, Duong Hoa",
        },
        monthsAgo: 30,
        result: {
          vi: "Điện 0,94 kWh cho 1 kg nước; 46 tấn long nhãn qua 3 vụ.",
          en: "0.94 kWh per kg of water; 46 tonnes of longan flesh in three seasons.",
        },
      },
      {
        site: {
          vi: "Cơ sở Chuối sấy Đò Ngang, xã Minh Châu",
          en: "Do Ngang Dried Banana, Minh Chau",
        },
        monthsAgo: 19,
        result: {
          vi: "Thay 3 lò than, bớt 2 người trực đêm.",
          en: "Replaced three coal kilns and two night watches.",
        },
      },
      {
        site: { vi: "Xưởng Hoa quả Mái Lá, xã Phúc Lộc", en: "Mai La Fruit, Phuc Loc" },
        monthsAgo: 8,
        result: {
          vi: "Mẻ mít 8,5 giờ; một đầu phát hỏng, thay trong 2 ngày.",
          en: "Jackfruit in 8.5 hours; one head failed, replaced in two days.",
        },
      },
    ],
    keywords: [
      "sấy bơm nhiệt",
      "vi sóng",
      "trái cây sấy",
      "máy sấy",
      "heat pump",
      "microwave dryer",
    ],
    wardCode: "10015",
    annex: null,
    state: "published",
  },
  {
    key: "may-thai-lat-cu-qua",
    externalId: "HT-0023",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Máy thái lát củ quả 300 kg/giờ, chỉnh dày 1 đến 12 mm",
      en: "Root and fruit slicer, 300 kg an hour, 1 to 12 mm",
    },
    summary: {
      vi: "Thái 300 kg/giờ, lát lệch dày không quá 0,3 mm, thay 6 người cầm dao; 38.500.000 ₫.",
      en: "Slices 300 kg an hour to within 0.3 mm, doing the work of six people with knives; 38,500,000 ₫.",
    },
    problem: {
      vi: "Lát dày mỏng không đều làm một nửa mẻ sấy quá khô, một nửa còn ẩm và mốc. Thái tay mỗi người được 45 kg/giờ.",
      en: "Uneven slices leave half a drying batch brittle and half damp enough to mould. By hand, one person does 45 kg an hour.",
    },
    description: {
      vi: "Đĩa dao ngang 4 lưỡi đường kính 420 mm, động cơ 1,5 kW, phễu kẹp giữ củ thẳng đứng. Đổi độ dày bằng núm khóa trong 20 giây, tháo rửa không cần dụng cụ trong 6 phút.\n\nHợp với chuối, khoai, gừng, nghệ, củ cải, xoài đã gọt và bỏ hạt. Củ đường kính trên 110 mm phải bổ đôi. Quả chín nẫu bị nát 12%. Dao cần mài sau 40 giờ.",
      en: "A horizontal 420 mm disc with four blades, a 1.5 kW motor and a hopper that clamps the root upright. Thickness changes with a locking knob in 20 seconds, and it strips for washing in six minutes without tools.\n\nFor banana, sweet potato, ginger, turmeric, radish and peeled, stoned mango. Roots over 110 mm must be halved, and 12% of over-ripe fruit is crushed. Blades need grinding after 40 hours.",
    },
    figures: [
      { label: { vi: "năng suất", en: "output" }, value: { vi: "300 kg/giờ", en: "300 kg/h" } },
      { label: { vi: "lệch dày", en: "thickness error" }, value: { vi: "±0,3 mm", en: "±0.3 mm" } },
    ],
    scienceFields: ["2.3"],
    industries: ["C10", "A01"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: { vi: "Hơn 340 máy đã bán từ 2019.", en: "Over 340 machines sold since 2019." },
    ip: [
      { type: "utility_solution", status: "granted", number: "2-0002190" },
      { type: "industrial_design", status: "granted", number: "3-0029984" },
    ],
    standards: [
      {
        vi: "An toàn máy: nắp liên động, dừng dao dưới 1,5 giây",
        en: "Interlocked lid; blade stops within 1.5 seconds",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 38500000, maxVnd: 38500000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giao trong 7 ngày, kèm 2 bộ dao, mài dao miễn phí 12 tháng.",
      en: "Delivered in seven days with two blade sets; free sharpening for 12 months.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: { vi: "Tổ hợp Nghệ Gò Sỏi, xã Quốc Oai", en: "Go Soi Turmeric, Quoc Oai" },
        monthsAgo: 44,
        result: {
          vi: "2,1 tấn nghệ/ngày với 2 người thay 9 người.",
          en: "2.1 tonnes of turmeric a day with two people instead of nine.",
        },
      },
      {
        site: {
          vi: "Công ty TNHH Nông sản Bãi Giữa, phường Hồng Hà",
          en: "Bai Giua Farm Produce, Hong Ha Ward",
        },
        monthsAgo: 29,
        result: {
          vi: "Lát chuối phải loại từ 11% còn 3%.",
          en: "Rejected banana slices from 11% to 3%.",
        },
      },
    ],
    keywords: ["máy thái", "cắt lát", "củ quả", "sơ chế", "slicer"],
    wardCode: "10015",
    annex: null,
    state: "published",
  },
  {
    key: "may-xoi-co-hang-hep",
    externalId: "HT-0024",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Máy xới cỏ chạy pin cho luống rau hẹp 40 cm",
      en: "Battery weeder for vegetable beds 40 cm apart",
    },
    summary: {
      vi: "Xới cỏ 600 m² mỗi giờ giữa hàng 40 cm bằng một bình pin, thay 3 công cuốc.",
      en: "Weeds 600 m² an hour between 40 cm rows on one battery, replacing three hoe-hands.",
    },
    problem: {
      vi: "Máy xăng trên thị trường cần hàng rộng từ 60 cm; vùng rau trồng dày vẫn phải cuốc tay.",
      en: "Petrol machines need rows of 60 cm or more, so closely planted beds are still hoed by hand.",
    },
    description: {
      vi: "Máy nặng 19 kg, hai guồng dao rộng 24 cm, động cơ 500 W, pin 48 V 12 Ah chạy 55 phút. Độ sâu xới 3 đến 5 cm, làm tơi mặt và cắt rễ cỏ non.\n\nĐất sét ướt sau mưa bết dao, phải chờ ráo một ngày. Không nhổ được cỏ gấu già. Viện đã dừng bản này để thay bằng khung mới có hai bình pin; hồ sơ giữ lại để tra cứu.",
      en: "It weighs 19 kg, with two tine rotors 24 cm wide, a 500 W motor and a 48 V 12 Ah battery lasting 55 minutes. Working depth is 3 to 5 cm, loosening the crust and cutting young roots.\n\nWet clay clogs it; wait a day after rain. It does not lift old nut grass. The institute has withdrawn this version in favour of a two-battery frame; the entry is kept for reference.",
    },
    figures: [
      { label: { vi: "năng suất", en: "output" }, value: { vi: "600 m²/giờ", en: "600 m²/h" } },
      { label: { vi: "nặng", en: "weight" }, value: { vi: "19 kg", en: "19 kg" } },
    ],
    scienceFields: ["2.3", "4.1"],
    industries: ["A01"],
    solutionCategories: ["smart_agriculture"],
    trl: 7,
    trlEvidence: {
      vi: "12 máy cho hợp tác xã mượn trong 2 vụ.",
      en: "Twelve machines lent to cooperatives over two seasons.",
    },
    ip: [{ type: "utility_solution", status: "expired", number: "2-0001427" }],
    standards: [],
    transferForms: ["assignment", "purchase"],
    price: { mode: "indicative", minVnd: 14000000, maxVnd: 17000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Còn phụ tùng dao và pin đến hết 2027.",
      en: "Tines and batteries stocked to the end of 2027.",
    },
    warrantyMonths: 6,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Rau Ven Đê, xã Vĩnh Thanh",
          en: "Ven De Vegetable Cooperative, Vinh Thanh",
        },
        monthsAgo: 31,
        result: {
          vi: "5 máy, công làm cỏ từ 14 còn 5 công/1.000 m².",
          en: "Five machines; weeding from 14 to 5 person-days per 1,000 m².",
        },
      },
    ],
    keywords: ["máy xới cỏ", "rau", "chạy pin", "weeder", "battery"],
    wardCode: "10015",
    annex: null,
    state: "archived",
  },
  {
    key: "ep-vien-mun-cua-lang-nghe",
    externalId: "HT-0025",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Dây chuyền ép viên mùn cưa 400 kg/giờ cho làng mộc",
      en: "Sawdust pellet line, 400 kg an hour, for woodworking villages",
    },
    summary: {
      vi: "Biến 3 tấn mùn cưa mỗi ngày thành viên đốt 4.300 kcal/kg, bán 2.600 ₫/kg, hết đốt mùn ngoài bãi.",
      en: "Turns 3 tonnes of sawdust a day into 4,300 kcal/kg pellets sold at 2,600 ₫/kg, ending open burning.",
    },
    problem: {
      vi: "Mỗi làng mộc thải 8 đến 15 tấn mùn cưa, bụi gỗ một ngày; thuê chở đi 350.000 ₫/tấn hoặc đốt trộm ban đêm.",
      en: "A woodworking village makes 8 to 15 tonnes of sawdust and dust a day, paying 350,000 ₫ a tonne for removal or burning it at night.",
    },
    description: {
      vi: "Gồm sàng bỏ đinh, máy sấy thùng quay 1,2 m đốt chính mùn cưa, khuôn ép đứng 45 kW và làm nguội. Viên 8 mm, ẩm 9%, tro 1,6%. Hai người vận hành.\n\nMùn từ ván MDF, ván ép có keo không được cho vào: khói độc và tro tăng lên 5%. Khuôn mòn sau 900 giờ, thay 19 triệu ₫. Dây chuyền ồn 84 dB nên phải cách nhà ở 80 m.",
      en: "A nail screen, a 1.2 m rotary dryer fired on its own sawdust, a 45 kW vertical die and a cooler. Pellets are 8 mm, 9% moisture, 1.6% ash. Two people run it.\n\nDust from MDF or glued plywood must be kept out: the smoke is toxic and ash reaches 5%. Dies wear out in 900 hours at 19 million ₫ each. At 84 dB the line must stand 80 m from homes.",
    },
    figures: [
      { label: { vi: "công suất", en: "output" }, value: { vi: "400 kg/giờ", en: "400 kg/h" } },
      {
        label: { vi: "nhiệt trị", en: "heating value" },
        value: { vi: "4.300 kcal/kg", en: "4,300 kcal/kg" },
      },
      {
        label: { vi: "điện cho 1 tấn", en: "power per tonne" },
        value: { vi: "128 kWh", en: "128 kWh" },
      },
    ],
    scienceFields: ["2.3", "2.7"],
    industries: ["C16", "D35", "E36"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "3 dây chuyền, lâu nhất 31 tháng; phiếu thử nhiệt trị độc lập.",
      en: "Three lines, the oldest 31 months; independent heating-value reports.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0002933" }],
    standards: [
      {
        vi: "Viên đạt mức B theo ISO 17225-2, phiếu thử 2025",
        en: "Pellets to ISO 17225-2 class B, tested 2025",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "indicative", minVnd: 720000000, maxVnd: 880000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 12 ngày, chạy thử 7 ngày, giới thiệu 2 nơi mua viên.",
      en: "Twelve days to build, seven to commission, introductions to two pellet buyers.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Mộc Bến Gỗ, xã Tây Phương",
          en: "Ben Go Carpentry Cooperative, Tay Phuong",
        },
        monthsAgo: 31,
        result: {
          vi: "Thu gom của 84 xưởng, 3,1 tấn viên/ngày.",
          en: "Collects from 84 workshops; 3.1 tonnes of pellets a day.",
        },
      },
      {
        site: { vi: "Cụm mộc Vạn Chài, xã Chuyên Mỹ", en: "Van Chai joinery cluster, Chuyen My" },
        monthsAgo: 14,
        result: {
          vi: "Hòa vốn ở tháng 22 theo sổ; khuôn thay 2 lần.",
          en: "Books point to break-even in month 22; two dies replaced.",
        },
      },
    ],
    keywords: ["mùn cưa", "viên nén", "làng nghề mộc", "sinh khối", "pellets", "biomass"],
    wardCode: "10015",
    annex: {
      vi: "Bản vẽ khuôn, chế độ sấy theo loại gỗ, sổ chi phí 31 tháng.",
      en: "Die drawings, drying settings by timber, 31 months of cost records.",
    },
    state: "published",
  },
  {
    key: "may-duc-go-4-dau",
    externalId: "HT-0026",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Máy đục gỗ 4 đầu cho xưởng hộ, vẽ mẫu bằng ảnh chụp",
      en: "Four-head wood carver for home workshops, patterned from photographs",
    },
    summary: {
      vi: "Đục cùng lúc 4 bức phù điêu trong 6 giờ, dựng mẫu từ ảnh mất 40 phút, giá từ 118 triệu ₫.",
      en: "Carves four relief panels at once in six hours, builds the pattern from photographs in 40 minutes; from 118 million ₫.",
    },
    problem: {
      vi: "Thợ chạm giỏi còn ít, một bức 60 × 90 cm mất 5 ngày. Máy CNC nhập kèm phần mềm tiếng nước ngoài và phải thuê người vẽ 800.000 ₫ mỗi mẫu.",
      en: "Good carvers are few and one 60 × 90 cm panel takes five days. Imported CNC machines come with foreign software and a designer charging 800,000 ₫ a pattern.",
    },
    description: {
      vi: "Bốn trục 1,5 kW trên một dầm, hành trình 1.300 × 700 × 180 mm. Phần mềm dựng phù điêu từ 20 đến 30 ảnh chụp mẫu cũ hoặc từ ảnh vẽ tay, sửa bằng tiếng Việt.\n\nMáy làm phần thô và tinh đến 0,2 mm; nét luồn, khoét thủng vẫn do thợ làm tay, khoảng 1/5 thời gian. Không đục tượng tròn. Phải có hút bụi 3 kW, chưa gồm trong giá.",
      en: "Four 1.5 kW spindles on one beam with 1,300 × 700 × 180 mm of travel. Software builds relief from 20 to 30 photographs of an old piece, or from a hand drawing, and is edited in Vietnamese.\n\nThe machine roughs and finishes to 0.2 mm; undercuts and pierced work stay with the carver, about a fifth of the time. It does not carve in the round. It needs a 3 kW dust extractor, not included.",
    },
    figures: [
      { label: { vi: "cùng lúc", en: "at once" }, value: { vi: "4 bức", en: "4 panels" } },
      {
        label: { vi: "dựng mẫu", en: "to build a pattern" },
        value: { vi: "40 phút", en: "40 minutes" },
      },
    ],
    scienceFields: ["2.3", "1.2"],
    industries: ["C16"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "29 máy đang dùng ở 5 làng nghề.",
      en: "Twenty-nine machines at work in five craft villages.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "2986/2024/QTG" }],
    standards: [
      {
        vi: "An toàn máy gia công gỗ theo ISO 19085-1, tự công bố",
        en: "Woodworking machine safety to ISO 19085-1, self-declared",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 118000000, maxVnd: 146000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 3 ngày tại xưởng, cập nhật phần mềm 3 năm.",
      en: "Three days' training at the workshop, three years of software updates.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Mộc Bến Gỗ, xã Tây Phương",
          en: "Ben Go Carpentry Cooperative, Tay Phuong",
        },
        monthsAgo: 23,
        result: {
          vi: "3 máy; phù điêu từ 26 lên 110 bức/tháng.",
          en: "Three machines; panels from 26 to 110 a month.",
        },
      },
      {
        site: { vi: "Xưởng Chạm Đình Sấu, xã Dương Hòa", en: "Dinh Sau Carving, Duong Hoa" },
        monthsAgo: 12,
        result: {
          vi: "Phục dựng 48 cánh cửa võng từ ảnh, sai khác dưới 1 mm.",
          en: "48 altar-screen panels rebuilt from photographs within 1 mm.",
        },
      },
    ],
    keywords: ["máy đục gỗ", "CNC", "phù điêu", "làng nghề", "wood carving", "relief"],
    wardCode: "10015",
    annex: null,
    state: "published",
  },
  {
    key: "xe-dien-ngo-hep-500",
    externalId: "HT-0027",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Xe điện chở 500 kg cho ngõ rộng 1,6 m",
      en: "Electric carrier, 500 kg, for lanes 1.6 m wide",
    },
    summary: {
      vi: "Chở 500 kg rác hoặc hàng qua ngõ 1,6 m, 62 km một lần sạc, tiền điện 110 ₫/km.",
      en: "Carries 500 kg of refuse or goods down 1.6 m lanes, 62 km a charge, 110 ₫ of power per kilometre.",
    },
    problem: {
      vi: "Ngõ làng không vào được xe tải; công nhân đẩy xe gom 250 kg, mỗi ca 9 đến 12 km.",
      en: "Lorries cannot enter village lanes; collectors push 250 kg carts for 9 to 12 km a shift.",
    },
    description: {
      vi: "Xe bốn bánh rộng 1,05 m, lái đứng hoặc ngồi, động cơ 2,2 kW, pin LFP 5,1 kWh tháo được. Thùng đổi được: thùng rác kín nâng 240 lít, sàn phẳng, thùng lưới.\n\nTốc độ giới hạn 20 km/giờ và chỉ chạy đường nội bộ, khu công cộng được phép: xe chưa có giấy chứng nhận để đăng ký ra đường chung. Dốc trên 12% khi đầy tải xe tự hạ còn 5 km/giờ. Hồ sơ tạm dừng trong lúc làm thủ tục chứng nhận.",
      en: "A four-wheeler 1.05 m wide, driven standing or seated, with a 2.2 kW motor and a removable 5.1 kWh LFP battery. Bodies swap: closed bin with 240-litre lift, flat deck, mesh cage.\n\nIt is limited to 20 km/h and to private or permitted public ground: it has no type approval for registration on public roads. Fully laden on slopes over 12% it drops to 5 km/h. The listing is paused while approval is sought.",
    },
    figures: [
      { label: { vi: "tải", en: "load" }, value: { vi: "500 kg", en: "500 kg" } },
      { label: { vi: "một lần sạc", en: "per charge" }, value: { vi: "62 km", en: "62 km" } },
      { label: { vi: "rộng", en: "width" }, value: { vi: "1,05 m", en: "1.05 m" } },
    ],
    scienceFields: ["2.3", "2.2"],
    industries: ["H49", "E36", "O84"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "4 xe chạy 10 tháng ở hai xã, 21.000 km.",
      en: "Four vehicles, ten months in two communes, 21,000 km.",
    },
    ip: [{ type: "industrial_design", status: "granted", number: "3-0040771" }],
    standards: [
      {
        vi: "Pin theo QCVN 91:2024/BGTVT, phiếu thử 2026",
        en: "Battery to QCVN 91:2024/BGTVT, tested 2026",
      },
    ],
    transferForms: ["purchase", "exclusive_licence"],
    price: { mode: "indicative", minVnd: 96000000, maxVnd: 124000000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 1 ngày, xe thay thế khi sửa quá 3 ngày.",
      en: "One day's training; a loan vehicle if repair exceeds three days.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Tổ thu gom Cổng Làng, xã Thường Tín",
          en: "Cong Lang collection team, Thuong Tin",
        },
        monthsAgo: 10,
        result: {
          vi: "Mỗi ca từ 1,4 lên 3,6 tấn rác.",
          en: "Refuse per shift from 1.4 to 3.6 tonnes.",
        },
      },
    ],
    keywords: [
      "xe điện",
      "thu gom rác",
      "ngõ hẹp",
      "vận chuyển",
      "electric cart",
      "waste collection",
    ],
    wardCode: "10015",
    annex: {
      vi: "Bản vẽ khung, hồ sơ thử va đập và danh mục linh kiện.",
      en: "Frame drawings, crash-test file and parts list.",
    },
    state: "paused",
  },
  {
    key: "khay-bot-giay-tu-giay-vun",
    externalId: "HT-0028",
    organisation: "go-dong",
    kind: "technology",
    title: {
      vi: "Máy ép khay bột giấy 1.200 chiếc/giờ từ giấy vụn",
      en: "Moulded-pulp tray machine, 1,200 an hour, from waste paper",
    },
    summary: {
      vi: "1.200 khay trứng, khay quả mỗi giờ từ giấy vụn, giá thành 420 ₫/khay, thay khay xốp.",
      en: "Makes 1,200 egg or fruit trays an hour from waste paper at 420 ₫ each, in place of foam.",
    },
    problem: {
      vi: "Khay xốp 550 ₫ không tái chế được và siêu thị bắt đầu từ chối; khay giấy chở từ tỉnh khác về 900 ₫.",
      en: "Foam trays at 550 ₫ cannot be recycled and supermarkets have begun to refuse them; paper trays hauled from other provinces cost 900 ₫.",
    },
    description: {
      vi: "Bể nghiền 2 m³, trống hút 4 mặt 16 khuôn, hầm sấy 18 m bằng nhiệt thải hoặc viên gỗ. Nước tuần hoàn 93%, bù 0,9 m³ mỗi tấn. Đổi khuôn trong 50 phút; giao 2 bộ khuôn theo mẫu bên nhận.\n\nMặt khay nhám, không in đẹp, không chống thấm: hải sản ướt làm mềm sau 40 phút. Giấy vụn lẫn nhựa quá 3% làm tắc lưới. Cần nhà 300 m² và một đầu ra nhiệt 250 kW.",
      en: "A 2 m³ pulper, a four-sided suction drum with 16 moulds and an 18 m drying tunnel on waste heat or pellets. 93% of the water recirculates, with 0.9 m³ added per tonne. Moulds change in 50 minutes; two sets to your pattern are included.\n\nTrays are rough, print poorly and are not waterproof: wet seafood softens them in 40 minutes. Paper with more than 3% plastic blocks the mesh. Needs 300 m² and a 250 kW heat source.",
    },
    figures: [
      {
        label: { vi: "công suất", en: "output" },
        value: { vi: "1.200 khay/giờ", en: "1,200 trays/h" },
      },
      { label: { vi: "giá thành", en: "unit cost" }, value: { vi: "420 ₫", en: "420 ₫" } },
    ],
    scienceFields: ["2.3", "2.5"],
    industries: ["C17", "E36"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "2 dây chuyền tại 2 xưởng, 17 và 7 tháng.",
      en: "Two lines at two plants, 17 and 7 months.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2024-00529" }],
    standards: [
      {
        vi: "Thử chì, cadimi trong giấy tiếp xúc thực phẩm theo EN 12498, phiếu thử 2025",
        en: "Lead and cadmium in food-contact paper tested to EN 12498, 2025",
      },
    ],
    transferForms: ["purchase", "technical_service", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 1150000000, maxVnd: 1400000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp 20 ngày, kèm 10 ngày vận hành, làm khuôn mới trong 12 ngày.",
      en: "Twenty days to install, ten days' joint running, new moulds in 12 days.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Xưởng Bao bì Giấy Gió, xã Hưng Đạo", en: "Giay Gio Packaging, Hung Dao" },
        monthsAgo: 17,
        result: {
          vi: "Trung bình 1.080 khay/giờ; phế 4,2%.",
          en: "Averages 1,080 trays an hour; 4.2% scrap.",
        },
      },
      {
        site: { vi: "Trại trứng Đồng Bãi, xã Xuân Mai", en: "Dong Bai Eggs, Xuan Mai" },
        monthsAgo: 7,
        result: {
          vi: "Trứng vỡ khi chở từ 2,6% còn 1,9%.",
          en: "Breakage in transit from 2.6% to 1.9%.",
        },
      },
    ],
    keywords: ["khay giấy", "bột giấy", "bao bì", "giấy vụn", "moulded pulp", "packaging"],
    wardCode: "10015",
    annex: {
      vi: "Bản vẽ trống hút và giá thành theo giá giấy vụn.",
      en: "Suction-drum drawings and unit cost by waste-paper price.",
    },
    state: "published",
  },
];
