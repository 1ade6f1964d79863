# language: vi
# translator: machine draft
# state: draft

## Run: the rail

# source: e9463dccf054
panel-place = Địa điểm

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
run-end = Kết thúc lượt chơi này

# source: 518aa875d13c
notice-dismiss = Được rồi

# source: cbeaa19bc19e
notice-cannot-keep = Không lưu được lượt chơi này nên nó chưa bắt đầu: { $reason }. Hãy giải phóng chỗ trống rồi thử lại, hoặc chọn một cách dưới đây.

# source: d69b5c5062a5
notice-begin-unkept = Chơi mà không lưu

# source: 5e23ee5161d6
notice-nowhere-to-keep = Không lưu được các lượt chơi ở đây: { $reason }. Bạn có thể giải phóng chỗ trống, hoặc chọn một cách dưới đây.

# source: f079ba360fd0
notice-keep-elsewhere = Lưu ở nơi khác

# source: e29513f28d1d
notice-kept-elsewhere = Từ bây giờ các lượt chơi được lưu ở đây: { $place }

# source: 9ec39b2f6bc8
notice-passed-over = Không lưu được các lượt chơi bên cạnh chương trình: { $reason }. Chúng được lưu ở đây thay vào đó: { $place }

# source: 5860dda6d9e0
notice-cannot-resume = Không thể chơi tiếp lượt chơi này: { $reason }. Lượt này vẫn ở chỗ cũ. Bạn có thể bắt đầu lượt mới.

# source: e62f7d2d8118
notice-went-on = Tình huống hoặc chương trình đã thay đổi từ khi bạn rời lượt chơi này. Những gì bạn đã làm vẫn cho kết quả như cũ, nên bạn có thể tiếp tục.

# source: 3342ac1c5e2d
notice-not-put-away = Không cất riêng được lượt chơi này: { $reason }

# source: 7053f35c145c
notice-unsaved = Các bước cuối của bạn đã hiện ra nhưng chưa được lưu: { $reason }. Bạn có thể tiếp tục. Chúng sẽ được lưu ngay khi có thể.

# source: fa2c9861e149
notice-keep-now = Thử lại ngay

# source: f4edadeb50bb
leaving-title = Rời đi dù còn bước chưa được lưu?

# source: 61d9958721b2
leaving-waits = { $count } bước của lượt chơi này chưa được lưu. Nếu bạn rời đi bây giờ, những gì chưa lưu sẽ mất.

# source: 08fd1de4b04d
leaving-stay = Ở lại

# source: 83926b6a2e9e
leaving-keep = Thử lưu lại

# source: 352fafef665f
leaving-unkept = Rời đi không lưu

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

## Run: decide

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = Bây giờ tôi phiên dịch cho { $person }.

# source: 6eb66ceef9f9
line-shut = { $person } sẽ không nói thêm nữa.

# source: c6d48d79d53e
line-shift-over = Ca trực đã hết. Chỉ còn ghi chú và quyết định của bạn.

## Run: days, and what happens in them

# source: b6e1e56b455a
run-end-day = Kết thúc ngày

# source: 109df970202b
run-day = Ngày { $day }

# source: 11f4a0cb9ef2
notice-try = Bạn thử lại từ chỗ này. Lần thử này không được lưu, và không được tính.

# source: a88a1e6e4ae9
notice-cannot-read-again = Không thể xem lại kết quả của lần chơi này: { $reason }. Nó vẫn ở chỗ cũ.

# source: 43823f814961
notice-unfair = Không thể đánh giá lần chơi này: với những gì được rút ra, một người cẩn thận cũng sẽ quyết định sai. Hãy báo cho người làm tình huống này. Bạn có thể quay lại kệ; lần chơi được lưu.

# source: 1436f2a8b7dd
place-telephone = Bên điện thoại

# source: 04d7327a1351
place-minutes =
    { $minutes ->
       *[other] mất { $minutes } phút
    }
