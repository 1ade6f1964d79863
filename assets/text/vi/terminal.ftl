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

# source: accc7c658c6a
text-prompt-choice = Chọn:

# source: be1e2e8336bc
text-prompt-begin = Nhấn Enter để bắt đầu.

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

# source: 812c91874522
text-desk-note = Ghi một dòng

# source: 790bd10c96c6
text-desk-cards = Đọc lại một thẻ

# source: d350809db824
text-which-line = Dòng nào?

## Keeping the run

# source: c5d7e737993a
text-input-ended = Dữ liệu nhập đã hết, nên lượt này dừng ở đây. Lượt này chưa kết thúc và có thể làm tiếp.

# source: 90dcaae5bd38
text-stopped = Bạn đã dừng. Lượt này chưa kết thúc và có thể làm tiếp.

# source: 1114306cae61
text-kept-at = Bản ghi của lượt này: { $path }

## Debrief

# source: 9b363afbe534
debrief-text-provisional = Các con số này chỉ là tạm thời cho đến khi một hội đồng chuyên gia ấn định.

# source: a4ac543ed614
debrief-text-conversation = Cuộc nói chuyện với { $person }

# source: 1131e46e47d2
debrief-text-inner = Lòng tin { $trust }, căng thẳng { $distress }

# source: 889bba6a3891
debrief-text-sources = Nội dung này dựa trên
