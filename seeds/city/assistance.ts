/** Members who asked the exchange's staff to act for them; days are counted from the first start. */
export const grants = [
  {
    person: "toan.ben-dat",
    scopes: ["listings", "deals"] as const,
    daysAgo: 9,
    endsInDays: 80,
  },
];

/** What staff wrote for a member into its deal, and what the other side answered. */
export const helpedTalk = {
  deal: "ben-dat-giam-sat-dien",
  helper: "ha.van-hanh",
  messages: [
    {
      helped: "ben-dat",
      daysAgo: 8.3,
      body: "Chị Mến gọi nhờ viết: lò số 5 từ đầu tháng lại đo thiếu một pha, hai mẻ gần nhất không chia được tiền cho 6 hộ. Xin bên mình cử người xem trước kỳ nung ngày rằm.",
    },
    {
      person: "gio-nom",
      daysAgo: 7.9,
      body: "Sáng thứ năm kỹ thuật qua, mang sẵn bộ kẹp mới. Nhờ hợp tác xã để lò số 5 nguội từ đêm trước.",
    },
    {
      helped: "ben-dat",
      daysAgo: 6.2,
      body: "Hợp tác xã báo lại qua điện thoại: đã thay kẹp, mẻ sáng nay đo đủ ba pha. Chị Mến cảm ơn anh em kỹ thuật.",
    },
  ],
};
