import type { SeedListing } from "../types.ts";

export const chanTan: SeedListing[] = [
  {
    key: "men-khu-mui-chuong-trai",
    externalId: "HT-0015",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Men vi sinh khử mùi chuồng trại dạng bột",
      en: "Deodorising microbial powder for livestock sheds",
    },
    summary: {
      vi: "Rắc 1 kg cho 50 m² nền chuồng, giảm 72% khí amoniac sau 5 ngày; giá cam kết 85.000 ₫/kg.",
      en: "One kilogram over 50 m² of bedding cuts ammonia by 72% in five days; firm price 85,000 ₫/kg.",
    },
    problem: {
      vi: "Chuồng lợn xen trong khu dân cư bị hàng xóm phản ánh mùi; amoniac trên 20 ppm làm lợn con chậm lớn và người chăn nuôi cay mắt.",
      en: "Pig sheds among houses draw complaints about smell; ammonia above 20 ppm slows piglets and stings the keeper's eyes.",
    },
    description: {
      vi: "Bốn chủng Bacillus và một chủng nấm men phân lập từ đất Ba Vì, trên nền cám gạo và bột đá, mật độ 5 × 10⁸ bào tử/g. Rắc khô 20 g/m², 10 ngày một lần; dùng được cho nền đệm lót, nền xi măng và hố phân.\n\nAmoniac ở độ cao 30 cm từ 24 còn 6,7 ppm sau 5 ngày. Nền phải ẩm 40 đến 60%: khô quá thì men ngủ, đọng nước thì mùi trở lại sau 2 ngày. Không thay cho việc thu phân và không diệt mầm bệnh; phun thuốc sát trùng thì chờ 48 giờ mới rắc.\n\nBao 1, 5 và 20 kg, để được 12 tháng nơi khô.",
      en: "Four Bacillus strains and one yeast isolated from Ba Vi soil, on rice bran and stone powder, at 5 × 10⁸ spores per gram. Sprinkle dry at 20 g/m² every ten days, on deep litter, concrete or manure pits.\n\nAmmonia at 30 cm falls from 24 to 6.7 ppm in five days. Bedding must be 40 to 60% moist: too dry and the culture sleeps; with standing water the smell is back in two days. It does not replace mucking out and kills no pathogens. Wait 48 hours after disinfectant.\n\nSold in 1, 5 and 20 kg bags; keeps for 12 months in the dry.",
    },
    figures: [
      { label: { vi: "giảm amoniac", en: "less ammonia" }, value: { vi: "72%", en: "72%" } },
      { label: { vi: "1 kg đủ cho", en: "1 kg covers" }, value: { vi: "50 m²", en: "50 m²" } },
      { label: { vi: "rắc lại sau", en: "repeat after" }, value: { vi: "10 ngày", en: "10 days" } },
    ],
    scienceFields: ["2.8", "4.2"],
    industries: ["A01", "E36"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "Bán 46 tấn cho hơn 900 hộ từ 2021; đo khí ở 30 chuồng.",
      en: "46 tonnes sold to over 900 farms since 2021; gas measured in 30 sheds.",
    },
    ip: [
      { type: "utility_solution", status: "granted", number: "2-0002651" },
      { type: "trademark", status: "granted", number: "4-0419372" },
    ],
    standards: [
      {
        vi: "Tiêu chuẩn cơ sở đã công bố cho sản phẩm xử lý chất thải chăn nuôi",
        en: "Declared manufacturer standard for livestock-waste treatment products",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 85000, maxVnd: 85000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giao trong 3 ngày ở Hà Nội, hỏi kỹ thuật qua điện thoại 7:00–19:00.",
      en: "Delivery within Hanoi in three days; technical help by phone 7:00–19:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Trại lợn Gò Me, xã Phúc Thọ, 420 con",
          en: "Go Me pig farm, Phuc Tho, 420 head",
        },
        monthsAgo: 38,
        result: {
          vi: "Amoniac từ 24 còn 6,7 ppm; hết phản ánh mùi sau 2 tháng.",
          en: "Ammonia from 24 to 6.7 ppm; complaints ended within two months.",
        },
      },
      {
        site: {
          vi: "Hợp tác xã Gà đồi Suối Cạn, xã Suối Hai",
          en: "Suoi Can Hill Chicken Cooperative, Suoi Hai",
        },
        monthsAgo: 21,
        result: {
          vi: "Thay đệm lót 2 lần mỗi lứa còn 1 lần.",
          en: "Litter changes per flock down from two to one.",
        },
      },
      {
        site: { vi: "Trại bò sữa Đồng Mây, xã Ba Vì", en: "Dong May dairy, Ba Vi" },
        monthsAgo: 9,
        result: {
          vi: "Ruồi đếm được giảm 58% trong 6 tuần.",
          en: "Fly counts down 58% in six weeks.",
        },
      },
    ],
    keywords: [
      "men vi sinh",
      "khử mùi",
      "chuồng trại",
      "amoniac",
      "đệm lót",
      "livestock odour",
      "probiotic",
    ],
    wardCode: "09706",
    annex: null,
    state: "published",
  },
  {
    key: "say-thang-hoa-duoc-lieu-5",
    externalId: "HT-0016",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Sấy thăng hoa dược liệu, mẻ 5 kg",
      en: "Freeze-drying of medicinal herbs, 5 kg a batch",
    },
    summary: {
      vi: "Mẻ 5 kg, giữ 91% tinh dầu và 88% saponin của dược liệu tươi, khoảng gấp đôi sấy nóng 60 °C.",
      en: "A 5 kg batch keeps 91% of essential oil and 88% of saponins, about double what 60 °C hot air leaves.",
    },
    problem: {
      vi: "Sấy nóng làm đinh lăng, tam thất mất 40 đến 55% hoạt chất; thuê sấy thăng hoa ngoài thì mẻ tối thiểu 50 kg, không nhận dược liệu.",
      en: "Hot drying costs ming aralia and notoginseng 40 to 55% of their actives; contract freeze-dryers want at least 50 kg and refuse herbs.",
    },
    description: {
      vi: "Quy trình cho 5 loại củ, lá: làm sạch, thái 3 mm, cấp đông −35 °C trong 4 giờ, sấy sơ cấp 60 Pa đến khi khay đạt −5 °C, sấy thứ cấp 38 °C. Chạy trên tủ thí nghiệm 5 khay của Trung tâm, mẻ 5 kg trong 30 giờ.\n\nTrung tâm giao quy trình, số liệu hoạt chất từng loại và nhận sấy thử 3 mẻ. Chưa thử ở mẻ trên 5 kg; khi mở rộng phải dò lại đường nhiệt. Chưa có đánh giá theo thực hành tốt sản xuất thuốc.",
      en: "A procedure for five roots and leaves: clean, slice to 3 mm, freeze at −35 °C for four hours, primary drying at 60 Pa until the shelf reaches −5 °C, secondary drying at 38 °C. It runs on our five-shelf laboratory cabinet, 5 kg in 30 hours.\n\nYou receive the procedure, assay data for each herb and three trial batches. It has not been tried above 5 kg, and a larger scale needs the temperature curve found again. No good-manufacturing-practice assessment yet.",
    },
    figures: [
      { label: { vi: "tinh dầu giữ lại", en: "oil kept" }, value: { vi: "91%", en: "91%" } },
      {
        label: { vi: "mỗi mẻ", en: "per batch" },
        value: { vi: "5 kg / 30 giờ", en: "5 kg / 30 h" },
      },
    ],
    scienceFields: ["3.3", "2.9"],
    industries: ["C21", "A01"],
    solutionCategories: [],
    trl: 5,
    trlEvidence: {
      vi: "24 mẻ thí nghiệm, định lượng bằng HPLC, lặp 3 lần.",
      en: "Twenty-four laboratory batches assayed by HPLC in triplicate.",
    },
    ip: [{ type: "trade_secret", status: "none", number: null }],
    standards: [
      {
        vi: "Định lượng theo chuyên luận Dược điển Việt Nam V",
        en: "Assayed to monographs of the Vietnamese Pharmacopoeia V",
      },
    ],
    transferForms: ["joint_development", "technical_service"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Sấy thử 3 mẻ của bên nhận, trả kết quả định lượng sau 12 ngày.",
      en: "Three trial batches of your own herbs, assays back in 12 days.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["sấy thăng hoa", "dược liệu", "đinh lăng", "tam thất", "freeze-drying", "herbs"],
    wardCode: "09706",
    annex: {
      vi: "Đường nhiệt của 5 loại dược liệu và sắc ký đồ gốc.",
      en: "Temperature curves for five herbs and raw chromatograms.",
    },
    state: "stale",
  },
  {
    key: "giong-chuoi-mo-khang-heo",
    externalId: "HT-0017",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Cây giống chuối tiêu nuôi cấy mô, chống chịu bệnh héo Panama",
      en: "Tissue-cultured banana plants tolerant of Panama wilt",
    },
    summary: {
      vi: "Ruộng nhiễm bệnh héo trồng giống này chết 6% thay vì 48%, thu 38 tấn/ha sau 11 tháng.",
      en: "On wilt-infected land 6% of plants die instead of 48%, yielding 38 tonnes a hectare after 11 months.",
    },
    problem: {
      vi: "Bệnh héo Panama chủng TR4 khiến bãi chuối ven sông bỏ trống 3 đến 5 năm. Chồi tách từ bụi mẹ mang bệnh theo.",
      en: "Panama wilt race TR4 leaves riverside banana land idle for three to five years, and suckers from the mother clump carry it along.",
    },
    description: {
      vi: "Dòng chuối tiêu chọn qua 7 vụ trên đất nhiễm bệnh tại Sơn Tây, nhân bằng nuôi cấy mô, kiểm 4 loại vi rút bằng PCR từng lô. Cây con cao 25 đến 30 cm, 6 lá, đã luyện trong nhà lưới 8 tuần.\n\nChống chịu, không phải miễn nhiễm: đất quá chua (pH dưới 5) tỷ lệ chết lên 15%. Buồng đều nhưng nặng hơn giống cũ nên phải chống cây từ tháng thứ 8. Nhận đặt trước 4 tháng, mỗi đơn từ 2.000 cây.",
      en: "A line chosen over seven crops on infected ground in Son Tay, multiplied in tissue culture, with each lot checked by PCR for four viruses. Plants are 25 to 30 cm tall with six leaves after eight weeks under net.\n\nIt is tolerant, not immune: in soil below pH 5, losses reach 15%. Bunches are even but heavier than the old variety, so props are needed from month eight. Order four months ahead, at least 2,000 plants.",
    },
    figures: [
      {
        label: { vi: "cây chết trên đất bệnh", en: "losses on infected land" },
        value: { vi: "6%", en: "6%" },
      },
      { label: { vi: "năng suất", en: "yield" }, value: { vi: "38 tấn/ha", en: "38 t/ha" } },
    ],
    scienceFields: ["4.4", "4.1"],
    industries: ["A01"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "Đã giao 410.000 cây cho 63 nơi trồng, theo dõi từ 2022.",
      en: "410,000 plants delivered to 63 growers, followed since 2022.",
    },
    ip: [{ type: "plant_variety", status: "granted", number: "112.VN.2024" }],
    standards: [
      {
        vi: "Lô cây giống sạch 4 vi rút theo phiếu PCR kèm từng lô",
        en: "Each lot PCR-certified free of four viruses",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 12500, maxVnd: 12500, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giao tận ruộng ở Hà Nội với đơn từ 2.000 cây, bù cây chết trong 30 ngày đầu.",
      en: "Delivered to the field in Hanoi for 2,000 plants or more; losses in the first 30 days made good.",
    },
    warrantyMonths: 1,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Chuối Bãi Nổi, xã Minh Châu, 22 ha",
          en: "Bai Noi Banana Cooperative, Minh Chau, 22 ha",
        },
        monthsAgo: 34,
        result: {
          vi: "Cây chết 5,8%; 39 tấn/ha vụ thứ hai.",
          en: "5.8% lost; 39 tonnes a hectare in the second crop.",
        },
      },
      {
        site: {
          vi: "Nhóm hộ bãi Vạn Phao, xã Hồng Vân",
          en: "Van Phao riverside growers, Hong Van",
        },
        monthsAgo: 15,
        result: { vi: "Cây chết 9% do một lô đất chua.", en: "9% lost, owing to one acid plot." },
      },
    ],
    keywords: ["chuối", "nuôi cấy mô", "cây giống", "bệnh héo Panama", "banana", "tissue culture"],
    wardCode: "09706",
    annex: null,
    state: "published",
  },
  {
    key: "que-thu-ton-du-thuoc-sau",
    externalId: "HT-0018",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Que thử tồn dư thuốc sâu trên rau trong 12 phút",
      en: "Pesticide residue strip for vegetables, 12 minutes",
    },
    summary: {
      vi: "Bếp ăn, chợ thử rau trong 12 phút tại chỗ, 28.000 ₫ một que, bắt được 9 trên 10 mẫu vượt ngưỡng.",
      en: "Kitchens and markets test greens on the spot in 12 minutes; 28,000 ₫ a strip, catching nine in ten lots over the limit.",
    },
    problem: {
      vi: "Gửi mẫu đi phòng thử nghiệm mất 3 ngày và 1,2 triệu ₫; khi có kết quả rau đã ăn xong.",
      en: "A laboratory takes three days and 1.2 million ₫; by then the vegetables have been eaten.",
    },
    description: {
      vi: "Giấy tẩm enzyme cholinesterase đổi màu khi bị thuốc nhóm lân hữu cơ và carbamate ức chế. Cắt 5 g lá, lắc với 10 ml dung dịch, nhúng que, so với thẻ màu hoặc chụp bằng điện thoại.\n\nNgưỡng phát hiện 0,05 đến 0,5 mg/kg tùy hoạt chất. Không phát hiện nhóm cúc tổng hợp, neonicotinoid và thuốc trừ nấm; tỏi, hành, cải bẹ đắng cho kết quả giả dương 8%. Đây là sàng lọc, không thay phiếu thử nghiệm khi xử phạt.\n\nHộp 20 que, để tủ mát 12 tháng, ở 30 °C 4 tháng.",
      en: "Paper carrying cholinesterase changes colour when organophosphates or carbamates inhibit it. Cut 5 g of leaf, shake with 10 ml of solution, dip, and compare with the card or photograph it.\n\nDetection is 0.05 to 0.5 mg/kg depending on the compound. It does not see pyrethroids, neonicotinoids or fungicides; garlic, onion and bitter mustard give 8% false positives. It screens; it does not replace a laboratory report in enforcement.\n\nBoxes of 20 keep for 12 months in a fridge or four at 30 °C.",
    },
    figures: [
      { label: { vi: "thời gian", en: "time" }, value: { vi: "12 phút", en: "12 minutes" } },
      { label: { vi: "phát hiện đúng", en: "caught" }, value: { vi: "91%", en: "91%" } },
    ],
    scienceFields: ["2.9", "1.4"],
    industries: ["C10", "G45", "I55"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "So với GC-MS trên 620 mẫu: độ nhạy 91%, độ đặc hiệu 94%.",
      en: "Against GC-MS on 620 samples: 91% sensitivity, 94% specificity.",
    },
    ip: [{ type: "invention_patent", status: "granted", number: "1-0036518" }],
    standards: [
      {
        vi: "Báo cáo so sánh với GC-MS của phòng thử nghiệm được công nhận ISO/IEC 17025",
        en: "GC-MS comparison by a laboratory accredited to ISO/IEC 17025",
      },
    ],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 28000, maxVnd: 28000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Tập huấn trực tuyến 60 phút, đổi hộp hết hạn một lần.",
      en: "A 60-minute online session; one exchange of an expired box.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Bếp ăn trường tiểu học Bãi Giữa, phường Hồng Hà",
          en: "Bai Giua primary school kitchen, Hong Ha",
        },
        monthsAgo: 17,
        result: { vi: "1.460 lượt thử, trả lại 23 lô rau.", en: "1,460 tests; 23 lots sent back." },
      },
      {
        site: {
          vi: "Chợ đầu mối Cầu Lau, phường Hoàng Mai",
          en: "Cau Lau wholesale market, Hoang Mai",
        },
        monthsAgo: 11,
        result: {
          vi: "Tỷ lệ mẫu dương tính từ 6,3% còn 2,2% sau 8 tháng.",
          en: "Positive samples fell from 6.3% to 2.2% in eight months.",
        },
      },
    ],
    keywords: [
      "que thử nhanh",
      "thuốc bảo vệ thực vật",
      "rau an toàn",
      "bếp ăn",
      "pesticide test",
      "food safety",
    ],
    wardCode: "09706",
    annex: null,
    state: "published",
  },
  {
    key: "nhong-trung-thao-gao-lut",
    externalId: "HT-0019",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Nuôi đông trùng hạ thảo trên gạo lứt, 55 ngày một vụ",
      en: "Growing cordyceps on brown rice, a 55-day crop",
    },
    summary: {
      vi: "Phòng 60 m² cho 38 kg đông trùng khô mỗi năm, cordycepin 6,2 mg/g, tỷ lệ nhiễm dưới 4%.",
      en: "A 60 m² room yields 38 kg of dried cordyceps a year at 6.2 mg/g cordycepin, with under 4% contamination.",
    },
    problem: {
      vi: "Hộ nuôi mua giống trôi nổi, đời cấy thứ 5 trở đi không mọc quả thể; 15 đến 30% hộp nhiễm mốc là lỗ.",
      en: "Growers buy unlabelled spawn that stops fruiting after the fifth generation; 15 to 30% of jars lost to mould wipes out the margin.",
    },
    description: {
      vi: "Trung tâm giao hai chủng giữ lạnh −80 °C, môi trường gạo lứt và nhộng tằm, quy trình ánh sáng 12 giờ ở 18 đến 22 °C, cách kiểm thoái hóa giống sau mỗi 3 lần cấy. Kèm bản vẽ phòng nuôi 60 m² và 10 ngày đào tạo.\n\nBên nhận phải có nồi hấp 121 °C, tủ cấy và phòng giữ dưới 22 °C, tiền điện mùa hè khoảng 9 triệu ₫/tháng. Không cam kết về tác dụng chữa bệnh; sản phẩm bán như thực phẩm thì phải tự công bố.",
      en: "You receive two strains kept at −80 °C, a brown-rice and silkworm-pupa medium, a 12-hour light regime at 18 to 22 °C and a check for strain decline every three transfers, with drawings for a 60 m² room and ten days of training.\n\nYou need a 121 °C autoclave, a clean bench and a room below 22 °C; summer power runs to about 9 million ₫ a month. We make no medical claims; sold as food, the product needs your own declaration.",
    },
    figures: [
      {
        label: { vi: "mỗi năm từ 60 m²", en: "a year from 60 m²" },
        value: { vi: "38 kg khô", en: "38 kg dried" },
      },
      { label: { vi: "cordycepin", en: "cordycepin" }, value: { vi: "6,2 mg/g", en: "6.2 mg/g" } },
      {
        label: { vi: "hộp nhiễm", en: "contaminated jars" },
        value: { vi: "dưới 4%", en: "under 4%" },
      },
    ],
    scienceFields: ["2.9", "1.6"],
    industries: ["C21", "C10", "A01"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "6 cơ sở nhận chuyển giao, định lượng cordycepin từng lô từ 2023.",
      en: "Six licensees; every lot assayed for cordycepin since 2023.",
    },
    ip: [{ type: "trade_secret", status: "none", number: null }],
    standards: [
      {
        vi: "Kim loại nặng trong giới hạn QCVN 8-2:2011/BYT",
        en: "Heavy metals within QCVN 8-2:2011/BYT",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 180000000, maxVnd: 260000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 10 ngày, cấp giống 2 lần mỗi năm trong 3 năm.",
      en: "Ten days' training; fresh spawn twice a year for three years.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Trang trại Nấm Đồi Chè, xã Yên Bài", en: "Doi Che Mushroom Farm, Yen Bai" },
        monthsAgo: 25,
        result: {
          vi: "41 kg khô năm đầu, nhiễm 3,1%.",
          en: "41 kg dried in year one, 3.1% contaminated.",
        },
      },
      {
        site: {
          vi: "Hộ Nguyễn Gia Viên, xã Tây Phương",
          en: "Nguyen Gia Vien household, Tay Phuong",
        },
        monthsAgo: 13,
        result: {
          vi: "29 kg khô, thấp hơn dự kiến do mất điện 3 đợt.",
          en: "29 kg dried, short of plan after three power cuts.",
        },
      },
    ],
    keywords: [
      "đông trùng hạ thảo",
      "cordycepin",
      "nấm dược liệu",
      "gạo lứt",
      "cordyceps",
      "mushroom",
    ],
    wardCode: "09706",
    annex: {
      vi: "Công thức môi trường, chế độ sáng theo ngày tuổi, số liệu định lượng 212 lô.",
      en: "Medium recipe, light schedule by day of age, assay data of 212 lots.",
    },
    state: "published",
  },
  {
    key: "nam-xanh-tru-ray",
    externalId: "HT-0020",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Chế phẩm nấm xanh trừ rầy nâu và bọ hà khoai lang",
      en: "Metarhizium preparation against brown planthopper and sweet-potato weevil",
    },
    summary: {
      vi: "Giảm 68% rầy nâu sau 10 ngày với 1,5 kg/ha, không cách ly trước thu hoạch.",
      en: "Cuts brown planthopper by 68% in ten days at 1.5 kg a hectare, with no pre-harvest interval.",
    },
    problem: {
      vi: "Rầy nâu kháng 4 nhóm thuốc hóa học ở vùng lúa phía Nam thành phố; nông dân phun 5 lần một vụ.",
      en: "Brown planthopper in the south of the city resists four chemical groups, and farmers spray five times a crop.",
    },
    description: {
      vi: "Bào tử Metarhizium anisopliae chủng CT-17, 2 × 10⁹ bào tử/g, dạng bột thấm nước, nuôi trên gạo tấm trong túi 5 ngày. Giao chủng, quy trình nuôi và bản vẽ phòng 40 m² làm 300 kg mỗi tháng.\n\nTác dụng chậm: rầy chết từ ngày thứ 4. Trời nắng trên 34 °C, ẩm dưới 65% thì hiệu lực còn 40%. Không trộn với thuốc trừ nấm trong 7 ngày. Sản phẩm chưa vào danh mục được phép lưu hành, mới đang khảo nghiệm vụ thứ hai.",
      en: "Metarhizium anisopliae strain CT-17 at 2 × 10⁹ spores per gram, a wettable powder grown on broken rice in bags for five days. You receive the strain, the procedure and drawings for a 40 m² room making 300 kg a month.\n\nIt is slow: insects die from day four. Above 34 °C and below 65% humidity, effect falls to 40%. Keep fungicides away for seven days. It is not yet on the list of permitted products; the second season of registration trials is under way.",
    },
    figures: [
      {
        label: { vi: "giảm rầy sau 10 ngày", en: "fewer hoppers in 10 days" },
        value: { vi: "68%", en: "68%" },
      },
      { label: { vi: "liều", en: "dose" }, value: { vi: "1,5 kg/ha", en: "1.5 kg/ha" } },
    ],
    scienceFields: ["4.4", "4.1", "1.6"],
    industries: ["A01"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "Khảo nghiệm diện rộng 26 ha, vụ thứ nhất đã nghiệm thu.",
      en: "A 26-hectare field trial, first season accepted.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2025-03306" }],
    standards: [],
    transferForms: ["exclusive_licence", "joint_development"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 7 ngày, kiểm hoạt lực từng tháng trong năm đầu.",
      en: "Seven days' training; monthly potency checks in year one.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Lúa Đồng Chằm, xã Ứng Thiên",
          en: "Dong Cham Rice Cooperative, Ung Thien",
        },
        monthsAgo: 6,
        result: {
          vi: "26 ha, từ 5 lần phun còn 2; năng suất không đổi.",
          en: "26 ha, from five sprays to two; yield unchanged.",
        },
      },
    ],
    keywords: ["nấm xanh", "Metarhizium", "rầy nâu", "thuốc trừ sâu sinh học", "biopesticide"],
    wardCode: "09706",
    annex: {
      vi: "Lý lịch chủng CT-17 và số liệu khảo nghiệm từng ô.",
      en: "Record of strain CT-17 and plot-level trial data.",
    },
    state: "in_review",
  },
  {
    key: "collagen-peptide-da-ca",
    externalId: "HT-0021",
    organisation: "chan-tan",
    kind: "technology",
    title: {
      vi: "Collagen peptide từ da cá rô phi cho mỹ phẩm, đồ uống",
      en: "Collagen peptide from tilapia skin for cosmetics and drinks",
    },
    summary: {
      vi: "100 kg da cá bỏ đi cho 14 kg peptide 2–4 kDa, không mùi tanh, chi phí 310.000 ₫/kg.",
      en: "100 kg of discarded fish skin gives 14 kg of 2–4 kDa peptide with no fishy smell, at 310,000 ₫/kg.",
    },
    problem: {
      vi: "Xưởng phi lê bán da cá 4.000 ₫/kg làm thức ăn chăn nuôi, còn hãng mỹ phẩm nhập peptide 700.000 đến 1,1 triệu ₫/kg.",
      en: "Filleting plants sell skin at 4,000 ₫/kg for feed while cosmetics makers import peptide at 700,000 to 1.1 million ₫/kg.",
    },
    description: {
      vi: "Da được tẩy mỡ bằng enzyme, chiết ở 55 °C, thủy phân hai bước bằng protease vi sinh, lọc qua màng 5 kDa, khử mùi bằng than và sấy phun. Chu trình 26 giờ, nước thải BOD 2.400 mg/l phải có nơi nhận.\n\nĐã làm mẻ 200 kg da tại xưởng thực nghiệm, 11 mẻ đạt. Da để quá 12 giờ ở nhiệt độ phòng thì peptide có mùi, không cứu được. Chưa có thử nghiệm trên người về tác dụng với da.",
      en: "Skin is defatted with enzymes, extracted at 55 °C, hydrolysed in two steps with microbial protease, passed through a 5 kDa membrane, deodorised over carbon and spray-dried. A cycle takes 26 hours; the waste water, at 2,400 mg/l BOD, needs somewhere to go.\n\nEleven of the 200 kg pilot batches met specification. Skin held over 12 hours at room temperature gives a smell that cannot be removed. There are no human trials of effect on skin.",
    },
    figures: [
      { label: { vi: "thu hồi", en: "yield" }, value: { vi: "14%", en: "14%" } },
      {
        label: { vi: "khối lượng phân tử", en: "molecular weight" },
        value: { vi: "2–4 kDa", en: "2–4 kDa" },
      },
    ],
    scienceFields: ["2.9", "1.4"],
    industries: ["C21", "A03", "C10"],
    solutionCategories: [],
    trl: 6,
    trlEvidence: {
      vi: "13 mẻ 200 kg tại xưởng thực nghiệm, 11 mẻ đạt tiêu chuẩn cơ sở.",
      en: "Thirteen 200 kg pilot batches, eleven within specification.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2024-07741" }],
    standards: [
      {
        vi: "Kim loại nặng, vi sinh theo QCVN 8-2 và 8-3, phiếu thử 2026",
        en: "Heavy metals and microbes to QCVN 8-2 and 8-3, tested 2026",
      },
    ],
    transferForms: ["exclusive_licence", "non_exclusive_licence", "equity"],
    price: { mode: "floor", minVnd: 900000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Thiết kế xưởng 1 tấn da/ngày, chạy thử 15 ngày.",
      en: "Design for one tonne of skin a day and 15 days' commissioning.",
    },
    warrantyMonths: 12,
    deployments: [],
    keywords: ["collagen", "da cá", "peptide", "mỹ phẩm", "phụ phẩm thủy sản", "fish skin"],
    wardCode: "09706",
    annex: {
      vi: "Tên enzyme, liều và thời gian từng bước; bảng giá thành theo công suất.",
      en: "Enzymes, doses and times by step; cost table by capacity.",
    },
    state: "published",
  },
];
