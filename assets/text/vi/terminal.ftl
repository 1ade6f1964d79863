# language: vi
# translator: machine draft
# state: draft

## What can be typed

# source: 4c2993e268f8
text-help = Nhập số của mục bạn muốn rồi nhấn Enter. Nhập “lui” để quay lại một bước, “dừng” để thoát (những gì bạn làm được lưu lại), và “?” để xem lại hướng dẫn này.

# source: 3c482346f375
text-word-back = lui

# source: 6c45cb72a36e
text-word-stop = dừng

# source: 140bedbf9c3f
text-word-none = không

# source: accc7c658c6a
text-prompt-choice = Chọn:

# source: 397443dd151d
text-prompt-some = Chọn một hoặc nhiều mục, cách nhau bằng dấu phẩy:

# source: 07b9ea4e117f
text-prompt-some-or-none = Chọn tùy ý, cách nhau bằng dấu phẩy, hoặc 0 nếu không chọn:

# source: 4abf2ef83415
text-prompt-percent = (0 đến 100)

# source: be1e2e8336bc
text-prompt-begin = Nhấn Enter để bắt đầu.

# source: 6719424bf435
text-prompt-indicators = Dấu hiệu:

# source: e3a438facc49
text-nothing-here = Lúc này ở đây không có gì để chọn.

# source: d8b1e33cc70f
text-not-a-choice =
    { $count ->
       *[other] Mục đó không có trong danh sách. Nhập một số từ 1 đến { $count }, “lui” hoặc “?”.
    }

# source: e345d61f3324
text-not-a-percent = Nhập một số từ 0 đến 100.

## The desk

# source: a572cb17a35d
text-desk-look = Nhìn vào một thứ ở đây

# source: e82cf11d4485
text-desk-go = Đi nơi khác

# source: 3c78e202f0df
text-desk-people = Trò chuyện với mọi người

# source: b4e929d8bcfe
text-desk-documents = Giấy tờ

# source: 0dec07abf92d
text-desk-notebook = Sổ ghi chép

# source: cb970c14be66
text-desk-rate = Nêu bạn chắc đến mức nào

# source: 30fddb9fe431
text-desk-decide = Quyết định

# source: fed8e48c374a
text-desk-do = Làm một việc

# source: 6a971cfa3269
text-desk-end = Kết thúc lượt này

# source: 812c91874522
text-desk-note = Ghi một dòng

# source: 790bd10c96c6
text-desk-cards = Đọc lại một thẻ

# source: d350809db824
text-which-line = Dòng nào?

# source: 70c38d267776
text-noticed = Trong sổ ghi chép của bạn: { $text }

# source: 959467099c12
text-found = Bạn có: { $text }

# source: 472eb61223af
text-compare = Đặt hai giấy tờ cạnh nhau

# source: 1bce38138eaa
text-choose-two = Hãy chọn hai.

# source: aa1af0285896
text-note-write = Ghi lại điều này nói lên gì

# source: 0765beea9cf7
text-noted = Đã ghi: { $note }

# source: d377e9989c6c
text-indicators = Nhập mã của một dấu hiệu (CD01), hoặc từ cần tìm (nợ, hộ chiếu, tiền lương). Chọn trong kết quả tìm được bằng số. Để dòng trống khi đã đủ.

# source: 8a116894776a
text-more-found = … và { $count } mục nữa. Thêm một từ để thu hẹp kết quả.

## Keeping the run

# source: c5d7e737993a
text-input-ended = Dữ liệu nhập đã hết, nên lượt này dừng ở đây. Lượt này chưa kết thúc và có thể làm tiếp.

# source: 90dcaae5bd38
text-stopped = Bạn đã dừng. Lượt này chưa kết thúc và có thể làm tiếp.

# source: 1114306cae61
text-kept-at = Bản ghi của lượt này: { $path }

## Debrief

# source: 7d2fe9535de4
debrief-text-title = Sự thật, và việc bạn đã làm

# source: 9b363afbe534
debrief-text-provisional = Các con số này chỉ là tạm thời cho đến khi một hội đồng chuyên gia ấn định.

# source: 19f8ea61bd57
debrief-text-true = Sự thật

# source: a70a374ce936
debrief-text-rating = Bạn nói khả năng là { $percent }%.

# source: 476e817166d7
debrief-text-protected = Điều đã bảo vệ mọi người

# source: f060e76c78cf
debrief-text-harmed = Điều gây hại cho mọi người, hoặc bị bỏ qua

# source: a4ac543ed614
debrief-text-conversation = Cuộc nói chuyện với { $person }

# source: 815cefb29b3b
debrief-text-recommended = { $recommended } trên { $all } câu hỏi thuộc loại giúp người ta kể.

# source: 1131e46e47d2
debrief-text-inner = Lòng tin { $trust }, căng thẳng { $distress }

# source: 5a565eb069e6
debrief-text-noticed = Dấu hiệu bạn nhận ra

# source: febd19ed4689
debrief-text-missed = Dấu hiệu bạn bỏ sót

# source: 3358d60aaa66
debrief-text-imagined = Bị xem là dấu hiệu, mà không phải

# source: 8e31acb27a57
debrief-text-resisted = Đã bỏ qua, và đúng như vậy

# source: b0fe8b8dec4d
debrief-text-tempts = Điều này dễ dẫn đến một sai lầm đã biết: { $rule }

# source: 889bba6a3891
debrief-text-sources = Nội dung này dựa trên

# source: 7c777dbdbd37
debrief-text-next = Nên luyện gì tiếp theo

# source: e808d0370f6b
debrief-text-next-none = Mọi năng lực đều đạt mức thực hành an toàn. Hãy thử một tình huống khác, hoặc chính tình huống này với số ngẫu nhiên khác.
