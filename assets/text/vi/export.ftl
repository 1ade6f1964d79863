# language: vi
# translator: machine draft
# state: draft

## Whose a row is, and when

# source: 5e03ce6b9335
export-run = Lượt: tên được tạo từ bản ghi, giống nhau trong mọi bảng và trong các phát biểu xAPI

# source: cf82056a42b6
export-trainee = Học viên: nhãn giữ nguyên trong mọi lần xuất từ một thư mục bản ghi. Không nêu tên ai

# source: bb45ee9eda69
export-scenario = Tình huống, theo tên thư mục

# source: 43a019e142d4
export-move = Bước, đếm từ 1

# source: 8e5279fe9ad7
export-act = Ngày, hoặc phần của ngày, theo tên trong tình huống

# source: 5a77e2e7a03d
export-second = Ngày đó đã trôi qua bao lâu, theo đồng hồ của lượt

# source: b3466fa0d67c
export-at = Thời điểm thực hiện: lúc bắt đầu lượt cộng thời gian chơi sau đó. Không tính lúc nghỉ giữa hai lần ngồi chơi

# source: 4cfbd7650ff9
export-person = Người đó, theo tên vai trong tình huống

# source: 8589d45ca745
export-line = Lời, như bản ghi gọi tên: đề mục, vị trí dưới đó, và dấu của lời

# source: 9a1b31778f4c
export-words = Lời, bằng ngôn ngữ ở cột `language` của lượt

## Runs

# source: 4dc9a5758f64
export-title = Tên của tình huống

# source: 595606660cf0
export-revision = Bản của tình huống được chơi lần cuối

# source: ab82094e314d
export-language = Ngôn ngữ của lời trong các bảng này: ngôn ngữ được yêu cầu, hoặc của tình huống khi chưa dịch

# source: 30592a0e411f
export-state = Tình trạng của lượt. Chỉ lượt đã kết thúc mới được nói sự thật

# source: 282b3598e19a
export-state-ended = Đã kết thúc

# source: 49efc413d841
export-state-not-ended = Chưa kết thúc và có thể chơi tiếp: chỉ đếm

# source: a213e4040464
export-state-differs = Hôm nay thành chuyện khác, vì có điều đã thay đổi: chỉ đếm

# source: cea22372eace
export-state-no-scenario = Không có tình huống của nó ở đây: chỉ đếm

# source: c40dc55a94a1
export-state-spoiled-scenario = Không chơi được tình huống của nó: chỉ đếm

# source: c4ceb7c0e5b1
export-state-unfair = Không ai bị đánh giá trong lần rút này, vì người cẩn thận cũng sẽ quyết định sai: chỉ đếm

# source: e1b1d3cbe779
export-begun = Lúc bắt đầu lượt

# source: 5e48fea2f83e
export-played = Đã chơi bao lâu

# source: 5bab29044b70
export-moves = Đã đi bao nhiêu bước

# source: d3fda8c2c150
export-earlier-plays = Trước đó tình huống này đã được chơi ở đó bao nhiêu lần

# source: d236674b4c05
export-draw = Số quyết định ai là ai: cùng số, cùng người

# source: 7bcbdb79bda4
export-program = Phiên bản chương trình chơi lần cuối

# source: b0a03ad90ca3
export-rules = Phiên bản quy tắc

# source: aafb28a6b317
export-as-kept = Bản ghi có giữ cùng kết quả không. Các bảng này theo quy tắc hiện hành

# source: d37d019a141f
export-band = Lượt được đọc chung ra sao; không có con số nào trong đó. Với lượt chỉ đếm: điều bản ghi giữ

# source: fca755d0865d
export-people = Phải quyết định về bao nhiêu người

# source: 3def2e533a71
export-victims = Trong đó có bao nhiêu nạn nhân

# source: 04c5a99e60bf
export-questions = Bao nhiêu câu hỏi và lời đáp đã nói với mọi người

# source: e33ae3bb8c9f
export-recommended = Trong đó bao nhiêu thuộc loại được khuyên dùng

# source: bb8d4a7e99da
export-planted = Bao nhiêu lần ai đó đồng ý với lời bị mớm, và không được rút lại ngay

## Decisions

# source: 62e297bba7e2
export-truth = Sự thật về người này trong lượt này

# source: 7e9bd58fdcac
export-age-group = Người đó là trẻ em hay người lớn

# source: b607ee2a0ff7
export-known = Điều mà người cẩn thận hẳn đã biết trong cùng lượt

# source: 3c33bf97c213
export-known-grounds = Đủ để coi là nạn nhân

# source: e04b7a0fb77e
export-known-some = Có dấu hiệu, nhưng chưa đủ

# source: 97e4f58e6d6e
export-known-nothing = Không có gì theo hướng nào

# source: 0b4dd38d730b
export-known-clears = Đủ để loại trừ

# source: 8e47533fd4cd
export-decided = Có quyết định nào về người đó không

# source: 04e52f1fac5d
export-findings = Kết luận gì

# source: 5032498ad58e
export-presumed = Người đó có được coi là nạn nhân, hoặc trẻ có nguy cơ không

# source: ed5f1ea1c7c3
export-certainty = Học viên nói khả năng người đó là nạn nhân bao nhiêu

# source: 5bc6abba631b
export-grounds = Bao nhiêu dòng ghi chép được đưa ra làm căn cứ

# source: b11ef2851d73
export-services = Sự giúp đỡ được thu xếp hoặc đề nghị, theo tên trong tình huống

# source: 6e744a81de79
export-told-of = Còn ai khác được báo, theo tên trong tình huống

# source: ea9056690b02
export-offences = Xử lý các vi phạm thế nào

# source: 9e1716399f86
export-onward = Điều gì xảy ra tiếp với người đó

# source: 99893ff3c382
export-given-to = Người đó được giao cho ai, theo tên vai

# source: 039d5f377dd4
export-way-back = Có để lại đường quay lại an toàn không: số có thể giữ, một ngày và một tên

# source: 75397e34a363
export-verdict = Người đó ra sao vì mọi điều đã làm và không làm

# source: 197345bf0fed
export-unsafe = Điều đó có thể gây nguy hiểm cho người đó không

# source: d753426bdcdb
export-reasons = Vì sao, theo tên các hàng trong bảng đánh giá

## Questions

# source: 96d152bc9357
export-said-as = Là câu hỏi, hay lời đáp cho điều ai đó muốn

# source: dedaa3ce6f82
export-said-question = Câu hỏi

# source: c112f1ee1097
export-said-reply = Lời đáp

# source: c92000947082
export-subject = Về điều gì, theo tên trong tình huống

# source: 3653d22e5a5a
export-kind = Loại cách nói vào lúc đó

# source: e51e8c1c30bd
export-is-recommended = Loại đó có được khuyên dùng không

# source: 82220cecfba9
export-trust-before = Lòng tin trước đó, sau bước trước với người này

# source: 687ca9d7fb2a
export-trust-after = Lòng tin sau đó

# source: cad7c6e12347
export-distress-before = Căng thẳng trước đó, sau bước trước với người này

# source: 275fe5564799
export-distress-after = Căng thẳng sau đó

# source: d32ca6051c5d
export-told = Người đó kể đến đâu, bằng lời của mình; trống nếu không có gì mới

# source: ed3d1fa466f9
export-is-planted = Người đó có đồng ý với lời bị mớm không

# source: 93144b5c8fff
export-taken-back = Có được rút lại ngay không

# source: 2fed5c890f7f
export-fear-met = Nỗi sợ được đáp lại

# source: 93f9a314e0b1
export-heard-by = Còn ai khác nghe thấy

# source: 9259c6a88623
export-heard-power = Người có quyền lực đối với người đó

# source: 85ef61f3ac9f
export-heard-group = Người trong nhóm

# source: 0cf19ffa822f
export-heard-stranger = Người khác

## Notes

# source: e828e512a91a
export-page = Người có trang chứa dòng này, theo tên vai

# source: 990581c25ccf
export-line-of = Ai nói, hoặc là hàng giấy tờ của ai, theo tên vai

# source: ebb412ae9ca3
export-sort = Học viên xếp loại nó thế nào

# source: 4c961200d2a0
export-worry = Mối lo mà học viên chọn

# source: d97d0fa2d422
export-codes = Mã chỉ báo mà học viên chọn, ở cấp chuyên gia

# source: 17babf6fd3e8
export-came-out = Hợp với điều dòng đó mang đến đâu; trống nếu tình huống không nói gì

# source: 7daf77ba61f5
export-ground = Có được đưa ra làm căn cứ cho quyết định về người này không

## Units, and what may stand in a column

# source: 59f006d63bd0
export-unit-seconds = giây

# source: c9022680f888
export-unit-people = người

# source: cff2fe22bf94
export-unit-percent = phần trăm

# source: 76f5af292f96
export-unit-points = điểm trên 100

# source: 3ae9ac44553f
export-holds-words = lời, hoặc tên

# source: d7755b3f1e76
export-holds-names = các tên, cách nhau bằng dấu cách

# source: 833b74645888
export-holds-whole = số nguyên từ { $from } đến { $to }

# source: 94e7e76c2569
export-holds-at-least = số nguyên, từ { $from } trở lên

# source: af7c6eca4d0a
export-holds-moment = thời điểm theo UTC, như 2026-11-29T10:00:00.000Z (RFC 3339)

# source: 5353f40de8ca
export-holds-some-of = một số trong các mục này, cách nhau bằng dấu cách: { $terms }
