/** What people of the demo city keep an eye on and weigh against each other. Listings by their keys. */
export interface SeedSavedSearch {
  /** Key of the person who keeps it. */
  person: string;
  name: string;
  /** Parameters of the search page. */
  query: string;
  frequency: "at_once" | "daily" | "weekly";
  daysAgo: number;
}

export interface SeedShortlist {
  /** Key of the person who began it. */
  person: string;
  name: string;
  purpose: string;
  daysAgo: number;
  criteria: { name: string; weight: number }[];
  items: {
    listing: string;
    /** By criterion, in their order. */
    scores: number[];
    notes: { person: string; text: string; daysAgo: number }[];
  }[];
  /** Locked with this choice, or still open. */
  choice: { listing: string; reason: string; person: string; daysAgo: number } | null;
}

export const savedSearches: SeedSavedSearch[] = [
  {
    person: "thinh.bai-giua",
    name: "Sấy, bảo quản trái cây",
    query: "q=bảo quản trái cây&type=listing",
    frequency: "weekly",
    daysAgo: 20,
  },
  {
    person: "thinh.bai-giua",
    name: "Mọi thứ cho chế biến thực phẩm, từ TRL 7",
    query: "industry=C10&trlMin=7&type=listing",
    frequency: "at_once",
    daysAgo: 40,
  },
  {
    person: "khue.song-nhue",
    name: "Bài toán ngành thực phẩm, nông nghiệp",
    query: "type=challenge&industry=C10&industry=A01",
    frequency: "daily",
    daysAgo: 30,
  },
];

/** Published to the index only after the searches were saved, so that they have something new. */
export const newlyFound = { listings: ["mang-chitosan-vai-thieu", "kho-lanh-mat-troi-5-tan"] };

export const shortlists: SeedShortlist[] = [
  {
    person: "hanh.bai-giua",
    name: "Dây chuyền sấy cho vụ nhãn",
    purpose:
      "Sấy được 2 tấn nhãn, xoài mỗi ngày cao điểm mà giữ màu, vừa xưởng 620 m² và vốn vay đã duyệt.",
    daysAgo: 60,
    criteria: [
      { name: "Giữ màu, mùi của quả", weight: 5 },
      { name: "Tổng chi phí ba năm", weight: 4 },
      { name: "Đã chạy thật ở nơi khác", weight: 3 },
    ],
    items: [
      {
        listing: "say-thang-hoa-60",
        scores: [5, 3, 5],
        notes: [
          {
            person: "hanh.bai-giua",
            text: "Đã xem mẻ chạy ở hợp tác xã. Nhãn giữ màu sau 6 tháng trong kho.",
            daysAgo: 52,
          },
        ],
      },
      {
        listing: "say-bom-nhiet-vi-song",
        scores: [2, 5, 4],
        notes: [
          {
            person: "thinh.bai-giua",
            text: "Rẻ nhất nhưng xoài sẫm màu, khách Nhật đã trả một lô sấy kiểu này.",
            daysAgo: 50,
          },
        ],
      },
      { listing: "bay-lanh-lap-them", scores: [3, 4, 2], notes: [] },
    ],
    choice: {
      listing: "say-thang-hoa-60",
      person: "thinh.bai-giua",
      reason:
        "Giữ màu là điều kiện của hai hợp đồng xuất khẩu. Đắt hơn 180 triệu ₫ so với bơm nhiệt nhưng bán được giá hàng loại một, hoàn vốn trong hai vụ.",
      daysAgo: 45,
    },
  },
  {
    person: "thinh.bai-giua",
    name: "Kho lạnh và cắt lát",
    purpose: "Giảm hao hụt trước khi sấy; quyết trước tháng 3.",
    daysAgo: 8,
    criteria: [
      { name: "Giảm hao hụt", weight: 5 },
      { name: "Tiền điện", weight: 3 },
    ],
    items: [
      { listing: "kho-lanh-mat-troi-5-tan", scores: [4, 5], notes: [] },
      {
        listing: "thu-hoi-nhiet-may-lanh",
        scores: [],
        notes: [
          {
            person: "sen.bai-giua",
            text: "Hỏi lại xem máy lạnh đang có lắp thêm được không.",
            daysAgo: 5,
          },
        ],
      },
      { listing: "may-thai-lat-cu-qua", scores: [], notes: [] },
    ],
    choice: null,
  },
];
