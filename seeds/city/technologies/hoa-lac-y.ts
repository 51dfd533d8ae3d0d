import type { SeedListing } from "../types.ts";

export const hoaLacY: SeedListing[] = [
  {
    key: "cao-chuan-hoa-che-day",
    externalId: "HT-0036",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Cao khô chè dây chuẩn hóa 30% flavonoid, mẻ 80 kg lá",
      en: "Ampelopsis dry extract standardised to 30% flavonoids, 80 kg of leaf a batch",
    },
    summary: {
      vi: "80 kg lá khô cho 13 kg cao 30% flavonoid, lệch giữa các lô dưới 4%, đủ hồ sơ để đăng ký.",
      en: "80 kg of dry leaf gives 13 kg of 30% flavonoid extract, under 4% lot variation, with a registration-ready file.",
    },
    problem: {
      vi: "Cao mua ngoài thị trường dao động 9 đến 26% flavonoid nên viên làm ra không đạt độ đồng đều, 2 trong 10 lô bị loại.",
      en: "Bought-in extract swings from 9 to 26% flavonoids, so tablets fail uniformity and two lots in ten are scrapped.",
    },
    description: {
      vi: "Chiết cồn 60% hai lần ở 70 °C, hấp phụ qua nhựa xốp, cô chân không, sấy phun. Thu hồi cồn 91%. Kèm tiêu chuẩn cơ sở, phương pháp định lượng dihydromyricetin bằng HPLC đã thẩm định và độ ổn định 24 tháng.\n\nLá phải từ vùng trồng đã khảo sát, hái từ tháng 5 đến tháng 9; lá tháng 12 chỉ cho cao 19%. Hồ sơ hỗ trợ đăng ký nhưng bên nhận tự nộp và tự chịu trách nhiệm về nhà xưởng đạt GMP.",
      en: "Two extractions in 60% ethanol at 70 °C, macroporous resin, vacuum concentration, spray drying; 91% of ethanol is recovered. You also receive the in-house specification, a validated HPLC assay for dihydromyricetin and 24-month stability.\n\nLeaf must come from surveyed plots picked from May to September; December leaf gives only 19%. The file supports registration, but you submit it and answer for a GMP plant.",
    },
    figures: [
      { label: { vi: "flavonoid", en: "flavonoids" }, value: { vi: "30%", en: "30%" } },
      {
        label: { vi: "lệch giữa lô", en: "lot variation" },
        value: { vi: "dưới 4%", en: "under 4%" },
      },
      { label: { vi: "ổn định", en: "stability" }, value: { vi: "24 tháng", en: "24 months" } },
    ],
    scienceFields: ["3.3", "3.5"],
    industries: ["C21"],
    solutionCategories: [],
    trl: 8,
    trlEvidence: {
      vi: "31 lô tại hai nhà máy GMP, thẩm định phương pháp độc lập.",
      en: "Thirty-one lots at two GMP plants; method validated independently.",
    },
    ip: [
      { type: "invention_patent", status: "granted", number: "1-0037733" },
      { type: "trade_secret", status: "none", number: null },
    ],
    standards: [
      {
        vi: "Độ ổn định theo hướng dẫn ASEAN, vùng IVb",
        en: "Stability to the ASEAN guideline, zone IVb",
      },
    ],
    transferForms: ["exclusive_licence", "non_exclusive_licence"],
    price: { mode: "floor", minVnd: 850000000, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cùng chạy 3 lô thẩm định tại nhà máy, đào tạo kiểm nghiệm viên.",
      en: "Three validation lots at your plant; analyst training.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Xưởng dược Lá Ngải, xã Thạch Thất", en: "La Ngai Pharma, Thach That" },
        monthsAgo: 26,
        result: {
          vi: "22 lô, không lô nào dưới 29% flavonoid.",
          en: "22 lots, none under 29% flavonoids.",
        },
      },
      {
        site: {
          vi: "Nhà máy Thảo dược Bến Sim, xã Quang Minh",
          en: "Ben Sim Herbal Works, Quang Minh",
        },
        monthsAgo: 11,
        result: { vi: "Lô bị loại từ 18% còn 3%.", en: "Rejected lots from 18% to 3%." },
      },
    ],
    keywords: ["chè dây", "cao dược liệu", "flavonoid", "HPLC", "herbal extract"],
    wardCode: "09988",
    annex: {
      vi: "Hồ sơ thẩm định phương pháp, bản đồ vùng trồng, số liệu 31 lô.",
      en: "Method validation file, plot map, data of 31 lots.",
    },
    state: "published",
  },
  {
    key: "nep-chinh-hinh-in-3d",
    externalId: "HT-0037",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Nẹp cổ tay, cổ chân in 3D từ quét điện thoại",
      en: "3D-printed wrist and ankle splints from a phone scan",
    },
    summary: {
      vi: "Từ quét đến đeo trong 7 giờ, nẹp nặng 160 g thoáng khí thay bó bột 600 g, giá thành 780.000 ₫.",
      en: "From scan to wear in 7 hours; a 160 g open splint instead of a 600 g cast, at 780,000 ₫ to make.",
    },
    problem: {
      vi: "Bó bột nóng, ngứa, không tắm được; 19% người bệnh phải thay bột trước hạn. Nẹp chỉnh hình đặt làm mất 6 ngày.",
      en: "Plaster is hot, itches and cannot be washed; 19% of patients need it changed early. Made-to-measure braces take six days.",
    },
    description: {
      vi: "Kỹ thuật viên quét chi bằng điện thoại trong 90 giây, phần mềm dựng nẹp hai nửa theo 12 số đo, in bằng máy FDM thường với nhựa PETG. Bác sĩ duyệt trước khi in.\n\nDùng cho gãy không lệch, sau bó bột và viêm gân. Không dùng cho gãy di lệch, gãy hở hoặc chi đang sưng trên 10% vì nẹp sẽ lỏng sau 5 ngày. Nhựa mềm trên 70 °C. Cơ sở tiếp nhận tự công bố thiết bị y tế loại A.",
      en: "A technician scans the limb by phone in 90 seconds; software builds a two-part splint from 12 measurements and prints it in PETG on an ordinary printer. A doctor approves each one.\n\nFor undisplaced fractures, after plaster and for tendonitis. Not for displaced or open fractures, nor limbs swollen over 10%, since the splint loosens within five days. The plastic softens above 70 °C. The adopting facility makes the class A device declaration.",
    },
    figures: [
      {
        label: { vi: "từ quét đến đeo", en: "scan to wear" },
        value: { vi: "7 giờ", en: "7 hours" },
      },
      { label: { vi: "nặng", en: "weight" }, value: { vi: "160 g", en: "160 g" } },
    ],
    scienceFields: ["2.6", "3.2"],
    industries: ["Q86"],
    solutionCategories: ["healthtech"],
    trl: 7,
    trlEvidence: {
      vi: "Dùng cho 214 người bệnh tại hai khoa, hội đồng đạo đức chấp thuận.",
      en: "Used for 214 patients in two departments with ethics approval.",
    },
    ip: [
      { type: "software_copyright", status: "granted", number: "5530/2025/QTG" },
      { type: "utility_solution", status: "filed", number: "2-2025-00172" },
    ],
    standards: [
      {
        vi: "Tiếp xúc da theo ISO 10993-5 và -10, phiếu thử vật liệu",
        en: "Skin contact to ISO 10993-5 and -10, material reports",
      },
    ],
    transferForms: ["non_exclusive_licence", "subscription"],
    price: { mode: "indicative", minVnd: 60000000, maxVnd: 90000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo 3 ngày cho 2 kỹ thuật viên và 1 bác sĩ, hỗ trợ 20 ca đầu.",
      en: "Three days for two technicians and a doctor; help with the first 20 cases.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Bệnh viện Đa khoa khu vực Gò Mây", en: "Go May Area General Hospital" },
        monthsAgo: 13,
        result: {
          vi: "146 nẹp; phải làm lại 6%, bó bột là 19%.",
          en: "146 splints; 6% remade against 19% of casts.",
        },
      },
      {
        site: {
          vi: "Phòng khám Xương khớp Cây Đề, phường Kiến Hưng",
          en: "Cay De Bone and Joint Clinic, Kien Hung",
        },
        monthsAgo: 6,
        result: {
          vi: "68 nẹp; người bệnh tái khám ít hơn 1,1 lần.",
          en: "68 splints; 1.1 fewer return visits each.",
        },
      },
    ],
    keywords: ["in 3D", "nẹp chỉnh hình", "bó bột", "quét 3D", "splint", "orthosis"],
    wardCode: "09988",
    annex: null,
    state: "published",
  },
  {
    key: "kit-pcr-dinh-typ-dengue",
    externalId: "HT-0038",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Kit PCR đông khô định 4 typ vi rút dengue, để được ở 30 °C",
      en: "Freeze-dried PCR kit for the four dengue types, stable at 30 °C",
    },
    summary: {
      vi: "Định đủ 4 typ dengue trong 75 phút một ống, không cần tủ âm, khoảng 145.000 ₫ một phản ứng.",
      en: "Types all four dengue viruses in one tube in 75 minutes with no freezer, at about 145,000 ₫ a reaction.",
    },
    problem: {
      vi: "Phòng xét nghiệm tuyến dưới gửi mẫu đi mất 2 đến 4 ngày; kit nhập cần vận chuyển −20 °C, hỏng 6% khi tới nơi.",
      en: "District laboratories wait two to four days for referral results; imported kits travel at −20 °C and 6% arrive spoiled.",
    },
    description: {
      vi: "Hỗn hợp mồi, enzyme đông khô trong dải 8 ống, chỉ thêm 20 µl RNA. Bốn kênh màu và một chứng nội. Chạy trên máy real-time PCR 5 kênh phổ biến. Ngưỡng phát hiện 40 bản sao/phản ứng.\n\nLấy máu sau ngày thứ 6 độ nhạy còn 61%, phải dùng xét nghiệm kháng thể. Chưa có số lưu hành trang thiết bị y tế: hiện chỉ dùng cho nghiên cứu. Máy 2 kênh không dùng được.",
      en: "Primers and enzymes are freeze-dried in eight-tube strips; add 20 µl of RNA. Four colours and an internal control run on common five-channel machines. The limit is 40 copies a reaction.\n\nAfter day six of illness sensitivity drops to 61% and antibody tests are needed. It has no marketing authorisation yet and is for research use only. Two-channel machines cannot run it.",
    },
    figures: [
      { label: { vi: "ngưỡng", en: "limit" }, value: { vi: "40 bản sao", en: "40 copies" } },
      { label: { vi: "kết quả sau", en: "result in" }, value: { vi: "75 phút", en: "75 minutes" } },
      { label: { vi: "ở 30 °C", en: "at 30 °C" }, value: { vi: "9 tháng", en: "9 months" } },
    ],
    scienceFields: ["3.4", "3.1"],
    industries: ["Q86", "C21"],
    solutionCategories: [],
    trl: 7,
    trlEvidence: {
      vi: "412 mẫu tại 3 phòng xét nghiệm: độ nhạy 96,4%, độ đặc hiệu 99,1%.",
      en: "412 samples at three laboratories: 96.4% sensitivity, 99.1% specificity.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2024-03855" }],
    standards: [
      {
        vi: "Sản xuất thử trong phòng sạch theo ISO 13485, chưa chứng nhận",
        en: "Pilot lots made under ISO 13485 procedures, not yet certified",
      },
    ],
    transferForms: ["exclusive_licence", "joint_development"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Chuyển giao trình tự mồi, chế độ đông khô, cùng làm hồ sơ lưu hành.",
      en: "Primer sequences, drying cycle and joint work on the authorisation file.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: { vi: "Phòng xét nghiệm Cây Gạo, phường Láng", en: "Cay Gao Laboratory, Lang Ward" },
        monthsAgo: 14,
        result: {
          vi: "188 mẫu, khớp 98,4% với phương pháp đối chiếu.",
          en: "188 samples, 98.4% agreement with the reference.",
        },
      },
    ],
    keywords: ["dengue", "PCR", "sốt xuất huyết", "sinh học phân tử", "diagnostic kit"],
    wardCode: "09988",
    annex: {
      vi: "Trình tự mồi, đầu dò, công thức đệm và số liệu thô 412 mẫu.",
      en: "Primer and probe sequences, buffer and raw data of 412 samples.",
    },
    state: "published",
  },
  {
    key: "gang-tap-phuc-hoi-ban-tay",
    externalId: "HT-0039",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Găng khí nén tập bàn tay sau đột quỵ, dùng tại nhà",
      en: "Air-driven hand-training glove for stroke patients at home",
    },
    summary: {
      vi: "Tập 40 phút/ngày trong 8 tuần, điểm vận động bàn tay tăng 7,4 so với 3,1 ở nhóm tập thường.",
      en: "Forty minutes a day for eight weeks raised hand-function scores by 7.4, against 3.1 in usual therapy.",
    },
    problem: {
      vi: "Sau đột quỵ, người bệnh xuất viện chỉ được tập với kỹ thuật viên 2 buổi/tuần; bàn tay cứng dần sau 3 tháng.",
      en: "Stroke patients sent home see a therapist twice a week, and the hand stiffens within three months.",
    },
    description: {
      vi: "Năm ống mềm trên mu găng phồng, xẹp nhờ bơm 35 kPa, gập duỗi từng ngón theo bài. Có chế độ gương: tay lành đeo găng cảm biến dẫn tay yếu. Hộp điều khiển 1,3 kg.\n\nĐã thử trên 46 người, chưa đủ để kết luận cho nhóm nặng. Không dùng khi co cứng Ashworth từ 3 trở lên, có vết thương hở hoặc mất cảm giác đau. Phải có kỹ thuật viên hướng dẫn 3 buổi đầu.",
      en: "Five soft tubes on the back of the glove, at 35 kPa, bend and straighten each finger to a programme. In mirror mode a sensing glove on the good hand leads the weak one. The control box is 1.3 kg.\n\nTried on 46 people, too few to speak for severe cases. Not with Ashworth spasticity of 3 or above, open wounds or loss of pain sensation. A therapist must guide the first three sessions.",
    },
    figures: [
      {
        label: { vi: "điểm Fugl-Meyer", en: "Fugl-Meyer gain" },
        value: { vi: "+7,4", en: "+7.4" },
      },
      { label: { vi: "mỗi ngày", en: "per day" }, value: { vi: "40 phút", en: "40 minutes" } },
    ],
    scienceFields: ["2.6", "3.2"],
    industries: ["Q86"],
    solutionCategories: ["healthtech"],
    trl: 6,
    trlEvidence: {
      vi: "Thử nghiệm có đối chứng 46 người bệnh, hội đồng đạo đức chấp thuận.",
      en: "Controlled trial of 46 patients with ethics approval.",
    },
    ip: [{ type: "utility_solution", status: "granted", number: "2-0003255" }],
    standards: [
      {
        vi: "An toàn điện theo IEC 60601-1, thử tại phòng độc lập",
        en: "Electrical safety to IEC 60601-1, independent test",
      },
    ],
    transferForms: ["exclusive_licence", "equity", "joint_development"],
    price: { mode: "indicative", minVnd: 450000000, maxVnd: 700000000, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Bản vẽ, phần mềm, 10 bộ mẫu và đề cương thử nghiệm tiếp theo.",
      en: "Drawings, software, ten sample sets and the next trial protocol.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Bệnh viện Đa khoa khu vực Gò Mây", en: "Go May Area General Hospital" },
        monthsAgo: 15,
        result: {
          vi: "46 người, 3 người bỏ tập vì ngứa da.",
          en: "46 people; three left with skin irritation.",
        },
      },
    ],
    keywords: [
      "phục hồi chức năng",
      "đột quỵ",
      "robot mềm",
      "găng tay",
      "rehabilitation",
      "stroke",
    ],
    wardCode: "09988",
    annex: {
      vi: "Quy trình đúc ống mềm, mã điều khiển, số liệu thử nghiệm ẩn danh.",
      en: "Tube moulding, control code, anonymised trial data.",
    },
    state: "published",
  },
  {
    key: "gel-bong-nano-bac-rau-ma",
    externalId: "HT-0040",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Gel phủ vết bỏng độ II từ nano bạc và rau má",
      en: "Nano-silver and gotu kola gel for second-degree burns",
    },
    summary: {
      vi: "Vết bỏng độ II nông trên thỏ liền sau 13 ngày, nhóm gạc thường 19 ngày; bạc 15 µg/g.",
      en: "Shallow second-degree burns in rabbits closed in 13 days against 19 with plain gauze; silver at 15 µg/g.",
    },
    problem: {
      vi: "Thay gạc bỏng 2 lần/ngày đau và dính; miếng gel nhập 190.000 đến 350.000 ₫ một miếng 10 × 10 cm.",
      en: "Burn gauze is changed twice a day, sticks and hurts; imported gel pads cost 190,000 to 350,000 ₫ for 10 × 10 cm.",
    },
    description: {
      vi: "Nền carbopol và glycerin chứa hạt bạc 12 nm bọc chitosan và cao rau má 2%. Thay 2 ngày một lần, bóc không dính.\n\nMới có số liệu trên động vật và trên tế bào. Chưa thử trên người, chưa đánh giá bạc ngấm vào máu khi bỏng trên 10% cơ thể. Chưa có số liệu ổn định 12 tháng.",
      en: "A carbopol and glycerin base with 12 nm chitosan-coated silver and 2% gotu kola extract, changed every two days and lifted without sticking.\n\nThe data are from animals and cells only. It has not been tried on people, nor has silver uptake been measured for burns over 10% of the body. There are no 12-month stability data.",
    },
    figures: [
      {
        label: { vi: "liền vết thương", en: "closed in" },
        value: { vi: "13 ngày", en: "13 days" },
      },
    ],
    scienceFields: ["3.3", "2.10", "3.4"],
    industries: ["C21", "Q86"],
    solutionCategories: [],
    trl: 5,
    trlEvidence: {
      vi: "Thử trên 30 thỏ, nhóm đối chứng, mô học mù.",
      en: "Thirty rabbits with controls and blinded histology.",
    },
    ip: [{ type: "invention_patent", status: "filed", number: "1-2026-00418" }],
    standards: [],
    transferForms: ["joint_development"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: {
      vi: "Cùng thiết kế thử nghiệm lâm sàng giai đoạn 1.",
      en: "Joint design of a phase 1 trial.",
    },
    warrantyMonths: null,
    deployments: [],
    keywords: ["bỏng", "nano bạc", "rau má", "gel", "burn", "wound care"],
    wardCode: "09988",
    annex: null,
    state: "draft",
  },
  {
    key: "sang-loc-vong-mac-dai-thao-duong",
    externalId: "HT-0041",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Sàng lọc bệnh võng mạc đái tháo đường từ ảnh đáy mắt",
      en: "Diabetic retinopathy screening from fundus photographs",
    },
    summary: {
      vi: "Đọc ảnh đáy mắt trong 9 giây, độ nhạy 93% với bệnh cần chuyển tuyến, chạy không cần mạng.",
      en: "Reads a fundus photograph in 9 seconds with 93% sensitivity for referable disease, and works offline.",
    },
    problem: {
      vi: "Một quận cũ có 18.000 người đái tháo đường mà chỉ 4 bác sĩ đọc đáy mắt; 7 trên 10 người chưa từng được soi.",
      en: "One former district has 18,000 people with diabetes and four doctors who read fundi; seven in ten have never been examined.",
    },
    description: {
      vi: "Mạng nơ-ron học từ 61.000 ảnh của người Việt do 3 bác sĩ chấm độc lập, chạy trên máy tính bảng gắn máy chụp cầm tay. Báo ba mức: theo dõi, chuyển khám, chụp lại; tô vùng nghi ngờ để bác sĩ xem.\n\nĐây là công cụ sàng lọc, không chẩn đoán. Đục thủy tinh thể làm 11% ảnh không đọc được. Chưa nhận ra glôcôm và thoái hóa điểm vàng. Chưa có số lưu hành; đang thử ở 3 trạm y tế. Ảnh không rời máy trừ khi người bệnh đồng ý.",
      en: "A neural network trained on 61,000 Vietnamese images, each graded by three doctors, runs on a tablet clipped to a hand-held camera. It gives three results: monitor, refer, retake; and shades the suspect area for the doctor.\n\nIt screens and does not diagnose. Cataract makes 11% of images unreadable. It does not see glaucoma or macular degeneration. It has no marketing authorisation and is on trial at three clinics. Images stay on the device unless the patient consents.",
    },
    figures: [
      { label: { vi: "độ nhạy", en: "sensitivity" }, value: { vi: "93%", en: "93%" } },
      { label: { vi: "độ đặc hiệu", en: "specificity" }, value: { vi: "88%", en: "88%" } },
      { label: { vi: "mỗi ảnh", en: "per image" }, value: { vi: "9 giây", en: "9 seconds" } },
    ],
    scienceFields: ["3.2", "1.2"],
    industries: ["Q86", "J58", "K64"],
    solutionCategories: ["ai_data", "healthtech", "computer_vision"],
    trl: 6,
    trlEvidence: {
      vi: "Trình diễn trên 2.340 người tại 3 trạm y tế, đối chiếu bác sĩ.",
      en: "Demonstrated on 2,340 people at three clinics against doctors.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "6014/2025/QTG" }],
    standards: [
      { vi: "Quản lý rủi ro theo ISO 14971, hồ sơ nội bộ", en: "Risk file to ISO 14971, in-house" },
    ],
    transferForms: ["non_exclusive_licence", "joint_development", "subscription"],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Đào tạo điều dưỡng 1 ngày, bác sĩ đọc lại 10% ảnh trong năm đầu.",
      en: "One day's training for nurses; doctors re-read 10% of images in year one.",
    },
    warrantyMonths: null,
    deployments: [
      {
        site: {
          vi: "Ba trạm y tế phía Tây thành phố",
          en: "Three clinics in the west of the city",
        },
        monthsAgo: 7,
        result: {
          vi: "2.340 người được soi; 312 người chuyển khám, 241 ca đúng.",
          en: "2,340 screened; 312 referred, 241 confirmed.",
        },
      },
    ],
    keywords: [
      "võng mạc",
      "đái tháo đường",
      "ảnh y tế",
      "trí tuệ nhân tạo",
      "retinopathy",
      "screening",
    ],
    wardCode: "09988",
    annex: {
      vi: "Kết quả theo từng phân nhóm, kiến trúc mạng và điều kiện dữ liệu.",
      en: "Results by subgroup, network design and data conditions.",
    },
    state: "published",
  },
  {
    key: "ra-da-bao-te-nga",
    externalId: "HT-0042",
    organisation: "hoa-lac-y",
    kind: "technology",
    title: {
      vi: "Ra đa 60 GHz báo té ngã trong phòng tắm, không camera",
      en: "60 GHz radar that notices falls in bathrooms, with no camera",
    },
    summary: {
      vi: "Nhận 95% lần té trong phòng tắm 6 m² và gọi người thân sau 20 giây, không thu hình, không thu tiếng.",
      en: "Catches 95% of falls in a 6 m² bathroom and calls family within 20 seconds, with no picture or sound.",
    },
    problem: {
      vi: "Người trên 70 tuổi té nhiều nhất trong phòng tắm, nơi không ai chấp nhận camera; trung bình 52 phút sau mới có người biết.",
      en: "People over 70 fall most in bathrooms, where no one accepts a camera; on average 52 minutes pass before anyone knows.",
    },
    description: {
      vi: "Thiết bị trần 11 cm đo đám mây điểm chuyển động, nhận tư thế nằm sàn quá 15 giây và nhịp thở. Gọi điện, nhắn tin qua Wi-Fi hoặc SIM. Mọi xử lý ở trong thiết bị.\n\nHai người cùng phòng thì độ nhạy còn 81%. Ngồi bệt lâu giặt đồ gây báo nhầm khoảng 1 lần/tuần. Trần kim loại không lắp được. Không thay cho người trực ở viện dưỡng lão.",
      en: "An 11 cm ceiling unit tracks a moving point cloud and recognises a body on the floor for 15 seconds, and its breathing. It calls and texts by Wi-Fi or SIM; all processing stays inside.\n\nWith two people present sensitivity drops to 81%. Long squatting to wash clothes gives a false alarm about once a week. It cannot go on metal ceilings, and does not replace staff in a care home.",
    },
    figures: [
      { label: { vi: "nhận đúng", en: "caught" }, value: { vi: "95%", en: "95%" } },
      { label: { vi: "báo sau", en: "alert in" }, value: { vi: "20 giây", en: "20 seconds" } },
    ],
    scienceFields: ["2.6", "2.2"],
    industries: ["Q86", "L68"],
    solutionCategories: ["iot", "healthtech"],
    trl: 7,
    trlEvidence: {
      vi: "58 thiết bị tại một viện dưỡng lão và 21 nhà, 7 tháng.",
      en: "Fifty-eight units in one care home and 21 houses over seven months.",
    },
    ip: [
      { type: "invention_patent", status: "filed", number: "1-2025-02217" },
      { type: "software_copyright", status: "filed", number: null },
    ],
    standards: [
      {
        vi: "Công suất phát trong quy định băng 57–66 GHz, tự công bố",
        en: "Emission within the 57–66 GHz rules, self-declared",
      },
    ],
    transferForms: ["non_exclusive_licence", "purchase"],
    price: { mode: "indicative", minVnd: 3200000, maxVnd: 4100000, unit: "unit" },
    acceptsListedTerms: false,
    support: {
      vi: "Lắp và chỉnh 45 phút mỗi phòng, cập nhật phần mềm 3 năm.",
      en: "Forty-five minutes to fit a room; three years of updates.",
    },
    warrantyMonths: 24,
    deployments: [
      {
        site: { vi: "Nhà dưỡng lão Vườn Bưởi, xã Quốc Oai", en: "Vuon Buoi Care Home, Quoc Oai" },
        monthsAgo: 9,
        result: {
          vi: "19 lần té, nhận 18; có người đến sau trung vị 3 phút.",
          en: "18 of 19 falls caught; help came in a median of three minutes.",
        },
      },
      {
        site: { vi: "21 hộ gia đình, phường Nghĩa Đô", en: "21 households, Nghia Do Ward" },
        monthsAgo: 7,
        result: {
          vi: "Báo nhầm 0,9 lần mỗi tuần mỗi nhà.",
          en: "0.9 false alarms per home a week.",
        },
      },
    ],
    keywords: ["té ngã", "người cao tuổi", "ra đa", "phòng tắm", "fall detection", "radar"],
    wardCode: "09988",
    annex: null,
    state: "published",
  },
];
