import type { SeedListing } from "../types.ts";

export const triTue: SeedListing[] = [
  {
    key: "doc-chu-viet-tay-ho-tich",
    externalId: "HT-0050",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Đọc chữ viết tay sổ hộ tịch, địa bạ cũ",
      en: "Reading handwritten civil and land registers",
    },
    summary: {
      vi: "Đọc 1.200 trang sổ viết tay mỗi giờ, sai ký tự 3,1%, đánh dấu 9% chỗ ngờ để người soát.",
      en: "Reads 1,200 handwritten register pages an hour at 3.1% character error and flags the doubtful 9% for people.",
    },
    problem: {
      vi: "Một phường có 40.000 trang sổ hộ tịch viết tay; nhập tay mỗi người 35 trang/ngày, sai 2 đến 5% mà không biết sai ở đâu.",
      en: "A ward holds 40,000 handwritten pages; a typist does 35 a day with 2 to 5% errors, and no one knows where.",
    },
    description: {
      vi: "Mô hình nhận dòng và ô bảng học từ 310.000 dòng chữ giai đoạn 1954–2005, tự đoán trường (họ tên, ngày sinh, quê quán) và kiểm chéo giữa các cột. Chạy trên một máy chủ có GPU 24 GB đặt tại cơ quan, số liệu không ra ngoài.\n\nChữ Hán Nôm, chữ nho phụ chú không đọc. Trang ố nước sai 11%. Tên nước ngoài, tên dân tộc thiểu số phải soát riêng. Đây là dữ liệu cá nhân: bên nhận phải có căn cứ xử lý.",
      en: "Line and cell models trained on 310,000 lines from 1954–2005 guess the field (name, birth date, origin) and cross-check columns. It runs on one on-site server with a 24 GB GPU; nothing leaves the office.\n\nIt does not read Nôm or classical notes. Water-stained pages reach 11% error. Foreign and minority names need separate checking. These are personal data, so you must have a legal basis.",
    },
    figures: [
      { label: { vi: "mỗi giờ", en: "per hour" }, value: { vi: "1.200 trang", en: "1,200 pages" } },
      { label: { vi: "sai ký tự", en: "character error" }, value: { vi: "3,1%", en: "3.1%" } },
      { label: { vi: "cần soát", en: "to check" }, value: { vi: "9%", en: "9%" } },
    ],
    scienceFields: ["1.2"],
    industries: ["O84", "J58"],
    solutionCategories: ["ai_data", "e_office"],
    trl: 8,
    trlEvidence: {
      vi: "Đã đọc 620.000 trang tại hai nơi, soát ngẫu nhiên 5.000 trang.",
      en: "620,000 pages read at two sites; 5,000 checked at random.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "1895/2024/QTG" }],
    standards: [
      {
        vi: "Đạt kiểm tra an toàn thông tin cấp độ 2 tại nơi triển khai, 2025",
        en: "Passed a level 2 information-security review on site, 2025",
      },
    ],
    transferForms: ["non_exclusive_licence", "technical_service"],
    price: { mode: "indicative", minVnd: 420000000, maxVnd: 600000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cài đặt 5 ngày, học thêm 2.000 dòng chữ của bên nhận, đào tạo nhóm soát.",
      en: "Five days to install, 2,000 of your own lines for tuning, training for checkers.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Bộ phận Một cửa số, cụm phường phía Nam",
          en: "Digital One-Stop Office, Southern Wards",
        },
        monthsAgo: 20,
        result: {
          vi: "412.000 trang trong 7 tháng; 14 người soát thay 60 người nhập.",
          en: "412,000 pages in seven months; 14 checkers instead of 60 typists.",
        },
      },
      {
        site: { vi: "Kho lưu trữ Đình Trung, phường Sơn Tây", en: "Dinh Trung archive, Son Tay" },
        monthsAgo: 8,
        result: {
          vi: "Địa bạ 1958–1980, sai 4,4% do giấy ố.",
          en: "Land books of 1958–1980, 4.4% error from stained paper.",
        },
      },
    ],
    keywords: ["chữ viết tay", "hộ tịch", "số hóa", "OCR", "handwriting", "archives"],
    wardCode: "00190",
    annex: {
      vi: "Kết quả theo năm, theo loại sổ; cấu hình máy chủ; giá theo lượng trang.",
      en: "Results by year and register type; server set-up; price by page volume.",
    },
    state: "published",
  },
  {
    key: "cham-diem-tin-dung-ho-kinh-doanh",
    externalId: "HT-0051",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Chấm điểm tín dụng hộ kinh doanh từ dòng tiền, có lời giải thích",
      en: "Cash-flow credit scoring for household businesses, with reasons",
    },
    summary: {
      vi: "Chấm điểm trong 4 phút từ 6 tháng dòng tiền, Gini 0,54, mỗi quyết định kèm 3 lý do đọc được.",
      en: "Scores in 4 minutes from six months of cash flow at Gini 0.54, each decision with three readable reasons.",
    },
    problem: {
      vi: "Hộ kinh doanh không có báo cáo tài chính, 6 trên 10 đơn vay dưới 200 triệu ₫ bị từ chối vì không đủ giấy tờ.",
      en: "Household firms keep no accounts, and six in ten applications under 200 million ₫ are refused for want of papers.",
    },
    description: {
      vi: "Mô hình cộng tính có ràng buộc đơn điệu dùng 41 biến từ sao kê, hóa đơn điện tử và lịch sử nộp thuế khi khách đồng ý. Từng biến vẽ được thành đồ thị để bộ phận rủi ro duyệt.\n\nHọc từ 23.000 hộ tại đồng bằng, chưa đúng cho hộ mùa vụ dưới 2 năm. Không dùng giới tính, quê quán, danh bạ. Mới chạy song song 8 tháng, chưa tự quyết định. Bên nhận phải hiệu chuẩn bằng nợ xấu của mình.",
      en: "An additive model with monotone constraints uses 41 variables from statements, e-invoices and tax history, with consent. Each can be plotted for the risk team to approve.\n\nTrained on 23,000 delta households; unreliable for seasonal trades under two years old. It uses no sex, birthplace or contact lists. It has run in shadow for eight months and has not decided alone. Calibrate it on your own arrears.",
    },
    figures: [
      { label: { vi: "Gini", en: "Gini" }, value: { vi: "0,54", en: "0.54" } },
      { label: { vi: "mỗi hồ sơ", en: "per case" }, value: { vi: "4 phút", en: "4 minutes" } },
    ],
    scienceFields: ["1.2", "1.1", "5.0"],
    industries: ["K64", "J58"],
    solutionCategories: ["ai_data", "fintech_payment"],
    trl: 6,
    trlEvidence: {
      vi: "Chạy song song 3.900 hồ sơ trong 8 tháng.",
      en: "Shadow run on 3,900 cases over eight months.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "4702/2025/QTG" }],
    standards: [],
    transferForms: ["non_exclusive_licence", "joint_development"],
    price: { mode: "floor", minVnd: 500000000, maxVnd: null, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Hiệu chuẩn 6 tuần, báo cáo công bằng theo nhóm mỗi quý.",
      en: "Six weeks' calibration; quarterly fairness report by group.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Quỹ tín dụng Bến Lau, xã Hương Sơn", en: "Ben Lau Credit Fund, Huong Son" },
        monthsAgo: 9,
        result: {
          vi: "Nhóm điểm thấp nhất chiếm 38% nợ quá hạn sau đó.",
          en: "The lowest band held 38% of later arrears.",
        },
      },
    ],
    keywords: [
      "tín dụng",
      "hộ kinh doanh",
      "chấm điểm",
      "dòng tiền",
      "credit scoring",
      "explainable",
    ],
    wardCode: "00190",
    annex: {
      vi: "Danh sách 41 biến, đồ thị từng biến, báo cáo kiểm định mô hình.",
      en: "The 41 variables with plots; model validation report.",
    },
    state: "published",
  },
  {
    key: "do-hoa-don-bat-thuong",
    externalId: "HT-0052",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Dò hóa đơn bất thường cho kế toán dịch vụ và kiểm toán",
      en: "Finding odd invoices for accountants and auditors",
    },
    summary: {
      vi: "Rà 1 triệu hóa đơn trong 35 phút, tìm 87% bộ hóa đơn vòng, chỉ đưa 0,4% cho người xem.",
      en: "Scans a million invoices in 35 minutes, finds 87% of circular chains and passes only 0.4% to people.",
    },
    problem: {
      vi: "Kế toán dịch vụ nhận 2.000 hóa đơn mỗi tháng cho một khách; bên bán bỏ địa chỉ kinh doanh sau khi xuất, rủi ro rơi vào người mua.",
      en: "A bookkeeper handles 2,000 invoices a client a month; sellers vanish after issuing them and the buyer bears the risk.",
    },
    description: {
      vi: "Dựng đồ thị người bán, người mua, mặt hàng, thời gian; tìm vòng, cụm mới lập xuất nhiều, giá lệch trên 4 lần trung vị, hóa đơn dồn cuối kỳ. Mỗi cảnh báo kèm đường đi trên đồ thị để người kiểm xem.\n\nKhông kết luận gian lận; cảnh báo sai khoảng 1 trên 3. Chỉ thấy hóa đơn bên nhận có, không thấy toàn thị trường. Doanh nghiệp dưới 300 hóa đơn/tháng ít lợi.",
      en: "It builds a graph of sellers, buyers, goods and dates and looks for loops, new clusters issuing heavily, prices over four times the median, and end-of-period rushes. Each alert shows its path through the graph.\n\nIt does not conclude fraud; about one alert in three is wrong. It sees your invoices, not the market. Below 300 invoices a month there is little gain.",
    },
    figures: [
      {
        label: { vi: "1 triệu hóa đơn", en: "a million invoices" },
        value: { vi: "35 phút", en: "35 minutes" },
      },
      {
        label: { vi: "bộ vòng tìm được", en: "circular chains found" },
        value: { vi: "87%", en: "87%" },
      },
    ],
    scienceFields: ["1.2", "5.0"],
    industries: ["M69", "K64"],
    solutionCategories: ["ai_data", "accounting_einvoice"],
    trl: 7,
    trlEvidence: {
      vi: "Dùng tại 2 văn phòng kế toán, 4,1 triệu hóa đơn.",
      en: "In use at two accounting offices on 4.1 million invoices.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "3977/2025/QTG" }],
    standards: [],
    transferForms: ["subscription", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 6500000, maxVnd: 6500000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Đào tạo trực tuyến 2 buổi, trả lời trong 8 giờ làm việc.",
      en: "Two online sessions; replies within eight working hours.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: {
          vi: "Văn phòng Kế toán Hạt Sen, phường Cầu Giấy, 88 khách",
          en: "Hat Sen Accounting, Cau Giay, 88 clients",
        },
        monthsAgo: 16,
        result: {
          vi: "Tìm 214 hóa đơn phải giải trình trước khi quyết toán.",
          en: "214 invoices needing explanation found before filing.",
        },
      },
      {
        site: { vi: "Kiểm toán Thước Gỗ, phường Đống Đa", en: "Thuoc Go Audit, Dong Da" },
        monthsAgo: 10,
        result: {
          vi: "Thời gian chọn mẫu từ 9 còn 3 ngày.",
          en: "Sampling time from nine days to three.",
        },
      },
    ],
    keywords: ["hóa đơn", "kế toán", "kiểm toán", "đồ thị", "invoice", "anomaly detection"],
    wardCode: "00190",
    annex: null,
    state: "published",
  },
  {
    key: "nhan-giong-noi-cuoc-hop",
    externalId: "HT-0053",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Nhận giọng nói tiếng Việt ba miền, chạy trong mạng nội bộ",
      en: "Vietnamese speech recognition for three regions, on your own network",
    },
    summary: {
      vi: "Gỡ băng 1 giờ họp trong 4 phút, sai từ 7,8% ba miền, tách đến 8 người nói, không gửi tiếng ra ngoài.",
      en: "Transcribes an hour's meeting in 4 minutes at 7.8% word error, splits up to eight speakers and keeps audio in-house.",
    },
    problem: {
      vi: "Thư ký gỡ băng 1 giờ họp mất 5 giờ; dịch vụ đám mây nước ngoài sai 18% với giọng Nghệ và không được dùng cho họp nội bộ.",
      en: "An hour's meeting takes five to transcribe; foreign cloud services err 18% on Nghệ accents and are barred for internal meetings.",
    },
    description: {
      vi: "Mô hình 310 triệu tham số học từ 9.400 giờ có lời, trong đó 1.100 giờ miền Trung. Chạy trên máy 1 GPU 12 GB hoặc CPU 16 nhân (chậm 6 lần). Xuất văn bản, dấu câu, tên người nói, mốc thời gian; thêm được 2.000 từ riêng.\n\nHai người nói đè thì sai 24%. Phòng vang, micro trần xa trên 3 m sai gấp đôi. Không tóm tắt nội dung. Bên nhận phải báo người họp là có ghi âm.",
      en: "A 310-million-parameter model trained on 9,400 transcribed hours, 1,100 from the centre. It runs on one 12 GB GPU or 16 CPU cores (six times slower), giving text, punctuation, speakers and times; 2,000 own words can be added.\n\nOverlapping speech errs 24%, and ceiling microphones over 3 m away double the error. It does not summarise. You must tell people they are being recorded.",
    },
    figures: [
      { label: { vi: "sai từ", en: "word error" }, value: { vi: "7,8%", en: "7.8%" } },
      {
        label: { vi: "1 giờ họp", en: "1 hour of audio" },
        value: { vi: "4 phút", en: "4 minutes" },
      },
      { label: { vi: "người nói", en: "speakers" }, value: { vi: "đến 8", en: "up to 8" } },
    ],
    scienceFields: ["1.2", "6.0"],
    industries: ["J58", "M69", "P85"],
    solutionCategories: ["ai_data", "e_office", "chatbot_cx"],
    trl: 8,
    trlEvidence: {
      vi: "5 nơi dùng, 7.200 giờ đã gỡ; bộ thử 60 giờ độc lập.",
      en: "Five sites, 7,200 hours transcribed; independent 60-hour test set.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "2540/2024/QTG" }],
    standards: [],
    transferForms: ["non_exclusive_licence", "subscription"],
    price: { mode: "firm", minVnd: 84000000, maxVnd: 84000000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Cài 1 ngày, bổ sung từ riêng mỗi quý, trả lời trong 1 ngày làm việc.",
      en: "One day to install, own words updated quarterly, replies within one working day.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Văn phòng Luật Cổ Nguyệt", en: "Co Nguyet Law Office" },
        monthsAgo: 18,
        result: {
          vi: "Gỡ băng từ 5,2 còn 1,1 giờ công cho 1 giờ họp.",
          en: "From 5.2 to 1.1 person-hours per meeting hour.",
        },
      },
      {
        site: {
          vi: "Trường trung học phổ thông Bãi Giữa, 34 lớp",
          en: "Bai Giua High School, 34 classes",
        },
        monthsAgo: 7,
        result: {
          vi: "Lời bài giảng cho 12 học sinh khiếm thính, sai 9,5%.",
          en: "Lesson text for 12 deaf pupils at 9.5% error.",
        },
      },
    ],
    keywords: [
      "nhận giọng nói",
      "gỡ băng",
      "cuộc họp",
      "tiếng Việt",
      "speech recognition",
      "transcription",
    ],
    wardCode: "00190",
    annex: null,
    state: "published",
  },
  {
    key: "du-bao-ban-cua-hang-nho",
    externalId: "HT-0054",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Dự báo hàng tươi cho chuỗi cửa hàng 3 đến 40 điểm",
      en: "Fresh-goods forecasting for chains of 3 to 40 shops",
    },
    summary: {
      vi: "Giảm hàng tươi hủy từ 11% còn 6,5% mà không tăng hết hàng, cần 12 tháng dữ liệu bán.",
      en: "Cuts fresh waste from 11% to 6.5% with no more empty shelves, given 12 months of sales data.",
    },
    problem: {
      vi: "Cửa hàng trưởng đặt hàng theo cảm giác: rau hủy 11 đến 14%, trong khi 18 giờ đã hết cá.",
      en: "Managers order by feel: 11 to 14% of greens are binned while fish runs out by six in the evening.",
    },
    description: {
      vi: "Mô hình phân vị theo ngày và cửa hàng, có lịch âm, mưa, khuyến mại, ngày rằm. Mỗi tối 21:00 trả lượng nên đặt kèm khoảng tin cậy và lý do. Ghép qua tệp CSV hoặc giao diện với phần mềm bán hàng.\n\nMặt hàng bán dưới 2 đơn vị/ngày thì dự báo không hơn trung bình. Cửa hàng mới mở phải chờ 8 tuần. Tồn kho sai trên 10% làm hỏng kết quả nên phải kiểm kê trước.",
      en: "Quantile models by day and shop know the lunar calendar, rain, promotions and full-moon days. At 21:00 each evening they give an order quantity with its range and reason, by CSV or a till interface.\n\nBelow two units a day it does no better than an average. New shops wait eight weeks. Stock records over 10% wrong spoil it, so count first.",
    },
    figures: [
      { label: { vi: "hàng hủy", en: "waste" }, value: { vi: "11% → 6,5%", en: "11% → 6.5%" } },
      { label: { vi: "sai số 1 ngày", en: "one-day error" }, value: { vi: "16%", en: "16%" } },
    ],
    scienceFields: ["1.2", "1.1"],
    industries: ["G45", "H49"],
    solutionCategories: ["ai_data", "pos_retail", "warehouse_logistics"],
    trl: 7,
    trlEvidence: {
      vi: "So A/B 8 cửa hàng, 6 tháng.",
      en: "A/B test in eight shops for six months.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription", "non_exclusive_licence"],
    price: { mode: "firm", minVnd: 900000, maxVnd: 900000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Ghép dữ liệu 3 tuần, họp đọc kết quả mỗi tháng trong quý đầu. Giá tính cho một cửa hàng.",
      en: "Three weeks to connect, monthly review in the first quarter. Price is per shop.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Chuỗi Rau Cô Sáu, 12 cửa hàng", en: "Rau Co Sau, 12 shops" },
        monthsAgo: 15,
        result: {
          vi: "Hủy từ 12,1% còn 6,8%; hết hàng 4,9% không đổi.",
          en: "Waste from 12.1% to 6.8%; stock-outs unchanged at 4.9%.",
        },
      },
      {
        site: { vi: "Bánh mì Lò Gạch Nung, 7 điểm", en: "Lo Gach Nung Bakery, seven shops" },
        monthsAgo: 6,
        result: { vi: "Bánh ế giảm 37%.", en: "Unsold bread down 37%." },
      },
    ],
    keywords: ["dự báo bán hàng", "hàng tươi", "bán lẻ", "tồn kho", "demand forecasting", "retail"],
    wardCode: "00190",
    annex: null,
    state: "published",
  },
  {
    key: "uoc-gia-can-ho",
    externalId: "HT-0055",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Ước giá căn hộ có khoảng tin cậy cho ngân hàng, môi giới",
      en: "Apartment price estimates with ranges, for lenders and brokers",
    },
    summary: {
      vi: "Ước giá căn hộ sai trung vị 7,2%, kèm khoảng 80% và 5 căn so sánh, cho 1.900 tòa ở Hà Nội.",
      en: "Estimates apartments to a median 7.2% with an 80% range and five comparables, across 1,900 Hanoi blocks.",
    },
    problem: {
      vi: "Giá rao cao hơn giá giao dịch 5 đến 15% và cập nhật chậm 3 tháng; ước bằng tay mỗi căn mất nửa ngày.",
      en: "Asking prices run 5 to 15% above deals and three months late; a manual estimate takes half a day.",
    },
    description: {
      vi: "Mô hình không gian-thời gian học từ 210.000 tin rao và 8.600 giá giao dịch do đối tác cung cấp, hiệu chỉnh theo tầng, hướng, tuổi tòa nhà. Trả ba con số và căn so sánh.\n\nĐây là ước tính thống kê, không phải thẩm định giá và không thay chứng thư. Nhà đất trong ngõ không làm được. Tòa nhà có dưới 4 giao dịch thì khoảng rộng ±18%.",
      en: "A space-time model learns from 210,000 adverts and 8,600 partner-supplied deal prices, adjusted for floor, aspect and age. It returns three figures and comparables.\n\nThis is a statistical estimate, not an independent valuation. It cannot do houses in lanes. Blocks with under four deals get ±18%.",
    },
    figures: [
      { label: { vi: "sai trung vị", en: "median error" }, value: { vi: "7,2%", en: "7.2%" } },
      { label: { vi: "tòa nhà", en: "blocks" }, value: { vi: "1.900", en: "1,900" } },
    ],
    scienceFields: ["1.1", "1.2", "5.0"],
    industries: ["L68", "K64"],
    solutionCategories: ["ai_data", "gis_smart_city"],
    trl: 6,
    trlEvidence: {
      vi: "Kiểm trên 1.300 giao dịch quý II/2026 chưa dùng để học.",
      en: "Tested on 1,300 deals of Q2 2026 held out of training.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription", "non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 12000000, maxVnd: 20000000, unit: "month" },
    acceptsListedTerms: false,
    support: {
      vi: "Giao diện lập trình, báo cáo sai số mỗi tháng.",
      en: "Programming interface; monthly error report.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["giá căn hộ", "bất động sản", "ước giá", "property", "automated estimate"],
    wardCode: "00190",
    annex: {
      vi: "Nguồn dữ liệu, thỏa thuận với đối tác, sai số theo phường.",
      en: "Data sources, partner agreements, error by ward.",
    },
    state: "in_review",
  },
  {
    key: "du-lieu-tong-hop-rieng-tu",
    externalId: "HT-0056",
    organisation: "tri-tue",
    kind: "technology",
    title: {
      vi: "Sinh dữ liệu bảng tổng hợp có bảo đảm riêng tư vi phân",
      en: "Synthetic tabular data with differential privacy",
    },
    summary: {
      vi: "Sinh 1 triệu dòng giả giữ 92% độ chính xác mô hình, mức riêng tư ε = 3, trong 50 phút.",
      en: "Makes a million synthetic rows keeping 92% of model accuracy at privacy level ε = 3, in 50 minutes.",
    },
    problem: {
      vi: "Ngân hàng, bệnh viện không chia dữ liệu cho bên phát triển được; xin phép từng bộ mất 4 đến 7 tháng.",
      en: "Banks and hospitals cannot share data with developers; each permission takes four to seven months.",
    },
    description: {
      vi: "Mạng cây liên kết biến được học với nhiễu, sau đó lấy mẫu có ràng buộc nghiệp vụ. Báo cáo kèm ba phép tấn công thử.\n\nMới kiểm chứng trên 4 bộ dữ liệu công khai. Bảng trên 120 cột hoặc nhóm hiếm dưới 0,5% mất chất lượng. Chưa xử lý chuỗi thời gian.",
      en: "A tree of variable links is learnt with noise and then sampled under business rules; the report includes three attack tests.\n\nValidated on four public data sets only. Tables over 120 columns or groups under 0.5% degrade. It does not yet handle time series.",
    },
    figures: [
      { label: { vi: "giữ độ chính xác", en: "accuracy kept" }, value: { vi: "92%", en: "92%" } },
    ],
    scienceFields: ["1.1", "1.2"],
    industries: ["J58", "K64", "Q86"],
    solutionCategories: ["ai_data", "cybersecurity"],
    trl: 4,
    trlEvidence: {
      vi: "Kiểm chứng phòng thí nghiệm trên 4 bộ công khai.",
      en: "Laboratory validation on four public sets.",
    },
    ip: [{ type: "software_copyright", status: "none", number: null }],
    standards: [],
    transferForms: ["joint_development"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cùng thử trên một bộ dữ liệu của bên nhận, tại chỗ.",
      en: "A joint trial on one of your data sets, on your premises.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["dữ liệu tổng hợp", "riêng tư", "synthetic data", "differential privacy"],
    wardCode: "00190",
    annex: null,
    state: "draft",
  },
];
