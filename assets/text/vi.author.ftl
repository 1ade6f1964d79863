# language: vi
# translator: machine draft
# state: draft

## The shelf

card-author = Màn hình tác giả

## The bar over the play

author-title = Màn hình tác giả
author-newest = Đang chạy bản lưu lúc { $time }
author-older = { $count ->
   *[other] Tệp có { $count } lỗi. Bạn đang chạy bản lưu lúc { $time }.
}
author-none = { $count ->
   *[other] Tệp có { $count } lỗi nên chưa chạy được. Hãy sửa lỗi rồi lưu; lượt chạy sẽ mở ra ở đây.
}
author-trouble = Lúc này không đọc được thư mục: { $reason }. Bản tốt gần nhất vẫn mở.
author-back = Lùi
author-back-hint = Lùi một bước: Ctrl + Z, hoặc Alt + mũi tên trái
author-forward = Tiến
author-forward-hint = Tiến một bước: Ctrl + Y, hoặc Alt + mũi tên phải
author-at = Bước { $at } trên { $all }
author-panel-shut = Ẩn bảng
author-panel-open = Hiện bảng
author-panel-hint = F2
author-leave = Thoát
author-stopped = Bản này dừng ở bước { $number }, “{ $words }”: { $why } { $waiting ->
   *[other] Tính từ bước này trở đi, { $waiting } bước được giữ lại và được thử lại mỗi khi bạn lưu.
}
author-leave-out = Bỏ bước này
author-nothing = Chưa có gì để chạy
author-nothing-why = Các vấn đề được nêu ở bên cạnh. Ngay khi có một bản lưu không còn lỗi, lượt chạy sẽ mở ra ở đây.
author-not-kept = Vị trí của bạn trong lượt này không được lưu vào đĩa: { $reason }
author-not-watched = Chương trình sẽ không nhận ra khi tệp thay đổi: { $reason }
author-unreadable-place = Không hiểu được vị trí của bạn trong một lượt trước. Vị trí đó đã được cất cạnh các vị trí khác, và lượt này bắt đầu lại từ đầu.
author-cannot-open = Không mở được thư mục: { $reason }

## The panel

author-tab-faults = Vấn đề
author-tab-faults-count = Vấn đề ({ $count })
author-tab-moments = Thời điểm
author-tab-hidden = Phần ẩn
author-tab-marks = Đánh giá

## Faults

faults-none = Không có vấn đề. Phần kiểm tra không có ý kiến gì về bản này.
faults-none-shown = Không có vấn đề nào thuộc loại này.
faults-all = Tất cả ({ $count })
faults-error = Lỗi ({ $count })
faults-warning = Cảnh báo ({ $count })
faults-advice = Gợi ý ({ $count })
fault-error = Lỗi
fault-warning = Cảnh báo
fault-advice = Gợi ý
fault-below = { $severity } · { $code } · { $place }
fault-help = Cách xử lý: { $help }
fault-explain = Giải thích quy tắc này
fault-no-page = Quy tắc này không có trang riêng.

## Moments

moments-begin = Lúc bắt đầu
moments-prebrief = Trước lượt chạy
moments-none = Bạn chưa làm bước nào. Hãy chạy ở bên cạnh; mọi bước sẽ hiện ở đây và bạn có thể quay lại.
moments-row = { $number }. { $words }
moments-played = { $time }
moments-ahead = phía trước; được giữ cho đến khi bạn làm một bước khác
moments-stopped = không thực hiện được trong bản này; vẫn được giữ
moments-seed = Số ngẫu nhiên
moments-seed-set = Dùng số này
moments-seed-wrong = Một số không có dấu, chẳng hạn 7.
moments-another = Rút lại ngẫu nhiên
moments-seed-why = Vẫn các bước ấy được làm lại, với tên, khuôn mặt và chi tiết khác.
moments-set-aside = { $count ->
   *[other] Lấy lại lượt đã bị thay thế ({ $count } bước)
}
moments-walk = Chạy một lượt mẫu
moments-list = Các bước

## Moves

move-go = Đi đến: { $what }
move-look = Nhìn vào: { $what }
move-read = Đọc: { $what }
move-compare = So sánh: { $what }, { $other }
move-ask = Hỏi { $person }: { $what }
move-note = Ghi chú về { $person }, “{ $what }”: { $codes }
move-retract = Rút lại ghi chú về { $person }, “{ $what }”
move-rate = Nêu mức chắc chắn về { $person }: { $percent }%
move-decide = Quyết định về { $person }: { $what }
stopped-missing = { $what }.

## Hidden: what no trainee sees

hidden-why = Chỉ bạn thấy phần này. Học viên chỉ thấy lượt chạy ở bên cạnh, ngoài ra không thấy gì khác.
hidden-people = Nhân vật
hidden-cues = Chi tiết
hidden-events = Sự kiện
hidden-gates = Điều kiện mở
hidden-draw = Kết quả rút ngẫu nhiên
inside-clock = { $time }: đã qua { $passed } trên { $all } phút.
inside-at = Đang ở: { $what }
inside-away = Không có ở đây
inside-alone = Một mình
inside-not-alone = Không một mình
inside-overheard = Người nắm quyền kiểm soát có thể nghe thấy
inside-not-overheard = Không có người nắm quyền kiểm soát nào nghe thấy
inside-private = Trong phòng riêng
inside-not-private = Chưa có phòng riêng
inside-understood = Ngôn ngữ: hiểu nhau
inside-not-understood = Ngôn ngữ: không hiểu nhau
inside-opened = Đã được mời kể
inside-led = Đã bị hỏi một câu hỏi dẫn dắt
inside-shut = Sẽ không nói thêm nữa
inside-talk-not-asked = Chưa được hỏi có sẵn lòng nói chuyện không
inside-referral-not-asked = Chưa được hỏi về việc chuyển tuyến
inside-agrees-talk = Đồng ý nói chuyện
inside-agrees-referral = Đồng ý chuyển tuyến
inside-trust = Lòng tin { $number }
inside-distress = Căng thẳng { $number }
inside-person = { $name } ({ $id })
inside-questions = Câu hỏi
inside-question-below = { $kind } · { $id }
inside-question-refused = { $kind } · { $id } · lúc này chưa được: { $why }
inside-question-shut = { $kind } · { $id } · không đưa ra
inside-offered-when = Được đưa ra khi
inside-answers = Câu trả lời, theo thứ tự được thử
inside-answer-comes = Lúc này sẽ trả lời câu này
inside-answer-later = Đủ điều kiện, nhưng có một câu trả lời khác đứng trước
inside-answer-not = Lúc này không trả lời câu này
inside-answer-otherwise = Trả lời khi không có câu nào khác phù hợp
inside-gives = Cho biết: { $cues }
inside-always = Không có điều kiện
inside-when = Điều gì làm được, và khi nào
inside-cue-met = Đã nhận thấy: { $how }
inside-cue-waiting = Chưa nhận thấy
inside-cue-hidden = Không xuất hiện trong lần rút này
inside-cue-shows = Cho thấy: { $signs }
inside-cue-decoy = Không cho thấy gì
inside-cue-tempts = Dễ dẫn đến: { $what }
inside-cue-about = Về: { $people }
inside-cue-given = Có được từ: { $what }
inside-cue-nowhere = Không có được từ đâu cả
inside-event-happened = Đã xảy ra
inside-event-pending = Đang chờ
inside-event-held = Bị giữ lại
inside-event-when = Xảy ra khi
inside-event-unless = Bị giữ lại bởi bất kỳ điều nào sau đây
inside-none = Không có.
inside-holds = đạt
inside-missing = thiếu

## Conditions. { $now } is what there is.

cond-and = {" "}và{" "}
cond-alone = đã ra riêng một chỗ, và không có người nắm quyền kiểm soát ở gần
cond-private = trong phòng riêng
cond-understood = có ngôn ngữ chung, hoặc có người phiên dịch độc lập
cond-briefed = người phiên dịch đã được hướng dẫn
cond-opened = đã được mời kể tự do
cond-led = đã bị hỏi một câu hỏi dẫn dắt
cond-trust-at-least = lòng tin từ { $need } trở lên (hiện là { $now })
cond-trust-below = lòng tin dưới { $need } (hiện là { $now })
cond-distress-at-least = căng thẳng từ { $need } trở lên (hiện là { $now })
cond-distress-below = căng thẳng dưới { $need } (hiện là { $now })
cond-asked = đã hỏi { $what }
cond-seen = đã nhận thấy { $what }
cond-read = đã đọc { $what }
cond-done = đã làm { $what }
cond-done-with = đã làm { $what } với { $person }
cond-drawn = lần rút { $what } đã chọn { $word }
cond-happened = { $what } đã xảy ra
cond-after = từ phút { $need } trở đi (hiện là { $now })
cond-before = trước phút { $need } (hiện là { $now })
cond-at = bạn đang ở { $what }
cond-present = { $person } có ở đây
cond-compared = { $what } và { $other } đã được đặt cạnh nhau
cond-noted = đã có ghi chú về { $what }
cond-rated = bạn đã nêu mức chắc chắn về { $person }
cond-decided = bạn đã quyết định về { $person }
cond-any = một trong các điều: { $what }
cond-all = tất cả các điều: { $what }
cond-not = không phải: { $what }

## Marks so far

marks-why = Nếu lượt này kết thúc bây giờ.
marks-score = { $score }, cần { $least }
marks-score-free = { $score }
marks-unsafe = Không an toàn: { $rule }
marks-all = Mọi mục đánh giá
marks-below = { $verdict } · { $competency } · { $points } trên { $possible }
marks-moment = Đến thời điểm này
