import type { SeedChallenge } from "../types.ts";

export const factoryChallenges: SeedChallenge[] = [
  {
    key: "dung-lai-nuoc-nhuom",
    externalId: "NEED-009",
    organisation: "ben-cham",
    title: {
      vi: "Dùng lại 60% nước thải nhuộm cho khâu giặt xả",
      en: "Reuse 60% of dyeing wastewater for rinsing",
    },
    summary: {
      vi: "Lọc 960 m³ nước thải nhuộm mỗi ngày, trả lại 60% cho khâu giặt xả mà vải trắng không ngả màu.",
      en: "Treat 960 m³ of dyeing wastewater a day and return 60% to rinsing without tinting white fabric.",
    },
    pain: {
      vi: "Xưởng dùng 80 m³ nước cho một tấn vải. Trạm xử lý hiện có đạt chuẩn xả nhưng nước ra còn màu và muối, chỉ dùng lại được 9% để rửa sàn. Tiền nước và phí xả thải 640 triệu ₫ mỗi tháng; mùa khô phải giảm ca vì thiếu nước.",
      en: "The mill uses 80 m³ of water per tonne of fabric. Its treatment plant meets the discharge standard, but the outflow keeps colour and salt, so only 9% is reused to wash floors. Water and discharge fees come to 640 million ₫ a month, and shifts are cut in the dry season for lack of water.",
    },
    scale: {
      vi: "Một xưởng 12 tấn vải mỗi ngày. Cụm nhuộm có 7 xưởng cùng loại, tổng 4.300 m³ mỗi ngày.",
      en: "One mill of 12 tonnes of fabric a day. The dyeing cluster has 7 similar mills, 4,300 m³ a day in total.",
    },
    outputs: {
      vi: "Cụm khử màu và lọc sau trạm hiện có; điều khiển tự động độ màu, độ dẫn điện; phương án cho nước muối đậm đặc; đào tạo 6 công nhân vận hành.",
      en: "A decolouring and filtration stage after the existing plant; automatic control of colour and conductivity; a plan for the brine; training for 6 operators.",
    },
    constraints: {
      vi: "Đất trống 140 m². Điện thêm không quá 1,6 kWh cho 1 m³ nước trả lại. Thay màng không quá một lần trong ba năm. Dừng nhuộm để đấu nối tối đa 48 giờ.",
      en: "140 m² of free land. No more than 1.6 kWh of extra power per m³ returned. Membranes replaced at most once in three years. Dyeing may stop for 48 hours at most for tie-in.",
    },
    dataAvailable: {
      vi: "Chất lượng nước theo ngày hai năm (COD, độ màu, độ dẫn, pH), công thức nhuộm theo nhóm màu, bản vẽ trạm xử lý.",
      en: "Two years of daily water quality (COD, colour, conductivity, pH), dye recipes by shade group, drawings of the treatment plant.",
    },
    kpis: [
      {
        name: { vi: "Nước thải được dùng lại", en: "Wastewater reused" },
        unit: "%",
        baseline: 9,
        target: 60,
      },
      {
        name: { vi: "Độ màu nước trả lại", en: "Colour of returned water" },
        unit: "Pt-Co",
        baseline: 85,
        target: 15,
      },
      {
        name: { vi: "Chi phí nước cho một tấn vải", en: "Water cost per tonne of fabric" },
        unit: "₫/t",
        baseline: 2050000,
        target: 1300000,
      },
    ],
    industries: ["C13", "E36"],
    scienceFields: ["2.7", "2.4"],
    solutionCategories: [],
    requiredTrl: 7,
    budget: { minVnd: 1_500_000_000, maxVnd: 2_200_000_000 },
    fundingSource: {
      vi: "Vốn công ty 50%, vay quỹ bảo vệ môi trường 50%.",
      en: "Company capital 50%, environment protection fund loan 50%.",
    },
    pilotPlan: {
      vi: "Cụm thử 5 m³/ngày chạy 10 tuần bên cạnh trạm, có cả đợt nhuộm đen và đợt tẩy trắng. Nhuộm thử 30 mẻ bằng nước trả lại.",
      en: "A pilot unit of 5 m³ a day run for 10 weeks beside the plant, covering both black dyeing and bleaching, with 30 trial batches dyed in returned water.",
    },
    deadlineInDays: 45,
    keywords: [
      "nước thải dệt nhuộm",
      "khử màu",
      "màng lọc",
      "tái sử dụng nước",
      "textile wastewater",
      "membrane",
    ],
    wardCode: "09886",
    state: "published",
  },
  {
    key: "soi-loi-bo-mach",
    externalId: "NEED-010",
    organisation: "dom-dom",
    title: {
      vi: "Soi mối hàn bo mạch, bớt báo nhầm từ 33% còn 5%",
      en: "Solder-joint inspection: cut false calls from 33% to 5%",
    },
    summary: {
      vi: "Kiểm lại ảnh của máy soi sẵn có trên 6 chuyền, bớt 20 trên 24 người soi mắt mà không lọt thêm lỗi.",
      en: "Re-check images from the existing inspection machines on 6 lines, freeing 20 of 24 visual inspectors with no more escapes.",
    },
    pain: {
      vi: "Máy soi quang học báo lỗi 34% số bo, nhưng 97 trên 100 bo bị báo thực ra là tốt. Mỗi ca 8 người soi lại bằng kính, 40 giây một bo; cuối ca lỗi lọt tăng gấp đôi. Khách trả về 410 bo trên một triệu bo.",
      en: "Optical inspection machines flag 34% of boards, but 97 in 100 of those are in fact good. Each shift 8 people re-inspect under magnifiers at 40 seconds a board, and escapes double towards the end of the shift. Customers return 410 boards per million.",
    },
    scale: {
      vi: "6 chuyền, 12 máy soi của hai hãng, 46.000 bo mỗi ngày, 130 mã hàng.",
      en: "6 lines, 12 machines of two makes, 46,000 boards a day, 130 board types.",
    },
    outputs: {
      vi: "Phần mềm phân loại lại ảnh lỗi ngay tại chuyền; màn hình cho người quyết định ca khó; học mã hàng mới từ dưới 200 ảnh; báo cáo lỗi theo vị trí linh kiện gửi về khâu in kem hàn.",
      en: "Software that re-classifies flagged images at the line; a screen for people to decide hard cases; learning a new board type from under 200 images; defect reports by component position fed back to solder printing.",
    },
    constraints: {
      vi: "Trả lời dưới 1,5 giây một ảnh, chạy trên máy chủ trong nhà máy, không nối ra ngoài. Không được sửa cấu hình máy soi đang bảo hành.",
      en: "An answer in under 1.5 seconds per image on servers inside the plant with no outside connection. Machines under warranty may not be reconfigured.",
    },
    dataAvailable: {
      vi: "2,3 triệu ảnh lỗi có kết luận của người soi, 9 tháng; danh mục lỗi 27 loại; giờ in, giờ hàn từng bo.",
      en: "2.3 million flagged images with inspectors' verdicts over 9 months; a list of 27 defect types; print and reflow times of each board.",
    },
    kpis: [
      {
        name: {
          vi: "Bo bị báo nhầm sau khi kiểm lại",
          en: "Boards falsely flagged after re-check",
        },
        unit: "%",
        baseline: 33,
        target: 5,
      },
      {
        name: { vi: "Bo lỗi lọt tới khách", en: "Defective boards reaching customers" },
        unit: "ppm",
        baseline: 410,
        target: 200,
      },
      {
        name: { vi: "Ngày học một mã hàng mới", en: "Days to learn a new board type" },
        unit: "d",
        baseline: 6,
        target: 1,
      },
    ],
    industries: ["C26"],
    scienceFields: ["1.2", "2.2"],
    solutionCategories: ["computer_vision", "ai_data", "mes_scada"],
    requiredTrl: 7,
    budget: { minVnd: 1_800_000_000, maxVnd: 2_600_000_000 },
    fundingSource: {
      vi: "Vốn đầu tư công ty năm nay, đã duyệt.",
      en: "This year's company investment budget, approved.",
    },
    pilotPlan: {
      vi: "Một chuyền, 8 tuần: 2 tuần chạy ngầm so với người soi, 6 tuần chạy thật trên 20 mã hàng.",
      en: "One line for 8 weeks: 2 weeks running silently beside inspectors, then 6 weeks live on 20 board types.",
    },
    deadlineInDays: 38,
    keywords: ["mối hàn", "bo mạch", "kiểm tra quang học", "thị giác máy", "AOI", "false call"],
    wardCode: "00493",
    state: "published",
  },
  {
    key: "bun-tuoi-3-ngay",
    externalId: "NEED-011",
    organisation: "coi-xay",
    title: {
      vi: "Giữ bún tươi 3 ngày không dùng chất bảo quản",
      en: "Keep fresh rice noodles for 3 days without preservatives",
    },
    summary: {
      vi: "Bún tươi để 72 giờ ở nhiệt độ mát vẫn mềm, không chua, thêm chi phí không quá 600 ₫ mỗi kg.",
      en: "Fresh noodles that stay soft and unsoured for 72 hours under chill, at an extra cost of no more than 600 ₫ a kg.",
    },
    pain: {
      vi: "Bún làm đêm, chua sau 14 đến 18 giờ nên không nhận được đơn giao xa quá 60 km. Để tủ mát thì bún khô và gãy. Hàng trả về 4,2%, mỗi tháng bỏ 27 tấn.",
      en: "Noodles made at night sour within 14 to 18 hours, so orders beyond 60 km are turned away. Under chill they dry out and break. Returns are 4.2%, and 27 tonnes a month are thrown away.",
    },
    scale: {
      vi: "22 tấn mỗi ngày, trong đó 9 tấn bún; 480 nơi nhận. Áp dụng tiếp cho phở và bánh cuốn.",
      en: "22 tonnes a day, 9 of them round noodles; 480 customers. To be extended to flat noodles and rice rolls.",
    },
    outputs: {
      vi: "Quy trình từ ngâm gạo đến đóng gói; chế phẩm lên men hoặc chế độ xử lý nhiệt, bao gói; hướng dẫn làm mềm lại tại bếp trong 1 phút; hồ sơ tự công bố sản phẩm.",
      en: "A process from soaking to packing; a fermentation culture or heat and packaging treatment; a way to soften the noodles in the kitchen in 1 minute; the product self-declaration file.",
    },
    constraints: {
      vi: "Không hàn the, không chất bảo quản. Giữ được dây chuyền ép hiện có, 1,1 tấn/giờ. Người ăn thử không phân biệt được với bún mới, ít nhất 7 trên 10 người.",
      en: "No borax and no preservatives. The present extrusion line, 1.1 tonnes an hour, stays. At least 7 in 10 tasters cannot tell the noodles from fresh.",
    },
    dataAvailable: {
      vi: "Số đo pH, vi sinh, độ dai theo giờ của 60 mẻ; nguồn gạo theo vụ; bản vẽ phân xưởng.",
      en: "Hourly pH, microbial and texture readings of 60 batches; rice sources by season; plant drawings.",
    },
    kpis: [
      {
        name: { vi: "Thời gian giữ được ở 8 °C", en: "Keeping time at 8 °C" },
        unit: "h",
        baseline: 18,
        target: 72,
      },
      { name: { vi: "Hàng trả về", en: "Returns" }, unit: "%", baseline: 4.2, target: 1.5 },
      {
        name: { vi: "Sợi gãy sau khi làm mềm lại", en: "Strands broken after softening" },
        unit: "%",
        baseline: 22,
        target: 6,
      },
    ],
    industries: ["C10"],
    scienceFields: ["2.9", "1.6"],
    solutionCategories: [],
    requiredTrl: 6,
    budget: { minVnd: 300_000_000, maxVnd: 450_000_000 },
    fundingSource: {
      vi: "Vốn công ty; sẽ đề nghị hỗ trợ tư vấn chuyển giao theo Nghị định 80/2021.",
      en: "Company capital; transfer-consulting support under Decree 80/2021 will be requested.",
    },
    pilotPlan: {
      vi: "Ba tuần, mỗi ngày một mẻ 300 kg, giao cho 20 bếp ăn chịu ghi phiếu đánh giá.",
      en: "Three weeks, one 300 kg batch a day, delivered to 20 canteens that fill in a rating slip.",
    },
    deadlineInDays: 25,
    keywords: ["bún tươi", "bảo quản", "lên men", "bao gói", "fresh noodles", "shelf life"],
    wardCode: "00640",
    state: "published",
  },
  {
    key: "khu-mui-hat-tai-sinh",
    externalId: "NEED-014",
    organisation: "thau-vang",
    title: {
      vi: "Khử mùi hạt nhựa tái sinh để làm đồ đựng khô",
      en: "Deodorise recycled resin for dry-goods containers",
    },
    summary: {
      vi: "Hạt PP tái sinh giảm mùi từ mức 4,5 còn 2,5 trên thang 6, thêm không quá 900 ₫ mỗi kg, 260 tấn một tháng.",
      en: "Bring the odour of recycled PP from 4.5 to 2.5 on a 6-point scale for no more than 900 ₫ a kg extra, 260 tonnes a month.",
    },
    pain: {
      vi: "Hạt tự tái sinh còn mùi xà phòng và dầu ăn nên chỉ làm được chậu, xô màu tối, giá thấp hơn hạt mới 9.000 ₫/kg. Đã thử thêm hương và vôi hút mùi: hết mùi một tuần rồi mùi trở lại.",
      en: "Our recycled pellets keep a smell of soap and cooking oil, so they go only into dark basins and buckets at 9,000 ₫/kg below virgin resin. Fragrance and lime were tried: the smell left for a week, then came back.",
    },
    scale: {
      vi: "260 tấn mỗi tháng, 2 dây chuyền tạo hạt. Trong vùng có chừng 40 xưởng tái sinh nhỏ dùng cùng nguyên liệu.",
      en: "260 tonnes a month on 2 pelletising lines. About 40 small recyclers nearby use the same feedstock.",
    },
    outputs: {
      vi: "Công đoạn khử mùi đặt trước hoặc sau máy tạo hạt; cách đo mùi tại xưởng; chế độ chạy cho ba nguồn nhựa; phiếu thử thôi nhiễm của đơn vị độc lập.",
      en: "A deodorising stage before or after the pelletiser; a way to measure odour on the shop floor; settings for three feedstocks; migration test reports from an independent laboratory.",
    },
    constraints: {
      vi: "Không dùng dung môi. Điện thêm không quá 0,25 kWh/kg. Khí hút ra phải xử lý trước khi thải. Chỗ trống dài 11 m, cao 6 m.",
      en: "No solvents. No more than 0.25 kWh/kg of extra power. Extracted air must be treated. Free space 11 m long and 6 m high.",
    },
    dataAvailable: {
      vi: "Phân tích chất bay hơi 36 mẫu, chỉ số chảy theo lô hai năm, điện theo máy.",
      en: "Volatile analysis of 36 samples, melt index by lot for two years, power by machine.",
    },
    kpis: [
      {
        name: { vi: "Mức mùi, thang 1 đến 6", en: "Odour grade, scale 1 to 6" },
        unit: "/6",
        baseline: 4.5,
        target: 2.5,
      },
      {
        name: { vi: "Tổng chất bay hơi trong hạt", en: "Total volatiles in pellets" },
        unit: "mg/kg",
        baseline: 640,
        target: 150,
      },
      {
        name: {
          vi: "Tỷ lệ hạt tái sinh trong hàng màu sáng",
          en: "Recycled share in light-coloured goods",
        },
        unit: "%",
        baseline: 0,
        target: 40,
      },
    ],
    industries: ["C20", "E36"],
    scienceFields: ["2.5", "2.4"],
    solutionCategories: [],
    requiredTrl: 6,
    budget: { minVnd: 600_000_000, maxVnd: 900_000_000 },
    fundingSource: {
      vi: "Vốn công ty, thuê mua thiết bị nếu trên 700 triệu ₫.",
      en: "Company capital; equipment leasing above 700 million ₫.",
    },
    pilotPlan: {
      vi: "Xử lý 5 tấn từ ba nguồn tại nơi của bên cung, gửi lại 200 kg mỗi nguồn để ép thử và lưu mẫu 8 tuần.",
      en: "5 tonnes from three feedstocks treated at the supplier's site; 200 kg of each returned for trial moulding and 8 weeks of storage.",
    },
    deadlineInDays: 60,
    keywords: ["nhựa tái sinh", "khử mùi", "polypropylen", "tạo hạt", "recycled plastic", "odour"],
    wardCode: "10030",
    state: "published",
  },
  {
    key: "nhiet-thai-lo-nung",
    externalId: "NEED-015",
    organisation: "lo-bau",
    title: {
      vi: "Thu nhiệt thải 4 lò con thoi để sấy mộc",
      en: "Recover waste heat from 4 shuttle kilns to dry greenware",
    },
    summary: {
      vi: "Lấy nhiệt khói lò 420 °C để sấy 38 tấn gạch mộc mỗi ngày, bớt 22% khí hóa lỏng trong cả xưởng.",
      en: "Use 420 °C flue gas to dry 38 tonnes of green tile a day and cut the plant's LPG use by 22%.",
    },
    pain: {
      vi: "Bốn lò con thoi thải khói 420 °C ra ống khói; buồng sấy mộc lại đốt khí riêng. Mỗi tháng 96 tấn khí, trong đó 27 tấn cho sấy. Lò chạy theo mẻ nên nhiệt lúc có lúc không, hai lần thử nối ống đều làm nứt mộc.",
      en: "Four shuttle kilns send 420 °C gas up the chimney while the greenware dryers burn gas of their own. Of 96 tonnes of LPG a month, 27 go to drying. Kilns run in batches, so heat comes and goes; two attempts to duct it across cracked the tiles.",
    },
    scale: {
      vi: "4 lò 18 m³, 3 buồng sấy. Trong khu có 5 xưởng gạch, ngói dùng lò tương tự.",
      en: "4 kilns of 18 m³ and 3 dryers. Five tile makers in the area run similar kilns.",
    },
    outputs: {
      vi: "Bộ trao đổi nhiệt, bộ tích nhiệt để bù giờ lò nghỉ, điều khiển ẩm buồng sấy, đồng hồ đo nhiệt từng lò; hướng dẫn vận hành và an toàn.",
      en: "A heat exchanger, thermal storage to bridge idle hours, humidity control in the dryers, a heat meter on each kiln; operating and safety guides.",
    },
    constraints: {
      vi: "Khói có bụi men và hơi axit. Không làm thay đổi áp suất lò quá 5 Pa. Lắp khi dừng lò luân phiên, mỗi lò nghỉ không quá 6 ngày.",
      en: "The gas carries glaze dust and acid vapour. Kiln pressure may not shift by more than 5 Pa. Installed kiln by kiln, none idle for more than 6 days.",
    },
    dataAvailable: {
      vi: "Nhiệt độ khói, lưu lượng khí mỗi phút của 4 lò trong 14 tháng; đường cong nung; ẩm mộc vào, ra.",
      en: "Minute-by-minute flue temperature and gas flow of 4 kilns for 14 months; firing curves; moisture of tiles in and out.",
    },
    kpis: [
      {
        name: { vi: "Khí hóa lỏng mỗi tháng", en: "LPG a month" },
        unit: "t",
        baseline: 96,
        target: 75,
      },
      {
        name: { vi: "Mộc nứt khi sấy", en: "Tiles cracked in drying" },
        unit: "%",
        baseline: 3.8,
        target: 2.5,
      },
      {
        name: { vi: "Thời gian sấy một mẻ", en: "Drying time per batch" },
        unit: "h",
        baseline: 26,
        target: 20,
      },
    ],
    industries: ["C23", "D35"],
    scienceFields: ["2.3", "2.5"],
    solutionCategories: ["iot"],
    requiredTrl: 7,
    budget: { minVnd: 2_000_000_000, maxVnd: 3_000_000_000 },
    fundingSource: {
      vi: "Vay ưu đãi tiết kiệm năng lượng 70%, vốn công ty 30%.",
      en: "Energy-saving loan 70%, company capital 30%.",
    },
    pilotPlan: {
      vi: "Một lò, một buồng sấy, 12 tuần. Đo khí trước và sau bằng đồng hồ niêm phong. Đạt 18% ở cụm thử thì làm ba lò còn lại.",
      en: "One kiln and one dryer for 12 weeks. Gas measured before and after with sealed meters. At 18% saved on the trial set, the other three kilns follow.",
    },
    deadlineInDays: 75,
    keywords: ["nhiệt thải", "lò con thoi", "sấy mộc", "tiết kiệm khí", "waste heat", "kiln"],
    wardCode: "00385",
    state: "published",
  },
  {
    key: "chiet-cao-nghe",
    externalId: "NEED-017",
    organisation: "coi-da",
    title: {
      vi: "Chiết nghệ, tăng hàm lượng curcumin thu được từ 58% lên 80%",
      en: "Turmeric extraction: raise curcumin recovery from 58% to 80%",
    },
    summary: {
      vi: "Thu 80% curcumin trong 1,2 tấn nghệ khô mỗi mẻ, cồn hao dưới 4%, tồn dư dung môi đạt Dược điển.",
      en: "Recover 80% of the curcumin in a 1.2-tonne batch of dried turmeric with under 4% ethanol loss and pharmacopoeia-grade residues.",
    },
    pain: {
      vi: "Ngâm chiết bằng cồn 36 giờ, ba lần, chỉ lấy được 58% curcumin. Mỗi mẻ hao 11% cồn; bã còn hoạt chất phải bỏ. Hàm lượng giữa các mẻ lệch 17% nên viên nang phải trộn lại.",
      en: "Three 36-hour ethanol soaks extract only 58% of the curcumin. Each batch loses 11% of the ethanol, and residue still rich in actives is thrown out. Content varies by 17% between batches, so capsule blends must be corrected.",
    },
    scale: {
      vi: "14 mẻ mỗi tháng. Sau nghệ sẽ dùng cho đinh lăng, giảo cổ lam, cà gai leo.",
      en: "14 batches a month. After turmeric the same line will serve polyscias, jiaogulan and solanum herbs.",
    },
    outputs: {
      vi: "Quy trình và thiết bị chiết 1,2 tấn/mẻ; thu hồi cồn kín; đo hàm lượng ngay tại bể; hồ sơ thẩm định quy trình theo GMP.",
      en: "A process and equipment for 1.2 tonnes a batch; closed ethanol recovery; in-tank content measurement; GMP process validation files.",
    },
    constraints: {
      vi: "Phòng chiết cấp phòng nổ, 90 m². Không dùng dung môi nào khác ngoài cồn, nước, CO₂. Không quá 70 °C.",
      en: "Explosion-rated extraction room of 90 m². No solvents other than ethanol, water and CO₂. No more than 70 °C.",
    },
    dataAvailable: {
      vi: "Kết quả sắc ký 420 mẻ, tiêu hao cồn, phiếu nguyên liệu theo vùng trồng.",
      en: "Chromatography of 420 batches, ethanol use, raw-material sheets by growing area.",
    },
    kpis: [
      {
        name: {
          vi: "Curcumin thu được so với nguyên liệu",
          en: "Curcumin recovered from raw material",
        },
        unit: "%",
        baseline: 58,
        target: 80,
      },
      {
        name: { vi: "Cồn hao mỗi mẻ", en: "Ethanol lost per batch" },
        unit: "%",
        baseline: 11,
        target: 4,
      },
      {
        name: { vi: "Độ lệch hàm lượng giữa các mẻ", en: "Variation between batches" },
        unit: "%",
        baseline: 17,
        target: 6,
      },
      {
        name: { vi: "Thời gian một mẻ", en: "Time per batch" },
        unit: "h",
        baseline: 120,
        target: 40,
      },
    ],
    industries: ["C21"],
    scienceFields: ["2.4", "3.3"],
    solutionCategories: [],
    requiredTrl: 7,
    budget: { minVnd: 800_000_000, maxVnd: 1_300_000_000 },
    fundingSource: {
      vi: "Quỹ phát triển khoa học và công nghệ của công ty.",
      en: "The company's science and technology development fund.",
    },
    pilotPlan: {
      vi: "Năm mẻ 50 kg tại nơi của bên cung, rồi ba mẻ đủ cỡ tại nhà máy có phòng chất lượng giám sát.",
      en: "Five 50 kg batches at the supplier's site, then three full batches at our plant under quality supervision.",
    },
    deadlineInDays: 48,
    keywords: ["chiết xuất", "nghệ", "curcumin", "siêu âm", "CO₂ siêu tới hạn", "extraction"],
    wardCode: "00376",
    state: "published",
  },
];
