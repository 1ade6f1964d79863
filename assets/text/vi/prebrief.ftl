# language: vi
# translator: machine draft
# state: draft

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

# source: 1d807de55749
prebrief-keys = Không dùng chuột: Tab và các phím mũi tên để di chuyển, Enter để chọn, Escape để quay lại, Ctrl với một số để mở một phần. B che hết mọi thứ, cho đến khi nhấn lần nữa.

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

## Prebrief: how one plays

# source: 442fea6cace3
prebrief-play-look = Nhìn quanh, và xem ai ở đó. Việc gì cần thời gian thì nói rõ bao lâu.

# source: 860db81b1a1f
prebrief-play-talk = Ngồi xuống với mọi người. Điều bạn nói quyết định họ có thể kể gì cho bạn. Bạn có thể chờ, và có thể rút lại lời vừa nói.

# source: 9bbf729d7b5b
prebrief-play-note = Chạm vào một dòng để đặt nó lên một trang: nó được tính, bạn hỏi thêm, hoặc bạn gác nó lại. Không gì tự đến đó.

# source: 4c9225b8e9c2
prebrief-play-decide = Quyết định về từng người, và nói vì những dòng nào. Sau đó bạn thấy sự thật.
