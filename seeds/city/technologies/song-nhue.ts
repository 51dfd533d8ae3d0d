import type { SeedListing } from "../types.ts";

export const songNhue: SeedListing[] = [
  {
    key: "say-thang-hoa-60",
    externalId: "HT-0001",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Dây chuyền sấy thăng hoa mẻ 60 kg cho trái cây vùng đồng bằng",
      en: "Freeze-drying line, 60 kg a batch, for lowland fruit",
    },
    summary: {
      vi: "60 kg nhãn, xoài tươi thành 10 kg hàng khô giữ màu, giữ mùi, để 18 tháng không cần kho lạnh.",
      en: "Turns 60 kg of fresh longan or mango into 10 kg that keeps its colour and smell for 18 months without a cold store.",
    },
    problem: {
      vi: "Nhãn, xoài, chuối chín rộ trong 40 ngày; cuối vụ giá tại vườn có năm chỉ còn 6.000 ₫/kg. Sấy nhiệt thì quả sẫm màu, mất mùi, bán không quá 180.000 ₫/kg. Máy sấy thăng hoa nhập khẩu cùng cỡ giá trên 1,2 tỷ ₫ và phải chờ phụ tùng 6 đến 10 tuần.",
      en: "Longan, mango and banana all ripen within 40 days, and in some years the farm-gate price falls to 6,000 ₫/kg by the end of the season. Hot-air drying darkens the fruit and drives off its aroma, so it sells for no more than 180,000 ₫/kg. Imported freeze-dryers of this size cost over 1.2 billion ₫ and wait 6 to 10 weeks for spare parts.",
    },
    description: {
      vi: "Buồng sấy 5 khay tổng diện tích 6 m², bẫy lạnh −45 °C, bơm chân không hai cấp và máy lạnh CO₂ làm thành một cụm dài 4,2 m. Bộ điều khiển giữ áp suất 40 đến 80 Pa và tăng nhiệt khay theo từng loại quả; mỗi mẻ 22 giờ, tốn 2,6 kWh cho 1 kg nước tách ra, ẩm còn lại 3,6%.\n\nBên nhận được giao dây chuyền đã lắp, bảng chế độ sấy cho 6 loại quả, 5 ngày đào tạo và quyền sử dụng sáng chế tại một cơ sở. Cần nhà xưởng 40 m², điện ba pha 25 kW và nước giải nhiệt 1,5 m³/giờ.\n\nKhông hợp với quả nhiều dầu như bơ và với mứt đã ngâm đường trên 35 độ Brix: bề mặt đóng màng, ẩm không xuống dưới 9%. Lát dày hơn 12 mm kéo mẻ dài thêm 6 đến 9 giờ. Dây chuyền chưa có cửa khử trùng cho sản xuất thuốc.",
      en: "A five-tray chamber with 6 m² of shelf, a −45 °C cold trap, a two-stage vacuum pump and a CO₂ refrigeration unit form one skid 4.2 m long. The controller holds 40 to 80 Pa and raises shelf temperature to suit each fruit. A batch takes 22 hours, uses 2.6 kWh per kilogram of water removed and leaves 3.6% moisture.\n\nYou receive the line installed, drying programmes for six fruits, five days of training and a licence to use the patent at one site. You need 40 m² of floor, 25 kW of three-phase power and 1.5 m³ of cooling water an hour.\n\nIt does not suit oily fruit such as avocado, or fruit syruped above 35 °Brix: the surface seals and moisture stays above 9%. Slices thicker than 12 mm add 6 to 9 hours. There is no sterile door, so it cannot be used for injectable medicines.",
    },
    figures: [
      { label: { vi: "mỗi mẻ", en: "per batch" }, value: { vi: "22 giờ", en: "22 hours" } },
      {
        label: { vi: "cho 1 kg nước", en: "per kg of water" },
        value: { vi: "2,6 kWh", en: "2.6 kWh" },
      },
      { label: { vi: "ẩm còn lại", en: "residual moisture" }, value: { vi: "3,6%", en: "3.6%" } },
    ],
    scienceFields: ["2.3", "4.5"],
    industries: ["C10", "A01", "C21"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "Biên bản nghiệm thu nhiệm vụ KH&CN cấp thành phố, 2025; 1.140 mẻ tại 6 nơi từ tháng 3/2024; 3 phiếu thử của phòng thử nghiệm độc lập.",
      en: "City S&T task acceptance record, 2025; 1,140 batches at six sites since March 2024; three reports from an independent laboratory.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0041287" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [
      {
        vi: "Phiếu thử tiêu hao điện và độ ẩm, phòng thử nghiệm độc lập, 2025",
        en: "Independent laboratory reports on energy use and moisture, 2025",
      },
      {
        vi: "Bề mặt tiếp xúc thực phẩm bằng thép 304, theo QCVN 12-3:2011/BYT",
        en: "Food-contact surfaces in 304 steel, to QCVN 12-3:2011/BYT",
      },
    ],
    transferForms: ["non_exclusive_licence", "purchase"],
    price: { mode: "indicative", minVnd: 480000000, maxVnd: 620000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp đặt, đào tạo 5 ngày, hai lần xuống chỉnh trong vụ đầu, phụ tùng trong 5 năm.",
      en: "Installation, five days of training, two tuning visits in the first season, spare parts for five years.",
    },
    warrantyMonths: 18,
    deployments: [
      {
        site: {
          vi: "Công ty TNHH Nông sản Bãi Giữa, phường Hồng Hà",
          en: "Bai Giua Farm Produce, Hong Ha Ward",
        },
        monthsAgo: 32,
        result: {
          vi: "412 mẻ nhãn và chuối; bán 620.000–780.000 ₫/kg, thu hồi vốn sau 19 tháng.",
          en: "412 batches of longan and banana, sold at 620,000–780,000 ₫/kg; paid back in 19 months.",
        },
      },
      {
        site: {
          vi: "Hợp tác xã Chuối Bãi Nổi, xã Minh Châu",
          en: "Bai Noi Banana Cooperative, Minh Chau",
        },
        monthsAgo: 26,
        result: {
          vi: "Tỷ lệ vỡ lát từ 17% ở máy cũ còn 8%.",
          en: "Broken slices down from 17% on the old machine to 8%.",
        },
      },
      {
        site: {
          vi: "Công ty TNHH Mứt Hàng Trống Cũ, phường Hoàn Kiếm",
          en: "Hang Trong Cu Preserves, Hoan Kiem",
        },
        monthsAgo: 20,
        result: {
          vi: "205 mẻ dâu tây, mận; điện 2,7 kWh cho 1 kg nước.",
          en: "205 batches of strawberry and plum at 2.7 kWh per kg of water.",
        },
      },
      {
        site: { vi: "Trang trại Sen Đồng Trũng, xã Mỹ Đức", en: "Dong Trung Lotus Farm, My Duc" },
        monthsAgo: 15,
        result: {
          vi: "Hạt sen tươi giữ trắng, độ ẩm 3,9%, hàng trả lại 0,6%.",
          en: "Lotus seed stays white at 3.9% moisture; returns 0.6%.",
        },
      },
      {
        site: {
          vi: "Xưởng thực nghiệm của Viện, phường Kiến Hưng",
          en: "The institute's own workshop, Kien Hung",
        },
        monthsAgo: 32,
        result: { vi: "168 mẻ thử cho 11 loại nông sản.", en: "168 trial batches on 11 crops." },
      },
      {
        site: {
          vi: "Hợp tác xã Rau quả Bãi Vân, xã Hồng Vân",
          en: "Bai Van Fruit and Vegetable Cooperative, Hong Van",
        },
        monthsAgo: 7,
        result: {
          vi: "54 mẻ trong vụ đầu; ẩm 3,4%.",
          en: "54 batches in the first season at 3.4% moisture.",
        },
      },
    ],
    keywords: [
      "sấy thăng hoa",
      "máy sấy",
      "trái cây",
      "nhãn",
      "xoài",
      "chân không",
      "freeze dryer",
      "fruit",
    ],
    wardCode: "09552",
    annex: {
      vi: "Bản vẽ chế tạo buồng sấy (24 trang); chế độ sấy theo từng loại quả; danh mục vật tư và nhà cung ứng; số liệu 1.140 mẻ đã chạy; giá thành chi tiết.",
      en: "Chamber drawings (24 pages), drying programmes by fruit, bill of materials with suppliers, data of 1,140 batches, and detailed cost of manufacture.",
    },
    state: "published",
  },
  {
    key: "mang-chitosan-vai-thieu",
    externalId: "HT-0002",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Màng phủ chitosan giữ vải thiều tươi 28 ngày",
      en: "Chitosan coating that keeps lychee fresh for 28 days",
    },
    summary: {
      vi: "Vải thiều nhúng màng 90 giây, để ở 4 °C giữ vỏ đỏ 28 ngày thay vì 9 ngày, không xông lưu huỳnh.",
      en: "A 90-second dip keeps lychee skin red for 28 days at 4 °C instead of 9, with no sulphur fumigation.",
    },
    problem: {
      vi: "Vỏ vải nâu đi sau 3 ngày ở nhiệt độ phòng và 9 ngày trong kho lạnh. Xông SO₂ giữ được màu nhưng nhiều thị trường chỉ nhận dư lượng dưới 10 mg/kg ở thịt quả.",
      en: "Lychee skin browns in three days at room temperature and nine in a cold store. Sulphur dioxide holds the colour, but many markets accept no more than 10 mg/kg of residue in the flesh.",
    },
    description: {
      vi: "Dung dịch chitosan 1,2% phối axit hữu cơ và tinh dầu sả tạo màng dày 8 đến 12 µm trên vỏ. Quả được rửa, nhúng 90 giây, thổi khô 15 phút, đóng hộp có lỗ và giữ ở 4 °C, ẩm 90 đến 95%.\n\nThử trên 1,8 tấn vải chính vụ: tỷ lệ thối sau 28 ngày là 6,1%, lô đối chứng 41%. Chi phí vật tư 2.900 ₫ cho 1 kg quả. Màng chỉ kéo dài thời gian khi có chuỗi lạnh; để ở 30 °C quả chỉ giữ thêm được 2 ngày.",
      en: "A 1.2% chitosan solution with organic acids and lemongrass oil leaves a film 8 to 12 µm thick. Fruit is washed, dipped for 90 seconds, blown dry for 15 minutes, packed in vented boxes and held at 4 °C and 90 to 95% humidity.\n\nOn 1.8 tonnes of main-season fruit, 6.1% had rotted after 28 days against 41% of the untreated lot. Materials cost 2,900 ₫ per kilogram of fruit. The coating needs a cold chain: at 30 °C it buys only two extra days.",
    },
    figures: [
      {
        label: { vi: "giữ tươi ở 4 °C", en: "fresh at 4 °C" },
        value: { vi: "28 ngày", en: "28 days" },
      },
      {
        label: { vi: "vật tư cho 1 kg", en: "materials per kg" },
        value: { vi: "2.900 ₫", en: "2,900 ₫" },
      },
    ],
    scienceFields: ["4.5", "1.4"],
    industries: ["A01", "C10", "G45"],
    solutionCategories: [],
    trl: 6,
    trlEvidence: {
      vi: "Trình diễn trên 1,8 tấn quả tại một kho đóng gói trong vụ 2026.",
      en: "Demonstrated on 1.8 tonnes of fruit at one packing house in the 2026 season.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2026-00417" }],
    standards: [],
    transferForms: ["non_exclusive_licence", "joint_development"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cán bộ có mặt tại nơi đóng gói 10 ngày đầu vụ.",
      en: "Staff on site for the first ten days of the season.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["vải thiều", "chitosan", "bảo quản sau thu hoạch", "màng phủ", "lychee", "coating"],
    wardCode: "09552",
    annex: null,
    state: "draft",
  },
  {
    key: "kho-lanh-mat-troi-5-tan",
    externalId: "HT-0003",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Kho lạnh mặt trời 5 tấn, trữ lạnh bằng đá, đặt cạnh ruộng",
      en: "Field-side solar cold room, 5 tonnes, with ice storage",
    },
    summary: {
      vi: "Giữ 5 tấn rau quả ở 3 đến 8 °C ngay tại ruộng, chạy 30 giờ không nắng, giảm hao hụt từ 22% còn 7%.",
      en: "Holds 5 tonnes of produce at 3 to 8 °C beside the field, runs 30 hours without sun, cuts losses from 22% to 7%.",
    },
    problem: {
      vi: "Rau hái lúc 5 giờ sáng nằm ở đầu bờ đến 16 giờ mới có xe. Kéo điện ba pha ra đồng tốn 90 đến 140 triệu ₫ mỗi km.",
      en: "Greens cut at five in the morning sit at the field edge until the lorry comes at four in the afternoon. Bringing three-phase power to the field costs 90 to 140 million ₫ a kilometre.",
    },
    description: {
      vi: "Kho panel 24 m³ đặt trên khung móc kéo được. Dàn pin 6,2 kWp chạy thẳng máy nén biến tần vào ban ngày; phần dư làm 280 kg đá trong bể trữ, ban đêm quạt lấy lạnh từ bể. Không cần ắc quy cho máy nén, chỉ một bình 100 Ah cho quạt và điều khiển.\n\nLàm nguội 800 kg rau mỗi ngày từ 28 xuống 8 °C. Nạp nhiều hơn mức đó thì ngày hôm sau mới đạt nhiệt độ. Không cấp đông được và không hợp với chuối, cà chua xanh vì sợ lạnh dưới 12 °C.\n\nGiao trọn bộ, lắp trong 2 ngày trên nền nén phẳng 4 × 7 m.",
      en: "A 24 m³ insulated room on a towable frame. A 6.2 kWp array drives a variable-speed compressor directly by day; the surplus freezes 280 kg of ice in a tank from which fans draw cold at night. The compressor needs no battery; one 100 Ah battery serves fans and controls.\n\nIt cools 800 kg of vegetables a day from 28 to 8 °C; load more and it reaches temperature only the next day. It cannot freeze, and is wrong for bananas and green tomatoes, which suffer below 12 °C.\n\nSupplied complete and set up in two days on a level 4 × 7 m pad.",
    },
    figures: [
      { label: { vi: "sức chứa", en: "capacity" }, value: { vi: "5 tấn", en: "5 tonnes" } },
      { label: { vi: "không nắng", en: "without sun" }, value: { vi: "30 giờ", en: "30 hours" } },
      {
        label: { vi: "làm nguội mỗi ngày", en: "cooled per day" },
        value: { vi: "800 kg", en: "800 kg" },
      },
    ],
    scienceFields: ["2.3", "2.2"],
    industries: ["A01", "C10", "H49"],
    solutionCategories: ["iot"],
    trl: 7,
    trlEvidence: {
      vi: "Hai nguyên mẫu chạy 14 tháng tại ruộng, có sổ nhiệt độ từng 10 phút.",
      en: "Two prototypes run in the field for 14 months, temperature logged every ten minutes.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0003312" }],
    standards: [{ vi: "Dàn pin theo TCVN 7447-7-712", en: "Array wired to TCVN 7447-7-712" }],
    transferForms: ["purchase", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 230000000, maxVnd: 290000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp đặt, đào tạo 1 ngày, xem số liệu từ xa 12 tháng.",
      en: "Installation, one day of training, remote data for 12 months.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Hợp tác xã Rau Bãi Trầm, xã Hát Môn",
          en: "Bai Tram Vegetable Cooperative, Hat Mon",
        },
        monthsAgo: 14,
        result: {
          vi: "Hao hụt rau ăn lá từ 22% còn 7%; bán được cả chuyến tối.",
          en: "Leafy-green losses fell from 22% to 7%; evening deliveries became possible.",
        },
      },
      {
        site: {
          vi: "Nhóm hộ trồng hoa Đồng Cửa, xã Mê Linh",
          en: "Dong Cua flower growers, Me Linh",
        },
        monthsAgo: 9,
        result: {
          vi: "Hoa hồng giữ thêm 5 ngày; 3 ngày trong 9 tháng vượt 8 °C vì mưa dài.",
          en: "Roses keep five days longer; three days in nine months went above 8 °C in long rain.",
        },
      },
    ],
    keywords: ["kho lạnh", "điện mặt trời", "rau quả", "trữ lạnh", "cold room", "solar"],
    wardCode: "09552",
    annex: {
      vi: "Sơ đồ điều khiển máy nén theo nắng, bản vẽ bể trữ đá và bảng giá vật tư.",
      en: "Compressor control scheme, ice-tank drawings and priced bill of materials.",
    },
    state: "published",
  },
  {
    key: "thu-hoi-nhiet-may-lanh",
    externalId: "HT-0004",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Thu hồi nhiệt máy lạnh làm nước nóng cho khách sạn, siêu thị nhỏ",
      en: "Hot water from chiller waste heat for hotels and small supermarkets",
    },
    summary: {
      vi: "Lấy nhiệt thải của máy lạnh làm nước 55 °C, cắt 60 đến 75% tiền đun nước, thu hồi vốn sau 14 tháng.",
      en: "Recovers heat from cooling plant to make 55 °C water, cutting the water-heating bill by 60 to 75%; pays back in 14 months.",
    },
    problem: {
      vi: "Khách sạn 60 phòng vừa chạy máy lạnh thải 120 kW nhiệt ra mái, vừa đun nước bằng điện tốn 18 đến 25 triệu ₫ mỗi tháng.",
      en: "A 60-room hotel throws 120 kW of heat off its roof while paying 18 to 25 million ₫ a month to heat water with electricity.",
    },
    description: {
      vi: "Một bộ trao đổi nhiệt tấm hai vách lắp giữa máy nén và dàn ngưng, kèm bình 1.000 đến 3.000 lít và van giữ áp. Mỗi 35 kW lạnh cho 400 đến 800 lít nước 55 °C mỗi giờ, đồng thời áp suất ngưng giảm nên máy lạnh bớt tốn 4 đến 7% điện.\n\nMáy lạnh không chạy thì không có nhiệt: từ tháng 12 đến tháng 2 vẫn cần bộ đun phụ, phần này đã tính trong mức tiết kiệm. Không lắp được cho máy treo tường và cho dàn biến tần đa cục còn bảo hành của hãng.",
      en: "A double-wall plate exchanger goes between compressor and condenser, with a 1,000 to 3,000 litre tank and a pressure-holding valve. Each 35 kW of cooling yields 400 to 800 litres of 55 °C water an hour, and the lower condensing pressure saves the chiller 4 to 7% of its own power.\n\nNo cooling means no heat: from December to February you still need a back-up heater, and the savings quoted allow for it. It cannot be fitted to wall-mounted units or to multi-split systems still under the maker's warranty.",
    },
    figures: [
      {
        label: { vi: "giảm tiền đun nước", en: "off water heating" },
        value: { vi: "60–75%", en: "60–75%" },
      },
      { label: { vi: "thu hồi vốn", en: "payback" }, value: { vi: "14 tháng", en: "14 months" } },
    ],
    scienceFields: ["2.3"],
    industries: ["I55", "G45", "D35"],
    solutionCategories: [],
    trl: 9,
    trlEvidence: {
      vi: "17 bộ đang chạy, lâu nhất 5 năm; đo kiểm năng lượng độc lập tại 4 nơi.",
      en: "Seventeen units running, the oldest for five years; independent energy audits at four sites.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0002874" }],
    standards: [
      { vi: "Bình chịu áp kiểm định theo TCVN 8366", en: "Pressure vessel inspected to TCVN 8366" },
    ],
    transferForms: ["technical_service", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 75000000, maxVnd: 190000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Khảo sát 1 ngày, lắp 3 đến 5 ngày ngoài giờ đón khách, kiểm tra 6 tháng một lần trong 2 năm.",
      en: "One-day survey, 3 to 5 days' fitting outside guest hours, six-monthly checks for two years.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Khách sạn Hồ Gương, phường Tây Hồ, 64 phòng",
          en: "Ho Guong Hotel, Tay Ho, 64 rooms",
        },
        monthsAgo: 41,
        result: {
          vi: "Tiền đun nước từ 21,4 còn 6,2 triệu ₫ mỗi tháng mùa hè.",
          en: "Summer water-heating bill down from 21.4 to 6.2 million ₫ a month.",
        },
      },
      {
        site: {
          vi: "Siêu thị Chợ Chiều, phường Định Công",
          en: "Cho Chieu Supermarket, Dinh Cong",
        },
        monthsAgo: 18,
        result: {
          vi: "Bếp ăn dùng 100% nước nóng thu hồi trong 9 tháng mỗi năm.",
          en: "Kitchen runs wholly on recovered hot water nine months a year.",
        },
      },
      {
        site: {
          vi: "Nhà khách Cầu Gỗ Cũ, phường Hoàn Kiếm",
          en: "Cau Go Cu Guest House, Hoan Kiem",
        },
        monthsAgo: 11,
        result: {
          vi: "Tiết kiệm 58%, thấp hơn dự tính vì phòng trống nhiều.",
          en: "Saved 58%, below estimate because occupancy was low.",
        },
      },
    ],
    keywords: ["thu hồi nhiệt", "nước nóng", "khách sạn", "máy lạnh", "heat recovery", "hot water"],
    wardCode: "09552",
    annex: null,
    state: "published",
  },
  {
    key: "thung-lanh-vac-xin-48h",
    externalId: "HT-0005",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Thùng giữ lạnh vắc xin 22 lít bằng chất chuyển pha, không cần điện",
      en: "Powerless 22-litre vaccine box with phase-change packs",
    },
    summary: {
      vi: "Giữ vắc xin, mẫu máu ở 2 đến 8 °C suốt 48 giờ không điện, không lo đông lạnh, 9.600.000 ₫ một thùng.",
      en: "Keeps vaccines and samples at 2 to 8 °C for 48 hours with no power and no risk of freezing; 9,600,000 ₫ a box.",
    },
    problem: {
      vi: "Thùng dùng đá làm đông vắc xin ở góc thùng: khảo sát 40 chuyến của trạm y tế có 11 chuyến xuống dưới 0 °C. Thùng nhập khẩu đạt yêu cầu giá từ 24 triệu ₫.",
      en: "Ice-packed boxes freeze vaccine in the corners: of 40 clinic trips surveyed, 11 fell below 0 °C. Imported boxes that pass cost from 24 million ₫.",
    },
    description: {
      vi: "Tám tấm chứa muối hữu cơ chuyển pha ở 5 °C bọc quanh khoang 22 lít, ngoài là vách hút chân không dày 40 mm. Tấm được hoàn nguyên trong ngăn mát tủ lạnh thường sau 14 giờ, không cần ngăn đá, nên không thể làm đông vắc xin.\n\nGiữ 48 giờ ở ngoài trời 35 °C, 31 giờ ở 43 °C. Kèm bộ ghi nhiệt độ đọc qua điện thoại. Nặng 14 kg khi đầy, một người xách được nhưng không hợp với xe máy đường dài. Không dùng cho vắc xin cần âm sâu.",
      en: "Eight panels of an organic salt that melts at 5 °C surround a 22-litre chamber inside 40 mm vacuum walls. Panels recover in 14 hours in an ordinary fridge, with no freezer, so they cannot freeze the vaccine.\n\nIt holds for 48 hours at 35 °C outside and 31 hours at 43 °C. A logger read by phone is included. Full weight is 14 kg: one person can carry it, but it is too heavy for long trips by motorbike. Not for vaccines that need deep freezing.",
    },
    figures: [
      { label: { vi: "giữ 2–8 °C", en: "at 2–8 °C" }, value: { vi: "48 giờ", en: "48 hours" } },
      { label: { vi: "dung tích", en: "volume" }, value: { vi: "22 lít", en: "22 litres" } },
      { label: { vi: "khi đầy", en: "full weight" }, value: { vi: "14 kg", en: "14 kg" } },
    ],
    scienceFields: ["2.3", "2.5", "3.3"],
    industries: ["Q86", "H49"],
    solutionCategories: ["iot"],
    trl: 8,
    trlEvidence: {
      vi: "Thử nghiệm theo quy trình của Tổ chức Y tế Thế giới cho thùng vận chuyển vắc xin tại phòng thử nghiệm độc lập, 2025.",
      en: "Tested to the World Health Organization procedure for vaccine carriers at an independent laboratory, 2025.",
    },
    ip: [{ type: "industrial_design", status: "granted", number: "3-0038215" }],
    standards: [{ vi: "Thử theo quy trình WHO/PQS/E004", en: "Tested to procedure WHO/PQS/E004" }],
    transferForms: ["purchase"],
    price: { mode: "firm", minVnd: 9600000, maxVnd: 9600000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Giao trong 10 ngày làm việc, hướng dẫn qua video, đổi tấm hỏng trong 3 năm.",
      en: "Delivery in ten working days, video instructions, faulty panels replaced for three years.",
    },
    warrantyMonths: 36,
    deployments: [
      {
        site: { vi: "Trạm y tế Đồi Dẻ, xã Bất Bạt", en: "Doi De clinic, Bat Bat" },
        monthsAgo: 16,
        result: {
          vi: "62 chuyến tiêm lưu động, không chuyến nào ra ngoài 2–8 °C.",
          en: "62 outreach trips, none outside 2–8 °C.",
        },
      },
      {
        site: { vi: "Phòng xét nghiệm Cây Gạo, phường Láng", en: "Cay Gao Laboratory, Lang Ward" },
        monthsAgo: 8,
        result: {
          vi: "Mẫu máu bị từ chối vì nhiệt độ từ 2,1% còn 0,2%.",
          en: "Blood samples rejected for temperature fell from 2.1% to 0.2%.",
        },
      },
    ],
    keywords: [
      "vắc xin",
      "thùng lạnh",
      "chất chuyển pha",
      "mẫu bệnh phẩm",
      "vaccine carrier",
      "cold chain",
    ],
    wardCode: "09552",
    annex: null,
    state: "published",
  },
  {
    key: "may-da-set-2-tan",
    externalId: "HT-0006",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Máy làm đá sệt 2 tấn/ngày để hạ lạnh nhanh cá nước ngọt",
      en: "Slurry-ice machine, 2 tonnes a day, for fast chilling of freshwater fish",
    },
    summary: {
      vi: "Đưa lõi cá 1,2 kg từ 28 xuống 2 °C trong 35 phút thay vì 130 phút, giữ tươi thêm 4 ngày.",
      en: "Takes the core of a 1.2 kg fish from 28 to 2 °C in 35 minutes instead of 130, adding four days of freshness.",
    },
    problem: {
      vi: "Đá cây đập vụn làm xước vảy và chỉ chạm cá ở vài điểm, lõi cá còn trên 10 °C suốt quãng đường ra chợ.",
      en: "Crushed block ice scratches the scales and touches fish only in places; the core stays above 10 °C all the way to market.",
    },
    description: {
      vi: "Máy cạo tinh thể đá 0,3 đến 0,5 mm từ nước muối 3%, bơm được qua ống mềm 38 mm. Cá ngập trong đá sệt −2 °C nên hạ lạnh đều, không xước. Suất điện 68 kWh cho 1 tấn đá sệt, máy 9 kW.\n\nCá ngâm quá 6 giờ hút muối, nên chỉ ngâm hạ lạnh rồi vớt ra thùng cách nhiệt. Không dùng cho cá phi lê đã bỏ da. Nước cấp cứng trên 250 mg/l phải làm mềm trước.",
      en: "The machine scrapes 0.3 to 0.5 mm ice crystals from 3% brine, fluid enough to pump through a 38 mm hose. Fish lie wholly in slurry at −2 °C, so they chill evenly and unmarked. It uses 68 kWh per tonne of slurry and is rated at 9 kW.\n\nFish left more than six hours take up salt, so chill first, then move them to insulated boxes. Not for skinned fillets. Supply water harder than 250 mg/l must be softened.",
    },
    figures: [
      {
        label: { vi: "lõi cá về 2 °C", en: "core to 2 °C" },
        value: { vi: "35 phút", en: "35 minutes" },
      },
      { label: { vi: "cho 1 tấn đá", en: "per tonne" }, value: { vi: "68 kWh", en: "68 kWh" } },
    ],
    scienceFields: ["2.3", "4.1"],
    industries: ["A03", "C10"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "Nguyên mẫu chạy 9 tháng tại một bến cá, biên bản đo tháng 5/2026.",
      en: "Prototype in daily use at a fish landing for nine months; measurement record of May 2026.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2024-02963" }],
    standards: [
      {
        vi: "Nước làm đá đạt QCVN 01-1:2024/BYT, phiếu thử 2026",
        en: "Ice made from water meeting QCVN 01-1:2024/BYT, tested 2026",
      },
    ],
    transferForms: ["non_exclusive_licence", "purchase"],
    price: { mode: "indicative", minVnd: 320000000, maxVnd: 410000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp đặt, đào tạo 2 ngày, dao cạo thay thế năm đầu.",
      en: "Installation, two days of training, replacement scraper blades in year one.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Bến cá Đầm Cói, xã Ứng Hòa", en: "Dam Coi fish landing, Ung Hoa" },
        monthsAgo: 9,
        result: {
          vi: "3,2 tấn cá/ngày; cá hạ giá cuối buổi từ 14% còn 5%.",
          en: "3.2 tonnes of fish a day; marked-down fish fell from 14% to 5%.",
        },
      },
    ],
    keywords: ["đá sệt", "bảo quản cá", "hạ lạnh", "thủy sản", "slurry ice", "fish"],
    wardCode: "09552",
    annex: {
      vi: "Bản vẽ trục cạo, chế độ muối và nhiệt độ theo loài cá.",
      en: "Scraper drawings; brine and temperature settings by species.",
    },
    state: "published",
  },
  {
    key: "vi-khi-hau-kho-luu-tru",
    externalId: "HT-0007",
    organisation: "song-nhue",
    kind: "technology",
    title: {
      vi: "Giữ ẩm 50% cho kho lưu trữ, kho hiện vật bằng bánh hút ẩm ghép bơm nhiệt",
      en: "50% humidity for archives and museum stores, by desiccant wheel and heat pump",
    },
    summary: {
      vi: "Giữ kho tài liệu ở 50 ± 5% ẩm quanh năm, tốn ít hơn 38% điện so với làm lạnh rồi sưởi lại.",
      en: "Holds a document store at 50 ± 5% humidity all year on 38% less electricity than cool-and-reheat.",
    },
    problem: {
      vi: "Những ngày nồm ẩm trên 90%, giấy dó và tranh lụa mọc mốc trong 72 giờ. Máy hút ẩm dân dụng phải đổ nước ba lần mỗi đêm và dừng khi cúp điện.",
      en: "On damp spring days above 90% humidity, mulberry paper and silk paintings grow mould within 72 hours. Household dehumidifiers must be emptied three times a night and stay off after a power cut.",
    },
    description: {
      vi: "Bánh hút ẩm silica gel quay 12 vòng/giờ, hoàn nguyên bằng chính nhiệt thải của bơm nhiệt ở 58 °C. Một tủ 1,1 × 0,8 × 1,9 m đủ cho kho 180 m³ kín. Ghi nhiệt ẩm mỗi 5 phút và báo qua tin nhắn khi ra ngoài 45–55%.\n\nĐã trình diễn ở một kho mẫu, chưa qua trọn một mùa nồm tại kho đang dùng. Kho phải kín: thay khí trên 0,5 lần/giờ thì không giữ nổi 55%. Tủ ồn 46 dB, nên đặt ngoài phòng đọc.",
      en: "A silica-gel wheel turning 12 times an hour is regenerated by the heat pump's own waste heat at 58 °C. One cabinet, 1.1 × 0.8 × 1.9 m, serves a sealed store of 180 m³. It logs every five minutes and texts you when humidity leaves 45–55%.\n\nShown in one demonstration store; it has not yet been through a full damp season in a working one. The room must be tight: above 0.5 air changes an hour it cannot hold 55%. At 46 dB it belongs outside the reading room.",
    },
    figures: [
      {
        label: { vi: "ẩm giữ được", en: "humidity held" },
        value: { vi: "50 ± 5%", en: "50 ± 5%" },
      },
      { label: { vi: "bớt điện", en: "less electricity" }, value: { vi: "38%", en: "38%" } },
    ],
    scienceFields: ["2.3", "6.0"],
    industries: ["R90", "O84"],
    solutionCategories: ["iot"],
    trl: 6,
    trlEvidence: {
      vi: "Trình diễn 5 tháng ở kho mẫu 160 m³ của Viện, có số liệu 5 phút.",
      en: "Five-month demonstration in the institute's 160 m³ model store, with five-minute data.",
    },
    ip: [{ type: "utility_solution", status: "filed", number: "2-2025-00238" }],
    standards: [],
    transferForms: ["joint_development", "purchase"],
    price: { mode: "floor", minVnd: 145000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Khảo sát độ kín của kho, lắp 2 ngày, theo dõi chung mùa nồm đầu.",
      en: "Air-tightness survey, two days' fitting, joint monitoring through the first damp season.",
    },
    warrantyMonths: 12,
    deployments: [],
    keywords: ["kho lưu trữ", "bảo tàng", "chống mốc", "hút ẩm", "archive", "dehumidification"],
    wardCode: "09552",
    annex: null,
    state: "published",
  },
];
