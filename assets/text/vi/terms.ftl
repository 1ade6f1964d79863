# language: vi
# translator: machine draft
# state: draft

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = Hành vi: tuyển mộ, vận chuyển, chứa chấp hoặc tiếp nhận người

# source: b1d94b245629
element-means = Thủ đoạn: dùng vũ lực, đe dọa, lừa dối hoặc lợi dụng tình thế yếu

# source: b798d87ce040
element-purpose = Mục đích: bóc lột

# source: d12ca643a199
dimension-deceptive-recruitment = Lừa dối khi tuyển mộ

# source: 75fd6727369a
dimension-coercive-recruitment = Gây sức ép khi tuyển mộ

# source: 80774c7b1b42
dimension-recruitment-vulnerability = Lợi dụng tình thế yếu để tuyển mộ

# source: ec93da6796e0
dimension-exploitation = Bóc lột

# source: c223fdb1192f
dimension-coercion-at-destination = Gây sức ép tại nơi làm việc

# source: fd3abc7c9953
dimension-destination-vulnerability = Lợi dụng tình thế yếu tại nơi làm việc

# source: eda15ce4834a
strength-strong = mạnh

# source: c082456a7766
strength-medium = vừa

# source: 481ba4019c9d
strength-weak = yếu

# source: ad08defcbfea
age-group-adult = Người lớn

# source: 8053321281f5
age-group-child = Trẻ em

# source: 070696fee30c
tag-verified = đã đối chiếu với một phần của văn bản công bố

# source: 1e4fab516a52
tag-secondary = biết qua bản tóm tắt; chưa đối chiếu với văn bản công bố

# source: 1cfb03f2087b
tag-memory-high = chưa đối chiếu với văn bản công bố

# source: 9be0fc06fba6
tag-memory-medium = chưa đối chiếu với văn bản công bố; cần dùng thận trọng

# source: fad6c37f8a50
tag-memory-low = chưa kiểm tra; cần dùng hết sức thận trọng

# source: 8abc2220f2b7
tag-design = lựa chọn của dự án này, không phải quy định đã công bố

# source: 44dfb2315aa6
tag-not-found = đã tìm nhưng không thấy nguồn công bố nào

# source: 7319f10e8442
tag-provisional-rule = { $rule } (tạm thời)

# source: 96f7ce23c6d0
tag-provisional-means = Tạm thời: ở đây chưa ai mở nguồn của quy tắc này. Hãy hỏi người am hiểu trước khi dựa vào nó.

## Terms: talking

# source: 0840da7fc52f
wording-explain = Nói mình là ai và lời nói sẽ đi đâu

# source: 5aa56ab42916
wording-open = Lời mời kể

# source: 20c9ed8404be
wording-probing = Tiếp nối điều vừa được nói

# source: 18c7c92cf867
wording-fact = Một sự việc, đúng lúc

# source: 4b151166ab1f
wording-meets = Trả lời nỗi sợ một cách thật lòng

# source: 9e2372f64919
wording-consent = Hỏi ai được phép biết

# source: d875b39ce7c1
wording-honest = Nói điều mình không biết

# source: f7c629804f8f
wording-close = Đọc lại và nói điều gì tiếp theo

# source: ee6c07a2a2b4
wording-closed = Có hay không, quá sớm

# source: 013581cecd60
wording-leading = Coi như đã có điều chưa được nói

# source: e4221e907405
wording-choice = Hai câu trả lời để chọn

# source: a442ccd16b54
wording-several = Nhiều câu hỏi trong một

# source: 35245b6493cf
wording-blame = Trách móc

# source: 0c412fcc13e2
wording-doubt = Không tin

# source: e821991f3c3f
wording-detail = Hỏi chi tiết đau lòng

# source: 1eec97a07f6b
wording-promise = Hứa hẹn

# source: eb2f65b885fa
wording-soothe = Nói cho nỗi sợ biến đi

# source: 955ee06c2d07
wording-price = Chỉ giúp nếu kể

# source: 89c1b67f8c4e
wording-blanket = Ghi là đồng ý mà không hỏi

# source: b6459418aec1
wording-abrupt = Kết thúc không một lời

# source: d5d14c880057
wording-let-in = Cho người có quyền lực vào

# source: 031c43e17b50
wording-label = Gán tên cho người đó

# source: 56aa198a0061
wording-threat = Đe dọa

# source: 1aa71d49bdb2
wording-unheeding = Hỏi điều đã được kể rồi

# source: f5ce7c430de2
stance-invites = Để họ tự chọn điều muốn kể

# source: 58186a3f3a7d
stance-tells = Cho biết, trả lời hoặc xin phép

# source: 336e376accbb
stance-puts-in = Đặt lời vào miệng họ

# source: 3c30cd942a6f
stance-presses = Ép, hứa hoặc làm đau

# source: 9e6b4172e207
stage-engage = Mở đầu

# source: b2cd5206ebd7
stage-account = Lời kể của họ

# source: f79ebae4aae3
stage-closure = Kết thúc

# source: b4a12b492eab
fear-overheard = Sợ bị nghe thấy

# source: 6f6ede83f957
fear-removal = Sợ bị đưa đi khỏi nước

# source: 2a9144da9f3c
fear-arrest = Sợ bị coi là kẻ đã làm

# source: 26a3885c544b
fear-revenge = Sợ bị trả thù

# source: 44faedf8d81b
fear-family = Sợ cho gia đình

# source: 507bc503fce6
fear-debt = Sợ món nợ

# source: c32c227a5da2
fear-shame = Xấu hổ

# source: 587c60e09dd2
fear-blamed = Sợ bị đổ lỗi

# source: 4bdfa76b8065
fear-interpreter = Sợ người phiên dịch

# source: da0fe32f5ae9
fear-losing-work = Sợ mất việc

# source: b8eb49c0a4d3
fear-officials = Sợ người nhà nước

# source: ed077f3d8125
ease-open = Cởi mở

# source: 35d309ba5fab
ease-guarded = Dè dặt

# source: c21ead0614e7
ease-closed = Khép kín

# source: 2b4b2eadf7b2
strain-calm = bình tĩnh

# source: 1f22b5bc251d
strain-uneasy = bất an

# source: 8b2f40633932
strain-upset = rối bời

# source: 5c3967e73c04
gender-woman = Phụ nữ

# source: 20fe1bd201cd
gender-man = Nam giới

# source: ff1948db56e4
role-colleague = Đồng nghiệp

# source: 3a89716d5dfe
role-interpreter = Người phiên dịch

## Terms: how a move is judged

# source: c47d21c643c0
move-best = Tốt nhất

# source: c939327ca16d
move-good = Tốt

# source: 75b9483446d7
move-slip = Sơ suất

# source: 325928dad748
move-mistake = Sai lầm

# source: c3d0c65c7f85
move-unsafe = Không an toàn

# source: ef260073e8ed
move-best-means = Trong những cách đã thử, không cách nào cho kết quả tốt hơn, và nếu bỏ qua thì kết quả đã kém đi.

# source: 53d47bf2d3f8
move-good-means = Tốt ngang với các cách khác, hoặc quá sít sao để phân định.

# source: 2c20e49074e6
move-slip-means = Có cách khác cho kết quả tốt hơn một chút.

# source: 380e188ce775
move-mistake-means = Có cách khác cho kết quả tốt hơn nhiều.

# source: 11ea122fbaa5
move-unsafe-means = Bước này có thể đẩy người khác vào nguy hiểm. Điều đó vẫn tính, dù điểm số thế nào.

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = Bị mua bán

# source: a3fec538a7c0
truth-trafficked-and-offended = Bị mua bán và bị bắt làm những hành vi vi phạm pháp luật

# source: 7cda795dc12e
truth-at-risk = Đang trên đường bị bóc lột

# source: 4d202a3320d2
truth-willing-operator = Tự nguyện tham gia

# source: b87bcabf2190
truth-exploiter = Cầm giữ hoặc tuyển mộ người khác

# source: 94f806f3a90d
truth-labour-rights = Bị đối xử tệ ở nơi làm việc, và được tự do rời đi

# source: ef4f20b2cf92
truth-other-protection = Không bị mua bán, và cần được bảo vệ theo cách khác

# source: 3da00761525a
truth-unaffected = Không có gì để phát hiện

# source: 16291601e7ce
finding-presumed-victim = Người được cho là nạn nhân

# source: 204dda32de5e
finding-presumed-victim-means = Có căn cứ hợp lý để nghĩ như vậy. Chuyển tuyến khi người đó đồng ý.

# source: 3361abb257de
finding-child-at-risk = Trẻ em có nguy cơ

# source: fadfb6714d3f
finding-child-at-risk-means = Dưới 18 tuổi. Bảo vệ trẻ em là việc đầu tiên.

# source: e2042bd346dc
finding-suspicion-remains = Vẫn còn nghi vấn

# source: 2ba8145883f9
finding-suspicion-remains-means = Hôm nay chưa rõ. Cần nói chuyện lần nữa, và một cách liên lạc an toàn.

# source: fe69239324b6
finding-other-protection-need = Nhu cầu bảo vệ khác

# source: de3fe3b6bc0f
finding-other-protection-need-means = Không phải mua bán người, nhưng vẫn cần được bảo vệ.

# source: 887ea32c7ae5
finding-labour-rights = Quyền của người lao động

# source: f515bccfe079
finding-labour-rights-means = Bị đối xử tệ ở nơi làm việc, và được tự do rời đi.

# source: 6c4ae4bcab5d
finding-suspect-with-rights = Người bị tình nghi, với đầy đủ quyền

# source: 2e3998100731
finding-suspect-with-rights-means = Có thể đã tự nguyện thực hiện hành vi vi phạm pháp luật. Có thể đi cùng một nhận định khác.

# source: 4538f2dc67b5
finding-emergency = Khẩn cấp

# source: 0d7a6817bb16
finding-emergency-means = Tính mạng hoặc sức khỏe đang gặp nguy hiểm ngay lúc này.

# source: ae896932ed05
finding-no-grounds = Không có căn cứ

# source: 00bd476042c5
finding-no-grounds-means = Không có gì cần chuyển tuyến. Người này đi tiếp, kèm theo thông tin.

# source: 6830c9486f23
offence-none = Không đặt ra vấn đề vi phạm pháp luật

# source: eed4defde58c
offence-non-punishment-review = Trước hết, kiểm tra xem người này có bị ép làm không

# source: 545cb74bf0a7
offence-investigate-with-rights = Điều tra, với đầy đủ quyền của người bị tình nghi

# source: 72966ecfc67e
offence-charge = Khởi tố hoặc phạt tiền ngay

# source: 0f9248b10986
onward-stays-while-open = Ở lại trong lúc chưa có kết luận; không ai bị đưa đi

# source: 72bc1d9fd360
onward-return-if-wanted = Sau này về nhà nếu muốn, sau khi đã xem xét các rủi ro

# source: 5f8cd24b5fcb
onward-free-to-go = Được tự do đi tiếp

# source: 22d58f77da17
onward-remove-now = Bị đưa đi hoặc trả về ngay

# source: a67d8363be5b
service-victim-support = Hỗ trợ nạn nhân hoặc nhà tạm lánh

# source: 926591bd03a0
service-child-protection = Bảo vệ trẻ em

# source: f3150c923060
service-health = Chăm sóc y tế

# source: f2c751bb39cf
service-legal-aid = Trợ giúp pháp lý

# source: f290f3124b4c
service-labour-office = Cơ quan lao động

# source: 18778a02c0a0
service-asylum = Cơ quan tị nạn

# source: 53d2c105c56e
service-anti-trafficking-unit = Đơn vị phòng, chống mua bán người

# source: 7df8bda01866
service-criminal-investigation = Điều tra hình sự

# source: 1809e0213ce5
service-embassy = Đại sứ quán hoặc lãnh sự quán

# source: 0d845c8b6325
service-immigration-detention = Nơi tạm giữ của cơ quan xuất nhập cảnh

# source: 364ffd553b29
service-controller = Chủ lao động, người tuyển mộ hoặc người đi cùng

# source: bd2d677b2ed4
service-family = Gia đình

# source: eca3ce15ed5a
service-information = Chỉ cung cấp thông tin

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = Nhận ra

# source: 2415d6254211
competency-judging = Phân biệt

# source: 1b46f127ef2a
competency-interviewing = Hỏi chuyện

# source: 4262074d6c60
competency-care = Chăm lo

# source: d8211e24e83d
competency-reasoning = Lập luận

# source: c0335b97a577
competency-deciding = Quyết định

# source: ff7f2272d757
competency-calibration = Biết nên chắc đến mức nào

# source: d4f6c5bd7c3a
competency-noticing-means = Số dấu hiệu bạn tìm ra trong số dấu hiệu đã có

# source: cdd886b12548
competency-judging-means = Phân biệt dấu hiệu với điều không có nghĩa gì

# source: 90baeac49d90
competency-interviewing-means = Loại câu hỏi, thứ tự câu hỏi và tổn hại

# source: b7d4d02b9038
competency-care-means = An toàn, chỗ nói chuyện, phiên dịch, sự đồng ý và nghỉ giải lao

# source: 13307e3f0ce2
competency-reasoning-means = Ghi chú của bạn nói gì về hành vi, thủ đoạn và mục đích

# source: e48bda5397d9
competency-deciding-means = Nhận định và việc chuyển tuyến của bạn

# source: 90908e7bc949
competency-calibration-means = Mức chắc chắn của bạn khớp với sự thật đến đâu

# source: 0bcb658d9997
band-safe = Thực hành an toàn

# source: b30e268906d5
band-developing = Đang rèn luyện

# source: c3d0c65c7f85
band-unsafe = Không an toàn

# source: 592bae878fdd
band-safe-means = Mọi năng lực đều đạt mức cần cho thực hành an toàn, và không có gì mất an toàn xảy ra.

# source: 302764f72717
band-developing-means = Không có gì mất an toàn xảy ra. Một số năng lực chưa đạt mức cần cho thực hành an toàn.

# source: ee019774c796
band-unsafe-means = Đã xảy ra điều có thể đẩy người khác vào nguy hiểm. Điều đó vẫn tính, dù điểm số thế nào.

# source: b0ed26337336
treated-protected = Được bảo vệ

# source: a0723a8e978d
treated-respected = Được tôn trọng

# source: b8f528e108aa
treated-partly = Chỉ đúng một phần

# source: c8a381e65c77
treated-wronged = Bị đối xử sai

# source: 831816e8cc0f
treated-over-called = Bị gọi là nạn nhân mà không có căn cứ

# source: 42a2ce7f63f9
treated-harmed = Bị làm hại

# source: 3d86eb082e36
treated-missed = Bị bỏ sót

# source: c22cc831aa44
treated-protected-means = Một nạn nhân, và được đối xử như một cán bộ cẩn thận sẽ làm.

# source: cf2c13f2480d
treated-respected-means = Không phải nạn nhân, và được đối xử như một cán bộ cẩn thận sẽ làm.

# source: cfb968397cc7
treated-partly-means = Còn thiếu điều đáng phải có. Vẫn có thể làm lại cho tốt.

# source: 5ff5cb7638f9
treated-wronged-means = Không phải nạn nhân, và bị đối xử sai: bị coi là có tội, bị giữ hay đưa đi vô cớ, hoặc bị xúc phạm nhân phẩm.

# source: d9918ba43507
treated-over-called-means = Bị gọi là nạn nhân, dù không có gì biết được nói như vậy.

# source: b8b665f5b1bb
treated-harmed-means = Điều đã làm gây tổn hại cho người này hoặc đặt họ vào nguy hiểm.

# source: 0d17f61b5ded
treated-missed-means = Một nạn nhân bị bỏ rơi: được coi là không sao, không được giúp gì, hoặc bị giao lại.

# source: ed9cb27d040a
sector-forced-criminality = Cưỡng ép phạm tội

# source: 3b4bdff339e9
sector-border = Biên giới

# source: 8351bfd0d1bf
sector-hospitality = Khách sạn và nhà hàng

# source: 79cea8ff2ba1
sector-fishing = Đánh bắt cá

# source: cfec5e6df0b0
sector-domestic-work = Giúp việc gia đình

# source: 6ef99465a2ff
sector-construction = Xây dựng và lò gạch

# source: 18ea290d5e56
sector-manufacturing = Nhà máy

# source: eebf74ac76ec
sector-begging = Ăn xin và phạm tội vặt

# source: b8ccc3594529
sector-marriage = Cưỡng ép kết hôn

# source: b696d75511dc
sector-finance = Tài chính

# source: f97e9da0e3b8
sector-other = Khác

# source: 262b4ff6afdd
level-starter = Nhập môn

# source: 1bafda378609
level-practitioner = Thực hành

# source: 8b317b0c50ee
level-expert = Chuyên sâu

## Terms: where a scenario is set

# source: 93277f33903f
sector-hotline = Đường dây điện thoại
