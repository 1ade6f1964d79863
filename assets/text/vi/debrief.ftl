# language: vi
# translator: machine draft
# state: draft

## Debrief

# source: c5d7aa86e8b0
debrief-again = Làm lại

# source: 3684b7586cff
debrief-instead = Thay vào đó: { $instead }

# source: bc7af8ccc77d
debrief-source = Nguồn: { $source }

## Debrief: three acts

# source: 1302267f70f5
debrief-title = Mọi việc đã diễn ra thế nào

# source: 75c3e88b3bfb
debrief-more = Xem thêm về điều này

# source: 49f3f1091995
debrief-try = Thử lại từ chỗ này

# source: 401dba6f404c
debrief-band-safe = Mọi người đều được đối xử như một người cẩn thận sẽ làm.

# source: d80bea27b7d7
debrief-band-developing = Không điều gì bạn làm đặt ai vào nguy hiểm. Nhưng không phải ai cũng nhận được điều mà một người cẩn thận sẽ lo cho họ.

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

## The debrief as a page to print (grounds report)

# source: aa25bd82bfee
debrief-page-run = Lượt { $label }, bắt đầu { $when }, số ngẫu nhiên { $draw }

# source: c88f96ebf51d
debrief-page-cut = Bản ghi của lượt này bị cắt ở dòng { $line }. Ở đây là những gì đã làm trước đó.

# source: ff8238f06c91
debrief-page-other = Khi lượt này được lưu, kết quả đã khác. Trang này theo các quy tắc hiện nay.

# source: c20521d08c64
debrief-page-curve = Lòng tin là { $trust_first } lúc đầu và { $trust_last } lúc cuối, căng thẳng là { $distress_first } và { $distress_last }. Mỗi thứ đi từ 0 đến 9. Mọi bước đều có trong bảng của cuộc nói chuyện này.

# source: 33b93476cf59
debrief-page-time = Giờ

# source: 55bb6b3dd8fd
debrief-page-said = Điều bạn đã nói hoặc làm

# source: c79c7208f4ce
debrief-page-came = Đó là gì, và dẫn đến điều gì

# source: ade9248e0132
debrief-page-trust = Lòng tin

# source: ae55ea403754
debrief-page-distress = Căng thẳng

# source: 8ad5bf62286e
debrief-page-good = Làm tốt:

# source: 6e0c618fe63e
debrief-page-partly = Được một phần:

# source: 24c0923ab67c
debrief-page-bad = Bỏ sót hoặc gây hại:

# source: dd6d87654803
debrief-page-recommended = nên dùng

# source: 649cfa2f76a8
debrief-page-not-recommended = không nên dùng
