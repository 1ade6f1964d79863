# language: vi
# translator: machine draft
# state: draft

## Short drills: what they are called

# source: 2f0ac5eae1da
drill-title = Bài luyện ngắn

# source: 2bd68a2ad5d3
drill-means = Mỗi câu hỏi chừng nửa phút. Không chấm điểm ai, và không có gì phải vội.

# source: 3702146d1062
drill-name-kind = Loại câu hỏi

# source: de57f1c3e0e3
drill-name-better = Câu nào tốt hơn trong hai câu

# source: 351af3ce3722
drill-name-next = Câu hỏi tiếp theo

# source: 55516faee079
drill-name-sort = Xếp loại một dòng

# source: 88d691334018
drill-name-enough = Đủ hay chưa

# source: c6922891e88d
drill-name-order = Trình tự công việc

# source: b042f2cf2eed
drill-point = { $drill }: { $about }

## Short drills: what is asked

# source: 8e02641e73e2
drill-kind-question = Bạn nói điều này với { $person }. Đây là gì?

# source: c4d2edca93dd
drill-better-question = Bạn nói chuyện với { $person }. Nói cách nào tốt hơn?

# source: 5368e58fff3d
drill-next-question = Đây là tất cả những gì { $person } đã kể đến lúc này. Bạn nói gì tiếp?

# source: 5434ecf29703
drill-sort-question = Bạn xếp dòng này thế nào, trên trang về { $person }?

# source: 6bfab564e215
drill-enough-question = Đây là tất cả những gì bạn biết về { $person }. Đã đủ chưa?

# source: b2750f79ddd8
drill-order-question = Trong một cuộc phỏng vấn, việc nào làm trước?

# source: a0f7597053c8
drill-order-next = Việc này đã xong. Việc nào tiếp theo?

# source: 309b1fb5d303
drill-subject = Chưa hỏi gì về: { $subject }

# source: 159c13f89192
drill-begin = Bạn bắt đầu: { $words }

# source: 800e3c12c9dd
drill-done = Đã làm: { $step }

# source: 6ea8cd3a4690
drill-enough-yes = Có căn cứ hợp lý

# source: ef5f5ea228a9
drill-enough-no = Chưa: hỏi thêm

## Short drills: what is said to an answer

# source: cd5592e5e314
drill-right = Đúng.

# source: 90f92e62238f
drill-wrong = Lần này chưa đúng.

# source: fe333e8b942b
drill-right-one = Câu này đúng.

# source: 5a9319e3da43
drill-answered = Bạn đã trả lời câu này.

# source: 28c181f19080
drill-told = { $come } { $answer } ({ $rule })

# source: 81c6e15ddeb2
drill-told-why = { $come } { $answer } { $why } ({ $rule })

# source: 2e28fcd6a53b
drill-other = Câu kia: { $kind }.

## Short drills: on the screen

# source: b28b5d931684
drill-at = Câu { $at } trên { $all }

# source: 97903f19edf6
drill-go-on = Tiếp tục

# source: 617dd1e3698b
drill-over = Bài luyện đã xong

# source: 721f6345cbc7
drill-score = Bạn trả lời đúng { $right } trên { $all } câu.

# source: beb901a0a6f4
drill-means-little = Bài luyện chỉ cho thấy hôm nay bạn trả lời gì. Nó không cho thấy bạn sẽ nói gì khi làm nhiệm vụ.

# source: 5a7866e76f74
drill-comes-back = Những gì sẽ quay lại

# source: 8fd44652ca79
drill-comes-on = { $when }: { $what }

# source: 7f270c3db831
drill-none-back = Không có gì phải quay lại.

# source: 6021e40d2bd2
drill-again = Một bài luyện khác

# source: a415d053145a
drill-to-interview = Sang cuộc phỏng vấn

# source: 70c574ea557e
drill-nothing = Không tạo được câu hỏi nào từ những gì có ở đây.

# source: 450928fea4be
drill-calendar = Tệp lịch

# source: 73590b43312b
drill-calendar-means = Ghi các ngày, không ghi tên.

# source: 4ed813b7b7d9
drill-calendar-kept = Tệp lịch ở đây: { $place }

# source: 0dd833fcdeba
drill-calendar-not = Không ghi được tệp lịch: { $reason }.

# source: 45fa1e92e911
drill-calendar-summary = Đến lúc làm bài luyện ngắn

# source: 98ccdb2defb5
drill-calendar-count = Số câu hỏi cần xem lại: { $count }. Mất một đến bốn phút.

# source: 12d209a894f3
drill-fixed = Quay lại theo khoảng cố định

# source: 32d4d4e41bde
drill-fixed-means = Sau số tuần này: { $weeks }.

# source: f7b2d713337d
drill-measured = Quay lại theo kết quả

# source: 9098bd47aa47
drill-measured-means = Tính bằng một cách làm để học từ. Chưa ai thử với phỏng vấn.

# source: 6781cc78ae06
drill-not-kept = Không giữ được những gì sẽ quay lại: { $reason }. Nó còn đến khi đóng chương trình.

# source: bf8d8bd40e97
drill-not-read = Không đọc được những gì đã giữ của các bài luyện: { $reason }.

## Short drills: on the shelf and before the first interview

# source: 569c74200e61
drill-due = Quay lại hôm nay: { $count }

# source: b8ab2fd815ee
drill-next-due = Mục tiếp theo quay lại ngày { $when }.

# source: 8b1ec4e56bd9
drill-begin-mixed = Bài luyện tổng hợp

# source: 2562c7d2fd00
drill-begin-coding = Cách đặt câu hỏi

# source: 44926d134cad
drill-offer = Trước cuộc phỏng vấn đầu tiên, bạn có thể nói một số câu hỏi thuộc loại nào. Mất chừng bốn phút.

# source: 433f380b04aa
drill-offer-take = Làm bài luyện trước

# source: 8ab2b733e2c4
drill-offer-decline = Không làm bài luyện

## Short drills: cards to print

# source: b6ecb8eef6db
drill-cards-title = Thẻ cho bài luyện ngắn

# source: 8307622e147a
drill-cards-how = Cắt rời các thẻ, hoặc đọc trên trang. Nói câu trả lời và lý do trước. Đáp án ở các trang cuối.

# source: 01e0d61d72a8
drill-cards-draw = Tờ { $draw }

# source: 4ad0a0a6ae56
drill-cards-answers = Đáp án
