import type { SeedListing } from "../types.ts";

export const choPhien: SeedListing[] = [
  {
    key: "gian-hang-lang-nghe",
    externalId: "GP-0012",
    organisation: "cho-phien",
    kind: "solution",
    title: {
      vi: "Gian hàng làng nghề: một lần nhập, bán ở năm kênh",
      en: "Craft-village storefront: enter once, sell on five channels",
    },
    summary: {
      vi: "Nhập sản phẩm một lần, đăng 5 kênh trong 3 phút; tồn kho trừ chung nên không bán trùng.",
      en: "Enter a product once, post to 5 channels in 3 minutes; shared stock means nothing is sold twice.",
    },
    problem: {
      vi: "Bình vẽ tay chỉ có một chiếc mà đăng ở bốn nơi, bán trùng là phải xin lỗi. Ảnh chụp bằng điện thoại dưới đèn vàng làm men xanh thành nâu.",
      en: "A hand-painted vase is one of a kind yet posted in four places; sold twice, it means an apology. Phone photos under yellow light turn blue glaze brown.",
    },
    description: {
      vi: "Có trang bán riêng bằng hai thứ tiếng, nối bốn sàn thương mại điện tử và trang mạng xã hội. Bộ chụp gồm hộp sáng gấp và thẻ màu; máy chỉnh màu theo thẻ để men đúng như thật.\n\nĐơn hàng về một danh sách, in phiếu gửi có hướng dẫn gói hàng dễ vỡ. Giá gồm 300 mặt hàng, không thu phần trăm doanh số.\n\nKhông viết hộ lời rao và không mua quảng cáo hộ. Phí của từng sàn bán do cửa hàng trả.",
      en: "You get your own bilingual shop page linked to four marketplaces and a social page. The photo kit has a folding light box and colour card; colours are corrected so the glaze looks as it is.\n\nOrders fall into one list and print a label with packing steps for fragile goods. The price covers 300 items and takes no share of sales.\n\nIt does not write copy or buy advertising for you. Marketplace fees are the shop's.",
    },
    figures: [
      { label: { vi: "Kênh bán cùng lúc", en: "Channels at once" }, value: { vi: "5", en: "5" } },
      { label: { vi: "Đơn bán trùng", en: "Double sales" }, value: { vi: "0,1%", en: "0.1%" } },
      { label: { vi: "Xưởng đang bán", en: "Workshops selling" }, value: { vi: "236", en: "236" } },
    ],
    scienceFields: ["1.2"],
    industries: ["C16", "C23", "R90"],
    solutionCategories: ["ecommerce", "digital_marketing"],
    trl: 9,
    trlEvidence: {
      vi: "236 xưởng, 58.000 đơn trong 30 tháng; tỉ lệ bán trùng tính từ sổ khiếu nại.",
      en: "236 workshops and 58,000 orders in 30 months; double sales counted from the complaints book.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X344/2023/QTG" }],
    standards: [
      {
        vi: "Luật Thương mại điện tử 122/2025: xác minh bên bán, gỡ hàng khi có yêu cầu",
        en: "E-Commerce Law 122/2025: seller verification and take-down",
      },
    ],
    transferForms: ["subscription"],
    price: { mode: "firm", minVnd: 790000, maxVnd: 790000, unit: "month" },
    acceptsListedTerms: true,
    support: {
      vi: "Buổi chụp mẫu tại xưởng cho 20 sản phẩm đầu; nhắn tin 8:00–21:00.",
      en: "A sample shoot at the workshop for the first 20 products; messages answered 8:00–21:00.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Hợp tác xã Gốm Bến Đất", en: "Ben Dat Pottery Cooperative" },
        monthsAgo: 16,
        result: {
          vi: "Bán lẻ trực tuyến từ 6 lên 41 đơn mỗi tuần.",
          en: "Online retail up from 6 to 41 orders a week.",
        },
      },
      {
        site: { vi: "Xưởng Mây tre Ngõ Nứa", en: "Ngo Nua Rattan Workshop" },
        monthsAgo: 8,
        result: {
          vi: "Hàng vỡ, móp khi gửi từ 6,2% còn 1,9%.",
          en: "Damage in transit down from 6.2% to 1.9%.",
        },
      },
      {
        site: { vi: "Xưởng Sơn mài Cửa Son", en: "Cua Son Lacquer Workshop" },
        monthsAgo: 5,
        result: {
          vi: "27% đơn từ trang tiếng Anh.",
          en: "27% of orders come from the English page.",
        },
      },
    ],
    keywords: [
      "làng nghề",
      "gian hàng",
      "bán đa kênh",
      "thủ công mỹ nghệ",
      "storefront",
      "handicraft",
    ],
    wardCode: "00235",
    annex: null,
    state: "published",
  },
  {
    key: "dat-hang-si",
    externalId: "GP-0013",
    organisation: "cho-phien",
    kind: "solution",
    title: {
      vi: "Trang đặt hàng sỉ riêng cho nhà phân phối",
      en: "A wholesale ordering page of your own",
    },
    summary: {
      vi: "Đại lý tự đặt hàng lúc 22 giờ, giá theo hạng; nhà phân phối bớt 70% cuộc gọi nhận đơn.",
      en: "Dealers order at 10 p.m. at their own price tier; distributors take 70% fewer order calls.",
    },
    problem: {
      vi: "Đơn sỉ đến qua tin nhắn, ảnh chụp giấy, điện thoại. Nhân viên gõ lại, sai mã 4–5%, và mỗi đại lý một bảng giá nằm trong đầu một người.",
      en: "Wholesale orders come by chat, photos of paper and telephone. Staff retype them with 4–5% wrong codes, and each dealer's price list lives in one person's head.",
    },
    description: {
      vi: "Mỗi đại lý đăng nhập bằng số điện thoại, thấy giá, hạn mức nợ và hàng còn của mình. Đặt lại đơn tháng trước trong hai chạm. Đơn vượt hạn mức dừng lại chờ duyệt.\n\nNối sẵn với 6 phần mềm kế toán trong nước qua tệp hoặc API. Triển khai trung vị 12 ngày, chậm nhất vì dọn danh mục hàng.\n\nHợp với nơi có từ 30 đại lý; ít hơn thì bảng tính vẫn rẻ hơn.",
      en: "Each dealer signs in by phone number and sees their own price, credit limit and stock. Last month's order repeats in two taps. Orders over the limit wait for approval.\n\nReady links to 6 domestic accounting packages by file or API. Median roll-out 12 days, mostly spent cleaning the product list.\n\nIt suits firms with 30 dealers or more; below that a spreadsheet is still cheaper.",
    },
    figures: [
      {
        label: { vi: "Cuộc gọi nhận đơn giảm", en: "Fewer order calls" },
        value: { vi: "70%", en: "70%" },
      },
      {
        label: { vi: "Đơn sai mã hàng", en: "Orders with a wrong code" },
        value: { vi: "0,4%", en: "0.4%" },
      },
      {
        label: { vi: "Triển khai, trung vị", en: "Roll-out, median" },
        value: { vi: "12 ngày", en: "12 days" },
      },
    ],
    scienceFields: ["1.2"],
    industries: ["G45", "C17", "C10"],
    solutionCategories: ["ecommerce", "crm_sales"],
    trl: 8,
    trlEvidence: {
      vi: "27 nhà phân phối, 1.940 đại lý; nhật ký đơn 18 tháng.",
      en: "27 distributors and 1,940 dealers; 18 months of order logs.",
    },
    ip: [{ type: "software_copyright", status: "granted", number: "00X345/2024/QTG" }],
    standards: [],
    transferForms: ["subscription"],
    price: { mode: "indicative", minVnd: 15000000, maxVnd: 24000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Dọn danh mục đến 3.000 mã trong giá; hỗ trợ 7:30–18:00 thứ Hai đến thứ Bảy.",
      en: "Cleaning up to 3,000 product codes is included; help 7:30–18:00 Monday to Saturday.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: { vi: "Công ty TNHH Giấy tập Bút Gỗ", en: "But Go Exercise Books Co., Ltd." },
        monthsAgo: 14,
        result: {
          vi: "118 đại lý, 83% đơn tự đặt sau 2 tháng.",
          en: "118 dealers, 83% of orders self-placed after 2 months.",
        },
      },
      {
        site: {
          vi: "Nhà phân phối Bánh kẹo Hàng Quạt Mới",
          en: "Hang Quat Moi Confectionery Distributor",
        },
        monthsAgo: 6,
        result: {
          vi: "Nợ vượt hạn mức giảm từ 640 còn 180 triệu ₫.",
          en: "Credit over the limit down from 640 to 180 million ₫.",
        },
      },
    ],
    keywords: ["bán sỉ", "đại lý", "nhà phân phối", "đặt hàng", "wholesale", "B2B ordering"],
    wardCode: "00235",
    annex: null,
    state: "published",
  },
  {
    key: "ban-hang-xuat-khau-nho",
    externalId: "GP-0014",
    organisation: "cho-phien",
    kind: "solution",
    title: {
      vi: "Bán lẻ xuyên biên giới cho xưởng nhỏ: giá trọn gói đến tay khách",
      en: "Cross-border retail for small workshops: one landed price",
    },
    summary: {
      vi: "Tính giá đến tay khách ở 14 nước, gồm cước, thuế và phí thanh toán, sai số dưới 6%.",
      en: "Works out the landed price in 14 countries, with freight, duty and payment fees, within 6%.",
    },
    problem: {
      vi: "Báo giá xong mới biết cước và thuế ăn hết lãi. Khách nước ngoài bỏ giỏ hàng khi không thấy giá cuối cùng.",
      en: "Freight and duty eat the profit after the quote has gone out. Foreign buyers leave the basket when no final price is shown.",
    },
    description: {
      vi: "Xưởng khai khối lượng, kích thước, chất liệu; máy gợi ý mã HS, tra biểu thuế, ghép cước của ba hãng chuyển phát và hiện một giá duy nhất. Chứng từ in cùng phiếu gửi.\n\nMã HS gợi ý đúng 88% ở nhóm vải, gỗ, gốm; các nhóm khác phải có người duyệt. Không làm thay khai báo hải quan của lô trên 1.000 USD.",
      en: "The workshop enters weight, size and material; the tool suggests an HS code, looks up duty, combines freight from three couriers and shows a single price. Papers print with the label.\n\nThe HS code is right 88% of the time for textiles, wood and ceramics; other groups need a person. It does not replace customs declarations above 1,000 USD.",
    },
    figures: [
      {
        label: { vi: "Nước có giá trọn gói", en: "Countries priced" },
        value: { vi: "14", en: "14" },
      },
      { label: { vi: "Sai số giá cuối", en: "Landed-price error" }, value: { vi: "6%", en: "6%" } },
      { label: { vi: "Mã HS gợi ý đúng", en: "HS codes right" }, value: { vi: "88%", en: "88%" } },
    ],
    scienceFields: ["1.2"],
    industries: ["C13", "C16", "C10"],
    solutionCategories: ["ecommerce", "warehouse_logistics"],
    trl: 7,
    trlEvidence: {
      vi: "Thử 4 tháng với 9 xưởng, 612 đơn; so giá dự tính với hóa đơn cước và thuế thật.",
      en: "4-month trial with 9 workshops and 612 orders; estimates compared with real freight and duty bills.",
    },
    ip: [{ type: "software_copyright", status: "filed", number: null }],
    standards: [],
    transferForms: ["subscription", "technical_service"],
    price: { mode: "indicative", minVnd: 12000000, maxVnd: 35000000, unit: "year" },
    acceptsListedTerms: false,
    support: {
      vi: "Trả lời thư trong 1 ngày làm việc; kèm 2 buổi đóng gói mẫu.",
      en: "E-mail answered in 1 working day; 2 sample packing sessions.",
    },
    warrantyMonths: 12,
    deployments: [
      {
        site: {
          vi: "Công ty CP May Ven Đáy, tổ hàng thêu",
          en: "Ven Day Garment JSC, embroidery team",
        },
        monthsAgo: 3,
        result: {
          vi: "96 đơn lẻ đi 5 nước, 4 đơn bị thu thêm thuế.",
          en: "96 retail orders to 5 countries, 4 charged extra duty.",
        },
      },
    ],
    keywords: [
      "xuất khẩu",
      "bán lẻ xuyên biên giới",
      "mã HS",
      "cước",
      "cross-border",
      "landed cost",
    ],
    wardCode: "00235",
    annex: null,
    state: "in_review",
  },
];
