import type { ValuationPurpose } from "#app/advisers/model.ts";

/** What the demo's people put into data rooms, read, ask and write; days are before today. */

export interface RoomFileSeed {
  do: "file";
  by: "buyer" | "seller";
  daysAgo: number;
  /** Names it within the story; again for a new version. */
  key: string;
  folder?: string;
  name: string;
  lines: readonly string[];
  note?: string;
}

export type RoomAct =
  | RoomFileSeed
  | { do: "folder"; by: "buyer" | "seller"; daysAgo: number; name: string }
  | {
      do: "right";
      by: "buyer" | "seller";
      daysAgo: number;
      /** Key of a file or name of a folder. */
      of: string;
      right: "none" | "view" | "download";
    }
  | {
      do: "adviser";
      by: "buyer" | "seller";
      daysAgo: number;
      firm: string;
      role: "valuer" | "broker" | "lawyer";
      task: string;
      /** Names of the folders they see. */
      folders: readonly string[];
    }
  | {
      do: "valuation";
      person: string;
      daysAgo: number;
      method: "cost" | "market" | "income";
      minVnd: number;
      maxVnd: number;
      purposeKind: ValuationPurpose;
      purpose: string;
      sources: string;
      authorTitle: string;
    }
  /** The side that called the valuer lets the other side read the last opinion. */
  | { do: "share"; by: "buyer" | "seller"; daysAgo: number }
  | { do: "read"; person: string; daysAgo: number; file: string; version?: number; taken?: boolean }
  | { do: "ask"; person: string; daysAgo: number; file: string; question: string; answer?: string }
  | {
      do: "thread";
      person: string;
      daysAgo: number;
      key: string;
      subject: string;
      step?: string;
      body: string;
    }
  | {
      do: "message";
      person: string;
      daysAgo: number;
      thread: string;
      body: string;
      files?: readonly string[];
    }
  | { do: "seen"; person: string; daysAgo: number; thread: string | null };

export interface RoomSeed {
  deal: string;
  acts: readonly RoomAct[];
}

export const rooms: readonly RoomSeed[] = [
  {
    deal: "bai-giua-say-thang-hoa",
    acts: [
      { do: "folder", by: "seller", daysAgo: 100, name: "Thiết kế và bố trí" },
      { do: "folder", by: "seller", daysAgo: 100, name: "Chế độ sấy" },
      { do: "right", by: "seller", daysAgo: 100, of: "Chế độ sấy", right: "view" },
      {
        do: "file",
        by: "seller",
        daysAgo: 99.8,
        key: "bo-tri",
        folder: "Thiết kế và bố trí",
        name: "Bản vẽ bố trí buồng sấy 60 kg.pdf",
        lines: [
          "Mặt bằng 1:50. Buồng sấy đặt sát tường phía bắc, tháp giải nhiệt trong nhà.",
          "Điện ba pha 38 kVA, nước giải nhiệt 2 m3 mỗi giờ.",
        ],
      },
      {
        do: "file",
        by: "seller",
        daysAgo: 99.7,
        key: "che-do",
        folder: "Chế độ sấy",
        name: "Bảng chế độ sấy xoài 8 mm.pdf",
        lines: [
          "Cấp đông đến -38 độ trong 3 giờ; thăng hoa 40 Pa, 14 giờ; sấy lại 45 độ, 4 giờ.",
          "Khay không quá 12 kg. Ẩm cuối 3,2% đến 3,8%.",
        ],
      },
      {
        do: "file",
        by: "seller",
        daysAgo: 99.6,
        key: "vat-tu",
        name: "Chi tiết giá vật tư.pdf",
        lines: ["Bảng nội bộ của viện, chỉ dùng khi tính lại giá."],
      },
      { do: "right", by: "seller", daysAgo: 99.6, of: "vat-tu", right: "none" },
      {
        do: "file",
        by: "buyer",
        daysAgo: 96.2,
        key: "mat-bang",
        name: "Mặt bằng xưởng mới 180 m2.pdf",
        lines: ["Cửa kéo 3,4 m phía đông. Cột cách nhau 6 m. Tủ điện tổng ở góc tây nam."],
      },
      { do: "read", person: "thinh.bai-giua", daysAgo: 95.3, file: "bo-tri" },
      { do: "read", person: "sen.bai-giua", daysAgo: 95.1, file: "che-do" },
      {
        do: "ask",
        person: "sen.bai-giua",
        daysAgo: 82.4,
        file: "che-do",
        question: "Lát của chúng tôi dày 10 mm. Giữ chân không thêm bao lâu thì ẩm vẫn dưới 4%?",
        answer:
          "Thêm 2,5 đến 3 giờ thăng hoa ở 40 Pa. Bảng tính lại gửi trong tuần, kèm số liệu 6 mẻ.",
      },
      { do: "read", person: "khue.song-nhue", daysAgo: 81, file: "mat-bang", taken: true },
      {
        do: "thread",
        person: "thinh.bai-giua",
        daysAgo: 72.3,
        key: "dien-nuoc",
        subject: "Điện và nước ở xưởng mới",
        step: "piloting",
        body: "Điện lực chỉ cấp thêm 40 kVA đến hết quý. Buồng sấy và tháp giải nhiệt chạy cùng lúc có vượt không?",
      },
      {
        do: "message",
        person: "khue.song-nhue",
        daysAgo: 71.9,
        thread: "dien-nuoc",
        body: "Đỉnh 38 kVA khi bơm chân không khởi động, sau 4 phút còn 31. Nếu dời tháp ra ngoài tường thì bớt được quạt hút trong nhà.",
      },
      {
        do: "file",
        by: "seller",
        daysAgo: 70.1,
        key: "bo-tri",
        name: "Bản vẽ bố trí buồng sấy 60 kg (sửa).pdf",
        note: "Dời tháp giải nhiệt ra ngoài tường phía đông; bỏ quạt hút số 2.",
        lines: [
          "Mặt bằng 1:50, sửa lần 1. Tháp giải nhiệt ngoài tường phía đông, cách cửa kéo 1,8 m.",
          "Điện ba pha 36 kVA lúc khởi động, nước giải nhiệt 2 m3 mỗi giờ.",
        ],
      },
      {
        do: "message",
        person: "khue.song-nhue",
        daysAgo: 70,
        thread: "dien-nuoc",
        body: "@Nguyễn Văn Thịnh xem giúp bản vẽ sửa: tháp đã ra ngoài, còn 36 kVA lúc khởi động.",
        files: ["bo-tri"],
      },
      { do: "seen", person: "thinh.bai-giua", daysAgo: 69.4, thread: "dien-nuoc" },
      { do: "read", person: "thinh.bai-giua", daysAgo: 69.3, file: "bo-tri", version: 2 },
      {
        do: "adviser",
        by: "seller",
        daysAgo: 30.4,
        firm: "nhip-noi",
        role: "valuer",
        task: "Thẩm định giá trị quyền sử dụng buồng sấy 60 kg trước khi viện chào lại.",
        folders: ["Thiết kế và bố trí"],
      },
      {
        do: "valuation",
        person: "anh.nhip-noi",
        daysAgo: 21.6,
        method: "income",
        minVnd: 410_000_000,
        maxVnd: 495_000_000,
        purposeKind: "negotiation",
        purpose: "Làm căn cứ thương lượng phí quyền sử dụng không độc quyền, 10 năm.",
        sources:
          "Sản lượng 96 tấn quả tươi mỗi năm theo bên nhận; chênh giá hàng sấy thăng hoa và sấy gió nóng ba vụ gần nhất; chi phí điện đo khi thử nghiệm. Giả thiết chạy 70% công suất năm đầu.",
        authorTitle: "Vũ Thị Kim Anh, thẻ thẩm định viên XI16.1623",
      },
      { do: "share", by: "seller", daysAgo: 20.9 },
      {
        do: "read",
        person: "hanh.bai-giua",
        daysAgo: 12.2,
        file: "bo-tri",
        version: 2,
        taken: true,
      },
      {
        do: "ask",
        person: "hanh.bai-giua",
        daysAgo: 3.4,
        file: "bo-tri",
        question:
          "Nền chỗ đặt buồng sấy cần chịu bao nhiêu tấn mỗi mét vuông? Nhà thầu nền hỏi trước khi đổ.",
      },
      { do: "seen", person: "khue.song-nhue", daysAgo: 2.6, thread: null },
    ],
  },
  {
    deal: "coi-da-che-day",
    acts: [
      { do: "folder", by: "seller", daysAgo: 35, name: "Phương pháp phân tích" },
      {
        do: "file",
        by: "seller",
        daysAgo: 34.9,
        key: "hplc",
        folder: "Phương pháp phân tích",
        name: "Quy trình HPLC cao chè dây.pdf",
        lines: ["Cột C18 250 mm. Pha động acetonitril và nước. Hệ số phân giải 2,1."],
      },
    ],
  },
];
