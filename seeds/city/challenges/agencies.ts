import type { SeedChallenge } from "../types.ts";

export const agencyChallenges: SeedChallenge[] = [
  {
    key: "dem-luot-khach",
    externalId: "NEED-001",
    organisation: "diem-den",
    title: {
      vi: "Đếm lượt khách, báo quá tải tại 12 điểm tham quan",
      en: "Count visitors and warn of crowding at 12 visitor sites",
    },
    summary: {
      vi: "Biết số khách đang ở trong từng điểm với sai số 5%, báo cho người trực trong 60 giây khi vượt sức chứa.",
      en: "Know how many visitors are inside each site within 5% and alert staff within 60 seconds when capacity is exceeded.",
    },
    pain: {
      vi: "Hiện đếm theo vé bán ra và người đứng cổng bấm tay, sai 18% so với đếm lại qua băng hình. Bốn điểm có nhiều lối ra nên không biết lúc nào còn bao nhiêu khách ở trong. Năm 2025 có 37 lần phải đóng cổng đột xuất, trung bình chậm 40 phút sau khi đã quá đông.",
      en: "Counts come from tickets sold and a hand clicker at the gate, and differ by 18% from a recount on video. Four sites have several exits, so nobody knows how many people are still inside. In 2025 gates were shut without notice 37 times, on average 40 minutes after crowding began.",
    },
    scale: {
      vi: "12 điểm bán vé, 41 cổng và lối đi, 9,4 triệu lượt khách một năm. Nhân rộng được cho 31 điểm mở cửa tự do.",
      en: "12 ticketed sites, 41 gates and passages, 9.4 million visits a year. Can be replicated at 31 open sites.",
    },
    outputs: {
      vi: "Thiết bị đếm tại 41 cổng; bảng số khách hiện có theo điểm, cập nhật mỗi phút; tin báo theo ba mức 70%, 90%, 100% sức chứa; báo cáo giờ, ngày, tháng xuất được ra bảng tính; cổng dữ liệu mở không chứa ảnh.",
      en: "Counting devices at 41 gates; a board of current visitors by site, refreshed every minute; alerts at three levels, 70%, 90% and 100% of capacity; hourly, daily and monthly reports exportable to a spreadsheet; an open data feed with no images.",
    },
    constraints: {
      vi: "Sáu điểm là di tích xếp hạng: không khoan tường, không đi dây nổi. Không lưu khuôn mặt, ảnh phải xóa tại chỗ trong 24 giờ. Ba cổng không có điện lưới. Chạy được dưới mưa và khi ngược sáng lúc chiều.",
      en: "Six sites are listed monuments: no drilling into walls, no surface cabling. No faces may be stored, and images must be erased on site within 24 hours. Three gates have no mains power. Must work in rain and against low afternoon sun.",
    },
    dataAvailable: {
      vi: "Số vé theo giờ từ 2022, 160 giờ băng hình đã đếm tay ở 5 cổng, bản vẽ lối đi và sức chứa từng điểm.",
      en: "Hourly ticket counts since 2022, 160 hours of hand-counted video from 5 gates, and plans of passages with the capacity of each site.",
    },
    kpis: [
      {
        name: {
          vi: "Sai số số khách đang ở trong điểm",
          en: "Error in the number of visitors inside",
        },
        unit: "%",
        baseline: 18,
        target: 5,
      },
      {
        name: {
          vi: "Thời gian từ lúc vượt ngưỡng đến lúc báo",
          en: "Time from crossing the threshold to the alert",
        },
        unit: "s",
        baseline: 2400,
        target: 60,
      },
      {
        name: {
          vi: "Thời gian thiết bị chạy trong giờ mở cửa",
          en: "Device uptime in opening hours",
        },
        unit: "%",
        baseline: 0,
        target: 98,
      },
    ],
    industries: ["O84", "I55"],
    scienceFields: ["1.2", "2.2"],
    solutionCategories: ["computer_vision", "iot", "gis_smart_city"],
    requiredTrl: 7,
    budget: { minVnd: 800_000_000, maxVnd: 1_200_000_000 },
    fundingSource: {
      vi: "Ngân sách thành phố, chương trình chuyển đổi số du lịch; đã có chủ trương.",
      en: "City budget, digital tourism programme; approved in principle.",
    },
    pilotPlan: {
      vi: "Thử 6 tuần tại 2 điểm (một di tích nhiều lối ra, một bảo tàng). Đếm tay đối chiếu 4 giờ mỗi tuần. Đạt cả ba chỉ tiêu thì lắp 10 điểm còn lại trong 4 tháng.",
      en: "Six-week trial at 2 sites (a monument with several exits and a museum), checked by 4 hours of hand counting a week. If all three KPIs are met, the other 10 sites follow within 4 months.",
    },
    deadlineInDays: 6,
    keywords: ["đếm người", "quá tải", "điểm tham quan", "camera", "people counting", "crowd"],
    wardCode: "00226",
    state: "published",
  },
  {
    key: "doc-hoa-don-giay",
    externalId: "NEED-004",
    organisation: "mot-cua",
    title: {
      vi: "Đọc hóa đơn giấy thành dữ liệu cho hộ kinh doanh",
      en: "Turn paper invoices into data for household businesses",
    },
    summary: {
      vi: "Chụp hóa đơn, sổ bán hàng viết tay bằng điện thoại, lấy đúng 96% số tiền và ngày để lập tờ khai.",
      en: "Photograph invoices and handwritten sales books with a phone and read 96% of amounts and dates correctly for the tax return.",
    },
    pain: {
      vi: "14.200 hộ kinh doanh ở 9 phường phía Nam đang chuyển từ thuế khoán sang kê khai. Phần lớn mua hàng bằng hóa đơn giấy, bán hàng ghi sổ. Mỗi kỳ, một hộ mất chừng 7,5 giờ chép lại; 23% tờ khai nộp tại bộ phận phải trả về vì sai số tiền.",
      en: "14,200 household businesses in 9 southern wards are moving from lump-sum tax to self-declaration. Most buy on paper invoices and note sales in a book. Each period a household spends about 7.5 hours copying, and 23% of returns filed at our office go back because amounts are wrong.",
    },
    scale: {
      vi: "Giai đoạn đầu 1.500 hộ ở 3 phường, chừng 60.000 ảnh mỗi tháng. Nhân rộng được cho 14.200 hộ, rồi các cụm phường khác.",
      en: "First stage: 1,500 households in 3 wards, about 60,000 images a month. Can be extended to 14,200 households and then to other ward clusters.",
    },
    outputs: {
      vi: "Ứng dụng chụp và sửa trên điện thoại phổ thông; bộ đọc hóa đơn in và chữ viết tay tiếng Việt; bảng kê mua, bán theo kỳ; tệp xuất sang ba phần mềm kê khai đang dùng; tài liệu hướng dẫn một trang.",
      en: "A capture and correction app for ordinary phones; a reader for printed invoices and Vietnamese handwriting; purchase and sales lists by period; export to the three filing programs in use; a one-page guide.",
    },
    constraints: {
      vi: "Dữ liệu đặt trong nước, hộ xóa được bất cứ lúc nào. Chủ hộ đa số trên 50 tuổi: chữ to, không quá ba bước. Chụp được khi mất mạng, gửi sau. Không bắt mua thêm thiết bị.",
      en: "Data stays in the country, and a household can delete it at any time. Most owners are over 50: large type, no more than three steps. Captures offline and sends later. No extra device to buy.",
    },
    dataAvailable: {
      vi: "8.200 ảnh hóa đơn và sổ bán hàng đã che tên, trong đó 2.600 ảnh gán nhãn từng ô.",
      en: "8,200 images of invoices and sales books with names masked, of which 2,600 are labelled field by field.",
    },
    kpis: [
      {
        name: {
          vi: "Số tiền và ngày đọc đúng, hóa đơn in",
          en: "Amounts and dates read correctly, printed",
        },
        unit: "%",
        baseline: 82,
        target: 98,
      },
      {
        name: {
          vi: "Số tiền và ngày đọc đúng, chữ viết tay",
          en: "Amounts and dates read correctly, handwritten",
        },
        unit: "%",
        baseline: 61,
        target: 94,
      },
      {
        name: { vi: "Giờ chép tay mỗi hộ mỗi kỳ", en: "Hours of copying per household per period" },
        unit: "h",
        baseline: 7.5,
        target: 1.5,
      },
      {
        name: {
          vi: "Tờ khai phải trả về vì sai số tiền",
          en: "Returns sent back for wrong amounts",
        },
        unit: "%",
        baseline: 23,
        target: 6,
      },
    ],
    industries: ["O84", "G45"],
    scienceFields: ["1.2"],
    solutionCategories: ["ai_data", "accounting_einvoice"],
    requiredTrl: 6,
    budget: { minVnd: 300_000_000, maxVnd: 500_000_000 },
    fundingSource: {
      vi: "Kinh phí cải cách thủ tục hành chính của 9 phường, góp chung.",
      en: "Administrative reform funds of the 9 wards, pooled.",
    },
    pilotPlan: {
      vi: "Một kỳ kê khai với 120 hộ tạp hóa, quán ăn, sửa xe. Cán bộ một cửa đối chiếu 10% số ảnh. Đạt thì mở cho 1.500 hộ ở kỳ sau.",
      en: "One filing period with 120 grocers, eateries and repair shops. Officers check 10% of images. If the targets are met, 1,500 households join in the next period.",
    },
    deadlineInDays: 21,
    keywords: [
      "hóa đơn giấy",
      "OCR",
      "chữ viết tay",
      "hộ kinh doanh",
      "kê khai thuế",
      "invoice reading",
    ],
    wardCode: "00337",
    state: "published",
  },
  {
    key: "do-am-san-pham-say",
    externalId: "NEED-005",
    organisation: "cua-o",
    title: {
      vi: "Đo độ ẩm còn lại của sản phẩm sấy ngay trên chuyền",
      en: "Measure residual moisture of dried products in line",
    },
    summary: {
      vi: "Đo ẩm không phá mẫu trong 10 giây, lệch không quá 0,5 điểm % so với cân sấy, tại 7 cơ sở sấy nông sản.",
      en: "Non-destructive moisture reading in 10 seconds, within 0.5 percentage points of oven drying, at 7 drying plants.",
    },
    pain: {
      vi: "Phương pháp cân sấy mất 4 giờ và phá mẫu, nên mỗi lô chỉ thử được 3 gói. Năm 2025, 11% lô hoa quả sấy bị trả về vì ẩm vượt mức, phần lớn phát hiện khi hàng đã đóng gói.",
      en: "Oven drying takes 4 hours and destroys the sample, so only 3 packs per lot are tested. In 2025, 11% of dried-fruit lots were returned for excess moisture, mostly found after packing.",
    },
    scale: {
      vi: "7 cơ sở sấy trong vùng kiểm tra của trung tâm, 19 chuyền; mỗi chuyền 80 đến 400 kg/giờ.",
      en: "7 drying plants in the centre's area with 19 lines of 80 to 400 kg an hour each.",
    },
    outputs: {
      vi: "Đầu đo lắp trên băng tải; đường chuẩn cho nhãn, xoài, chuối, mít; màn hình báo đạt hay chưa; sổ ghi từng lô có giờ và số đo, trung tâm đọc được từ xa.",
      en: "A sensor head mounted over the belt; calibration curves for longan, mango, banana and jackfruit; a pass or fail display; a lot log with times and readings that the centre can read remotely.",
    },
    constraints: {
      vi: "Bụi đường và hơi nước nhiều, phải rửa được mỗi ca. Không dùng nguồn phóng xạ. Hiệu chuẩn lại tại chỗ không quá 30 phút.",
      en: "Sugar dust and steam are heavy, so it must withstand washing every shift. No radioactive source. On-site recalibration within 30 minutes.",
    },
    dataAvailable: {
      vi: "5.400 kết quả cân sấy từ 2023, kèm loại quả, bề dày lát, nhiệt độ sấy. Trung tâm cấp mẫu để lập đường chuẩn.",
      en: "5,400 oven-drying results since 2023 with fruit type, slice thickness and drying temperature. The centre supplies samples for calibration.",
    },
    kpis: [
      {
        name: {
          vi: "Độ lệch so với cân sấy, điểm %",
          en: "Deviation from oven drying, percentage points",
        },
        unit: "%",
        baseline: 1.8,
        target: 0.5,
      },
      {
        name: { vi: "Thời gian có kết quả", en: "Time to result" },
        unit: "s",
        baseline: 14400,
        target: 10,
      },
      {
        name: { vi: "Lô bị trả về vì ẩm", en: "Lots returned for moisture" },
        unit: "%",
        baseline: 11,
        target: 3,
      },
    ],
    industries: ["C10", "O84"],
    scienceFields: ["1.3", "2.2"],
    solutionCategories: ["iot"],
    requiredTrl: 6,
    budget: { minVnd: 350_000_000, maxVnd: 450_000_000 },
    fundingSource: {
      vi: "Kinh phí khoa học và công nghệ của thành phố, cấp qua trung tâm.",
      en: "City science and technology funds, granted through the centre.",
    },
    pilotPlan: {
      vi: "Lắp một đầu đo tại một cơ sở sấy nhãn và một cơ sở sấy chuối, mỗi nơi 20 ngày, đối chiếu 15 mẫu mỗi ngày với cân sấy.",
      en: "One sensor at a longan plant and one at a banana plant, 20 days each, with 15 samples a day checked against oven drying.",
    },
    deadlineInDays: 3,
    keywords: ["độ ẩm", "sấy", "cận hồng ngoại", "đo trên chuyền", "moisture", "inline"],
    wardCode: "00301",
    state: "published",
  },
  {
    key: "canh-bao-ngap-pho",
    externalId: "NEED-006",
    organisation: "thoat-nuoc",
    title: {
      vi: "Báo ngập sớm 45 phút tại 34 điểm trũng phía Tây",
      en: "45-minute flood warning at 34 low points in the west",
    },
    summary: {
      vi: "Đo mực nước cống và dự báo ngập cho 34 điểm trũng, để đội bơm đến trước khi nước lên mặt đường 10 cm.",
      en: "Measure sewer levels and forecast flooding at 34 low points so pump crews arrive before water on the road reaches 10 cm.",
    },
    pain: {
      vi: "Đội vận hành biết ngập qua điện thoại của dân, trung bình chậm 25 phút sau khi nước tràn. Mùa mưa 2025 có 61 lần ngập trên 20 cm; 19 lần máy bơm lưu động đến sai chỗ.",
      en: "Crews learn of floods from residents' calls, on average 25 minutes after water spills over. The 2025 rainy season saw 61 floods above 20 cm; 19 times the mobile pump went to the wrong place.",
    },
    scale: {
      vi: "34 điểm trũng, 214 km cống, 11 trạm bơm, 6 máy bơm lưu động. Nhân rộng được cho ba ban quản lý thoát nước khác.",
      en: "34 low points, 214 km of sewers, 11 pumping stations, 6 mobile pumps. Can be replicated by three other drainage boards.",
    },
    outputs: {
      vi: "Đầu đo mực nước tại 34 hố ga và 11 trạm bơm; mô hình dự báo 60 phút từ mưa và mực nước; bản đồ cho tổng đài; tin nhắn điều đội bơm; số liệu mở cho bản đồ giao thông.",
      en: "Level sensors in 34 manholes and at 11 pumping stations; a 60-minute forecast from rainfall and levels; a map for the control room; messages that dispatch pump crews; open data for traffic maps.",
    },
    constraints: {
      vi: "Trong cống có khí ăn mòn, rác và chuột. Pin ít nhất 18 tháng. Thay đầu đo không phải chặn đường quá 20 phút. Mất sóng 2 giờ vẫn không mất số liệu.",
      en: "Sewers hold corrosive gas, litter and rats. Batteries must last at least 18 months. Swapping a sensor may close the road for no more than 20 minutes. No data lost during a 2-hour signal outage.",
    },
    dataAvailable: {
      vi: "Lượng mưa 10 phút tại 9 trạm từ 2019, bản đồ cống dạng số (70% tuyến), nhật ký ngập 2021 đến 2025.",
      en: "10-minute rainfall at 9 stations since 2019, digital sewer maps (70% of lines), flood log from 2021 to 2025.",
    },
    kpis: [
      {
        name: { vi: "Báo trước khi ngập 10 cm", en: "Warning before 10 cm of water" },
        unit: "min",
        baseline: 0,
        target: 45,
      },
      {
        name: { vi: "Lần ngập được báo trước", en: "Floods warned of in advance" },
        unit: "%",
        baseline: 0,
        target: 85,
      },
      {
        name: {
          vi: "Lần máy bơm lưu động đến đúng chỗ",
          en: "Mobile pump sent to the right place",
        },
        unit: "%",
        baseline: 69,
        target: 95,
      },
    ],
    industries: ["E36", "O84"],
    scienceFields: ["1.5", "2.1", "2.2"],
    solutionCategories: ["iot", "gis_smart_city", "ai_data"],
    requiredTrl: 6,
    budget: { minVnd: 1_200_000_000, maxVnd: 1_800_000_000 },
    fundingSource: {
      vi: "Ngân sách duy tu thoát nước, hai năm.",
      en: "Drainage maintenance budget over two years.",
    },
    pilotPlan: {
      vi: "Lắp 8 hố ga trước mùa mưa, theo dõi ít nhất 10 trận mưa trên 30 mm, rồi quyết định lắp 26 điểm còn lại.",
      en: "8 manholes before the rainy season, followed over at least 10 rainfalls above 30 mm, then a decision on the other 26.",
    },
    deadlineInDays: 33,
    keywords: ["ngập", "mực nước cống", "dự báo", "máy bơm", "flood warning", "sewer level"],
    wardCode: "00634",
    state: "published",
  },
  {
    key: "xep-luot-kham",
    externalId: "NEED-007",
    organisation: "benh-vien",
    title: {
      vi: "Rút thời gian chờ khám ngoại trú từ 142 còn 75 phút",
      en: "Cut outpatient waiting from 142 to 75 minutes",
    },
    summary: {
      vi: "Đặt giờ, chia lượt và gọi số cho 22 phòng khám, để một lượt khám có xét nghiệm xong trong 75 phút chờ.",
      en: "Book, queue and call patients across 22 rooms so that a visit with laboratory tests involves no more than 75 minutes of waiting.",
    },
    pain: {
      vi: "1.400 lượt khám mỗi ngày, 64% đến trước 8:30. Người bệnh lấy số ở năm nơi khác nhau: đăng ký, khám, lấy máu, trả tiền, lấy thuốc. Tổng thời gian chờ trung bình 142 phút, trong đó 48 phút chờ trả kết quả xét nghiệm đã có sẵn.",
      en: "1,400 visits a day, 64% arriving before 8:30. Patients take numbers in five places: registration, consultation, blood draw, payment, pharmacy. Waiting averages 142 minutes, of which 48 are spent waiting for test results that are already available.",
    },
    scale: {
      vi: "22 phòng khám, 6 bàn lấy máu, 9 quầy; dùng lại được cho 4 bệnh viện khu vực cùng cỡ.",
      en: "22 consulting rooms, 6 blood-draw desks, 9 counters; reusable at 4 area hospitals of the same size.",
    },
    outputs: {
      vi: "Đặt giờ qua điện thoại, mạng và tại quầy; một số thứ tự cho cả lượt khám; bảng gọi số và loa; báo kết quả cho bác sĩ ngay khi máy trả; số liệu chờ theo khâu, theo giờ.",
      en: "Booking by phone, online and at the counter; one number for the whole visit; call boards and speakers; results pushed to the doctor as soon as the analyser reports; waiting figures by step and hour.",
    },
    constraints: {
      vi: "Nối với phần mềm bệnh viện hiện có qua HL7, không thay phần mềm đó. 45% người bệnh trên 60 tuổi, nhiều người không có điện thoại thông minh. Dữ liệu sức khỏe không ra khỏi bệnh viện.",
      en: "Must connect to the existing hospital software over HL7 without replacing it. 45% of patients are over 60, and many have no smartphone. Health data does not leave the hospital.",
    },
    dataAvailable: {
      vi: "Giờ vào, ra từng khâu của 410.000 lượt khám năm 2025, đã bỏ thông tin cá nhân; sơ đồ khu khám.",
      en: "In and out times at each step for 410,000 visits in 2025, stripped of personal data; floor plan of the outpatient block.",
    },
    kpis: [
      {
        name: { vi: "Thời gian chờ trung bình mỗi lượt", en: "Average waiting per visit" },
        unit: "min",
        baseline: 142,
        target: 75,
      },
      {
        name: {
          vi: "Người bệnh đến đúng khung giờ hẹn",
          en: "Patients arriving in their booked slot",
        },
        unit: "%",
        baseline: 8,
        target: 55,
      },
      {
        name: {
          vi: "Kết quả xét nghiệm đến bác sĩ sau khi máy trả",
          en: "Delay from analyser to doctor",
        },
        unit: "min",
        baseline: 48,
        target: 5,
      },
    ],
    industries: ["Q86"],
    scienceFields: ["1.2", "3.3"],
    solutionCategories: ["healthtech", "rpa_integration"],
    requiredTrl: 8,
    budget: { minVnd: 900_000_000, maxVnd: 1_400_000_000 },
    fundingSource: {
      vi: "Quỹ phát triển hoạt động sự nghiệp của bệnh viện.",
      en: "The hospital's own development fund.",
    },
    pilotPlan: {
      vi: "Bốn tuần tại khoa Nội và khoa Mắt (380 lượt mỗi ngày), đo giờ chờ trước và sau. Đạt chỉ tiêu 1 và 3 thì mở cho cả khu khám.",
      en: "Four weeks in internal medicine and eye care (380 visits a day), with waiting measured before and after. If KPIs 1 and 3 are met, the whole block follows.",
    },
    deadlineInDays: 40,
    keywords: ["đặt lịch khám", "xếp hàng", "gọi số", "bệnh viện", "queue", "HL7"],
    wardCode: "00331",
    state: "published",
  },
  {
    key: "suat-an-ban-tru",
    externalId: "NEED-008",
    organisation: "truong-hoc",
    title: {
      vi: "Báo đúng suất ăn bán trú trước 7:45, suất thừa còn 1%",
      en: "Confirm school lunches by 7:45 and cut surplus to 1%",
    },
    summary: {
      vi: "Phụ huynh báo vắng, lớp chốt suất, bếp nhận số trước 7:45; suất thừa từ 9% còn 1% ở 14 trường.",
      en: "Parents report absences, classes confirm, kitchens get numbers by 7:45; surplus meals fall from 9% to 1% in 14 schools.",
    },
    pain: {
      vi: "6.900 suất ăn mỗi ngày đặt theo sĩ số hôm trước. Học sinh vắng báo muộn qua tin nhắn cho giáo viên; bếp thừa trung bình 620 suất, trị giá 21 triệu ₫ mỗi ngày. Cuối tháng kế toán mất 3 ngày trả lại tiền ăn.",
      en: "6,900 meals a day are ordered on the previous day's attendance. Absences arrive late as messages to teachers; kitchens are left with 620 meals on average, worth 21 million ₫ a day. At month end accountants spend 3 days refunding lunch money.",
    },
    scale: {
      vi: "14 trường, 312 lớp, 5 bếp. Nhân rộng được cho 60 trường ở các cụm lân cận.",
      en: "14 schools, 312 classes, 5 kitchens. Can be replicated at 60 schools in neighbouring clusters.",
    },
    outputs: {
      vi: "Báo vắng qua tin nhắn hoặc ứng dụng có sẵn; bảng chốt suất cho giáo viên; số suất theo bếp kèm ghi chú dị ứng; tự tính tiền ăn trả lại từng học sinh.",
      en: "Absence notice by message or through apps parents already have; a confirmation sheet for teachers; meal counts by kitchen with allergy notes; automatic refund per pupil.",
    },
    constraints: {
      vi: "Giáo viên không mất quá 1 phút mỗi sáng. Dữ liệu học sinh lưu trong nước, phụ huynh đồng ý trước. Không bắt cài ứng dụng mới.",
      en: "No more than 1 minute of a teacher's morning. Pupil data is stored in the country with parents' prior consent. No new app to install.",
    },
    dataAvailable: {
      vi: "Sổ điểm danh và số suất đặt, suất thừa từng ngày của hai năm học, dạng bảng tính.",
      en: "Attendance and meals ordered and left over for each day of two school years, in spreadsheets.",
    },
    kpis: [
      { name: { vi: "Suất ăn thừa", en: "Surplus meals" }, unit: "%", baseline: 9, target: 1 },
      {
        name: { vi: "Lớp chốt suất trước 7:45", en: "Classes confirmed by 7:45" },
        unit: "%",
        baseline: 34,
        target: 97,
      },
      {
        name: {
          vi: "Giờ làm trả tiền ăn mỗi trường mỗi tháng",
          en: "Hours of refund work per school per month",
        },
        unit: "h",
        baseline: 24,
        target: 3,
      },
    ],
    industries: ["P85"],
    scienceFields: ["1.2"],
    solutionCategories: ["edtech", "fintech_payment"],
    requiredTrl: 8,
    budget: { minVnd: 150_000_000, maxVnd: 250_000_000 },
    fundingSource: {
      vi: "Kinh phí thường xuyên của 14 trường, đấu thầu chung một lần.",
      en: "Running budgets of the 14 schools, tendered once together.",
    },
    pilotPlan: {
      vi: "Năm tuần tại 3 trường cùng một bếp, 1.480 suất mỗi ngày.",
      en: "Five weeks in 3 schools sharing one kitchen, 1,480 meals a day.",
    },
    deadlineInDays: 28,
    keywords: ["suất ăn", "bán trú", "điểm danh", "trường học", "school meals", "attendance"],
    wardCode: "00097",
    state: "published",
  },
];
