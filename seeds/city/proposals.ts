import type { SeedProposal, SeedQuestion } from "./types.ts";

/** What suppliers offered on the open problems. */
export const proposals: SeedProposal[] = [
  {
    challenge: "dem-luot-khach",
    organisation: "mat-ngoc",
    listing: null,
    daysAgo: 4.2,
    approach:
      "Đặt camera đếm hai chiều ở 41 cổng, tính người đang ở trong theo từng phút; ảnh xử lý ngay tại cổng, không gửi mặt người đi đâu. Hai điểm đầu chạy song song với người đếm tay 10 ngày để chỉnh sai số.",
    priceVnd: 1_080_000_000,
    weeks: 14,
    committed: [5, 45, 98],
    team: "4 người, từng đếm khách ở 3 bến xe; trưởng nhóm Phạm Hữu Bách.",
  },
  {
    challenge: "dem-luot-khach",
    organisation: "ban-do",
    listing: null,
    daysAgo: 2.6,
    approach:
      "Dùng vé điện tử sẵn có làm gốc, thêm cảm biến hồng ngoại ở lối ra của 7 điểm không kiểm vé ra. Bản đồ mức đông cập nhật mỗi phút, tin báo ở 70%, 90%, 100% sức chứa.",
    priceVnd: 860_000_000,
    weeks: 10,
    committed: [8, 60, 98],
    team: "5 người; đang vận hành bản đồ đỗ xe cho 9 phường.",
  },
  {
    challenge: "doc-hoa-don-giay",
    organisation: "so-cai",
    listing: null,
    daysAgo: 5.4,
    approach:
      "Chụp bằng điện thoại, đọc trong máy, người dân sửa ngay hai ô hay sai là ngày và số tiền. Hóa đơn viết tay có bước hỏi lại khi máy không chắc, nên 4 trong 100 tờ sẽ chờ người xem.",
    priceVnd: 410_000_000,
    weeks: 12,
    committed: [98.5, 94, 1.4, 6],
    team: "6 người, có 2 người làm thuế hộ kinh doanh 8 năm.",
  },
  {
    challenge: "doc-hoa-don-giay",
    organisation: "tri-tue",
    listing: "doc-chu-viet-tay-ho-tich",
    daysAgo: 3.1,
    approach:
      "Lấy máy đọc chữ viết tay hộ tịch, học thêm 9.000 hóa đơn giấy do một cửa cung cấp đã che tên. Giao bản chạy trên máy chủ của thành phố.",
    priceVnd: 465_000_000,
    weeks: 16,
    committed: [98, 95, 1.5, 5],
    team: "Nhóm đọc chữ của Viện, 3 tiến sĩ và 2 kỹ sư.",
  },
  {
    challenge: "do-am-san-pham-say",
    organisation: "song-nhue",
    listing: null,
    daysAgo: 6.8,
    approach:
      "Đầu đo cận hồng ngoại gắn trên băng tải, hiệu chuẩn bằng cân sấy 60 mẫu mỗi mặt hàng. Không đo được sản phẩm phủ đường dày trên 1 mm.",
    priceVnd: 428_000_000,
    weeks: 15,
    committed: [0.5, 6, 3],
    team: "Phòng đo lường của Viện, 4 người.",
  },
  {
    challenge: "canh-bao-ngap-pho",
    organisation: "nuoc-nguon",
    listing: "canh-bao-ngap-tuyen-pho",
    daysAgo: 7.5,
    approach:
      "Mở rộng mô hình đang chạy ở 6 tuyến phố: 34 thước nước siêu âm, mưa ra-đa 10 phút một lần, báo cho đội bơm qua tin nhắn. Những trận mưa dưới 20 phút chỉ báo trước được 25 phút.",
    priceVnd: 1_640_000_000,
    weeks: 24,
    committed: [45, 86, 95],
    team: "9 người, gồm 2 kỹ sư thủy văn trực mùa mưa.",
  },
  {
    challenge: "hut-bui-son",
    organisation: "go-dong",
    listing: null,
    daysAgo: 3.9,
    approach:
      "Buồng hút ngược cho từng chỗ phun thay vì cả xưởng: quạt 3 kW, màng nước và giấy tổ ong thay được trong 10 phút. Lắp thử 2 chỗ trước, đo rồi mới làm 14 chỗ còn lại.",
    priceVnd: 372_000_000,
    weeks: 9,
    committed: [2.8, 95, 7],
    team: "Xưởng mẫu của Viện ở Thạch Thất, 5 thợ và 2 kỹ sư.",
  },
  {
    challenge: "say-nhan-2-tan",
    organisation: "song-nhue",
    listing: null,
    daysAgo: 1.8,
    approach:
      "Hai buồng bơm nhiệt 1 tấn chạy lệch giờ, thu nhiệt xả để làm héo mẻ sau. Giữ 52 °C trong 18 giờ; cần điện ba pha 45 kW, hợp tác xã lo trạm.",
    priceVnd: 845_000_000,
    weeks: 11,
    committed: [2, 92, 1550],
    team: "7 người, lắp trước vụ 3 tuần và trực 10 ngày đầu vụ.",
  },
  {
    challenge: "dung-lai-nuoc-nhuom",
    organisation: "song-hong",
    listing: "mang-gom-nuoc-thai-nhuom",
    daysAgo: 8.3,
    approach:
      "Màng gốm 0,1 micromet sau bể sinh học hiện có, rửa ngược tự động, nước trong trả về khâu giặt. Muối không tách được nên chỉ dùng lại 60 đến 65%.",
    priceVnd: 2_050_000_000,
    weeks: 26,
    committed: [62, 15, 1_280_000],
    team: "Khoa Môi trường và xưởng màng, 8 người.",
  },
  {
    challenge: "soi-loi-bo-mach",
    organisation: "mat-ngoc",
    listing: null,
    daysAgo: 9.1,
    approach:
      "Giữ máy chụp đang có, thay phần phán xét: học từ 40.000 ảnh đã kiểm lại của nhà máy. Bốn tuần đầu chạy bóng, chưa cho dừng chuyền.",
    priceVnd: 2_280_000_000,
    weeks: 18,
    committed: [5, 190, 1],
    team: "7 kỹ sư thị giác máy, 1 người ở hẳn nhà máy.",
  },
  {
    challenge: "du-bao-hang-tuoi",
    organisation: "tri-tue",
    listing: "du-bao-ban-cua-hang-nho",
    daysAgo: 5.9,
    approach:
      "Dự báo theo cửa hàng, mã hàng, giờ; nhập thời tiết và ngày lễ âm. Ba tháng đầu người đặt hàng vẫn quyết, máy chỉ gợi ý và ghi lại ai sửa đúng hơn.",
    priceVnd: 590_000_000,
    weeks: 20,
    committed: [5.5, 4, 18],
    team: "Nhóm dự báo của Viện, 4 người.",
  },
];

/** Questions are public to everybody who thinks of proposing; so are the answers. */
export const questions: SeedQuestion[] = [
  {
    challenge: "dem-luot-khach",
    organisation: "mat-ngoc",
    daysAgo: 6.1,
    question: "Có được treo camera ở cổng di tích xếp hạng không, hay chỉ được gắn vào cột tạm?",
    answer:
      "5 trong 12 điểm là di tích xếp hạng, chỉ được dùng cột tạm. Sơ đồ cột gửi cho bên được chọn.",
  },
  {
    challenge: "dem-luot-khach",
    organisation: "ban-do",
    daysAgo: 3.3,
    question: "Số liệu vé điện tử hiện có cho đọc từng phút hay theo ngày?",
    answer: "Theo 5 phút, qua tệp trên máy chủ của Trung tâm. Ba điểm còn bán vé giấy.",
  },
  {
    challenge: "doc-hoa-don-giay",
    organisation: "tri-tue",
    daysAgo: 4.7,
    question: "Bao nhiêu phần trăm hóa đơn là viết tay?",
    answer:
      "Khoảng 38%, phần lớn của chợ đầu mối. Có 1.200 ảnh mẫu đã che tên cho bên đề xuất xem.",
  },
  {
    challenge: "say-nhan-2-tan",
    organisation: "go-dong",
    daysAgo: 2.2,
    question: "Nhãn đưa vào có cắt cuống sẵn không?",
    answer: "Cắt cuống và rửa rồi, phân hai cỡ. Ngày mưa quả ướt hơn, xin tính thêm 2 giờ.",
  },
  {
    challenge: "hut-bui-son",
    organisation: "go-dong",
    daysAgo: 5.2,
    question: "Xưởng dùng sơn gốc nước hay dung môi?",
    answer: "70% sơn PU dung môi, 30% gốc nước, đang chuyển dần trong năm nay.",
  },
  {
    challenge: "canh-bao-ngap-pho",
    organisation: "nuoc-nguon",
    daysAgo: 9.4,
    question: "34 điểm trũng đã có tủ điện gần đó chưa?",
    answer: null,
  },
];
