# language: vi
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = Căn cứ hợp lý

# source: a89390ce512d
program-purpose = Luyện cách nhận ra dấu hiệu mua bán người, trò chuyện với mọi người và quyết định điều gì bảo vệ được họ. Ở đây không ai có thể bị tổn hại.

# source: 4638a728dbde
text-size = Cỡ chữ

# source: 1de27d043d6c
text-size-percent = { $percent }%

# source: 54d29beec875
quit = Đóng chương trình

# source: 64b1b0dd3adc
shelf-empty = Ở đây chưa có tình huống nào. Hãy đặt một thư mục tên là “scenarios” cạnh chương trình rồi mở lại.

# source: dc01c5fddc0a
shelf-fiction = Mọi quốc gia, công ty, nhân vật và số điện thoại đều là hư cấu.

# source: ce1cd6505cd6
card-minutes = khoảng { $minutes } phút

# source: fad6057bb540
card-reviewed = Đã thẩm định

# source: 887d99cb2ec9
card-draft = Bản nháp, chưa thẩm định

# source: ac14b9d880df
card-unplayable = Không thể chạy tình huống này: { $reason }

# source: 4debe642537e
card-resumable = Bạn đã bắt đầu: { $when }

# source: 97903f19edf6
card-resume = Làm tiếp

# source: ed077f3d8125
card-open = Mở

# source: d41a34af2ab7
back-to-shelf = Về danh mục

## Languages, and how a person reads

# source: a4fe65264ef7
reading-open = Ngôn ngữ

# source: a31c477f45f1
reading-hint = Ngôn ngữ, chữ số và cỡ chữ: Ctrl + L

# source: d07d5544bcfd
reading-title = Ngôn ngữ và chữ

# source: a4fe65264ef7
reading-language = Ngôn ngữ

# source: 064e2ec166b1
reading-beside = Ngôn ngữ thứ hai bên cạnh

# source: 4e5d760d27a4
reading-beside-why = Dành cho giảng viên và phiên dịch cùng nhìn một màn hình.

# source: dc937b598926
reading-beside-none = Không

# source: b0640f0fc460
reading-digits = Chữ số

# source: 11a6767d5674
reading-close = Xong

# source: 65d9dff4e188
reading-draft = Bản nháp: bản dịch này do máy làm. Chưa có người nói ngôn ngữ này ký xác nhận.

# source: 5960f6464b39
reading-draft-short = Bản dịch nháp

# source: 178ddf02d3d2
reading-scenario-other = Tình huống này chưa có { $asked }. Bạn đang đọc bằng { $shown }.

# source: 754a81b16db9
reading-not-kept = Lựa chọn của bạn có hiệu lực đến khi đóng chương trình. Không lưu lại được: { $reason }

# source: f395e6ce1b3d
reading-texts-refused = Một số văn bản không đọc được và đã được thay bằng văn bản khác: { $reason }

# source: ba118bf7fc9c
language-en = tiếng Anh

# source: 08d72ec6a16a
language-km = tiếng Khmer

# source: ad705ee19c04
language-th = tiếng Thái

# source: f25499e9df5c
language-vi = tiếng Việt

# source: 4fe1bb67f3b9
language-id = tiếng Indonesia

# source: 5e7ade55f3ea
date = ngày { $day } { $month } năm { $year }

# source: 79e6b3cc35b3
date-and-time = { $time }, { $date }

# source: 37082e68df85
month-1 = tháng 1

# source: c877c6ff405e
month-2 = tháng 2

# source: 9d95a2cf0d71
month-3 = tháng 3

# source: 4afe6ea150d5
month-4 = tháng 4

# source: 8c78fe5b9936
month-5 = tháng 5

# source: d5808c0e0a47
month-6 = tháng 6

# source: e9cf7a1ca4a7
month-7 = tháng 7

# source: a66d8970e569
month-8 = tháng 8

# source: cd559ea0abca
month-9 = tháng 9

# source: fdd791787b64
month-10 = tháng 10

# source: 9de6fe1d7265
month-11 = tháng 11

# source: 8fb204ca4609
month-12 = tháng 12

## Prebrief

# source: 4d579636f5b1
prebrief-role = Bạn là ai

# source: c9cc3a3fd728
prebrief-aims = Bạn luyện điều gì

# source: 460ca7711eb5
prebrief-content-note = Trước khi bắt đầu: { $note }

# source: 5ce77f498b71
prebrief-pause = Bạn có thể tạm nghỉ hoặc dừng bất cứ lúc nào. Những gì bạn đã làm đều được lưu.

# source: 3c87e0e4fffe
prebrief-rules = Quy định ở nơi này

# source: 9c870aa6e5e9
prebrief-how = Cách thực hành

# source: a06afd991978
prebrief-how-look = Hãy nhìn quanh và đọc những gì có ở đó. Việc gì cũng tốn thời gian.

# source: ea07c45942f9
prebrief-how-talk = Hãy trò chuyện với mọi người. Bạn hỏi thế nào, ở đâu và lúc nào sẽ quyết định họ có thể kể gì với bạn.

# source: 5ef13709f368
prebrief-how-note = Hãy ghi lại một dấu hiệu có nghĩa gì và là về ai. Nhiều điều không có nghĩa gì cả.

# source: f7292e6aea87
prebrief-how-decide = Hãy quyết định cho từng người. Sau đó bạn sẽ thấy sự thật là gì.

# source: 36a213c1a49a
prebrief-keys = Khi không dùng chuột: phím Tab và các phím mũi tên để di chuyển, Enter để chọn, Escape để quay lại, Ctrl cùng số 1 đến 5 để mở từng phần.

# source: 889bba6a3891
prebrief-sources = Nội dung này dựa trên

# source: 887d99cb2ec9
prebrief-draft = Bản nháp, chưa thẩm định

# source: 6275799bc6ae
prebrief-draft-means = Chưa có chuyên gia nào xem tình huống này. Đừng dùng để tập huấn thật trước khi có chuyên gia xem.

# source: 09b538d1d0fa
prebrief-begin = Bắt đầu

# source: 1af28b4577fc
source-line = { $title }. { $body }, { $year }

## Run: the rail

# source: e9463dccf054
panel-place = Địa điểm

# source: 7db20897053b
panel-people = Mọi người

# source: b4e929d8bcfe
panel-documents = Giấy tờ

# source: 0dec07abf92d
panel-notebook = Sổ ghi chép

# source: 30fddb9fe431
panel-decide = Quyết định

# source: 8b4bf6ff6b00
panel-shortcut = Ctrl + { $number }

# source: c8187c410435
waiting-documents =
    { $count ->
        [0] Bạn đã đọc hết giấy tờ.
       *[other] Còn { $count } giấy tờ chưa đọc.
    }

# source: 2935ac019811
waiting-cues =
    { $count ->
        [0] Bạn đã ghi chú về mọi điều bạn nhận thấy.
       *[other] Còn { $count } điều bạn nhận thấy mà chưa ghi chú.
    }

# source: 74556f0db8e1
waiting-decisions =
    { $count ->
        [0] Mọi người đều đã có quyết định.
       *[other] Còn { $count } người đang chờ quyết định.
    }

# source: e2c819f9990c
clock-left =
    { $minutes ->
        [0] Ca trực sắp hết
       *[other] còn { $minutes } phút
    }

# source: e1710b7f5a62
clock-left-hours =
    { $hours ->
       *[other] còn khoảng { $hours } giờ
    }

# source: 1e4c2e3a619e
clock-over = Ca trực đã hết. Bạn cứ thong thả hoàn tất ghi chú và quyết định.

# source: 858e4ba7a29f
run-pause = Tạm nghỉ

# source: 6a971cfa3269
run-end = Kết thúc lượt này

# source: 518aa875d13c
notice-dismiss = Được rồi

## Run: place

# source: e43fa23cc462
place-look = Nhìn vào

# source: dd7fcb1a082f
place-seen = đã xem

# source: a8aa078b7ea6
place-go = Đi đến

# source: 30094e0bec00
place-do = Làm

# source: d0f48649c7ca
place-log = Điều bạn thấy và nghe

# source: f9663ab7d81f
place-no-picture = { $place }: không có hình. Hãy dùng danh sách.

# source: 31680fe8bd33
log-said = { $who }: { $words }

# source: 66f53417d3b7
just-now = Vừa xong

# source: cde0e5c6d7af
already-done = đã làm trước đó

## Run: people

# source: 7db20897053b
people-title = Mọi người

# source: deb51fff3255
people-nobody = Ở đây không có ai để trò chuyện.

# source: 08b041935798
speaker-you = Bạn

# source: 7c0a12f6e5a2
name-and-age = { $name }, { $age }

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = Có người khác ở gần

# source: 4be5ee2f6e03
setting-apart = Đã ra riêng một chỗ

# source: ce466cd66e56
setting-private = Trong phòng riêng

# source: db883a6d9277
setting-apart-private = Đã ra riêng, trong phòng riêng

# source: e46e94d127d3
setting-will-talk = Đã đồng ý nói chuyện

# source: dc26b91a668e
setting-will-not-talk = Không muốn nói chuyện

# source: 7a4710e05ca0
setting-wants-referral = Muốn được chuyển tuyến

# source: a14610718eae
setting-wants-no-referral = Không muốn chuyển tuyến

# source: 4686d9ff1e33
setting-language = Hai bên có chung một ngôn ngữ

# source: 465be15f15c2
setting-no-language = Không có ngôn ngữ chung ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } phiên dịch

# source: b8c209cdead6
talk-ask = Hỏi

# source: 30094e0bec00
talk-do = Làm

# source: e5cc669f1314
talk-asked = đã hỏi trước đó

# source: b2db1efd6af6
talk-no-questions = Lúc này không có gì để hỏi.

# source: 84f568ca4008
talk-nothing-yet = Hai bên chưa nói chuyện.

# source: d9752a22b1e9
interpreter-choose = Để { $person } phiên dịch

# source: 94405dc8ef80
group-setting = Chỗ nói chuyện và ngôn ngữ

# source: 20e5d0bf372e
group-explain = Giải thích và xin đồng ý

# source: 4262074d6c60
group-care = Chăm lo

# source: 1afde71b02ce
group-close = Việc tiếp theo

# source: f97e9da0e3b8
group-other = Khác

## Run: documents

# source: b4e929d8bcfe
documents-title = Giấy tờ

# source: 638d4664bd68
documents-none = Bạn chưa có giấy tờ nào. Hãy nhìn quanh: giấy tờ có thể nằm ở một số chỗ.

# source: 18b04b8f2a62
documents-choose = Chọn một giấy tờ ở bên trái để đọc. Chọn hai giấy tờ để đặt cạnh nhau.

# source: 27c06e713c4d
documents-hint = Mở hai giấy tờ rồi so sánh.

# source: 53865c7ae053
documents-compare = So sánh hai giấy tờ này

# source: 3316348dbadf
document-read = đã đọc

# source: 2d7534b1a845
document-unread = chưa đọc

# source: 27efb7274c77
document-do-read = Đọc

# source: 2ae913d6d3e2
document-close = Cất đi

## Run: notebook

# source: fb5a97385938
notebook-cues = Điều bạn nhận thấy

# source: b99f60c94557
notebook-empty = Bạn chưa nhận thấy điều gì. Hãy nhìn, đọc và hỏi.

# source: 49c266baaaa7
notebook-search = Tìm

# source: 63cc025cbbc8
notebook-only-unmarked = Chỉ những điều chưa ghi chú

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] chưa có ghi chú
       *[other] { $count } ghi chú
    }

# source: 7208794c984e
how-seen = nhìn thấy

# source: 3316348dbadf
how-read = đọc được

# source: 9f7f9b62381a
how-compared = thấy khi so sánh

# source: ef895c244418
how-told = { $person } kể

# source: 2d5b00a7267f
how-noticed = tình cờ nhận thấy

# source: fddc2b0bdb92
certainty-title = Bạn chắc đến mức nào?

# source: aed960c488f0
certainty-why = Hãy nói bạn thấy khả năng cao đến đâu, chứ không phải sự việc tệ đến đâu. Bạn có thể đổi cho đến phút cuối.

# source: 4675cc2c359b
certainty-question = Khả năng { $person } là nạn nhân là bao nhiêu?

# source: a8a22dc748a9
certainty-ends = 0: chắc chắn không. 100: chắc chắn có.

# source: 1de27d043d6c
percent = { $percent }%

# source: 55576676783c
notes-title = Ghi chú của bạn

# source: ec68cb3e7c34
notes-none = Bạn chưa ghi gì. Hãy chọn một mục ở bên trái.

# source: 63d3a2ef781f
note-cue = Bạn nhận thấy

# source: 50fb072dfa8b
note-about = Điều này là về ai?

# source: 16d9abdc89c4
note-meaning = Điều này nói lên gì?

# source: 2b83b847e97c
note-indicators = Một dấu hiệu mua bán người

# source: abb039422a0b
note-nothing = Không có nghĩa gì

# source: fddc2b0bdb92
note-how-sure = Bạn chắc đến mức nào?

# source: 6dcbba6a0821
note-save = Ghi lại

# source: 7d9eb7acb13e
note-close = Đóng

# source: c0bf75bd78bf
note-change = Sửa

# source: 7d2a64f5083a
note-retract = Rút lại

# source: 56602d50dd5d
note-sure = chắc { $percent }%

# source: 2235762fb11e
note-missing-about = Hãy cho biết điều này là về ai.

# source: bfd8f7409a99
note-missing-sure = Hãy cho biết bạn chắc đến mức nào.

# source: 9f2099250cd4
note-missing-meaning = Hãy cho biết điều này nói lên gì.

# source: f296e674c79c
note-missing-indicators = Hãy chọn ít nhất một dấu hiệu trong danh sách.

# source: 5b4a623367f8
reference-title = Các dấu hiệu

# source: cf34797117ed
reference-search = Tìm: nợ, hộ chiếu, tiền lương…

# source: 5ddc83cd52c1
reference-tag = Tất cả các mục này: { $tag }.

# source: 07098fde9903
reference-none = Không có mục nào khớp với các từ này.

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Run: decide

# source: cfa6a08af3ed
decide-title = Quyết định

# source: 7df0784dce9d
decide-open = chưa quyết định

# source: 0e4b38ba45fe
debrief-undecided = bạn không đưa ra quyết định

# source: 8d3c6686ec30
decide-done = đã quyết định

# source: d03527468a22
decide-threshold = Có căn cứ hợp lý là đủ. Bạn không cần phải chứng minh.

# source: e60c5cf0cd2e
decide-findings = Bạn nhận định gì về { $person }?

# source: 2f190050203f
decide-findings-why = Có thể có hơn một nhận định đúng.

# source: 5b11b4ba4910
decide-consent = Đồng ý chuyển tuyến

# source: 7d56a2da9b43
decide-services = Bạn chuyển tuyến { $person } đến đâu?

# source: ce2903a0a67c
decide-share = Còn ai khác được cho biết về người này?

# source: b04396db27a0
decide-share-why = Chỉ chia sẻ điều cần thiết, và chỉ với người cần biết.

# source: f82139de92ef
decide-offences = Nếu có hành vi vi phạm pháp luật

# source: 394e5fdc3634
decide-onward = Ở lại và đi tiếp

# source: 908900e66bf6
decide-confirm = Quyết định về { $person }

# source: eca1d446d63e
decide-change = Đổi quyết định về { $person }

# source: bee9cc87d179
decide-kept = Đã quyết định. Bạn vẫn có thể đổi.

# source: c539d30b69e4
decide-missing = Còn thiếu: { $missing }

# source: 0306a0b1a9bc
missing-finding = nhận định

# source: 12423e0482f3
missing-consent = sự đồng ý

# source: 3b1136af07e5
missing-offences = hành vi vi phạm pháp luật

# source: a00015ab84ee
missing-onward = ở lại và đi tiếp

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Ending

# source: 0478862bdbea
end-title = Kết thúc lượt này?

# source: 81a57fe2edfa
end-undecided = Bạn chưa quyết định về:

# source: 54f9aeaef83e
end-all-decided = Bạn đã quyết định về mọi người. Sau bước này, không thể thay đổi gì nữa.

# source: 0d223d80daad
end-unrated = Bạn chưa cho biết mình chắc đến mức nào về: { $people }

# source: a9549d7d0636
end-stay = Chưa

# source: e7121904357f
end-confirm = Kết thúc và xem sự thật

## Debrief

# source: 19f8ea61bd57
chapter-truth = Sự thật

# source: 4e3d6d093496
chapter-moves = Việc bạn đã làm

# source: 145a7f8b6db9
chapter-talk = Các cuộc nói chuyện

# source: 5b4a623367f8
chapter-signs = Các dấu hiệu

# source: 1c4f6830901e
chapter-next = Tiếp theo là gì

# source: 42e4f17623cc
debrief-result = Kết quả của bạn

# source: c5d7aa86e8b0
debrief-again = Làm lại

# source: 82b55f2db673
debrief-score-reached = { $score } trên 100, đạt

# source: 3db6be457c72
debrief-score-below = { $score } trên 100, cần { $least }

# source: 9a413208cd01
debrief-unsafe = Không an toàn, dù những điều khác có tốt đến đâu: { $rule }

# source: e9ed4c87bd55
debrief-made = Nhận định của bạn

# source: d312e3cb7f93
debrief-fits = Nhận định phù hợp

# source: d61ffb8c91e8
debrief-rated = Mức chắc chắn

# source: eb38ca40211a
debrief-nothing = Ở đây không có gì.

# source: 06a34667e952
debrief-cue = Về: “{ $cue }”

# source: cbe1893be322
debrief-moment = Bước { $number }: “{ $words }”

# source: 3684b7586cff
debrief-instead = Thay vào đó: { $instead }

# source: bc7af8ccc77d
debrief-source = Nguồn: { $source }

# source: 634d43a9cc80
debrief-no-talk = Bạn không nói chuyện với ai.

# source: ade9248e0132
debrief-trust = Lòng tin

# source: ae55ea403754
debrief-distress = Căng thẳng

# source: f433086ff510
debrief-curve = Lòng tin đi từ { $trust } đến { $trust-after }, căng thẳng đi từ { $distress } đến { $distress-after }.

# source: f1ce256e6081
debrief-about = Về { $person }

# source: ee3eaad05347
debrief-count = { $what }: { $count }

# source: b5b41d606436
debrief-shows = Điều này nói lên

# source: ab8c69ee8ef8
debrief-your-note = Bạn đã ghi

# source: 16d25333f6c8
debrief-noted = { $what } (chắc { $percent }%)

# source: 718f73841169
debrief-not-noted = không ghi gì về điều này

# source: 42a2ce7f63f9
verdict-harm = Gây hại

# source: 3d86eb082e36
verdict-missed = Bỏ sót

# source: 761fab5ada07
verdict-partly = Được một phần

# source: c939327ca16d
verdict-good = Tốt

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = Bây giờ tôi phiên dịch cho { $person }.

# source: d318960342dc
line-will-talk = { $person } sẵn lòng nói chuyện.

# source: 566c2772c989
line-will-not-talk = { $person } không muốn nói chuyện.

# source: 8d3c4f054360
line-wants-referral = { $person } muốn được giúp như vậy.

# source: da3be5f8e809
line-wants-no-referral = { $person } không muốn được chuyển tuyến.

# source: 6eb66ceef9f9
line-shut = { $person } sẽ không nói thêm nữa.

# source: c6d48d79d53e
line-shift-over = Ca trực đã hết. Chỉ còn ghi chú và quyết định của bạn.

# source: 976e64148602
line-nothing-to-compare = Đặt cạnh nhau, chúng không cho thấy điều gì mới.

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = Lượt này đã kết thúc.

# source: efc1ff007542
refusal-shift-over = Ca trực đã hết. Bạn vẫn có thể ghi chú và quyết định.

# source: 012277ee1f17
refusal-not-here = Thứ đó không có ở đây.

# source: 9328afe8f864
refusal-person-not-here = { $person } không có ở đây.

# source: ed5a1359817e
refusal-already-here = Bạn đang ở đây rồi.

# source: 39b0230a0f4b
refusal-told = Lúc này không làm được việc đó.

# source: 39b0230a0f4b
refusal-not-now = Lúc này không làm được việc đó.

# source: 12769e730b1d
refusal-no-common-language = Bạn và { $person } không có ngôn ngữ chung. Hãy tìm người phiên dịch.

# source: 3d8f2cf66eb0
refusal-no-interpreter-needed = Bạn và { $person } đã hiểu nhau rồi.

# source: 96ce5dca9988
refusal-no-interpreter = Chưa có ai phiên dịch cho { $person }.

# source: 40c082c30a6e
refusal-not-an-interpreter = { $person } không phiên dịch.

# source: b8e803fe9b16
refusal-too-distressed = Lúc này { $person } không thể tiếp tục. Hãy ngừng hỏi và mời nghỉ một lát.

# source: 566c2772c989
refusal-will-not-talk = { $person } không muốn nói chuyện.

# source: e996be26883a
refusal-no-such-document = Bạn không có giấy tờ đó.

# source: 4b66a5b72db9
refusal-not-both-read = Hãy đọc cả hai giấy tờ trước.

# source: fd1cd159372d
refusal-already-done = Việc đó đã làm rồi.
refusal-seen-before = Bạn đã xem cái này rồi, không có gì thay đổi: { $words }
refusal-answered-before = Vẫn như trước: { $words }

# source: 19237b81dcfb
refusal-needs-person = Hãy chọn một người trước.

# source: 80bb8f5d61c8
refusal-cue-not-met = Bạn chưa nhận thấy điều đó.

# source: 57aac28f7fe9
refusal-no-such-note = Không có ghi chú như vậy.

# source: 529d162bb93c
refusal-not-asked = Không có câu hỏi nào về { $person }.

# source: 97f628ac11c7
refusal-no-finding = Một quyết định cần ít nhất một nhận định.

# source: 898c1631d1ee
refusal-no-such-service = Ở đây không có dịch vụ này.

# source: ca936f6bebb1
refusal-out-of-range = Số đó nằm ngoài khoảng cho phép.

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

# source: ad11ddb6f2bd
tag-verified = đã đối chiếu với văn bản công bố

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

## Terms: talking

# source: 5aa56ab42916
kind-open-invitation = Lời mời kể tự do

# source: 3da2e90b61d3
kind-probing = Câu hỏi làm rõ

# source: 120ea01e4a80
kind-closed = Câu hỏi đóng, đúng lúc

# source: 9e9abb743bc3
kind-closed-too-early = Câu hỏi đóng, quá sớm

# source: 6db84b7e0f50
kind-forced-choice = Câu hỏi bắt chọn

# source: a442ccd16b54
kind-multiple = Nhiều câu hỏi gộp làm một

# source: 2582b04c5216
kind-leading = Câu hỏi dẫn dắt

# source: 046a3dce1b4e
kind-blaming-why = Câu “tại sao” mang ý trách móc

# source: b98d68b21901
kind-disbelief = Nêu ý kiến riêng hoặc tỏ ý không tin

# source: 955f2c6be6dc
topic-rapport = Làm quen

# source: 5d0a5beecd49
topic-needs = Nhu cầu lúc này

# source: aeb227fcc593
topic-recruitment = Mọi chuyện bắt đầu thế nào

# source: 40ec9f70c2fa
topic-journey = Đường đến đây

# source: f251fea4307b
topic-arrival = Những ngày đầu

# source: 6ed2d78817e2
topic-work = Công việc

# source: 556f53283486
topic-control = Giấy tờ, nợ và nội quy

# source: ff02c3231a56
topic-leaving = Việc rời đi

# source: eae74a685e89
topic-offence = Hành vi có thể vi phạm pháp luật

# source: 5460ee7363b2
topic-others = Những người khác

# source: 1afde71b02ce
topic-next = Việc tiếp theo

# source: 911cc1f0ad6f
manner-free = tự kể

# source: 11f97aeaaed5
manner-prompted = kể khi được hỏi

# source: 3c4c61a84641
manner-contaminated = kể sau một câu hỏi dẫn dắt

# source: bf301513f3d4
manner-coached = kể ở nơi người khác có thể nghe hoặc chi phối

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

# source: 614dc26015e4
need-water = Nước uống hoặc đồ ăn

# source: 73800c472aa9
need-medical = Bác sĩ

# source: 05863ec2c378
need-rest = Nghỉ ngơi

# source: 5c3967e73c04
gender-woman = Phụ nữ

# source: 20fe1bd201cd
gender-man = Nam giới

# source: 14b2e5eab15c
role-interviewee = Người có thể cần được bảo vệ

# source: 8f6ae5862819
role-controller = Người nắm quyền kiểm soát

# source: ff1948db56e4
role-colleague = Đồng nghiệp

# source: 3a89716d5dfe
role-interpreter = Người phiên dịch

# source: ba475132313f
role-bystander = Người ở gần đó

## Terms: what you do. The words on the button.

# source: f47737a32f6e
conduct-separate = Mời { $person } ra riêng một chỗ

# source: d215d847b642
conduct-private-room = Tìm một phòng riêng

# source: 357e4d0ff68f
conduct-offer-water = Mời uống nước, ăn, đi vệ sinh

# source: 2600512229e1
conduct-medical-help = Hỏi về sức khỏe và tìm người giúp

# source: 76a146eb52a0
conduct-choose-interpreter = Chọn người phiên dịch

# source: b0fc35203596
conduct-brief-interpreter = Hướng dẫn người phiên dịch

# source: e025e3e7bc87
conduct-explain-purpose = Nói bạn là ai và vì sao bạn hỏi

# source: 1dac059d848c
conduct-explain-limits = Nói điều gì được giữ kín và điều gì không thể

# source: 9a8f05b1e6fb
conduct-explain-rights = Nói đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp

# source: 4176aceb97cf
conduct-ask-consent = Hỏi { $person } có sẵn lòng nói chuyện không

# source: 9177ca4738eb
conduct-break = Mời nghỉ một lát

# source: b14f2b8b2b6d
conduct-call-colleague = Nhờ một đồng nghiệp đến

# source: 9b88f9bae561
conduct-ask-referral-consent = Hỏi { $person } có muốn được một dịch vụ giúp đỡ không

# source: 0b6292a3ba09
conduct-safe-contact = Thống nhất một cách liên lạc an toàn

# source: 31ef5cb66936
conduct-second-meeting = Đề nghị nói chuyện lại vào hôm khác

# source: b3d34863eb5c
conduct-close = Tóm tắt lại và nói việc gì sẽ diễn ra tiếp theo

# source: 19bc6b8860ba
conduct-threaten = Nói chuyện gì xảy ra với những người không chịu nói

# source: ab0b9c29780d
conduct-promise = Hứa rằng mọi chuyện sẽ ổn

# source: 0bf31b34dd66
conduct-search-phone = Xem trong điện thoại

# source: 6928830ba4b6
conduct-call-family = Gọi điện cho gia đình

# source: b750e42cb2d2
conduct-let-controller-listen = Để người đi cùng ngồi nghe

# source: b2c78bc33d89
conduct-question-group = Hỏi tất cả mọi người cùng lúc

# source: 805e4c1cdc99
conduct-hand-passport = Giao hộ chiếu

# source: ba6d5d19419a
conduct-hand-back = Bàn giao { $person }

# source: ad95de87ffe2
conduct-ring-back = Gọi lại số đó

# source: 858c818d5e1f
conduct-tell-owner = Nói với người chủ những gì đã được kể

# source: c73071dfffe6
conduct-let-press-in = Cho báo chí vào

# source: 05610265bfd3
conduct-press-for-detail = Gặng hỏi thêm chi tiết

## Terms: what you did. What the story tells afterwards.

# source: 2dbf09ebb3d2
did-separate = Bạn đã mời { $person } ra riêng một chỗ.

# source: 13fa9a42c840
did-separate-all = Bạn đã mời từng người ra riêng một chỗ.

# source: f6bb20ccedcf
did-private-room = Bạn đã tìm một phòng riêng cho { $person }.

# source: a54263ba562b
did-private-room-all = Bạn đã tìm một phòng riêng.

# source: 718701588e2d
did-offer-water = Bạn đã mời { $person } uống nước, ăn và đi vệ sinh.

# source: c44d54285180
did-offer-water-all = Bạn đã mời mọi người uống nước, ăn và đi vệ sinh.

# source: 674b14bffa8f
did-medical-help = Bạn đã hỏi về sức khỏe của { $person } và tìm người giúp.

# source: 6c0766471772
did-medical-help-all = Bạn đã tìm được trợ giúp y tế.

# source: e5176278af0a
did-choose-interpreter = Bạn đã chọn người phiên dịch cho { $person }.

# source: 096ee1267eb9
did-choose-interpreter-all = Bạn đã chọn người phiên dịch.

# source: 22fa56528ed4
did-brief-interpreter = Bạn đã hướng dẫn người phiên dịch của { $person }.

# source: 21ac597e6e02
did-brief-interpreter-all = Bạn đã hướng dẫn người phiên dịch.

# source: 3d8e279d56d1
did-explain-purpose = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi.

# source: f099e794015f
did-explain-purpose-all = Bạn đã nói bạn là ai và vì sao bạn hỏi.

# source: 2ff88fc125bc
did-explain-limits = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể.

# source: 860cb035bd3c
did-explain-limits-all = Bạn đã nói điều gì được giữ kín và điều gì không thể.

# source: d959e1a06a23
did-explain-rights = Bạn đã nói với { $person } rằng đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp.

# source: 730338fcc8db
did-explain-rights-all = Bạn đã nói rằng đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp.

# source: 23316f6abd0f
did-ask-consent = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không.

# source: bc5f238e5bc9
did-ask-consent-all = Bạn đã hỏi ai sẵn lòng nói chuyện.

# source: 65668695746c
did-break = Bạn đã mời { $person } nghỉ một lát.

# source: 4c3c26b4329b
did-break-all = Bạn đã mời nghỉ một lát.

# source: ead989f3adc3
did-call-colleague = Bạn đã nhờ một đồng nghiệp đến với { $person }.

# source: 2f95fb43b673
did-call-colleague-all = Bạn đã nhờ một đồng nghiệp đến.

# source: d9a3afff271a
did-ask-referral-consent = Bạn đã hỏi { $person } có muốn được giúp như vậy không.

# source: 1fd30970c2cb
did-ask-referral-consent-all = Bạn đã hỏi ai muốn được giúp.

# source: eb791d5e1a94
did-safe-contact = Bạn đã thống nhất với { $person } một cách liên lạc an toàn.

# source: 464a82fc0d92
did-safe-contact-all = Bạn đã thống nhất một cách liên lạc an toàn.

# source: 78e5ad8cf0a4
did-second-meeting = Bạn đã đề nghị nói chuyện lại với { $person } vào hôm khác.

# source: 9d2661408eb2
did-second-meeting-all = Bạn đã đề nghị nói chuyện lại vào hôm khác.

# source: e046d3c154cc
did-close = Bạn đã tóm tắt lại với { $person } và nói việc gì sẽ diễn ra tiếp theo.

# source: 1ccb80a983e4
did-close-all = Bạn đã tóm tắt lại và nói việc gì sẽ diễn ra tiếp theo.

# source: 804711c50944
did-threaten = Bạn đã nói với { $person } chuyện gì xảy ra với những người không chịu nói.

# source: 6884ae41d774
did-threaten-all = Bạn đã nói chuyện gì xảy ra với những người không chịu nói.

# source: fc61ce6d3656
did-promise = Bạn đã hứa với { $person } rằng mọi chuyện sẽ ổn.

# source: 9f733304b2ea
did-promise-all = Bạn đã hứa rằng mọi chuyện sẽ ổn.

# source: 755d1e519db5
did-search-phone = Bạn đã xem trong điện thoại của { $person }.

# source: a9c2dccb8f51
did-search-phone-all = Bạn đã xem trong một chiếc điện thoại.

# source: 4c1df164ad39
did-call-family = Bạn đã gọi điện cho gia đình { $person }.

# source: fc1680b7b570
did-call-family-all = Bạn đã gọi điện cho một gia đình.

# source: e4e3b78b062f
did-let-controller-listen = Bạn đã để người khác ngồi nghe trong lúc { $person } nói.

# source: ab8eae0d37e2
did-let-controller-listen-all = Bạn đã để người khác ngồi nghe.

# source: 2e56a8f91bdc
did-question-group = Bạn đã hỏi { $person } cùng lúc với những người khác.

# source: e6045e5826d9
did-question-group-all = Bạn đã hỏi tất cả mọi người cùng lúc.

# source: e352213b0678
did-hand-passport = Bạn đã giao hộ chiếu của { $person } đi.

# source: 5bda33bb44ea
did-hand-passport-all = Bạn đã giao một cuốn hộ chiếu đi.

# source: 22b33ea24cba
did-hand-back = Bạn đã bàn giao { $person }.

# source: 1c40744321c1
did-hand-back-all = Bạn đã bàn giao những người này.

# source: 6d6e80c66a25
did-ring-back = Bạn đã gọi lại số của { $person }.

# source: 5c3147154d9f
did-ring-back-all = Bạn đã gọi lại số đó.

# source: e226a9827b6c
did-tell-owner = Bạn đã nói với người chủ những gì { $person } kể.

# source: 1d848476d735
did-tell-owner-all = Bạn đã nói với người chủ những gì đã được kể.

# source: 79ebd09e2fb2
did-let-press-in = Bạn đã để báo chí đến gặp { $person }.

# source: b50694a4be09
did-let-press-in-all = Bạn đã cho báo chí vào.

# source: 06ec872b2a81
did-press-for-detail = Bạn đã gặng hỏi { $person } thêm chi tiết.

# source: ffce5c2bdb1b
did-press-for-detail-all = Bạn đã gặng hỏi thêm chi tiết.

## Moves, named as things to do

# source: 19cb3fdc1dfe
deed-go = Đi đến: { $place }

# source: 05f38355f7f9
deed-look = Nhìn vào: { $spot }

# source: 6f26c1a8590f
deed-read = Đọc: { $document }

# source: 8041e5216a78
deed-compare = So sánh: { $first } với { $second }

# source: 66c74b38244d
deed-ask = Hỏi { $person }: “{ $words }”

# source: 1b870ea5fb96
deed-conduct = { $person }: { $words }

# source: f0a419047fdb
deed-interpret = Để { $by } phiên dịch cho { $person }

# source: 1aaa7669fe77
deed-note = Ghi chú về { $person }: “{ $cue }” cho thấy { $shows }

# source: 6bbe89d87d6e
deed-note-nothing = Ghi chú về { $person }: “{ $cue }” không có nghĩa gì

# source: e262d90457d9
deed-retract = Rút lại ghi chú về { $person }: “{ $cue }”

# source: 74bdfa55d675
deed-rate = Nêu mức chắc chắn về { $person }: { $percent }%

# source: 59808360a262
deed-decide = Quyết định về { $person }: { $findings }

# source: 3adf2e3db220
deed-decide-refer = Quyết định về { $person }: { $findings }. Chuyển tuyến đến: { $services }

# source: 6a971cfa3269
deed-end = Kết thúc lượt này

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

# source: 58a429e3a82d
consent-agreed = Đã hỏi, đã hiểu và đồng ý

# source: f49661974546
consent-declined = Đã hỏi, người đó từ chối và được tôn trọng

# source: b70897774a96
consent-not-asked = Chưa hỏi

# source: 844f693aad2d
consent-child-heard = Trẻ em: được lắng nghe, và được bảo vệ mà không cần có sự đồng ý

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
