import type { SeedListing } from "../types.ts";

export const yBa: SeedListing[] = [
  {
    key: "benh-an-phong-kham",
    externalId: "GP-0049",
    organisation: "y-ba",
    kind: "solution",
    title: {
      vi: "Bệnh án điện tử cho phòng khám và trạm y tế",
      en: "Electronic records for clinics and health stations",
    },
    summary: {
      vi: "Lập bệnh án ngoại trú trong 2 phút; gửi bảo hiểm y tế đúng ngay lần đầu 98,6% hồ sơ.",
      en: "An outpatient record in 2 minutes; 98.6% of insurance claims accepted first time.",
    },
    problem: {
      vi: "Trạm y tế nhập cùng một ca ba lần: sổ, phần mềm bảo hiểm, báo cáo tuần. Bác sĩ nhìn màn hình nhiều hơn nhìn người bệnh.",
      en: "A health station enters the same visit three times: book, insurance software, weekly report. The doctor looks at the screen more than at the patient.",
    },
    description: {
      vi: "Một lần nhập, ba nơi nhận. Mẫu khám theo 14 chuyên khoa, gợi ý tương tác thuốc từ danh mục trong nước, đơn thuốc điện tử có mã.\n\nXem bệnh án của nơi khác khi người bệnh đồng ý; mỗi lượt xem có tên, giờ, lý do.\n\nKhông có nội trú và chẩn đoán hình ảnh. Chuyển dữ liệu cũ mất 3–10 ngày tùy phần mềm trước.",
      en: "Enter once, deliver three ways. Forms for 14 specialties, drug-interaction hints from the national list, coded e-prescriptions.\n\nOther sites' records open with the patient's consent; each view has a name, time and reason.\n\nNo inpatient or imaging modules. Moving old data takes 3–10 days depending on the former software.",
    },
    figures: [
      { label: { vi: "Lập bệnh án", en: "Record made in" }, value: { vi: "2 phút", en: "2 min" } },
      {
        label: { vi: "Hồ sơ nhận lần đầu", en: "Claims accepted first time" },
        value: { vi: "98,6%", en: "98.6%" },
      },
      { label: { vi: "Cơ sở đang dùng", en: "Sites" }, value: { vi: "196", en: "196" } },
    ],
    scienceFields: ["1.2", "3.3"],
    industries: ["Q86"],
    solutionCategories: ["healthtech"],
    trl: 9,
    trlEvidence: {
      vi: "196 cơ sở, 4,1 triệu lượt khám; đối chiếu với phản hồi giám định của 12 tháng.",
      en: "196 sites and 4.1 million visits; checked against 12 months of claim responses.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X138/2022/QTG" }],
    standards: [
      { vi: "HL7 FHIR R4", en: "HL7 FHIR R4" },
      {
        vi: "Thông tư 13/2025/TT-BYT về bệnh án điện tử",
        en: "Circular 13/2025/TT-BYT on electronic medical records",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 2600000, maxVnd: 2600000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Có mặt trong ngày ở nội thành; nghe máy 6:30–21:00.",
      en: "Same-day visits in the inner city; telephone 6:30–21:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Phòng khám Đa khoa Cầu Tre", en: "Cau Tre Polyclinic" },
        monthsAgo: 24,
        result: {
          vi: "Chờ khám trung vị từ 52 còn 31 phút.",
          en: "Median wait down from 52 to 31 minutes.",
        },
      },
      {
        site: { vi: "Trạm y tế một xã bãi sông", en: "Health station of a river-flat commune" },
        monthsAgo: 11,
        result: {
          vi: "Báo cáo tuần từ 6 giờ còn 15 phút.",
          en: "Weekly report from 6 hours to 15 minutes.",
        },
      },
    ],
    keywords: ["bệnh án điện tử", "phòng khám", "trạm y tế", "bảo hiểm y tế", "EMR", "clinic"],
    wardCode: "00256",
    annex: null,
    state: "published",
  },
  {
    key: "xep-hang-kham",
    externalId: "GP-0050",
    organisation: "y-ba",
    kind: "solution",
    title: {
      vi: "Hẹn giờ và xếp hàng khám cho bệnh viện khu vực",
      en: "Appointment slots and queues for district hospitals",
    },
    summary: {
      vi: "Chia giờ khám theo tốc độ thật của 40 bàn; thời gian chờ từ 148 còn 67 phút.",
      en: "Sets slots by the real pace of 40 desks; waiting falls from 148 to 67 minutes.",
    },
    problem: {
      vi: "Sáu giờ sáng 300 người lấy số, mười giờ mới khám, chiều phòng trống. Người già đứng hàng để giữ chỗ.",
      en: "At 6 a.m. 300 people take numbers, are seen at ten, and afternoons are empty. The old stand in line to hold a place.",
    },
    description: {
      vi: "Hẹn qua điện thoại, gọi điện hoặc ki-ốt; máy tính giờ theo từng bác sĩ và loại khám, cập nhật 5 phút một lần. Người trên 75 tuổi và trẻ nhỏ có hàng riêng theo quy định của viện.\n\nBảng gọi số đọc to, không hiện tên bệnh. Nối phần mềm bệnh viện qua HL7.\n\nTriển khai 6–9 tuần. Nếu bác sĩ không theo giờ, thời gian chờ chỉ giảm khoảng một phần năm.",
      en: "Booking by app, call or kiosk; times follow each doctor and visit type, updated every 5 minutes. Over-75s and infants have their own line by the hospital's rules.\n\nThe board speaks numbers and never shows a condition. Linked to hospital software through HL7.\n\nRoll-out takes 6–9 weeks. If doctors do not keep to times, waits fall by only about a fifth.",
    },
    figures: [
      {
        label: { vi: "Chờ khám", en: "Waiting" },
        value: { vi: "148 còn 67 phút", en: "148 to 67 min" },
      },
      { label: { vi: "Hẹn trước", en: "Booked ahead" }, value: { vi: "58%", en: "58%" } },
      { label: { vi: "Bàn khám", en: "Desks" }, value: { vi: "40", en: "40" } },
    ],
    scienceFields: ["1.2"],
    industries: ["Q86", "O84"],
    solutionCategories: ["healthtech"],
    trl: 8,
    trlEvidence: {
      vi: "3 bệnh viện, 620.000 lượt; giờ chờ đo từ lúc vào cổng.",
      en: "3 hospitals and 620,000 visits; waits timed from the gate.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X139/2023/QTG" }],
    standards: [],
    transferForms: ["purchase", "technical_service"],
    price: { mode: "indicative", minVnd: 140000000, maxVnd: 320000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Trực tại viện 4 tuần đầu; thay ki-ốt trong 24 giờ.",
      en: "On site for the first 4 weeks; kiosk swapped within 24 hours.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Bệnh viện khu vực Đồng Ngải", en: "Dong Ngai Area Hospital" },
        monthsAgo: 13,
        result: {
          vi: "Chờ trung vị 148 còn 67 phút; khám chiều tăng 44%.",
          en: "Median wait from 148 to 67 minutes; afternoon visits up 44%.",
        },
      },
    ],
    keywords: ["bệnh viện", "xếp hàng", "hẹn khám", "ki-ốt", "hospital queue", "appointment"],
    wardCode: "00256",
    annex: null,
    state: "published",
  },
  {
    key: "tram-hoi-chan-tu-xa",
    externalId: "GP-0051",
    organisation: "y-ba",
    kind: "solution",
    title: {
      vi: "Trạm hội chẩn từ xa cho trạm y tế xã",
      en: "Teleconsultation station for commune health posts",
    },
    summary: {
      vi: "Bác sĩ tuyến trên xem tim, tai, da qua mạng 4 Mb/s; 46% ca không phải chuyển viện.",
      en: "Hospital doctors see heart, ear and skin over a 4 Mb/s line; 46% of cases need no transfer.",
    },
    problem: {
      vi: "Người bệnh đi 30 km để bác sĩ xem 4 phút. Trạm có bác sĩ đa khoa nhưng không dám quyết một mình.",
      en: "Patients travel 30 km for a 4-minute look. The post has a general doctor who dares not decide alone.",
    },
    description: {
      vi: "Bàn gồm ống nghe điện tử, soi tai, soi da, điện tim 12 chuyển đạo và màn hình. Gửi trước hồ sơ 10 phút, hội chẩn hoặc trả lời sau trong 4 giờ.\n\nThiết bị đo có số lưu hành; phần mềm không tự chẩn đoán. Bản ghi giữ tại bệnh viện tuyến trên.\n\nKhông dùng cho cấp cứu và siêu âm. Cần thỏa thuận chuyên môn giữa hai nơi trước.",
      en: "The desk has an electronic stethoscope, otoscope, dermatoscope, 12-lead ECG and screen. Files go 10 minutes ahead; the consult is live or answered within 4 hours.\n\nInstruments hold circulation numbers; the software does not diagnose. Records stay at the referral hospital.\n\nNot for emergencies or ultrasound. The two sites need a clinical agreement first.",
    },
    figures: [
      {
        label: { vi: "Ca không phải chuyển", en: "Transfers avoided" },
        value: { vi: "46%", en: "46%" },
      },
      { label: { vi: "Đường truyền", en: "Line" }, value: { vi: "4 Mb/s", en: "4 Mb/s" } },
      {
        label: { vi: "Trả lời sau, trung vị", en: "Median reply" },
        value: { vi: "1,9 giờ", en: "1.9 h" },
      },
    ],
    scienceFields: ["1.2", "2.6"],
    industries: ["Q86"],
    solutionCategories: ["healthtech"],
    trl: 8,
    trlEvidence: {
      vi: "17 trạm, 5.260 ca; so kết luận từ xa với khám trực tiếp 400 ca, khớp 93%.",
      en: "17 posts and 5,260 cases; 400 compared with examination in person, 93% agreement.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X140/2024/QTG" }],
    standards: [{ vi: "IEC 60601-1 cho thiết bị đo", en: "IEC 60601-1 for instruments" }],
    transferForms: ["purchase", "subscription"],
    price: { mode: "floor", minVnd: 89000000, maxVnd: null, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Hiệu chuẩn mỗi năm, thiết bị thay thế trong 72 giờ.",
      en: "Yearly calibration, replacement devices within 72 hours.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Trạm y tế xã Đồi Lim", en: "Doi Lim Commune Health Post" },
        monthsAgo: 12,
        result: {
          vi: "214 ca, người bệnh bớt 9.800 km đi lại.",
          en: "214 cases, 9,800 km of travel saved.",
        },
      },
      {
        site: { vi: "Bệnh viện Đa khoa khu vực Gò Mây", en: "Go May Area General Hospital" },
        monthsAgo: 12,
        result: {
          vi: "Tiếp 6 trạm với 2 bác sĩ trực nửa ngày.",
          en: "Serves 6 posts with 2 doctors half a day.",
        },
      },
    ],
    keywords: ["hội chẩn từ xa", "trạm y tế", "điện tim", "telemedicine", "teleconsultation"],
    wardCode: "00256",
    annex: {
      vi: "Quy trình chuyên môn đã dùng, bảng giá thiết bị theo hãng, kết quả so 400 ca.",
      en: "Clinical procedures in use, device prices by maker, results of the 400-case comparison.",
    },
    state: "published",
  },
  {
    key: "nha-thuoc-theo-lo",
    externalId: "GP-0052",
    organisation: "y-ba",
    kind: "solution",
    title: {
      vi: "Bán thuốc theo lô cho nhà thuốc, liên thông trong ngày",
      en: "Lot-based pharmacy sales with same-day reporting",
    },
    summary: {
      vi: "Bán đúng lô hết hạn trước trong 15 giây, báo cáo liên thông mỗi tối; thuốc hủy giảm 63%.",
      en: "Sells the lot that expires first in 15 seconds, reports nightly; discarded medicine down 63%.",
    },
    problem: {
      vi: "Thuốc gần hạn nằm trong ngăn sâu, cuối năm hủy 20 triệu ₫. Thu hồi một lô phải lục cả tủ.",
      en: "Medicine near its date sits at the back and 20 million ₫ is thrown away at year end. A recall means searching every drawer.",
    },
    description: {
      vi: "Nhập hàng bằng hóa đơn điện tử, lô và hạn tự điền. Bán thì máy chỉ ngăn; thuốc kê đơn bắt buộc có mã đơn.\n\nCảnh báo trùng hoạt chất trong cùng đơn. Giá cho một quầy, 2 máy.\n\nKhông thay dược sĩ tư vấn; cảnh báo tương tác chỉ gồm 1.100 hoạt chất thường dùng.",
      en: "Goods come in from the e-invoice with lot and date filled. At sale it names the drawer; prescription drugs need a prescription code.\n\nIt warns of the same substance twice in a sale. Price for one counter and 2 devices.\n\nIt does not replace a pharmacist; interactions cover 1,100 common substances only.",
    },
    figures: [
      { label: { vi: "Thuốc hủy giảm", en: "Discards cut" }, value: { vi: "63%", en: "63%" } },
      { label: { vi: "Nhà thuốc", en: "Pharmacies" }, value: { vi: "640", en: "640" } },
      { label: { vi: "Tìm một lô", en: "Lot found in" }, value: { vi: "5 giây", en: "5 s" } },
    ],
    scienceFields: ["1.2", "3.3"],
    industries: ["C21", "G45", "Q86"],
    solutionCategories: ["pos_retail", "healthtech", "traceability"],
    trl: 9,
    trlEvidence: {
      vi: "640 nhà thuốc, 3 năm; sổ hủy của 50 nơi.",
      en: "640 pharmacies over 3 years; discard books of 50.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X141/2023/QTG" }],
    standards: [
      { vi: "Thực hành tốt cơ sở bán lẻ thuốc (GPP)", en: "Good pharmacy practice (GPP)" },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 320000, maxVnd: 320000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Nghe máy 7:00–22:00; nhập tồn đầu không tính tiền.",
      en: "Telephone 7:00–22:00; opening stock entered free.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Nhà thuốc Hiên Nhà", en: "Hien Nha Pharmacy" },
        monthsAgo: 14,
        result: {
          vi: "Thuốc hủy từ 23 còn 8 triệu ₫ một năm.",
          en: "Discards from 23 to 8 million ₫ a year.",
        },
      },
      {
        site: { vi: "Chuỗi 5 nhà thuốc Lá Ngải", en: "La Ngai, 5 pharmacies" },
        monthsAgo: 6,
        result: {
          vi: "Thu hồi một lô trong 12 phút ở cả 5 nơi.",
          en: "One lot recalled at all 5 in 12 minutes.",
        },
      },
    ],
    keywords: ["nhà thuốc", "lô", "hạn dùng", "liên thông", "pharmacy", "lot", "expiry"],
    wardCode: "00256",
    annex: null,
    state: "published",
  },
];
