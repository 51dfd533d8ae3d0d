import type { SeedListing } from "../types.ts";

export const nangLuong: SeedListing[] = [
  {
    key: "do-kiem-nang-luong-lo-gom",
    externalId: "HT-0063",
    organisation: "nang-luong",
    kind: "technology",
    title: {
      vi: "Điều khiển và giám sát điện lò gốm theo đường nung",
      en: "Power control and monitoring of pottery kilns along the firing curve",
    },
    summary: {
      vi: "Giảm 23% tiền điện lò nung, lệch nhiệt trong lò còn 9 °C, lắp vào lò sẵn có trong 1 ngày.",
      en: "Cuts kiln electricity by 23% and temperature spread to 9 °C, fitted to your existing kiln in a day.",
    },
    problem: {
      vi: "Lò 2 m³ chạy công tắc tơ đóng ngắt nguyên pha: lệch 35 °C giữa tầng, phế 8 đến 12%, và mẻ nào cũng rơi vào giờ cao điểm.",
      en: "A 2 m³ kiln switched by contactors differs 35 °C between shelves, spoils 8 to 12% of pots, and every firing lands in peak hours.",
    },
    description: {
      vi: "Tủ công suất bán dẫn 3 vùng, cặp nhiệt loại S, bộ điều khiển dự báo theo quán tính lò và biểu giá ba bậc. Đưa phần nung nhẹ vào giờ thấp điểm khi đơn hàng cho phép. Ghi kWh từng mẻ, xem trên điện thoại.\n\nGiảm ít (khoảng 9%) với lò đã có cách nhiệt sợi gốm tốt. Không dùng cho lò gas, lò than. Cần đo lại đường nung cho mỗi men mới 2 mẻ. Tủ 60 kW sinh nhiệt nên phải đặt nơi thoáng.",
      en: "A three-zone solid-state power cabinet, type S thermocouples and a controller that knows the kiln's inertia and the three-band tariff. The gentle part of the firing moves off-peak when orders allow. It records kWh by batch, shown on a phone.\n\nKilns already lined with good ceramic fibre gain only about 9%. Not for gas or coal. Each new glaze needs two calibration firings. A 60 kW cabinet runs hot and needs air.",
    },
    figures: [
      { label: { vi: "tiền điện", en: "power bill" }, value: { vi: "giảm 23%", en: "23% lower" } },
      { label: { vi: "lệch nhiệt", en: "temperature spread" }, value: { vi: "9 °C", en: "9 °C" } },
      {
        label: { vi: "phế phẩm", en: "spoilage" },
        value: { vi: "9,6% → 4,1%", en: "9.6% → 4.1%" },
      },
    ],
    scienceFields: ["2.2", "2.3"],
    industries: ["C23", "D35"],
    solutionCategories: ["iot", "mes_scada"],
    trl: 9,
    trlEvidence: {
      vi: "34 lò đang dùng, công tơ đối chứng 12 tháng ở 9 lò.",
      en: "Thirty-four kilns; nine metered against controls for 12 months.",
    },
    ip: [
      { type: "utility_solution", status: "granted", number: "2-0002907" },
      { type: "software_copyright", status: "granted", number: "1440/2023/QTG" },
    ],
    standards: [
      {
        vi: "Tủ điện theo TCVN 13724-1 (IEC 61439-1)",
        en: "Cabinet to TCVN 13724-1 (IEC 61439-1)",
      },
    ],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "firm", minVnd: 68000000, maxVnd: 68000000, unit: "unit" },
    acceptsListedTerms: true,
    support: {
      vi: "Lắp 1 ngày, nung cùng 2 mẻ, xem số liệu 24 tháng. Giá cho lò đến 60 kW.",
      en: "One day to fit, two firings together, 24 months of data. Price is for kilns up to 60 kW.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Hợp tác xã Gốm Bến Đất, 9 lò", en: "Ben Dat Pottery Cooperative, nine kilns" },
        monthsAgo: 31,
        result: {
          vi: "Tiền điện giảm 23%; phế từ 9,6% còn 4,1%.",
          en: "Power bill down 23%; spoilage from 9.6% to 4.1%.",
        },
      },
      {
        site: { vi: "Lò gốm Cầu Đất Sét, xã Bát Tràng", en: "Cau Dat Set kiln, Bat Trang" },
        monthsAgo: 15,
        result: {
          vi: "Giảm 11% vì lò mới đã cách nhiệt tốt.",
          en: "Saved 11%, as the kiln was already well insulated.",
        },
      },
    ],
    keywords: ["lò gốm", "tiết kiệm điện", "đường nung", "điều khiển", "kiln", "energy saving"],
    wardCode: "00160",
    annex: null,
    state: "published",
  },
  {
    key: "bien-tan-lai-10kw",
    externalId: "HT-0064",
    organisation: "nang-luong",
    kind: "technology",
    title: {
      vi: "Bộ biến đổi điện mặt trời lai 10 kW cho lưới yếu nông thôn",
      en: "Hybrid solar inverter, 10 kW, for weak rural grids",
    },
    summary: {
      vi: "Giữ điện cho trại khi lưới sụt còn 160 V, chuyển sang pin trong 8 ms, hiệu suất 97,1%.",
      en: "Keeps a farm running when the grid sags to 160 V, switching to battery in 8 ms at 97.1% efficiency.",
    },
    problem: {
      vi: "Cuối nguồn điện nông thôn tụt còn 165 đến 180 V giờ tối; bộ biến đổi nhập ngắt liên tục, trại gà mất quạt 40 phút mỗi tối.",
      en: "At the end of rural feeders evening voltage drops to 165–180 V; imported inverters trip and a poultry shed loses fans for 40 minutes a night.",
    },
    description: {
      vi: "Tầng công suất SiC, dải lưới 150 đến 275 V, hai ngõ pin mặt trời, một ngõ pin 48 V và một ngõ tải ưu tiên 6 kW. Điều khiển đặt qua Bluetooth, có chế độ không phát ngược.\n\nBản hiện tại một pha. Không nối song song quá 2 bộ. Chưa có chứng nhận đấu nối bán điện dư, chỉ dùng tự tiêu. Quạt ồn 48 dB. Tụ đầu vào phải thay sau 8 năm.",
      en: "An SiC power stage, 150 to 275 V grid window, two solar inputs, one 48 V battery and a 6 kW priority output, set by Bluetooth, with a zero-export mode.\n\nThis version is single-phase, with at most two in parallel. It has no certificate for selling surplus power: self-use only. The fan makes 48 dB. Input capacitors need replacing after eight years.",
    },
    figures: [
      { label: { vi: "hiệu suất", en: "efficiency" }, value: { vi: "97,1%", en: "97.1%" } },
      { label: { vi: "chuyển mạch", en: "switchover" }, value: { vi: "8 ms", en: "8 ms" } },
    ],
    scienceFields: ["2.2"],
    industries: ["D35", "C26", "A01"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "26 bộ ở 3 xã, 11 tháng, 2 bộ hỏng tụ.",
      en: "Twenty-six units in three communes, 11 months, two capacitor failures.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2023-08112" }],
    standards: [
      {
        vi: "An toàn theo IEC 62109-1, phiếu thử; tương thích điện từ đang thử",
        en: "Safety to IEC 62109-1, tested; EMC tests in progress",
      },
    ],
    transferForms: ["exclusive_licence", "non_exclusive_licence", "equity"],
    price: { mode: "floor", minVnd: 1200000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Bản vẽ mạch, phần mềm, cùng làm 100 bộ đầu.",
      en: "Schematics, firmware and joint build of the first 100.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Trại gà Đồng Quạt, xã Trung Giã", en: "Dong Quat poultry farm, Trung Gia" },
        monthsAgo: 11,
        result: {
          vi: "Phút mất quạt mỗi tháng từ 1.180 còn 9.",
          en: "Fan outage from 1,180 to 9 minutes a month.",
        },
      },
      {
        site: { vi: "Xưởng xay bột Rây Mịn, xã Hòa Phú", en: "Ray Min flour mill, Hoa Phu" },
        monthsAgo: 7,
        result: { vi: "Tự tiêu 81% điện mặt trời.", en: "81% of solar self-consumed." },
      },
    ],
    keywords: ["biến tần", "điện mặt trời", "lưu trữ", "lưới yếu", "hybrid inverter"],
    wardCode: "00160",
    annex: {
      vi: "Sơ đồ nguyên lý, tệp mạch in, giá linh kiện lô 100.",
      en: "Schematics, board files, part prices at lots of 100.",
    },
    state: "published",
  },
  {
    key: "tru-lanh-ban-dem-toa-nha",
    externalId: "HT-0065",
    organisation: "nang-luong",
    kind: "technology",
    title: {
      vi: "Trữ lạnh ban đêm bằng quả cầu đá cho tòa nhà, khách sạn",
      en: "Night-time ice-ball storage for offices and hotels",
    },
    summary: {
      vi: "Chuyển 62% tải lạnh giờ cao điểm sang đêm, hóa đơn điện giảm 19%, bể 40 m³ đặt dưới sân.",
      en: "Moves 62% of peak cooling to the night and cuts the bill by 19%, from a 40 m³ tank under the yard.",
    },
    problem: {
      vi: "Máy lạnh tòa nhà chạy nhiều nhất đúng giờ điện cao điểm, giá gấp hơn 2,5 lần giờ thấp điểm, và công suất trạm biến áp đã hết.",
      en: "Chillers work hardest in peak hours, at over 2.5 times the off-peak tariff, and the transformer is already full.",
    },
    description: {
      vi: "Bể 40 m³ chứa 24.000 quả cầu nhựa nước có mầm kết tinh ở −4 °C, glycol 25% làm môi chất. Máy lạnh sẵn có chạy đêm ở chế độ âm; ban ngày bể xả 1.600 kWh lạnh. Bộ điều khiển chọn lúc xả theo dự báo.\n\nMáy lạnh phải chịu được −6 °C đầu ra: máy giải nhiệt gió đời cũ thường không. Điện dùng tăng 6% dù tiền giảm. Không đáng làm nếu tải dưới 400 kW lạnh hoặc nơi không áp biểu giá ba bậc.",
      en: "A 40 m³ tank of 24,000 plastic ice balls seeded to freeze at −4 °C, in 25% glycol. Your chiller runs cold at night; by day the tank releases 1,600 kWh of cooling, timed by forecast.\n\nThe chiller must deliver −6 °C, which older air-cooled ones rarely can. Energy use rises 6% though the bill falls. Not worth it below 400 kW of cooling or where the three-band tariff does not apply.",
    },
    figures: [
      { label: { vi: "tải cao điểm dời", en: "peak shifted" }, value: { vi: "62%", en: "62%" } },
      { label: { vi: "hóa đơn", en: "bill" }, value: { vi: "giảm 19%", en: "19% lower" } },
      { label: { vi: "thu hồi vốn", en: "payback" }, value: { vi: "3,4 năm", en: "3.4 years" } },
    ],
    scienceFields: ["2.3", "2.1"],
    industries: ["L68", "D35", "I55"],
    solutionCategories: ["iot"],
    trl: 8,
    trlEvidence: {
      vi: "3 công trình, đo kiểm năng lượng độc lập.",
      en: "Three buildings, independent energy audits.",
    },
    ip: [{ type: "invention_patent", status: "granted", number: "1-0035290" }],
    standards: [{ vi: "Tính toán theo QCVN 09:2017/BXD", en: "Designed to QCVN 09:2017/BXD" }],
    transferForms: ["technical_service", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 1600000000, maxVnd: 2300000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Thiết kế, giám sát, chạy cùng một mùa hè, đào tạo 3 người.",
      en: "Design, supervision, one summer of joint running, training for three.",
    },
    warrantyMonths: 36,
    deployments: [
      {
        site: {
          vi: "Tòa nhà Gác Chuông, phường Giảng Võ, 14 tầng",
          en: "Gac Chuong Building, Giang Vo, 14 storeys",
        },
        monthsAgo: 37,
        result: {
          vi: "Đỉnh tải từ 610 còn 350 kW; hóa đơn giảm 21%.",
          en: "Peak from 610 to 350 kW; bill down 21%.",
        },
      },
      {
        site: { vi: "Khách sạn Hồ Gương, phường Tây Hồ", en: "Ho Guong Hotel, Tay Ho" },
        monthsAgo: 16,
        result: {
          vi: "Hoãn mua trạm biến áp 400 kVA; giảm 15%.",
          en: "Postponed a 400 kVA transformer; saved 15%.",
        },
      },
    ],
    keywords: ["trữ lạnh", "tòa nhà", "điện cao điểm", "máy lạnh", "ice storage", "peak shaving"],
    wardCode: "00160",
    annex: {
      vi: "Bản vẽ bể, công thức mầm kết tinh, dự toán ba công trình.",
      en: "Tank drawings, nucleation recipe, estimates for three sites.",
    },
    state: "published",
  },
  {
    key: "tua-bin-gio-truc-dung-2kw",
    externalId: "HT-0066",
    organisation: "nang-luong",
    kind: "technology",
    title: {
      vi: "Tua bin gió trục đứng 2 kW cho mái nhà cao và trạm phát sóng",
      en: "Vertical wind turbine, 2 kW, for high roofs and mobile masts",
    },
    summary: {
      vi: "Bắt đầu phát ở 2,4 m/giây, cho 1.350 kWh/năm nơi gió 4,5 m/giây, ồn dưới 41 dB.",
      en: "Starts at 2.4 m/s and yields 1,350 kWh a year where wind averages 4.5 m/s, under 41 dB.",
    },
    problem: {
      vi: "Tua bin ngang rung và ồn trên mái, gió thành phố đổi hướng liên tục nên thực phát dưới một nửa công bố.",
      en: "Horizontal turbines shake and hum on roofs, and shifting city winds leave them at under half their rating.",
    },
    description: {
      vi: "Cánh xoắn composite 1,8 × 2,6 m, máy phát nam châm vĩnh cửu trực tiếp, phanh điện tử tự hãm trên 14 m/giây. Đã kiểm chứng trong ống gió và một mái nhà 12 tầng.\n\nPhần lớn Hà Nội gió dưới 3 m/giây ở tầng thấp: nơi ấy mỗi năm chỉ được 280 kWh và không hòa vốn. Chỉ nên dùng trên 30 m hoặc bãi trống. Bão cấp 12 phải hạ cánh. Tạm dừng để sửa gối đỡ sau khi mòn ở tháng thứ 9.",
      en: "Twisted composite blades, 1.8 × 2.6 m, drive a permanent-magnet generator directly; an electronic brake holds it above 14 m/s. Tested in a wind tunnel and on one 12-storey roof.\n\nMost of Hanoi has under 3 m/s low down, where it makes 280 kWh a year and never pays. Use only above 30 m or on open ground. Lower it for a force 12 storm. Paused while we redesign a bearing that wore in month nine.",
    },
    figures: [
      { label: { vi: "bắt đầu phát", en: "cut-in" }, value: { vi: "2,4 m/giây", en: "2.4 m/s" } },
      {
        label: { vi: "mỗi năm ở 4,5 m/giây", en: "a year at 4.5 m/s" },
        value: { vi: "1.350 kWh", en: "1,350 kWh" },
      },
    ],
    scienceFields: ["2.3", "1.3"],
    industries: ["D35", "J58"],
    solutionCategories: [],
    trl: 5,
    trlEvidence: {
      vi: "Ống gió và một mái nhà, 14 tháng số liệu.",
      en: "Wind tunnel and one roof, 14 months of data.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2024-01508" }],
    standards: [],
    transferForms: ["joint_development"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Đo gió 3 tháng trước khi nhận lời.",
      en: "Three months of wind measurement before we accept.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Mái nhà thí nghiệm, phường Cầu Giấy", en: "Laboratory roof, Cau Giay" },
        monthsAgo: 14,
        result: {
          vi: "Trung bình 3,4 m/giây, 402 kWh trong 12 tháng.",
          en: "Mean 3.4 m/s; 402 kWh in 12 months.",
        },
      },
    ],
    keywords: ["điện gió", "trục đứng", "mái nhà", "wind turbine", "vertical axis"],
    wardCode: "00160",
    annex: null,
    state: "paused",
  },
  {
    key: "chia-tai-sac-xe-chung-cu",
    externalId: "HT-0067",
    organisation: "nang-luong",
    kind: "technology",
    title: {
      vi: "Chia tải sạc xe điện cho hầm chung cư",
      en: "Load sharing for electric-vehicle charging in apartment basements",
    },
    summary: {
      vi: "Sạc 60 xe máy, 12 ô tô trên một nhánh 80 kW, không nâng trạm biến áp, tính tiền từng căn.",
      en: "Charges 60 motorbikes and 12 cars on one 80 kW feeder with no transformer upgrade, billing each flat.",
    },
    problem: {
      vi: "Hầm chung cư cũ chỉ còn dư 60 đến 100 kW; dân kéo dây từ căn hộ xuống, mất an toàn cháy và cãi nhau về tiền điện.",
      en: "Old basements have 60 to 100 kW to spare; residents run cables down from flats, a fire risk and a quarrel over bills.",
    },
    description: {
      vi: "Bộ điều khiển đọc dòng tổng mỗi 2 giây, chia công suất cho từng ổ theo giờ cần xe và mức pin còn, ưu tiên thang máy, bơm chữa cháy. Ổ xe máy 1,2 kW đo riêng, trụ ô tô theo OCPP 1.6. Ngắt nhánh khi đầu báo khói hoặc ổ quá 70 °C.\n\nĐêm quá 14 ô tô cùng cần đầy trước 6 giờ thì không đủ. Không sạc nhanh một chiều. Việc lắp phải được cơ quan phòng cháy chấp thuận; hồ sơ mẫu kèm theo, bên nhận tự nộp.",
      en: "The controller reads main current every two seconds and shares power by departure time and charge left, keeping lifts and fire pumps first. Motorbike sockets are metered at 1.2 kW; car posts use OCPP 1.6. It cuts a branch on smoke or a 70 °C socket.\n\nIf over 14 cars want filling by six it falls short. No DC fast charging. Fire authority approval is yours to obtain; a model file is supplied.",
    },
    figures: [
      { label: { vi: "nhánh điện", en: "feeder" }, value: { vi: "80 kW", en: "80 kW" } },
      {
        label: { vi: "sạc được", en: "serves" },
        value: { vi: "60 xe máy, 12 ô tô", en: "60 bikes, 12 cars" },
      },
    ],
    scienceFields: ["2.2", "1.2"],
    industries: ["L68", "H49", "D35"],
    solutionCategories: ["iot", "fintech_payment"],
    trl: 8,
    trlEvidence: {
      vi: "7 hầm, 214 ổ, 16 tháng không sự cố điện.",
      en: "Seven basements, 214 sockets, 16 months with no electrical incident.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "4460/2025/QTG" }],
    standards: [
      { vi: "OCPP 1.6, công tơ kiểm định cấp 1", en: "OCPP 1.6; verified class 1 meters" },
    ],
    transferForms: ["purchase", "technical_service", "subscription"],
    price: { mode: "indicative", minVnd: 320000000, maxVnd: 540000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Khảo sát 2 đêm, lắp 7 đến 10 ngày, trực máy chủ 24/7 trong 2 năm.",
      en: "A two-night survey, 7 to 10 days' fitting, 24/7 server watch for two years.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: {
          vi: "Chung cư Cây Sấu, phường Định Công, 420 căn",
          en: "Cay Sau Apartments, Dinh Cong, 420 flats",
        },
        monthsAgo: 18,
        result: {
          vi: "Tải đỉnh 78 kW; không thêm trạm biến áp, tiết kiệm 900 triệu ₫.",
          en: "Peak 78 kW; 900 million ₫ transformer avoided.",
        },
      },
      {
        site: {
          vi: "Chung cư Hồ Bán Nguyệt, phường Hoàng Liệt",
          en: "Ho Ban Nguyet Apartments, Hoang Liet",
        },
        monthsAgo: 9,
        result: {
          vi: "96% xe đầy trước 6 giờ; khiếu nại tiền điện còn 1/tháng.",
          en: "96% charged by six; billing complaints down to one a month.",
        },
      },
    ],
    keywords: ["sạc xe điện", "chung cư", "chia tải", "OCPP", "EV charging", "load balancing"],
    wardCode: "00160",
    annex: null,
    state: "published",
  },
  {
    key: "chup-nhiet-tam-pin",
    externalId: "HT-0068",
    organisation: "nang-luong",
    kind: "technology",
    title: {
      vi: "Chụp nhiệt tấm pin mặt trời mái xưởng bằng máy bay nhỏ",
      en: "Thermal drone inspection of factory-roof solar",
    },
    summary: {
      vi: "Chụp 1 MWp trong 40 phút, tìm 94% điểm nóng, phiếu lỗi kèm kWh mất mỗi năm trong 24 giờ.",
      en: "Images 1 MWp in 40 minutes, finds 94% of hot spots, and returns faults with yearly kWh lost within 24 hours.",
    },
    problem: {
      vi: "Mái xưởng mất 4 đến 11% điện vì tấm hỏng, đi ốt đứt, lá che; leo mái đo từng chuỗi mất 5 ngày và nguy hiểm.",
      en: "Roofs lose 4 to 11% to broken cells, open diodes and leaves; climbing to test strings takes five days and is dangerous.",
    },
    description: {
      vi: "Phần mềm lập đường bay, ghép ảnh nhiệt 640 × 512 và ảnh thường, nhận tấm theo hàng cột, phân 9 loại lỗi và ước kWh mất theo bức xạ thực. Giao phần mềm và quy trình cho đơn vị dịch vụ, hoặc Viện bay giúp.\n\nCần nắng trên 600 W/m², gió dưới 8 m/giây: mùa đông chỉ khoảng 9 ngày bay được mỗi tháng. Không thấy lỗi cách điện, lỗi bộ biến đổi. Bay phải có phép; hồ sơ xin phép không gồm trong giá.",
      en: "Software plans the flight, merges 640 × 512 thermal and ordinary images, indexes panels by row, sorts nine fault types and estimates kWh lost from real irradiance. License the software and procedure, or have us fly.\n\nIt needs 600 W/m² of sun and wind under 8 m/s: about nine days a month in winter. Insulation and inverter faults are not seen. Flight permits are not included.",
    },
    figures: [
      { label: { vi: "1 MWp", en: "1 MWp" }, value: { vi: "40 phút", en: "40 minutes" } },
      {
        label: { vi: "điểm nóng tìm được", en: "hot spots found" },
        value: { vi: "94%", en: "94%" },
      },
    ],
    scienceFields: ["2.2", "1.2"],
    industries: ["D35", "M69"],
    solutionCategories: ["computer_vision", "ai_data"],
    trl: 7,
    trlEvidence: {
      vi: "38 MWp đã chụp, 6 MWp leo mái kiểm lại.",
      en: "38 MWp flown; 6 MWp re-checked on the roof.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "5873/2025/QTG" }],
    standards: [{ vi: "Chụp và đánh giá theo IEC TS 62446-3", en: "Inspection to IEC TS 62446-3" }],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 140000000, maxVnd: 190000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 2 người bay, đọc lại 5 báo cáo đầu.",
      en: "Training for two pilots; the first five reports re-read.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Xưởng Dép Đế Cói, xã Quang Minh, 1,8 MWp",
          en: "De Coi Footwear, Quang Minh, 1.8 MWp",
        },
        monthsAgo: 13,
        result: { vi: "Thay 44 tấm; điện tăng 6,1%.", en: "44 panels replaced; output up 6.1%." },
      },
      {
        site: {
          vi: "Kho vận Bến Lạnh, xã Nội Bài, 0,9 MWp",
          en: "Ben Lanh Logistics, Noi Bai, 0.9 MWp",
        },
        monthsAgo: 7,
        result: {
          vi: "Tìm 2 chuỗi đấu ngược, sửa trong 1 ngày.",
          en: "Two reversed strings found and fixed in a day.",
        },
      },
    ],
    keywords: [
      "điện mặt trời",
      "ảnh nhiệt",
      "máy bay không người lái",
      "bảo trì",
      "thermography",
      "drone",
    ],
    wardCode: "00160",
    annex: null,
    state: "published",
  },
];
