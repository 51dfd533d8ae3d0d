import { readings } from "../details.ts";
import type { SeedDeal } from "../types.ts";
import { budget, deal, legal, message } from "./shapes.ts";

/** Reading the annex, or trying the thing on site. */
export const evaluatingDeals: SeedDeal[] = [
  deal({
    key: "coi-da-che-day",
    listing: "cao-chuan-hoa-che-day",
    buyer: "coi-da",
    requestedDaysAgo: 47.3,
    purpose:
      "Thêm viên dạ dày từ cao chè dây vào danh mục. Hai lô cao mua ngoài năm trước lệch hàm lượng 21%, phải hủy 340 kg.",
    scale: "Dự kiến 9 tấn lá khô mỗi năm từ 31 ha liên kết, 2,2 triệu viên.",
    timing: "Nộp hồ sơ đăng ký sản phẩm trong 8 tháng.",
    budget: budget(850, 1100),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 1.3, do: "accept_request" },
      { day: 10.8, do: "sign_nda" },
      message(
        17.5,
        "buyer",
        "Đã đọc phương pháp HPLC trong phòng dữ liệu. Cột sắc ký loại 150 mm của chúng tôi có dùng được không, hay phải 250 mm?",
      ),
      message(
        19.2,
        "seller",
        "150 mm tách được nhưng hệ số phân giải còn 1,6. Chúng tôi đề nghị 250 mm để giữ số liệu độ ổn định 24 tháng.",
      ),
      message(
        38.6,
        "buyer",
        "Vùng trồng ở phía bắc hái đến tháng 10, xin cho thử 3 mẫu lá tháng 10 trước khi bàn giá.",
      ),
    ],
  }),
  deal({
    key: "nang-he-chup-nhiet",
    listing: "chup-nhiet-tam-pin",
    buyer: "nang-he",
    requestedDaysAgo: 22.4,
    purpose:
      "Kiểm 61 mái bằng máy bay nhỏ thay cho leo mái. Mỗi năm đội chỉ kịp đo 14 mái, năm ngoái hai mái có chuỗi đấu ngược chạy 7 tháng không ai biết.",
    scale: "9,8 MWp trên 61 mái, 2 người bay, mỗi mái một lần trong năm.",
    timing: "Bay trước mùa nắng gắt.",
    budget: budget(140, 180),
    steps: [
      { day: 0.6, do: "accept_request" },
      { day: 4.4, do: "waive_nda" },
      message(
        9.7,
        "seller",
        "Gửi các anh báo cáo mẫu của một mái 0,9 MWp. Máy bay phải xin phép bay từng điểm, hồ sơ mẫu kèm theo.",
      ),
      message(
        16.3,
        "buyer",
        "Báo cáo dễ đọc. Chúng tôi cần tọa độ từng tấm khớp với sơ đồ chuỗi của mình, định dạng bảng là được.",
      ),
    ],
  }),
  deal({
    key: "dom-dom-bao-tri-smt",
    listing: "bao-tri-truoc-khi-hong",
    buyer: "dom-dom",
    requestedDaysAgo: 33.8,
    purpose:
      "Sáu chuyền dán bề mặt dừng đột ngột 29 giờ tháng trước, 19 giờ do bơm chân không và quạt lò hàn. Muốn biết trước ít nhất một tuần.",
    scale: "58 bơm, quạt, băng tải; chưa tính đầu gắp linh kiện.",
    timing: "Nghe trước 20 máy trong quý, đạt thì lắp hết.",
    budget: budget(220, 420),
    steps: [
      { day: 2.2, do: "accept_request" },
      { day: 12.9, do: "sign_nda" },
      message(
        20.5,
        "seller",
        "Bơm của anh chạy biến tần, tốc độ đổi liên tục nên báo nhầm sẽ trên 25%. Chúng tôi đề nghị bỏ 11 bơm đó, còn 47 máy.",
      ),
      message(
        26.1,
        "buyer",
        "Đồng ý bỏ 11 bơm. Cho chúng tôi danh sách vị trí gắn để bảo trì duyệt.",
      ),
    ],
  }),
  deal({
    key: "bac-them-be-tong-rong",
    listing: "be-tong-rong-thoat-nuoc",
    buyer: "bac-them",
    requestedDaysAgo: 28.1,
    purpose:
      "Bãi xe ngoài trời của hai chung cư ngập 15 cm sau mưa 50 mm, cư dân gửi 41 phản ánh mùa vừa rồi.",
    scale: "Hai bãi, 860 m² và 540 m²; xe dưới 2,5 tấn.",
    timing: "Làm vào hai đợt, mỗi đợt đóng bãi không quá 9 ngày.",
    budget: budget(780, 1000),
    steps: [
      { day: 5.2, do: "accept_request" },
      { day: 7.6, do: "waive_nda" },
      message(
        14.4,
        "seller",
        "Đã đo nền bãi thứ nhất: sét dày 40 cm, thấm 3 mm/giờ. Phải thêm lớp đá 25 cm và một ống thoát đáy, chừng 95.000 đồng mỗi m².",
      ),
    ],
  }),
  deal({
    key: "truong-hoc-loc-asen",
    listing: "loc-asen-ho-gia-dinh",
    buyer: "truong-hoc",
    requestedDaysAgo: 18.9,
    purpose:
      "Bếp bán trú của 14 trường dùng nước giếng dự phòng khi mất nước máy. Ba giếng đo năm trước có asen 38 đến 61 µg/l.",
    scale: "14 trường, mỗi trường 3 cột, tổng 42 cột; 6.900 suất ăn mỗi ngày.",
    timing: "Lắp trong kỳ nghỉ để không vướng giờ nấu.",
    budget: budget(190, 210),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 1.4, do: "accept_request" },
      { day: 3.3, do: "waive_nda" },
      message(
        8.9,
        "seller",
        "Đã lấy mẫu 14 giếng hôm qua. 5 giếng có sắt trên 8 mg/l, cần thêm ngăn lắng trước cột, không tính tiền.",
      ),
      message(12.2, "buyer", "Trường nào lấy kết quả ấy, nhờ viện gửi riêng từng hiệu trưởng."),
    ],
  }),
  deal({
    key: "ao-chung-oxy-20-ao",
    origin: "award",
    listing: "cam-bien-oxy-ao-tu-bat-quat",
    challenge: "oxy-ao-ca",
    buyer: "ao-chung",
    seller: "thuy-san",
    requestedDaysAgo: 16.4,
    purpose:
      "Trao nửa đầu của giai đoạn 40 ao cho đầu đo tự lau mắt. 20 ao còn lại chờ đề xuất loại cho thuê theo tháng để so.",
    scale: "20 ao của 9 hộ khu đồng trên, 1.800 đến 4.500 m² mỗi ao.",
    timing: "Lắp xong trước đợt nóng đầu tiên.",
    budget: budget(150, 170),
    steps: [
      { day: 3.7, do: "waive_nda" },
      message(
        5.1,
        "buyer",
        "Bốn ao điện yếu, buổi tối còn 176 V. Bộ điều khiển có chịu được không?",
      ),
      message(
        5.9,
        "seller",
        "Bộ điều khiển chịu đến 160 V, còn quạt dưới 180 V thì không khởi động nổi. Chúng tôi sẽ đo thử hai đêm ở bốn ao đó.",
      ),
    ],
  }),

  deal({
    key: "ben-cham-mang-gom",
    listing: "mang-gom-nuoc-thai-nhuom",
    buyer: "ben-cham",
    requestedDaysAgo: 92.7,
    purpose:
      "Lọc riêng nước nhuộm màu đậm ngay khi còn nóng, trả lại khâu giặt. Khác với bài toán cho cả trạm: chỉ lấy 180 m³ mỗi ngày của 5 máy nhuộm đen và chàm.",
    scale: "5 máy nhuộm, 180 m³ mỗi ngày, nước ra 68 đến 74 °C.",
    timing: "Chạy thử hai tháng, quyết định trước mùa khô.",
    budget: budget(1100, 1500),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 1.1, do: "accept_request" },
      { day: 14.6, do: "sign_nda" },
      message(
        33.2,
        "seller",
        "Khung 12 ống chở đến được, nhưng cần mặt bằng 3 × 4 m và khí nén 6 bar cạnh máy số 2.",
      ),
      {
        day: 51.5,
        do: "start_pilot",
        site: "Xưởng nhuộm số 1, khung 12 ống cạnh máy nhuộm số 2",
        wardCode: "09886",
        weeks: 8,
        kpis: [
          { name: "Nước dùng lại của cụm máy thử", unit: "%", baseline: 0, target: 65 },
          { name: "Độ màu nước sau lọc", unit: "Pt-Co", baseline: 410, target: 40 },
          { name: "Suất lọc sau 6 tuần", unit: "l/m²/h", baseline: 110, target: 95 },
        ],
      },
      ...readings([58.6, 31, 186, 107], [65.4, 44, 112, 101], [73.3, 52, 74, 88]),
      message(
        74.8,
        "buyer",
        "Tuần thứ ba suất lọc tụt còn 88 sau hai mẻ chàm liền nhau. Rửa hóa chất xong lên lại 104. Ghi vào sổ thử giúp.",
      ),
      ...readings([80.5, 58, 52, 104]),
    ],
  }),
  deal({
    key: "truc-quay-cam-bien-rung",
    listing: "cam-bien-rung-dong-co",
    buyer: "truc-quay",
    requestedDaysAgo: 51.6,
    purpose:
      "Hai lần cháy động cơ máy cán tấm trong năm, mỗi lần dừng 4 ngày. Thợ nghe tay chỉ biết khi vòng bi đã kêu.",
    scale: "60 điểm: 34 động cơ xưởng, 26 động cơ băng tải khách gửi bảo trì.",
    timing: "Đo thử 20 điểm trong 6 tuần.",
    budget: budget(130, 150),
    steps: [
      { day: 0.5, do: "accept_request" },
      { day: 2.8, do: "waive_nda" },
      {
        day: 16.7,
        do: "start_pilot",
        site: "Xưởng chế tạo băng tải, 20 động cơ 5,5 đến 75 kW",
        wardCode: "08974",
        weeks: 6,
        kpis: [
          {
            name: "Hỏng vòng bi được báo trước ít nhất 10 ngày",
            unit: "%",
            baseline: 0,
            target: 80,
          },
          { name: "Báo giả trong 10 cảnh báo", unit: "lần", baseline: 0, target: 2 },
        ],
      },
      message(
        33.9,
        "seller",
        "Điểm 14, động cơ quạt hút sơn: phổ ở 3,1 lần tốc độ quay tăng dần 12 ngày nay. Đề nghị mở ra xem cuối tuần.",
      ),
      message(37.4, "buyer", "Mở rồi, vòng bi phía quạt rỗ thật, chụp ảnh gửi vào phòng dữ liệu."),
    ],
  }),
  deal({
    key: "ngo-thuoc-vong-mac",
    listing: "sang-loc-vong-mac-dai-thao-duong",
    buyer: "ngo-thuoc",
    requestedDaysAgo: 68.2,
    purpose:
      "Soi đáy mắt cho 460 người bệnh đái tháo đường đang theo dõi. Nay phải gửi lên tuyến trên, chỉ 3 trên 10 người đi.",
    scale: "460 người, mỗi năm soi một lần; một điều dưỡng được đào tạo.",
    timing: "Bắt đầu ngay, muốn biết có được thu phí dịch vụ không.",
    budget: budget(60, 120),
    legal: legal({ stateCapital: true, protectedIp: true }),
    steps: [
      { day: 4.8, do: "accept_request" },
      { day: 17.3, do: "sign_nda" },
      message(
        24.6,
        "seller",
        "Xin nhắc: phần mềm chưa có số lưu hành, chỉ làm trong khuôn khổ đề tài, người bệnh ký phiếu đồng ý, không thu phí.",
      ),
      {
        day: 39.9,
        do: "start_pilot",
        site: "Phòng khám Ngõ Thuốc, phòng 4 tầng 1",
        wardCode: "00331",
        weeks: 6,
        kpis: [
          { name: "Người bệnh được soi đáy mắt", unit: "người", baseline: 22, target: 160 },
          { name: "Ảnh đọc được", unit: "%", baseline: 80, target: 89 },
          { name: "Ca chuyển khám đúng", unit: "%", baseline: 61, target: 75 },
        ],
      },
    ],
  }),
  deal({
    key: "mong-da-camera-cong-truong",
    listing: "canh-bao-ho-cong-truong",
    buyer: "mong-da",
    requestedDaysAgo: 39.5,
    purpose:
      "Tầng hầm 3 công trường đông người, năm nay hai lần thợ đứng trong bán kính quay của máy đào. Giám sát không thể đứng đủ 4 góc.",
    scale: "14 công trường, thử ở 2 công trường trước; mỗi nơi 8 camera.",
    timing: "Thử một tháng, ký theo năm.",
    budget: budget(100, 700),
    steps: [
      { day: 0.8, do: "accept_request" },
      { day: 5.9, do: "waive_nda" },
      {
        day: 18.4,
        do: "start_pilot",
        site: "Công trường hầm 4 tầng đường vành đai 3, 16 camera",
        wardCode: "00367",
        weeks: 4,
        kpis: [
          { name: "Giờ có người không mũ trong khung hình", unit: "%", baseline: 29, target: 8 },
          {
            name: "Lượt vào vùng máy đào quá 10 giây mỗi tuần",
            unit: "lượt",
            baseline: 46,
            target: 5,
          },
          { name: "Báo nhầm mỗi ca", unit: "lần", baseline: 0, target: 4 },
        ],
      },
      message(
        26.2,
        "buyer",
        "Ca đêm báo nhầm nhiều vì đèn hàn, đêm thứ Năm 19 lần. Ban ngày thì ổn.",
      ),
      message(
        27.0,
        "seller",
        "Đã dạy lại bằng 340 ảnh ca đêm của công trường, cập nhật lúc 5 giờ chiều.",
      ),
    ],
  }),
  deal({
    key: "khung-cui-camera-khung-det",
    listing: "camera-loi-vai-khung-cui",
    buyer: "khung-cui",
    requestedDaysAgo: 57.8,
    purpose:
      "Lụa trơn xuất đi Nhật bị trả 4,3% vì lỗi sợi ngang. Thợ mỗi người trông 3 khung, lỗi chạy cả mét mới thấy.",
    scale: "Sáu khung kiếm mới mua chạy lụa trơn; 134 khung còn lại chưa tính.",
    timing: "Thử hai khung rồi quyết định bốn khung kia.",
    budget: budget(450, 470),
    steps: [
      { day: 3.1, do: "accept_request" },
      { day: 8.2, do: "waive_nda" },
      {
        day: 28.3,
        do: "start_pilot",
        site: "Nhà dệt chung của hợp tác xã, khung kiếm số 3 và số 5",
        wardCode: "09556",
        weeks: 5,
        kpis: [
          { name: "Lỗi lọt sau kiểm", unit: "%", baseline: 4.3, target: 1.2 },
          { name: "Báo nhầm mỗi 100 m", unit: "lần", baseline: 0, target: 1.5 },
          { name: "Vải hỏng từ lúc lỗi đến lúc dừng", unit: "cm", baseline: 95, target: 5 },
        ],
      },
      message(
        44.7,
        "seller",
        "Khung số 5 có độ rung ngang 0,4 mm làm ảnh nhòe. Đề nghị bắt lại chân khung, thợ của viện xuống sáng thứ Ba.",
      ),
    ],
  }),
];
