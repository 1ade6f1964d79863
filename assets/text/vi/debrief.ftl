# language: vi
# translator: machine draft
# state: draft

## Run: decide

# source: 0e4b38ba45fe
debrief-undecided = bạn không đưa ra quyết định

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

# source: 00e77d7822c9
debrief-curve = Lòng tin đi từ { $trust } đến { $trust_after }, căng thẳng đi từ { $distress } đến { $distress_after }.

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

## Debrief: three acts

# source: 1302267f70f5
debrief-title = Mọi việc đã diễn ra thế nào

# source: 75c3e88b3bfb
debrief-more = Xem thêm về điều này

# source: 49f3f1091995
debrief-try = Thử lại từ chỗ này

# source: 401dba6f404c
debrief-band-safe = Mọi người đều được đối xử như một người cẩn thận sẽ làm.

# source: 0dea36c727e7
debrief-band-developing = Không ai bị đặt vào nguy hiểm. Nhưng không phải ai cũng được đối xử như một người cẩn thận sẽ làm.

# source: 9db28d513d91
debrief-band-unsafe = Điều bạn đã làm hoặc không làm có thể đặt ai đó vào nguy hiểm. Điều đó là quan trọng, dù những việc khác có tốt đến đâu.

# source: 8fb1918dc7f8
debrief-scores = Bảy kỹ năng, và từng điểm

# source: d99a4da7f991
debrief-score = { $score } trên 100

# source: bde25b51302b
debrief-score-none = Ở đây không có gì để đánh giá.

# source: be03b75a2860
debrief-score-across = Một lần chơi không nói lên được điều này. Nhiều lần thì được.

# source: 545b6eb95c37
debrief-walkthrough = Lần chơi của tôi dưới dạng bài mẫu, để sao chép

# source: ebd530a31d4f
debrief-walkthrough-says = Một lần chơi, đúng như đã chơi.

# source: df65762235d2
debrief-told-deny = nói là không

# source: 3b2e171fc349
debrief-told-small = nói cho nhẹ đi

# source: b11397a68ab7
debrief-told-part = kể một phần, bằng lời của chính mình

# source: 78d94c1dec99
debrief-told-whole = kể hết, bằng lời của chính mình

# source: cb1a04abc87e
debrief-planted = lời của bạn, và một tiếng “vâng”

# source: f8810d4607aa
debrief-taken-back = bạn đã rút lại lời mình

# source: 8eba8f9ee45e
debrief-met = { $fear }: bạn đã trả lời
