# language: vi
# translator: machine draft
# state: draft

## The shelf

# source: 166b8a86cae9
card-author = Màn hình tác giả

## The bar over the play

# source: 166b8a86cae9
author-title = Màn hình tác giả

# source: e3b754640c03
author-newest = Đang chạy bản lưu lúc { $time }

# source: c6497c498c7d
author-older =
    { $count ->
       *[other] Tệp có { $count } lỗi. Bạn đang chạy bản lưu lúc { $time }.
    }

# source: c327ad10d153
author-none =
    { $count ->
       *[other] Tệp có { $count } lỗi nên chưa chạy được. Hãy sửa lỗi rồi lưu; lượt chạy sẽ mở ra ở đây.
    }

# source: e62c2fef51ac
author-trouble = Lúc này không đọc được thư mục: { $reason }. Bản tốt gần nhất vẫn mở.

# source: 76900f1bfd16
author-back = Lùi

# source: 60e9b87348b4
author-back-hint = Lùi một bước: Ctrl + Z, hoặc Alt + mũi tên trái

# source: f1c65e14817e
author-forward = Tiến

# source: 1dea518398fd
author-forward-hint = Tiến một bước: Ctrl + Y, hoặc Alt + mũi tên phải

# source: 7249a05be1b6
author-at = Bước { $at } trên { $all }

# source: e780c6debd99
author-panel-shut = Ẩn bảng

# source: 50e4df792f66
author-panel-open = Hiện bảng

# source: 8e2de3335023
author-panel-hint = F2

# source: fc6e4a408d56
author-leave = Thoát

# source: 590ad80fdeb5
author-stopped =
    Bản này dừng ở bước { $number }, “{ $words }”: { $why } { $waiting ->
       *[other] Tính từ bước này trở đi, { $waiting } bước được giữ lại và được thử lại mỗi khi bạn lưu.
    }

# source: 1a1b0552f4e8
author-leave-out = Bỏ bước này

# source: e1596ff48a5c
author-nothing = Chưa có gì để chạy

# source: 170ccef947c7
author-nothing-why = Các vấn đề được nêu ở bên cạnh. Ngay khi có một bản lưu không còn lỗi, lượt chạy sẽ mở ra ở đây.

# source: 4db1c0ea47bb
author-not-kept = Vị trí của bạn trong lượt này không được lưu vào đĩa: { $reason }

# source: 6b36fdcaa181
author-not-watched = Chương trình sẽ không nhận ra khi tệp thay đổi: { $reason }

# source: ae5fd4ead364
author-unreadable-place = Không hiểu được vị trí của bạn trong một lượt trước. Vị trí đó đã được cất cạnh các vị trí khác, và lượt này bắt đầu lại từ đầu.

# source: 2f831546a4bc
author-cannot-open = Không mở được thư mục: { $reason }

## The panel

# source: 729dc127b0cc
author-tab-faults = Vấn đề

# source: 9291f5fd53d8
author-tab-faults-count = Vấn đề ({ $count })

# source: 0b016f8b0afc
author-tab-moments = Thời điểm

# source: 7e6fefff0f0a
author-tab-hidden = Phần ẩn

# source: e0d1d308a679
author-tab-codes = Mã

# source: 65479e3e408a
author-tab-marks = Đánh giá

## Faults

# source: d5de93797e4a
faults-none = Không có vấn đề. Phần kiểm tra không có ý kiến gì về bản này.

# source: 635efe296ede
faults-none-shown = Không có vấn đề nào thuộc loại này.

# source: dd1ed8551d24
faults-all = Tất cả ({ $count })

# source: 959e76147444
faults-error = Lỗi ({ $count })

# source: ef958d5bc4df
faults-warning = Cảnh báo ({ $count })

# source: cff301f23369
faults-advice = Gợi ý ({ $count })

# source: 54a0e8c17ebb
fault-error = Lỗi

# source: e981ddae45d8
fault-warning = Cảnh báo

# source: 305f5e5463e1
fault-advice = Gợi ý

# source: b0028310eae1
fault-below = { $severity } · { $code } · { $place }

# source: cb0838c6e1c6
fault-help = Cách xử lý: { $help }

# source: 47f534fc57cd
fault-explain = Giải thích quy tắc này

# source: bc498738319b
fault-no-page = Quy tắc này không có trang riêng.

## Moments

# source: ae0fdb0b5445
moments-begin = Lúc bắt đầu

# source: 9ebfae4ae8bc
moments-prebrief = Trước lượt chạy

# source: 9e44f8512f91
moments-none = Bạn chưa làm bước nào. Hãy chạy ở bên cạnh; mọi bước sẽ hiện ở đây và bạn có thể quay lại.

# source: 0a2a69ced09b
moments-row = { $number }. { $words }

# source: 52b96e323131
moments-played = { $time }

# source: 178e32daf828
moments-ahead = phía trước; được giữ cho đến khi bạn làm một bước khác

# source: 29046e3a5b56
moments-stopped = không thực hiện được trong bản này; vẫn được giữ

# source: 88f3f63932d8
moments-seed = Số ngẫu nhiên

# source: 2c9091d4e78e
moments-seed-set = Dùng số này

# source: 62430fe3aa55
moments-seed-wrong = Một số không có dấu, chẳng hạn 7.

# source: caede0a7c6a8
moments-another = Rút lại ngẫu nhiên

# source: 1b0fcf3ea9f5
moments-seed-why = Vẫn các bước ấy được làm lại, với tên, khuôn mặt và chi tiết khác.

# source: 7c8f4432cceb
moments-set-aside =
    { $count ->
       *[other] Lấy lại lượt đã bị thay thế ({ $count } bước)
    }

# source: d98790da52bd
moments-walk = Chạy một lượt mẫu

# source: a68ebc335cd3
moments-list = Các bước

## Moves

# source: d17fccaeafe8
stopped-missing = { $what }.

## Hidden: what no trainee sees

# source: b346922ccc35
hidden-why = Chỉ bạn thấy phần này. Học viên chỉ thấy lượt chạy ở bên cạnh, ngoài ra không thấy gì khác.

# source: 7db20897053b
hidden-people = Nhân vật

# source: 8d14f6e72de8
hidden-events = Sự kiện

# source: 7989480e41e3
hidden-gates = Điều kiện mở

# source: 39717022c1a8
hidden-draw = Kết quả rút ngẫu nhiên

# source: 513fd9680a1c
inside-clock = { $time }: đã qua { $passed } trên { $all } phút.

# source: dbf7d5646baf
inside-at = Đang ở: { $what }

# source: 6358f2cba54b
inside-away = Không có ở đây

# source: 13758a65cfcc
inside-alone = Một mình

# source: e64b8a9ed58b
inside-not-alone = Không một mình

# source: 98a06ed7eceb
inside-understood = Ngôn ngữ: hiểu nhau

# source: 995ba045fcec
inside-not-understood = Ngôn ngữ: không hiểu nhau

# source: 86d961c80d40
inside-person = { $name } ({ $id })

# source: 9a72221a2747
inside-questions = Câu hỏi

# source: 5cd900a5e76c
inside-always = Không có điều kiện

# source: 617c2994917b
inside-when = Điều gì làm được, và khi nào

# source: e26bb90c8114
inside-event-happened = Đã xảy ra

# source: 008dbeea69e5
inside-event-pending = Đang chờ

# source: e963ec74dc09
inside-event-when = Xảy ra khi

# source: f4b219e3c010
inside-none = Không có.

# source: 3b97260d76d3
inside-holds = đạt

# source: ffa63583dfa6
inside-missing = thiếu

## Conditions. { $now } is what there is.

# source: 2eba43aa3d2a
cond-alone = đã ra riêng một chỗ, và không có người nắm quyền kiểm soát ở gần

# source: 250a160d0cc3
cond-private = trong phòng riêng

# source: 4e55e95d1291
cond-understood = có ngôn ngữ chung, hoặc có người phiên dịch độc lập

# source: 392a09fe8c35
cond-briefed = người phiên dịch đã được hướng dẫn

# source: 4213e89443c0
cond-seen = đã nhận thấy { $what }

# source: bf73384a9fe4
cond-read = đã đọc { $what }

# source: 55760f0c8f18
cond-done = đã làm { $what }

# source: 435f29bdc44a
cond-done-with = đã làm { $what } với { $person }

# source: e3ab5f5e82cb
cond-drawn = lần rút { $what } đã chọn { $word }

# source: 6ef98f0e9d5c
cond-happened = { $what } đã xảy ra

# source: 7161d6a69b98
cond-after = từ phút { $need } trở đi (hiện là { $now })

# source: 5b7d8db408e0
cond-before = trước phút { $need } (hiện là { $now })

# source: c60e179192bd
cond-at = bạn đang ở { $what }

# source: 0d90df3cd1e8
cond-present = { $person } có ở đây

# source: 061012d4dc8b
cond-compared = { $what } và { $other } đã được đặt cạnh nhau

# source: 78d2d854e36a
cond-any = một trong các điều: { $what }

# source: a4c58473d353
cond-not = không phải: { $what }

## Marks so far

# source: 3324f5b1e76f
marks-why = Nếu lượt này kết thúc bây giờ.

# source: 64054445c8e0
marks-all = Mọi mục đánh giá

## What can be asked of the practice library

# source: 3cdfa37b13de
codes-indicators = Dấu hiệu nhận biết

# source: 3a1f715d1a95
codes-worries = Điều đáng lo

# source: 0079708aa0a9
codes-mistakes = Sai lầm

# source: c98c4f09f078
codes-damage = Điều làm hỏng cuộc phỏng vấn

# source: a430d323f4b0
codes-rules = Quy tắc và bối cảnh

# source: caf85b0888d7
codes-sources = Nguồn

# source: 08dc89e50cde
codes-strength = Với người lớn: { $adult }. Với trẻ em: { $child }.

# source: 8a11b40bfdc7
codes-not-listed = không có trong danh sách

# source: d23fcc5e809b
codes-worry = Điều đáng lo: { $worry }

# source: 310f1e3c38d9
codes-behind = Dấu hiệu nhận biết đứng sau: { $codes }

# source: a514a5c36181
codes-sure = Chắc đến đâu: { $tag }

# source: 5d1e2c9f21da
codes-search = Mã hoặc từ cần tìm

# source: 1ef44759d90b
codes-why = Mọi điều mà một tình huống có thể dẫn. Từ được tìm theo nghĩa, gần nhất đứng trước.

# source: 295df421b126
codes-none = Trong thư viện thực hành không có gì giống “{ $words }”.

# source: eef4d747f2ad
codes-more =
    { $count ->
       *[other] Còn { $count } mục không hiện. Hãy tìm bằng từ chính xác hơn.
    }

# source: b8c65297454a
author-move-against = Đặt { $one } cạnh { $other }

# source: 276573bb47d8
author-move-sit = Ngồi xuống với { $person }

# source: 08326f91f336
author-move-rise = Đứng dậy

# source: f4448317cead
author-move-to = Chuyển sang: { $subject }

# source: c818b6e5b5e3
author-move-say = Nói với { $person }: { $words }

# source: b90ba9bdc7b8
author-move-wait = Chờ, và không nói gì

# source: 8a39d883d5fe
author-move-take-back = Rút lại lời vừa nói

# source: ffde7c190bed
author-move-leave = Kết thúc cuộc nói chuyện

# source: 97b8063ce98d
author-move-give = Đưa đồ của { $person } cho { $to }

# source: 2efdd4b640a9
author-move-reply = Trả lời: { $words }

# source: af47195390a3
author-move-note =
    Lên trang của { $person }: { $words } ({ $sort ->
        [counts] có tính
        [ask-further] hỏi thêm
        [set-aside] để riêng
       *[other] chưa phân loại
    })

# source: f462ed436a5e
author-move-strike = Bỏ khỏi trang của { $person }: { $words }

# source: 59808360a262
author-move-decide = Quyết định về { $person }: { $findings }

# source: c5e40fc40fe4
author-move-decide-to = Quyết định về { $person }: { $findings }; cho: { $services }

# source: b6e1e56b455a
author-move-end-day = Kết thúc ngày

# source: abb4a44b68e4
talk-trust = Tin cậy { $number } trên { $ceiling }

# source: 4bdb6bc7a809
talk-trust-why = Sự tin cậy dừng ở { $ceiling } cho đến khi thêm nỗi sợ được đáp ứng.

# source: 2a65880b1587
talk-distress = Căng thẳng { $number }

# source: 719fc44fb4b0
talk-reach = Có thể đi đến { $number }

# source: 92cfdda04c66
talk-pull = Đồng ý với điều được đặt ra từ { $from }; hiện { $number }

# source: 6a1f23f9db4e
talk-tired = Mệt { $number }

# source: df4a82f1ab52
talk-none = Chưa ai nói chuyện với người này.

# source: b9dba1e926c0
talk-promised = Kể dưới một lời hứa: không được tính

# source: 1ff9109bc69a
fear-has = { $fear }: chưa lộ

# source: a604ccfbb22b
fear-shown = { $fear }: đã lộ

# source: 7a28148e8cf8
fear-named = { $fear }: đã được nói ra

# source: a82c523828e8
fear-met = { $fear }: đã được đáp ứng

# source: 63b3e20f2023
rung-deny = Phủ nhận

# source: b06b18509a29
rung-small = Nói điều nhỏ

# source: 5823be2b91ec
rung-part = Kể một phần

# source: 66854ca21dc3
rung-whole = Kể hết

# source: ccb238dd4041
rung-fact = Trả lời một chi tiết, muộn

# source: ae5f458cb823
subject-comes = Bây giờ câu hỏi tốt sẽ được điều này

# source: 63e037e275d2
subject-told = Điều này đã được kể

# source: 52eeb3cd178b
subject-other = Không dành cho điều đúng ở đây: { $truth }

# source: 3e2236b473be
subject-shut = Chưa ai hỏi được về nó

# source: 8b12642590ce
subject-unnamed = Chưa có gì nhắc đến nó

# source: ebf2197b32f3
subject-lower = Đến sau điều nhỏ hơn

# source: c88900f72721
subject-above = Cần { $need }; hiện đi được { $now }

# source: 64d744909ad2
subject-company = Không khi người có quyền nghe được, và không khi thiếu tiếng chung

# source: 3914439b582b
subject-led = Đã có lời được mớm về nó; không đi tiếp cho đến khi rút lại

# source: 6600154d2ab8
subject-fear = Chờ một nỗi sợ được đáp ứng: { $fears }

# source: 3a3ba9de0c90
subject-conditions = Chờ: { $what }

# source: 37c1f0f236ae
subject-another = Câu trả lời khác hợp hơn

# source: b8721a5d4bd0
subject-nothing = Không có gì cản

# source: 44b5e44fc434
known-grounds = Đã đủ để cho là nạn nhân

# source: 39ed048a6778
known-sign = Có một dấu hiệu; chưa đủ

# source: 982d874728cc
known-clears = Có thể loại trừ

# source: 48f430a5c6a2
known-nothing = Không thể biết gì

# source: 8c80388efed8
known-could = Người cẩn thận: { $known }

# source: f9cc08fe7bbc
known-now = Đến giờ: { $known }

# source: abf486349581
worth-none = Bước vừa rồi chưa được đánh giá.

# source: 1831c91d7358
worth-judge = Nó đáng giá bao nhiêu?

# source: 473854476650
worth-cost = { $class }. So với bước khác tốt nhất: { $points } điểm (chắc { $sure } %). Tạm thời.

# source: f8bf860f3438
worth-better = Tốt hơn: { $words }

# source: 5e94419dfb08
worth-danger = Gây nguy hiểm cho: { $people }

# source: 371a9e0ec341
claims-none = Chưa thử.

# source: 5fc5d22ab710
claims-try = Thử các khẳng định trong vài lượt rút

# source: e931f4ef92d4
claims-draws = Đã thử trong { $count } lượt rút. Lệnh `grounds prove` thử nhiều hơn.

# source: 3b97260d76d3
claims-proven = đúng

# source: 0ab86a076ce7
claims-broken = không đúng

# source: f2f76abed7fc
claims-not-tried = chưa thử

# source: 73624146c574
claims-case = Lượt rút { $seed }: { $what }

# source: 97147e2c9ade
cond-told-who = đã được cho biết ai hỏi và lời nói đi đâu

# source: f5a68ed812fc
cond-met = nỗi sợ này đã được đáp ứng: { $what }

# source: 30a145a7205a
cond-named = nỗi sợ này đã được nói ra: { $what }

# source: 3ece69526c4a
cond-trusts = tin cậy là { $word } hoặc hơn

# source: f605aed7662b
cond-distressed = căng thẳng lộ ra

# source: a7dac70e3060
cond-told = đã kể điều gì đó về { $what }

# source: 2e7b06bb0373
cond-told-rung = về { $what }: { $rung }, hoặc hơn

# source: e5f9d905098c
cond-subject-asked = đã nói điều gì đó về { $what }

# source: 31531109c6ed
cond-planted = lời về { $what } đến từ một câu hỏi

# source: 5d99a03a4a84
cond-dealt = kho { $what } chia ra { $word }

# source: 48ac25c1401a
cond-talk-after = phút { $need } của cuộc nói chuyện hoặc muộn hơn

# source: 07c433507d7e
cond-day = đó là { $what }

# source: ce3d5716fc5d
cond-again = không phải cuộc nói chuyện đầu tiên

# source: 3a1241bad964
cond-talked = đã có người nói chuyện với { $person }

# source: 2628e608d279
cond-talking = bạn ngồi với { $person }

# source: 1ea73c1a4ace
cond-kept = lời hứa { $what } đã được giữ

# source: ba4153ca8076
cond-broken = lời hứa { $what } đã bị phá

# source: 898265ae9dea
cond-speaks = nói { $what }

# source: e6cfd1a1cd1e
cond-true = điều đúng về { $what }

# source: 6c20c4d9ab26
cond-found = đã quyết định: { $what }

# source: 5877099f1963
cond-agreed = đã đồng ý { $what }

# source: bb4d1ddd5aa3
cond-refused = đã từ chối { $what }

# source: 4a237762887e
cond-shared = đã được chuyển cho { $what }

# source: 8a3137aac6ae
cond-handed = { $what } đã được đưa cho { $person }

# source: 47b1eda312eb
cond-back = { $what } đã về với chủ

# source: f4903314ebf8
cond-lacks = trang không có gì cho { $what }

# source: 1c71a0c0e8a8
cond-harmed = đã làm điều gây hại

## The panel, second form

# source: 2dcc1f8adb4c
line-copy = Chép vị trí, cho trình soạn thảo của bạn

# source: 3d14bacdb5c4
marks-of = { $competency } · { $points } trên { $possible }

# source: e0db8d9327bc
marks-unfair = Không ai bị chấm trong lượt rút này: một nạn nhân có thể bị loại trừ. Tình huống phải được sửa.
