import type { SeedListing } from "../types.ts";

export const chuKy: SeedListing[] = [
  {
    key: "hop-dong-dien-tu",
    externalId: "GP-0036",
    organisation: "chu-ky",
    kind: "solution",
    title: {
      vi: "Hợp đồng điện tử cho doanh nghiệp nhỏ, mẫu sẵn 60 loại",
      en: "E-contracts for small firms with 60 ready templates",
    },
    summary: {
      vi: "Ký xong một hợp đồng trong 26 phút thay vì 4 ngày; 600 bản mỗi năm, lưu 10 năm.",
      en: "A contract signed in 26 minutes instead of 4 days; 600 a year, kept for 10 years.",
    },
    problem: {
      vi: "Hợp đồng gửi chuyển phát hai lượt, bản cuối nằm trong thư của người đã nghỉ. Khi tranh chấp không chứng minh được ai ký, lúc nào.",
      en: "Contracts go twice by courier and the last version sits in the mailbox of someone who has left. In a dispute nobody can prove who signed or when.",
    },
    description: {
      vi: "Soạn từ mẫu, mỗi thay đổi hiện bên cạnh bản cũ. Ký bằng chứng thư số, ký từ xa hoặc xác nhận bằng mã; trang cuối ghi rõ mức bảo đảm của từng cách.\n\nDấu thời gian do tổ chức được cấp phép gắn. Nhắc trước ngày hết hạn 60 và 15 ngày.\n\nKhông dùng cho hợp đồng phải công chứng. Mã xác nhận không phải chữ ký số và được ghi đúng như vậy.",
      en: "Draft from a template with every change beside the old text. Sign by certificate, by remote signing or confirm by code; the last page states how strong each way is.\n\nTime stamps come from a licensed authority. Reminders go out 60 and 15 days before expiry.\n\nNot for contracts that need a notary. A code confirmation is not a digital signature and is labelled so.",
    },
    figures: [
      {
        label: { vi: "Ký xong, trung vị", en: "Signed in, median" },
        value: { vi: "26 phút", en: "26 min" },
      },
      {
        label: { vi: "Bản hợp đồng đã ký", en: "Contracts signed" },
        value: { vi: "412.000", en: "412,000" },
      },
      { label: { vi: "Lưu giữ", en: "Kept for" }, value: { vi: "10 năm", en: "10 years" } },
    ],
    scienceFields: ["1.2"],
    industries: ["M69", "K64", "L68", "G45"],
    solutionCategories: ["e_signature"],
    trl: 9,
    trlEvidence: {
      vi: "1.180 doanh nghiệp từ 2022; 6 vụ tranh chấp, hồ sơ được tòa hoặc trọng tài chấp nhận cả 6.",
      en: "1,180 firms since 2022; 6 disputes, the record accepted by court or arbitrator in all 6.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X181/2022/QTG" }],
    standards: [
      {
        vi: "Luật Giao dịch điện tử 20/2023/QH15",
        en: "Law on Electronic Transactions 20/2023/QH15",
      },
      { vi: "PAdES, ETSI EN 319 142", en: "PAdES, ETSI EN 319 142" },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 6900000, maxVnd: 6900000, unit: "year" },
    acceptsListedTerms: true,
    support: {
      vi: "Nghe máy 8:00–18:00; chuyển 200 hợp đồng cũ vào kho không tính tiền.",
      en: "Telephone 8:00–18:00; 200 old contracts loaded free.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Công ty TNHH Nhà đất Cổng Làng", en: "Cong Lang Realty Co., Ltd." },
        monthsAgo: 22,
        result: {
          vi: "Hợp đồng thuê ký trong ngày từ 12% lên 81%.",
          en: "Leases signed the same day up from 12% to 81%.",
        },
      },
      {
        site: { vi: "Công ty CP Xây dựng Móng Đá", en: "Mong Da Construction JSC" },
        monthsAgo: 10,
        result: {
          vi: "Tìm một phụ lục từ 50 phút còn 1 phút.",
          en: "Finding an annex from 50 minutes to 1.",
        },
      },
    ],
    keywords: ["hợp đồng điện tử", "ký kết", "mẫu hợp đồng", "e-contract", "e-signing"],
    wardCode: "00004",
    annex: null,
    state: "published",
  },
  {
    key: "ky-so-tu-xa-tich-hop",
    externalId: "GP-0037",
    organisation: "chu-ky",
    kind: "solution",
    title: {
      vi: "Cổng nối chữ ký số từ xa cho phần mềm có sẵn",
      en: "Remote digital signing gateway for existing software",
    },
    summary: {
      vi: "Nối phần mềm của bạn với 5 nhà cung cấp chứng thư trong 6 ngày; ký lô 1.000 tệp mất 70 giây.",
      en: "Links your software to 5 certificate providers in 6 days; signs 1,000 files in 70 seconds.",
    },
    problem: {
      vi: "Mỗi nhà cung cấp chữ ký số một giao diện, đổi nhà là viết lại. Bác sĩ ký 80 đơn một ngày bằng thiết bị cắm USB.",
      en: "Each signature provider has its own interface, and changing one means rewriting. A doctor signs 80 prescriptions a day with a USB token.",
    },
    description: {
      vi: "Một API duy nhất và thư viện cho bốn ngôn ngữ lập trình. Người ký duyệt một lần trên điện thoại cho cả lô, xem được danh sách tệp.\n\nCổng chạy trong mạng của bạn; tệp không ra ngoài, chỉ gửi mã băm.\n\nKhông gồm tiền chứng thư. Khi nhà cung cấp chứng thư ngừng, cổng xếp hàng chứ không ký hộ.",
      en: "One API and libraries for four languages. The signer approves a batch once on the phone and can see the list of files.\n\nThe gateway runs inside your network; files never leave, only hashes do.\n\nCertificates are not included. When a provider is down the gateway queues; it does not sign in its place.",
    },
    figures: [
      {
        label: { vi: "Nhà cung cấp nối sẵn", en: "Providers linked" },
        value: { vi: "5", en: "5" },
      },
      { label: { vi: "Ký 1.000 tệp", en: "1,000 files in" }, value: { vi: "70 giây", en: "70 s" } },
      {
        label: { vi: "Tích hợp, trung vị", en: "Integration, median" },
        value: { vi: "6 ngày", en: "6 days" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["J58", "K64", "Q86"],
    solutionCategories: ["e_signature", "rpa_integration"],
    trl: 8,
    trlEvidence: {
      vi: "29 phần mềm đã nối, 7,4 triệu chữ ký; thẩm tra an toàn năm 2025.",
      en: "29 products linked and 7.4 million signatures; security review in 2025.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X182/2024/QTG" }],
    standards: [
      { vi: "Giao thức CSC API 2.0", en: "CSC API 2.0 protocol" },
      { vi: "XAdES, PAdES, CAdES", en: "XAdES, PAdES, CAdES" },
    ],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 30000000, maxVnd: 75000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Kênh kỹ thuật riêng, trả lời trong 2 giờ làm việc.",
      en: "Dedicated engineering channel, replies within 2 working hours.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Phòng khám Đa khoa Cầu Tre", en: "Cau Tre Polyclinic" },
        monthsAgo: 9,
        result: {
          vi: "Bác sĩ bớt 34 phút ký mỗi ngày.",
          en: "Doctors spend 34 minutes less a day signing.",
        },
      },
      {
        site: { vi: "Công ty TNHH Phần mềm Giếng Làng", en: "Gieng Lang Software Co., Ltd." },
        monthsAgo: 6,
        result: {
          vi: "Thêm 2 nhà cung cấp chứng thư mà không sửa mã.",
          en: "2 more providers added with no code change.",
        },
      },
    ],
    keywords: ["chữ ký số", "ký từ xa", "API", "chứng thư", "remote signing", "gateway"],
    wardCode: "00004",
    annex: {
      vi: "Tài liệu API đầy đủ, mô hình mối đe dọa và báo cáo thẩm tra an toàn 2025.",
      en: "Full API documents, threat model and the 2025 security review.",
    },
    state: "published",
  },
  {
    key: "bien-ban-giao-nhan-so",
    externalId: "GP-0038",
    organisation: "chu-ky",
    kind: "solution",
    title: {
      vi: "Biên bản giao nhận số tại cửa kho và công trường",
      en: "Digital delivery notes at the gate and on site",
    },
    summary: {
      vi: "Biên bản có ảnh, vị trí, xác nhận hai bên trong 2 phút; thu tiền sớm hơn trung vị 11 ngày.",
      en: "A note with photos, place and both parties' confirmation in 2 minutes; cash arrives 11 days sooner.",
    },
    problem: {
      vi: "Phiếu giao gạch ướt mưa, mờ chữ ký; cuối tháng bên mua nói chưa nhận. Tiền kẹt hai tuần vì đi tìm một tờ giấy.",
      en: "A brick delivery slip gets wet and the signature fades; at month end the buyer says nothing came. Money waits two weeks for one sheet of paper.",
    },
    description: {
      vi: "Lái xe chụp hàng, người nhận nhập số lượng thực và bấm xác nhận bằng mã gửi về số của mình; thiếu thì ghi ngay lý do. Bản PDF niêm dấu thời gian về hai bên.\n\nKhông có mạng vẫn lập, hai điện thoại trao mã QR cho nhau.\n\nĐây là xác nhận có dấu vết, không phải ký số; hợp đồng cần ghi hai bên thừa nhận cách này. Giá cho 800 biên bản.",
      en: "The driver photographs the goods, the receiver enters the true quantity and confirms with a code sent to their phone; shortages are noted at once. A time-stamped PDF goes to both.\n\nIt works offline: the two phones exchange QR codes.\n\nThis is a traced confirmation, not a digital signature; the contract must say both sides accept it. Price for 800 notes.",
    },
    figures: [
      { label: { vi: "Lập biên bản", en: "Note made in" }, value: { vi: "2 phút", en: "2 min" } },
      {
        label: { vi: "Thu tiền sớm hơn", en: "Cash sooner by" },
        value: { vi: "11 ngày", en: "11 days" },
      },
      {
        label: { vi: "Tranh chấp số lượng", en: "Quantity disputes" },
        value: { vi: "5,2% còn 0,8%", en: "5.2% to 0.8%" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["H49", "C23", "F41"],
    solutionCategories: ["e_signature", "warehouse_logistics"],
    trl: 8,
    trlEvidence: {
      vi: "47 bên giao hàng, 390.000 biên bản.",
      en: "47 suppliers and 390,000 notes.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X183/2024/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 590000, maxVnd: 590000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Mẫu điều khoản thừa nhận kèm theo; nghe máy 6:30–19:00.",
      en: "Model recognition clause supplied; telephone 6:30–19:00.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Cửa hàng Vật liệu Gạch Ngói Đò Dọc", en: "Do Doc Brick and Tile Shop" },
        monthsAgo: 12,
        result: {
          vi: "Nợ quá hạn từ 1,4 tỷ còn 520 triệu ₫.",
          en: "Overdue debt from 1.4 billion to 520 million ₫.",
        },
      },
      {
        site: { vi: "Công ty CP Xây dựng Móng Đá", en: "Mong Da Construction JSC" },
        monthsAgo: 5,
        result: {
          vi: "Khớp khối lượng bê tông trong ngày thay vì cuối tháng.",
          en: "Concrete volumes matched the same day, not at month end.",
        },
      },
    ],
    keywords: [
      "giao nhận",
      "biên bản",
      "vật liệu",
      "công trường",
      "proof of delivery",
      "e-confirmation",
    ],
    wardCode: "00004",
    annex: null,
    state: "published",
  },
];
