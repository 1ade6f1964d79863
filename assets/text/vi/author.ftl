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

## The panel, second form

# source: 2dcc1f8adb4c
line-copy = Chép vị trí, cho trình soạn thảo của bạn

# source: 3d14bacdb5c4
marks-of = { $competency } · { $points } trên { $possible }

# source: e0db8d9327bc
marks-unfair = Không ai bị chấm trong lượt rút này: một nạn nhân có thể bị loại trừ. Tình huống phải được sửa.
