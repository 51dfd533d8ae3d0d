import type { SeedDeal } from "../types.ts";
import { budget, deal, legal, message } from "./shapes.ts";

/** Asked for, and being talked about. */
export const earlyDeals: SeedDeal[] = [
  deal({
    key: "khung-cui-nhuom-cu-nau",
    listing: "nhuom-cu-nau-60-do",
    buyer: "khung-cui",
    requestedDaysAgo: 8.6,
    purpose:
      "Nhuộm vải đũi bằng củ nâu cho hai khách đặt áo khoác mùa đông, hiện nhuộm tay 16 ngày một mẻ nên phải từ chối đơn trên 300 m.",
    scale: "12 hộ nhuộm chung một xưởng, mỗi tháng khoảng 1.400 m vải đũi khổ 90 cm.",
    timing: "Muốn nhuộm thử trước khi vào vụ hàng Tết, cách đây chừng hai tháng.",
    budget: budget(90, 120),
    steps: [],
  }),
  deal({
    key: "net-ngoc-gian-hang",
    listing: "gian-hang-lang-nghe",
    buyer: "net-ngoc",
    requestedDaysAgo: 6.3,
    purpose:
      "Bán hộp khảm và tranh khảm lẻ trên mạng. Giờ chỉ đăng một kênh, tháng trước bán trùng 2 chiếc hộp độc bản phải xin lỗi khách.",
    scale: "140 mẫu, phần lớn mỗi mẫu một chiếc; 11 thợ, con gái chủ xưởng trông việc bán.",
    timing: "Bắt đầu được ngay trong tháng.",
    budget: budget(8, 10),
    steps: [],
  }),
  deal({
    key: "co-voi-men-khu-mui",
    listing: "men-khu-mui-chuong-trai",
    buyer: "co-voi",
    requestedDaysAgo: 1.2,
    purpose:
      "Khử mùi chuồng cho 71 hộ nuôi bò sữa. Đoàn kiểm tra của nhà máy sữa nhắc hai lần vì amoniac ở 9 chuồng sát trạm gom.",
    scale: "Khoảng 14.200 m² nền chuồng, lần rắc đầu cần chừng 290 kg, cả quý 870 kg.",
    timing: "Chia ba đợt giao, mỗi tháng một đợt.",
    budget: budget(65, 80),
    steps: [],
  }),
  deal({
    key: "thuyen-nan-hop-thu",
    listing: "hop-thu-mot-cho",
    buyer: "thuyen-nan",
    requestedDaysAgo: 0.4,
    purpose:
      "Khách hỏi tour qua năm chỗ khác nhau, người trực đêm hay sót. Mùa lễ hội năm trước mất 23 đoàn vì trả lời sau 6 tiếng.",
    scale: "9 người, mùa cao điểm 70 tin mỗi ngày, một phần ba bằng tiếng Anh.",
    timing: "Trước mùa lễ hội chừng một tháng.",
    budget: budget(12, 18),
    steps: [],
  }),
  deal({
    key: "ngo-nho-bien-ban-giao",
    listing: "bien-ban-giao-nhan-so",
    buyer: "ngo-nho",
    requestedDaysAgo: 2.8,
    purpose:
      "Giao hàng cho 3 chuỗi nhà thuốc, họ đòi biên bản có chữ ký từng thùng. Giấy hay thất lạc, tháng trước bị giữ lại 18 triệu tiền cước.",
    scale: "Chừng 640 biên bản mỗi tháng, 12 người giao.",
    timing: "Cần chạy từ kỳ đối soát đầu tháng sau.",
    budget: budget(7, 9),
    steps: [],
  }),
  deal({
    key: "hu-gao-cham-diem-ho",
    listing: "cham-diem-tin-dung-ho-kinh-doanh",
    buyer: "hu-gao",
    requestedDaysAgo: 3.4,
    purpose:
      "Xét món vay dưới 200 triệu cho hộ kinh doanh nhanh hơn. Hiện 6,5 ngày một hồ sơ, nợ quá hạn nhóm này 3,1%.",
    scale:
      "Quỹ có 2.900 thành viên, khoảng 1.050 hồ sơ mỗi năm. Ba quỹ xã bên cạnh muốn góp tiền dùng chung.",
    timing: "Đại hội thành viên quý sau duyệt chi.",
    budget: budget(450, 550),
    steps: [],
  }),

  deal({
    key: "thau-vang-hat-tinh-bot",
    listing: "mang-tinh-bot-phan-huy",
    buyer: "thau-vang",
    requestedDaysAgo: 19.7,
    purpose:
      "Mở dòng túi phân hủy cho hai chuỗi siêu thị đang hỏi mua. Công ty có sẵn 2 máy tạo hạt 75 mm, muốn tự làm hạt thay vì nhập.",
    scale: "Dự tính 18 tấn hạt mỗi tháng năm đầu, 40 tấn từ năm thứ hai.",
    timing: "Ra túi mẫu trong 4 tháng.",
    budget: budget(1400, 1800),
    steps: [
      { day: 1.6, do: "accept_request" },
      message(
        3.2,
        "buyer",
        "Máy của chúng tôi là trục vít đôi 75 mm, L/D 40, vùng cấp liệu không có hút ẩm. Có phải thêm gì không?",
      ),
      message(
        4.9,
        "seller",
        "Phải có phễu sấy 60 °C và một cửa hút chân không ở vùng 7. Hai thứ này chừng 140 triệu, chưa nằm trong giá. Gửi giúp bản vẽ trục vít để chúng tôi xem tỷ số nén.",
      ),
      message(
        11.4,
        "buyer",
        "Đã gửi bản vẽ. Giám đốc muốn ký thỏa thuận bảo mật trong tuần này để xem công thức.",
      ),
    ],
  }),
  deal({
    key: "duong-kim-cham-cong",
    listing: "cham-cong-tinh-luong-xuong",
    buyer: "duong-kim",
    requestedDaysAgo: 11.3,
    purpose:
      "Tính lương theo đôi cho từng công đoạn: cắt, may mũ, gò, ráp đế. Kế toán đang làm bảng tính 4 ngày mỗi kỳ, kỳ nào cũng có người thắc mắc.",
    scale: "66 người, 22 công đoạn, một tháng khoảng 5.800 đôi.",
    timing: "Chạy song song một kỳ lương rồi mới bỏ bảng tính.",
    budget: budget(12, 16),
    steps: [
      { day: 0.7, do: "accept_request" },
      message(
        1.1,
        "seller",
        "66 người thì mỗi tháng 480.000 cộng 36 người thêm, tức 1.056.000 đồng. Xưởng mình có mã vạch theo bó chưa hay ghi tay?",
      ),
      message(2.5, "buyer", "Ghi tay lên phiếu bó, 20 đôi một bó. Máy in tem thì có một cái cũ."),
    ],
  }),
  deal({
    key: "benh-vien-vai-khang-khuan",
    listing: "vai-khang-khuan-benh-vien",
    buyer: "benh-vien",
    requestedDaysAgo: 24.5,
    purpose:
      "Mở rộng ga kháng khuẩn từ khoa hồi sức ra bốn khoa ngoại. Sau 10 tháng ở hồi sức, vi khuẩn trên ga sau 12 giờ giảm 83% nhưng cần biết nhà giặt thuê ngoài có giữ được không.",
    scale: "280 giường, 2.600 bộ ga áo, mỗi bộ giặt 2 ngày một lần ở 75 °C.",
    timing: "Đưa vào kế hoạch mua sắm năm sau, cần số liệu trong quý này.",
    budget: budget(280, 360),
    steps: [
      { day: 2.9, do: "accept_request" },
      message(
        8.3,
        "seller",
        "Chúng tôi cần 12 bộ đã giặt tại nhà giặt của bệnh viện, mốc 20 và 40 lần. Kết quả có sau 9 ngày làm việc.",
      ),
      message(
        15.8,
        "buyer",
        "Tổ kiểm soát nhiễm khuẩn đã gửi 12 bộ sáng nay. Xin ghi rõ chủng tụ cầu dùng để thử.",
      ),
    ],
  }),
  deal({
    key: "cua-o-que-thu",
    listing: "que-thu-ton-du-thuoc-sau",
    buyer: "cua-o",
    requestedDaysAgo: 6.8,
    purpose:
      "Sàng nhanh rau vào chợ lúc 2 đến 4 giờ sáng, mẫu dương tính mới gửi phòng thử. Hiện chỉ lấy được 105 mẫu mỗi đêm trên hơn 900 xe.",
    scale: "Dự tính 12.000 que một năm, 4 chốt, 9 cán bộ.",
    timing: "Thử 600 que trong tháng đầu rồi đặt theo quý.",
    budget: budget(300, 340),
    steps: [
      { day: 3.6, do: "accept_request" },
      message(
        4.2,
        "seller",
        "Que đọc sai khi mẫu ướt sương, phải thấm khô lá. Với đơn trên 10.000 que chúng tôi giao mỗi tháng một lần để hạn dùng còn trên 8 tháng.",
      ),
    ],
  }),
  deal({
    key: "ngo-thuoc-benh-an",
    listing: "benh-an-phong-kham",
    buyer: "ngo-thuoc",
    requestedDaysAgo: 9.1,
    purpose:
      "Thay sổ khám giấy. Bảo hiểm trả lại 7% hồ sơ vì thiếu mã, người làm hồ sơ phải ở lại đến 20:00 những ngày cuối tháng.",
    scale: "22 người, 130 lượt khám mỗi ngày, 6 bàn khám, một phòng xét nghiệm với 3 máy.",
    timing: "Muốn đổi vào đầu quý để khỏi chia số liệu.",
    budget: budget(28, 36),
    steps: [
      { day: 1.9, do: "accept_request" },
      message(
        3.0,
        "buyer",
        "Máy huyết học của chúng tôi xuất qua cổng nối tiếp cũ, có nối được không hay phải nhập tay?",
      ),
      message(
        3.8,
        "seller",
        "Nối được bằng hộp chuyển 1,6 triệu, phòng khám tự mua hoặc chúng tôi mua hộ. Hai máy kia chuẩn HL7 thì không cần.",
      ),
    ],
  }),
  deal({
    key: "diem-den-ban-do-lang-nghe",
    listing: "ban-do-lang-nghe",
    buyer: "diem-den",
    requestedDaysAgo: 15.6,
    purpose:
      "Thêm tuyến làng dệt và tuyến làng mộc vào bản đồ đi bộ, sau tuyến làng gốm. Khách hỏi nhiều nhất là nhà nào mở cửa cuối tuần.",
    scale: "2 tuyến, 86 nhà và xưởng, 3 thứ tiếng.",
    timing: "Xong trước đợt khách xuân.",
    budget: budget(24, 40),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 0.9, do: "accept_request" },
      message(
        6.4,
        "seller",
        "Tuyến mộc 63 xưởng nhưng mới 17 nhà đồng ý cho chụp. Nhờ Trung tâm gửi công văn qua hợp tác xã thì nhanh hơn chúng tôi gõ cửa.",
      ),
    ],
  }),
  deal({
    key: "ngua-sat-ghep-chuyen-24-xe",
    origin: "award",
    listing: "dieu-phoi-giao-hang",
    challenge: "bot-chay-rong",
    buyer: "ngua-sat",
    seller: "kho-lanh",
    requestedDaysAgo: 13.2,
    purpose:
      "Trao phần 1 của bài toán: ghép hàng chiều về cho đội 24 xe tuyến Hải Phòng, Thái Nguyên. Phần 50 xe còn lại vẫn nhận đề xuất.",
    scale: "24 xe 5 đến 15 tấn, 78 chuyến mỗi ngày, 3 điều phối viên.",
    timing: "Chạy song song với bảng tính 6 tuần, sau đó quyết định cho cả đội xe.",
    budget: budget(110, 180),
    steps: [
      message(
        2.1,
        "seller",
        "Chúng tôi cần 60 ngày dữ liệu định vị và bảng giá cước theo tuyến để dựng mô hình ghép. Dữ liệu tách tên khách, chỉ giữ mã.",
      ),
      message(
        5.7,
        "buyer",
        "Định vị thì có đủ 90 ngày. Giá cước phải ký bảo mật trước, bên pháp chế đang đọc mẫu của sàn.",
      ),
    ],
  }),
];
