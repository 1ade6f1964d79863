# language: vi
# translator: machine draft
# state: draft

## What can be typed

text-help = Nhập số của mục bạn muốn rồi nhấn Enter. Nhập “lui” để quay lại một bước, “dừng” để thoát (những gì bạn làm được lưu lại), và “?” để xem lại hướng dẫn này.
text-word-back = lui
text-word-stop = dừng
text-word-none = không
text-prompt-choice = Chọn:
text-prompt-some = Chọn một hoặc nhiều mục, cách nhau bằng dấu phẩy:
text-prompt-some-or-none = Chọn tùy ý, cách nhau bằng dấu phẩy, hoặc 0 nếu không chọn:
text-prompt-percent = (0 đến 100)
text-prompt-begin = Nhấn Enter để bắt đầu.
text-prompt-indicators = Dấu hiệu:
text-nothing-here = Lúc này ở đây không có gì để chọn.
text-not-a-choice = { $count ->
   *[other] Mục đó không có trong danh sách. Nhập một số từ 1 đến { $count }, “lui” hoặc “?”.
}
text-not-a-percent = Nhập một số từ 0 đến 100.

## The desk

text-desk-look = Nhìn vào một thứ ở đây
text-desk-go = Đi nơi khác
text-desk-people = Trò chuyện với mọi người
text-desk-documents = Giấy tờ
text-desk-notebook = Sổ ghi chép
text-desk-rate = Nêu bạn chắc đến mức nào
text-desk-decide = Quyết định
text-desk-do = Làm một việc
text-desk-end = Kết thúc lượt này
text-noticed = Trong sổ ghi chép của bạn: { $text }
text-found = Bạn có: { $text }
text-compare = Đặt hai giấy tờ cạnh nhau
text-choose-two = Hãy chọn hai.
text-note-write = Ghi lại điều này nói lên gì
text-noted = Đã ghi: { $note }
text-indicators = Nhập mã của một dấu hiệu (CD01), hoặc từ cần tìm (nợ, hộ chiếu, tiền lương). Chọn trong kết quả tìm được bằng số. Để dòng trống khi đã đủ.
text-more-found = … và { $count } mục nữa. Thêm một từ để thu hẹp kết quả.

## Keeping the run

text-unsaved = Phần này chưa được lưu vào đĩa ({ $reason }). Bạn có thể làm tiếp; chương trình sẽ thử lại ở bước tiếp theo của bạn.
text-input-ended = Dữ liệu nhập đã hết, nên lượt này dừng ở đây. Lượt này chưa kết thúc và có thể làm tiếp.
text-stopped = Bạn đã dừng. Lượt này chưa kết thúc và có thể làm tiếp.
text-kept-at = Bản ghi của lượt này: { $path }

## Debrief

debrief-text-title = Sự thật, và việc bạn đã làm
debrief-text-band = Kết quả: { $band }
debrief-text-unsafe = Một số việc đã xảy ra là không an toàn, dù những điều khác có tốt đến đâu:
debrief-text-score = { $competency }: { $score } trên 100 (thực hành an toàn bắt đầu từ { $least })
debrief-text-provisional = Các con số này chỉ là tạm thời cho đến khi một hội đồng chuyên gia ấn định.
debrief-text-true = Sự thật
debrief-text-finding = Nhận định của bạn: { $made }. Nhận định phù hợp: { $fits }.
debrief-text-rating = Bạn nói khả năng là { $percent }%.
debrief-text-protected = Điều đã bảo vệ mọi người
debrief-text-harmed = Điều gây hại cho mọi người, hoặc bị bỏ qua
debrief-text-move = bước { $number }
debrief-text-conversation = Cuộc nói chuyện với { $person }
debrief-text-recommended = { $recommended } trên { $all } câu hỏi thuộc loại giúp người ta kể.
debrief-text-inner = Lòng tin { $trust }, căng thẳng { $distress }
debrief-text-noticed = Dấu hiệu bạn nhận ra
debrief-text-missed = Dấu hiệu bạn bỏ sót
debrief-text-imagined = Bị xem là dấu hiệu, mà không phải
debrief-text-resisted = Đã bỏ qua, và đúng như vậy
debrief-text-tempts = Điều này dễ dẫn đến một sai lầm đã biết: { $rule }
debrief-text-sources = Nội dung này dựa trên
debrief-text-next = Nên luyện gì tiếp theo
debrief-text-next-none = Mọi năng lực đều đạt mức thực hành an toàn. Hãy thử một tình huống khác, hoặc chính tình huống này với số ngẫu nhiên khác.
