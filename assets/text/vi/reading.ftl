# language: vi
# translator: machine draft
# state: draft

## Program and shelf

# source: 4638a728dbde
text-size = Cỡ chữ

# source: 1de27d043d6c
text-size-percent = { $percent }%

# source: 8ca344247c18
motion = Chuyển động

# source: 380cdea73fcc
motion-some = Người thở và chớp mắt

# source: 47b3f987d6a2
motion-none = Mọi thứ đứng yên

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

## A quiet moment

# source: 92242c5fe831
quiet = Một lúc yên lặng

# source: fa8604d228d5
quiet-stop = Bạn có thể dừng ở đây. Những gì bạn đã làm được giữ lại, và không ai được báo rằng bạn đã dừng.

# source: 86c2c56a6c3b
quiet-ground = Đặt cả hai chân xuống sàn. Thở ra chậm, lâu hơn lúc hít vào. Tìm năm thứ ở gần bạn, và gọi tên chúng trong đầu.

# source: 3af25586c087
quiet-invented = Mọi người trong chương trình này đều là hư cấu. Căn phòng bạn đang ngồi là thật.

# source: d37a7c9f0646
quiet-talk = Nếu có điều gì còn đọng lại, hãy nói với người bạn tin, hoặc với người dẫn dắt trong phòng.

# source: 37e1b9087383
quiet-support = Hỗ trợ gần bạn: { $words }

# source: 97903f19edf6
quiet-back = Tiếp tục

# source: 8696ee7416eb
quiet-leave = Dừng lại, và giữ những gì tôi đã làm

# source: 88f20221cac1
look = Màu sắc

# source: dbcd5e7bb7a0
look-light = Sáng

# source: 60acc53f13a5
look-dark = Tối

# source: 415a8336713e
look-contrast = Tương phản cao

# source: 74c701892777
look-projector = Cho máy chiếu
## Keys

# source: f0d66a79c138
keys-title = Phím tắt

# source: dcc10bfd55ac
keys-everywhere = Ở mọi nơi

# source: 1a0531fb6c7c
keys-run = Trong khi chơi

# source: 602e30bbc4b9
keys-moment = Khi có người chờ bạn

# source: 5594b6d3f484
keys-talk = Trong cuộc nói chuyện

# source: 994c39e4a092
keys-line = Khi một dòng đang mở

# source: d1535f697e51
keys-author = Cho người viết

# source: 5c5b4453ac5e
keys-next = Đến thứ tiếp theo có thể bấm

# source: 5b66ba3caf0c
keys-before = Đến thứ trước đó

# source: 3670834aefcc
keys-press = Bấm

# source: 9dff8e3ddbfd
keys-back = Cất thứ đang nằm trên cùng

# source: 524fd0fab619
keys-keys = Tờ này

# source: 005e881fe25e
keys-reading = Ngôn ngữ và cỡ chữ

# source: 13b394639582
keys-larger = Chữ to hơn

# source: d13cae54a480
keys-smaller = Chữ nhỏ hơn

# source: fba04088a2be
keys-panel = Mở một phần, theo thứ tự ở bên

# source: 830eb90d7be4
keys-quiet = Màn hình yên tĩnh, và trở lại

# source: 6603b3787d99
keys-place = Chọn thứ bên cạnh con số

# source: 26b83994dca8
keys-wait = Chờ

# source: 22007e69ac59
keys-take-back = Rút lại điều bạn vừa nói

# source: dd6ffe71b069
keys-closer = Xem kỹ một giấy tờ, và trở lại

# source: c84a6dcd777f
keys-sort = Dòng này tính đến, cần hỏi thêm, hay để sang một bên

# source: 21ec15941cb6
keys-reason = Nêu dòng này làm lý do, hoặc rút lại

# source: e39c89f9d62f
keys-page-on = Trang sau

# source: e8cee30b5299
keys-page-back = Trang trước

# source: 72944b247ac9
keys-author-panel = Mở bảng của người viết, hoặc đóng

# source: 19eced90922e
keys-author-back = Lùi một bước

# source: ca00e0917b48
keys-author-forward = Tiến một bước
