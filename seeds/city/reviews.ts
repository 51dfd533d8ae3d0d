import type { SeedReview } from "./types.ts";

const scores = (as_agreed: number, on_time: number, answering: number, would_again: number) => ({
  as_agreed,
  on_time,
  answering,
  would_again,
});

/** What partners said of each other after the work was over. */
export const reviews: SeedReview[] = [
  {
    deal: "luong-moi-kho-lanh",
    by: "buyer",
    daysAfter: 6,
    scores: scores(5, 4, 5, 5),
    named: true,
    body: "Kho giữ 6 đến 8 độ suốt mấy đợt nắng nóng, xã viên gửi rau không phải bán tháo buổi chiều. Lắp chậm bốn hôm vì chờ khung, có báo trước.",
    reply: "Khung mái đợt đó về trễ; từ lô sau viện giữ sẵn hai bộ khung trong kho.",
  },
  {
    deal: "luong-moi-kho-lanh",
    by: "seller",
    daysAfter: 9,
    scores: scores(5, 5, 4, 5),
    named: true,
    body: "Hợp tác xã chuẩn bị nền và điện đúng hẹn, cử hai người học vận hành và ghi số liệu đều.",
    reply: null,
  },
  {
    deal: "hien-pho-nuoc-nong",
    by: "buyer",
    daysAfter: 12,
    scores: scores(4, 5, 4, 4),
    named: false,
    body: "Tiền điện đun nước giảm thấy rõ từ tháng đầu. Tài liệu hướng dẫn bảo dưỡng còn sơ sài, phải gọi hỏi thêm.",
    reply: "Đã gửi sổ bảo dưỡng in màu có hình từng bước; các khách sau nhận kèm máy.",
  },
  {
    deal: "tay-tho-bo-thuc-hanh",
    by: "buyer",
    daysAfter: 20,
    scores: scores(5, 5, 5, 5),
    named: true,
    body: "Bộ thực hành dễ dùng, giáo viên tự tạo thêm bài lỗi được. Trường đặt tiếp cho hai cơ sở còn lại.",
    reply: null,
  },
  {
    deal: "bac-them-chia-tai-sac",
    by: "buyer",
    daysAfter: 8,
    scores: scores(5, 3, 4, 4),
    named: true,
    body: "Ban quản trị không còn phải cắt điện trạm sạc giờ cao điểm. Hẹn nghiệm thu bị dời hai lần vì chờ phần mềm.",
    reply: null,
  },
  {
    deal: "coi-da-collagen",
    by: "buyer",
    daysAfter: 10,
    scores: scores(5, 4, 5, 5),
    named: true,
    body: "Công thức chạy ổn ở quy mô xưởng, hiệu suất đạt như cam kết trong hợp đồng. Nhóm nghiên cứu trả lời ngay cả ngày nghỉ.",
    reply: "Cảm ơn xưởng đã ghi nhật ký mẻ đầy đủ, nhờ đó chỉnh được pH sau ba mẻ đầu.",
  },
  {
    deal: "coi-da-collagen",
    by: "seller",
    daysAfter: 12,
    scores: scores(5, 5, 5, 5),
    named: true,
    body: "Bên nhận trả phí đúng mốc, báo cáo kỳ tiền bản quyền rõ ràng, có hóa đơn kèm theo.",
    reply: null,
  },
  {
    deal: "lan-may-tru-lanh-tong-kho",
    by: "buyer",
    daysAfter: 15,
    scores: scores(4, 4, 5, 4),
    named: false,
    body: "Chuyển được phần lớn phụ tải lạnh sang giờ thấp điểm. Cần thêm một buổi tập huấn cho ca đêm.",
    reply: null,
  },
];
